import type { Article } from './article.ts'
import type { Entry, EntryBody, EntryDraft, EntryKind, StoredArticle } from './entry.ts'
import type { Id } from './id.ts'
import type { Span } from './span.ts'
import type { StoryDecision, StoryDecisionDraft } from './story-decision.ts'
import type { Watched } from './watched.ts'

export type Clock = 'recorded' | 'published'

/** "As known on": reads only what was recorded (or, on the other clock, published) by an instant. */
export interface AsOf {
  readonly clock: Clock
  /** Instant, UTC; null reads everything. */
  readonly knownAt: string | null
  /** On the published clock, the recorded instant that bounds the answer too. */
  readonly recordedAt: string | null
  /** Calendar day: only rows that may hold on it. Null reads all. */
  readonly validAt: string | null
}

export const NOW: AsOf = { clock: 'recorded', knownAt: null, recordedAt: null, validAt: null }

/** How much of the articles' words the ledger holds, from all to nothing. */
export const KEPT = ['full', 'excerpt', 'hash-only', 'taken-down'] as const
export type Kept = (typeof KEPT)[number]

/** An order to hold less (or, for what comes later, more) of the words. What is gone is gone for good; the order stays. */
export interface ErasureOrder {
  /** Null: the store mode of the whole ledger, from now on and backwards. Else one article is taken down. */
  readonly article: Id<'article'> | null
  readonly mode: Kept
  readonly author: string
  readonly reason: string
}

export interface Erasure extends ErasureOrder {
  /** Order of erasures, from 1. */
  readonly sequence: number
  readonly recordedAt: string
}

/** Where the sentences of a text lie; handed in, since a ledger knows no language. */
export type SentencesOf = (text: string) => readonly Span[]

/** One row of one table as the database holds it, in the order of `TABLES`: for copies, backups and digests. */
export interface LedgerRow {
  readonly table: keyof typeof TABLES
  readonly values: readonly (string | number | null)[]
}

/** The tables of a ledger in the order in which a copy writes them, with their columns in the order that a digest reads. */
export const TABLES = {
  erasure: ['sequence', 'article', 'mode', 'author', 'reason', 'recorded_at'],
  article: [
    'sequence',
    'id',
    'body',
    'address',
    'story',
    'event',
    'copy_of',
    'version_of',
    'published_at',
    'recorded_at',
    'kept',
    'erasure',
  ],
  entry: [
    'sequence',
    'id',
    'kind',
    'body',
    'article',
    'story',
    'about',
    'valid_from',
    'valid_to',
    'published_at',
    'recorded_at',
    'was_attributed_to',
    'was_revision_of',
    'quote',
    'quote_start',
    'quote_end',
    'quote_hash',
    'evidence',
    'kept',
    'erasure',
  ],
  watched: ['url', 'body'],
  story_decision: ['sequence', 'id', 'kind', 'body', 'author', 'reason', 'recorded_at'],
} as const

/** One article with all its rows: appended whole or not at all. */
export interface Batch {
  readonly article: Article
  readonly story: Id<'story'>
  readonly event: Id<'event'>
  readonly copyOf: Id<'article'> | null
  readonly versionOf: Id<'article'> | null
  readonly entries: readonly EntryDraft[]
}

/** A batch whose place is decided when its turn has come, with all that others appended meanwhile in sight. */
export interface Unplaced extends Pick<Batch, 'article' | 'entries'> {
  /** Articles after this sequence are handed to `place`. */
  readonly after: number
  place(newer: readonly StoredArticle[]): Omit<Batch, 'article' | 'entries'>
}

export interface SearchHit {
  readonly entry: Entry
  readonly article: StoredArticle
  /** The passage, with the found words between U+E000 and U+E001. */
  readonly snippet: string
}

/** What a list shows of a story without its articles being read. */
export interface StoryHeading {
  readonly id: Id<'story'>
  readonly articles: number
  /** Instant, UTC, of its newest article. */
  readonly publishedAt: string
}

/** The contract that SQLite and PostgreSQL both keep. Nothing is ever updated. */
export interface Ledger {
  readonly place: string
  /** @returns false when the article was known already: nothing was written. */
  append(batch: Batch | Unplaced, recordedAt: string): Promise<boolean>
  /**
   * Appends rows about what is there: decisions of persons, newer readings of an article. All or none.
   *
   * @throws {DemarcheError} E403 no such article · E506 when a decision does not follow the newest one about its entry
   */
  appendRevisions(entries: readonly EntryDraft[], recordedAt: string): Promise<readonly Entry[]>
  hasArticle(id: Id<'article'>): Promise<boolean>
  article(id: Id<'article'>): Promise<StoredArticle | null>
  /** Articles in order of appending, without their entries and without those taken down; `after` is a sequence. */
  articles(
    asOf: AsOf,
    filter?: {
      readonly story?: Id<'story'>
      readonly url?: string
      /** The beginning of an id. */
      readonly prefix?: string
      readonly after?: number
      readonly limit?: number
    },
  ): Promise<readonly StoredArticle[]>
  /** Stories whose id begins so, the newest first. */
  stories(
    asOf: AsOf,
    page?: { readonly prefix?: string; readonly limit?: number; readonly offset?: number },
  ): Promise<readonly StoryHeading[]>
  /** The title (its first 400 characters) of every article that has one, with its story. */
  titles(asOf: AsOf): Promise<readonly (readonly [Id<'story'>, string])[]>
  entry(id: Id<'entry'>): Promise<Entry | null>
  /** Entries whose id begins so, in order of ids. */
  entriesByPrefix(prefix: string, limit: number): Promise<readonly Entry[]>
  /** Entries in order of appending, without those of articles taken down. */
  entries(
    asOf: AsOf,
    filter?: { readonly story?: Id<'story'>; readonly article?: Id<'article'>; readonly kind?: EntryKind },
  ): Promise<readonly Entry[]>
  /** Decisions about an entry, oldest first. */
  history(id: Id<'entry'>, asOf?: AsOf): Promise<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]>
  /** The newest first: an order by weight would shift with every later append. */
  search(words: string, asOf: AsOf, limit: number): Promise<readonly SearchHit[]>
  counts(): Promise<{ readonly articles: number; readonly entries: number; readonly stories: number }>
  /** What is remembered of each watched address, by address: the one thing that is not history and is written over. */
  watched(): Promise<readonly Watched[]>
  storeWatched(records: readonly Watched[]): Promise<void>
  /** @returns false when the address was not watched */
  forgetWatched(url: string): Promise<boolean>
  /**
   * Records an order to erase and carries it out, in one transaction: the one path on which a row loses its words.
   * Afterwards the file (SQLite) holds none of their bytes.
   *
   * @throws {DemarcheError} E403 no such article
   */
  erase(order: ErasureOrder, recordedAt: string): Promise<Erasure>
  /** Oldest first. */
  erasures(): Promise<readonly Erasure[]>
  /** Records a decision about stories. Where its articles belong changes in every later answer, and in no earlier one. */
  decideStory(decision: StoryDecisionDraft, recordedAt: string): Promise<StoryDecision>
  /** Decisions about stories that were recorded by then, oldest first. */
  storyDecisions(asOf?: AsOf): Promise<readonly StoryDecision[]>
  /** Every row of every table as of one moment, in the order of `TABLES`. */
  dump(): AsyncIterable<LedgerRow>
  /** Fills an empty ledger with the rows of another, all or none. @throws {DemarcheError} E508 when it is not empty */
  load(rows: AsyncIterable<LedgerRow>): Promise<void>
  /** Writes a copy as one SQLite file while others write on. @throws {DemarcheError} E803 when the file is there already */
  backup(path: string): Promise<void>
  /** What the database itself finds wrong with its pages, indexes and references. */
  damage(): Promise<readonly string[]>
  /** The instant of the newest append or erasure: what an answer "now" is as known on. */
  lastInstant(): Promise<string | null>
  close(): Promise<void>
}
