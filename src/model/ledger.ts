import type { Article } from './article.ts'
import type { Entry, EntryBody, EntryDraft, EntryKind, StoredArticle } from './entry.ts'
import type { Id } from './id.ts'
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

/** One article with all its rows: appended whole or not at all. */
export interface Batch {
  readonly article: Article
  readonly story: Id<'story'>
  readonly event: Id<'event'>
  readonly copyOf: Id<'article'> | null
  readonly versionOf: Id<'article'> | null
  readonly entries: readonly EntryDraft[]
}

export interface SearchHit {
  readonly entry: Entry
  readonly article: StoredArticle
  /** The passage, with the found words between U+E000 and U+E001. */
  readonly snippet: string
}

/** The contract that SQLite and PostgreSQL both keep. Nothing is ever updated. */
export interface Ledger {
  readonly place: string
  /** @returns false when the article was known already: nothing was written. */
  append(batch: Batch, recordedAt: string): Promise<boolean>
  /** Appends rows about rows: a decision of a person. */
  appendDecisions(entries: readonly EntryDraft[], recordedAt: string): Promise<readonly Entry[]>
  hasArticle(id: Id<'article'>): Promise<boolean>
  article(id: Id<'article'>): Promise<StoredArticle | null>
  /** Articles in order of appending, without their entries. */
  articles(asOf: AsOf, filter?: { readonly story?: Id<'story'>; readonly url?: string }): Promise<readonly StoredArticle[]>
  entry(id: Id<'entry'>): Promise<Entry | null>
  /** Entries whose id begins so, in order of ids. */
  entriesByPrefix(prefix: string, limit: number): Promise<readonly Entry[]>
  /** Entries in order of appending. */
  entries(
    asOf: AsOf,
    filter?: { readonly story?: Id<'story'>; readonly article?: Id<'article'>; readonly kind?: EntryKind },
  ): Promise<readonly Entry[]>
  /** Decisions about an entry, oldest first. */
  history(id: Id<'entry'>): Promise<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]>
  search(words: string, asOf: AsOf, limit: number): Promise<readonly SearchHit[]>
  counts(): Promise<{ readonly articles: number; readonly entries: number; readonly stories: number }>
  /** What is remembered of each watched address, by address: the one thing that is not history and is written over. */
  watched(): Promise<readonly Watched[]>
  storeWatched(records: readonly Watched[]): Promise<void>
  /** @returns false when the address was not watched */
  forgetWatched(url: string): Promise<boolean>
  /** The instant of the newest append: what an answer "now" is as known on. */
  lastInstant(): Promise<string | null>
  close(): Promise<void>
}
