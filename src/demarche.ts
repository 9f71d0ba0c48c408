import { openConductor } from './conductor/conductor.ts'
import type { ArticleRow, Warning } from './model/article.ts'
import type { Agreement } from './conductor/agreement.ts'
import type { DecisionKind, Entry, EntryDraft, StoredArticle } from './model/entry.ts'
import type { DemarcheError } from './model/errors.ts'
import type { Id } from './model/id.ts'
import type { Erasure, ErasureOrder, Kept, SearchHit } from './model/ledger.ts'
import type { Brief, QuoteCheck, Story, StoryChange } from './model/story.ts'
import type { StoryDecision, StoryMove } from './model/story-decision.ts'
import type { View } from './model/view.ts'

export interface AddOptions {
  /** The day that deictic words count from, where the input gives none. */
  readonly createdOn?: string | null
  /** The instant to record, UTC; the system's clock where it is left out. */
  readonly recordedAt?: string
  /** Most bytes of one input. */
  readonly maxBytes?: number
  /** Lets addresses of one's own network be fetched; they are refused otherwise. */
  readonly allowPrivate?: boolean
  /** Threads that read when there is much to read: one a core unless this says otherwise. */
  readonly workers?: number
}

/** What became of one article, or of one input that could not be read. */
export type Added =
  | {
      readonly kind: 'added'
      readonly place: string
      readonly article: Id<'article'>
      readonly story: Id<'story'>
      readonly title: string | null
      readonly copyOf: Id<'article'> | null
      readonly versionOf: Id<'article'> | null
      readonly counts: { readonly statements: number; readonly acts: number; readonly entries: number }
      readonly warnings: readonly Warning[]
    }
  | {
      readonly kind: 'known'
      readonly place: string
      readonly article: Id<'article'>
      readonly title: string | null
    }
  | { readonly kind: 'failed'; readonly place: string; readonly error: DemarcheError }
  /** A list of addresses gave one: nothing is fetched by itself; `watch` follows it. */
  | { readonly kind: 'listed'; readonly place: string; readonly url: string }

export interface StorySummary {
  readonly id: Id<'story'>
  readonly title: string
  readonly articles: number
  readonly entries: number
  readonly from: string | null
  readonly to: string | null
  /** The newest change and the next thing due, as sentences. */
  readonly newest: string | null
  readonly due: { readonly day: string; readonly sentence: string } | null
  readonly openThreads: number
}

/** So many stories, behind so many. */
export interface StoryPage {
  readonly limit?: number
  readonly offset?: number
}

/** One entry with all a reader needs to judge it. */
export interface Evidence {
  readonly entry: Entry
  readonly article: StoredArticle
  /** The paragraph around the quote, and where the quote stands in it. */
  readonly paragraph: string
  readonly quoteInParagraph: { readonly start: number; readonly end: number } | null
  /** False when the stored text no longer has the quote at its place. */
  readonly verified: boolean
  readonly history: readonly Entry[]
  /** Other entries that report the same act or utterance. */
  readonly reports: readonly {
    readonly entry: Entry
    readonly publisher: string | null
    readonly createdOn: string | null
  }[]
  /** The entries this one rests on or belongs to: its statement, its ultimatum. */
  readonly related: readonly Entry[]
}

export interface Decision {
  readonly about: Id<'entry'>
  readonly decision: Exclude<DecisionKind, 'supersede'>
  readonly author: string
  readonly reason: string
  /** `correct`: fields with their new values, a party also by its key alone. `merge`: `{ with }`. `split`: `{ from }`, or nothing. */
  readonly changes?: Readonly<Record<string, unknown>>
  /** The newest decision about the entry that its author has seen, null for none; left out, it is put behind whatever there is. */
  readonly after?: Id<'entry'> | null
}

/** One line of the corrections list. */
export type Correction =
  | {
      readonly kind: 'decision'
      readonly id: Id<'entry'>
      readonly recordedAt: string
      readonly author: string
      readonly reason: string
      readonly decision: DecisionKind
      /** The entry as it was recorded. */
      readonly entry: Entry
      readonly changes: readonly FieldChange[]
    }
  | {
      readonly kind: 'erasure'
      readonly id: string
      readonly recordedAt: string
      readonly author: string
      readonly reason: string
      /** Null: the store mode of the whole ledger. */
      readonly article: Id<'article'> | null
      readonly mode: Kept
    }

export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** What a person decides about stories; a story by its id, the beginning of one, or words of its title. */
export type StoryDecisionGiven = { readonly author: string; readonly reason: string } & (
  | { readonly kind: 'rename'; readonly story: string; readonly title: string | null }
  | { readonly kind: 'merge'; readonly story: string; readonly with: readonly string[] }
  /** Articles by their ids, the beginnings of them, or their addresses. */
  | { readonly kind: 'split'; readonly story: string; readonly articles: readonly string[] }
  /** Without a story it stays where it is. */
  | { readonly kind: 'pin'; readonly article: string; readonly story?: string }
  /** Takes back a decision about stories, by the beginning of its id. */
  | { readonly kind: 'undo'; readonly decision: string }
)

/** Where articles would go if all were sorted anew; the decision is null unless it was recorded. */
export interface Reclustered {
  readonly moves: readonly StoryMove[]
  readonly decision: StoryDecision | null
}

export interface ToReview {
  readonly entry: Entry
  readonly confidence: number
}

/** What the rules of this version read otherwise in one article. */
export interface Reread {
  readonly article: Id<'article'>
  readonly title: string | null
  readonly changes: readonly RereadChange[]
  readonly taken: boolean
}

export interface RereadChange {
  /** `held`: a person has decided about it, so it stays as it is. */
  readonly kind: 'added' | 'changed' | 'removed' | 'held'
  readonly before: Entry | null
  readonly after: EntryDraft | null
  readonly fields: readonly FieldChange[]
}

export interface EraseOrder extends Omit<ErasureOrder, 'article'> {
  /** An id, the beginning of one, or an address; null sets the store mode of the whole ledger. */
  readonly article: string | null
}

export interface WatchOptions {
  /** One round, then the end; else rounds go on until `signal` says stop. */
  readonly once?: boolean
  readonly allowPrivate?: boolean
  readonly signal?: AbortSignal
}

/** What one round over everything that was due brought. */
export interface WatchedRound {
  /** Instant, UTC. */
  readonly at: string
  readonly asked: number
  readonly unchanged: number
  readonly added: number
  readonly known: number
  readonly failed: readonly { readonly place: string; readonly code: string; readonly message: string }[]
  /** When something is due again; null when nothing is watched any more. */
  readonly nextAt: string | null
}

/** The health of one feed or page that is watched. */
export interface Source {
  readonly url: string
  readonly leadsTo: 'page' | 'feed'
  readonly foundIn: string | null
  readonly articles: number
  readonly lastSuccessAt: string | null
  readonly failures: number
  readonly lastError: { readonly code: string; readonly message: string } | null
  readonly nextAt: string | null
}

/** What a later version of a page changed. */
export interface Revision {
  readonly article: Id<'article'>
  readonly earlier: Id<'article'>
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly recordedAt: string
  /** False when only the order changed, or when the page went back to an earlier text. */
  readonly isNews: boolean
  readonly changes: readonly {
    readonly kind: 'added' | 'removed' | 'reworded'
    readonly before: string | null
    readonly after: string | null
    /** Numbers that changed: "30" became "60". */
    readonly numbers: readonly { readonly from: string; readonly to: string }[]
  }[]
}

export interface Health {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

/** Everything Demarche can do. The command line, the server and agents call this and nothing below it. */
export interface Demarche {
  /** Where the ledger lies: a path, or `:memory:`. */
  readonly place: string
  /**
   * Reads files, folders and addresses into the ledger. A place that cannot be read gives one `failed` and
   * the rest goes on; an article is appended whole or not at all.
   */
  add(places: readonly string[], options?: AddOptions): AsyncIterable<Added>
  /**
   * Watches feeds and pages: adds the addresses to those watched, then fetches in rounds what is due. All state
   * lies in the ledger's file, so a watch that is cut off goes on where it was.
   */
  watch(addresses: readonly string[], options?: WatchOptions): AsyncIterable<WatchedRound>
  sources(): Promise<readonly Source[]>
  /** Stops watching an address. @throws {DemarcheError} E407 */
  unwatch(address: string): Promise<void>
  /** @param page only some, the newest published first: each story that is listed is made */
  stories(view?: View, page?: StoryPage): Promise<readonly StorySummary[]>
  /**
   * One story as known on some instant.
   *
   * @param which an id, words of the title, or null when the ledger holds one story only
   * @throws {DemarcheError} E401 no such story · E404 the ledger is empty · E405 more than one fits
   */
  story(which: string | null, view?: View): Promise<Story>
  /** @param since another state of knowledge: the brief then says what is new since */
  brief(
    which: string | null,
    view?: View,
    since?: View | null,
  ): Promise<{ readonly story: Story; readonly brief: Brief }>
  changes(which: string | null, from: View, to: View): Promise<readonly StoryChange[]>
  /** What later versions of a story's pages changed, in order of recording. */
  revisions(which: string | null, view?: View): Promise<readonly Revision[]>
  search(words: string, view?: View, limit?: number): Promise<readonly SearchHit[]>
  /** @throws {DemarcheError} E402 no such entry */
  evidence(entry: string, view?: View): Promise<Evidence>
  check(words: string, speaker: string | null, view?: View): Promise<QuoteCheck>
  /** Appends a person's decision. @throws {DemarcheError} E402 · E506 when `after` is no longer the newest · E507 · E801 */
  decide(decision: Decision): Promise<Entry>
  /**
   * Records a decision about stories: a name, a merge, a split, a pin, or one that is taken back. Answers as known
   * before it stay as they were.
   *
   * @throws {DemarcheError} E401 · E403 · E405 · E801
   */
  decideStory(given: StoryDecisionGiven): Promise<StoryDecision>
  /** Decisions about stories, oldest first, also those that were taken back. */
  storyDecisions(view?: View): Promise<readonly StoryDecision[]>
  /** Sorts all articles anew and says which would go elsewhere; `take` records it. What a person placed stays. */
  recluster(options?: { readonly take?: boolean }): Promise<Reclustered>
  /** What persons decided (but for plain acceptance) and what was erased, the newest first. */
  corrections(view?: View, since?: string | null): Promise<readonly Correction[]>
  /** Entries that a reviewer has not judged yet, the least sure first; what others decided does not show. */
  toReview(which: string | null, author: string, limit?: number): Promise<readonly ToReview[]>
  /** How far reviewers agree. @param authors only these; null takes all */
  agreement(authors?: readonly string[] | null): Promise<Agreement>
  /** Runs the rules of this version over stored articles; `take` appends what they read otherwise. A person's decisions stay. */
  reread(which: string | null, options?: { readonly take?: boolean }): AsyncIterable<Reread>
  /** Erases words for good: of one article, or of all by a lower store mode. @throws {DemarcheError} E403 · E801 */
  erase(order: EraseOrder): Promise<Erasure>
  /** A story in another form: text, or bytes. @throws {DemarcheError} E802 no such form, and those of `story` */
  export(
    which: string | null,
    format: string,
    view?: View,
  ): Promise<{ readonly mediaType: string; readonly content: string | Uint8Array<ArrayBuffer> }>
  formats(): readonly { readonly name: string; readonly mediaType: string; readonly summary: string }[]
  health(): Promise<readonly Health[]>
  /** The instant of the newest append: an answer "now" is as known on it. */
  lastInstant(): Promise<string | null>
  close(): Promise<void>
}

/**
 * Opens Demarche on a ledger.
 *
 * @param place a path of a ledger file, made when it is missing, or `:memory:`
 * @throws {DemarcheError} E202 a model file is missing · E501–E505 the ledger cannot be opened
 * @example
 * const app = await openDemarche(':memory:')
 * for await (const added of app.add(['article.html'])) console.log(added.kind)
 * const { brief } = await app.brief(null)
 * await app.close()
 */
export const openDemarche = (place: string): Promise<Demarche> => openConductor(place)

/** Rows in, rows out: what `extract`, `parse`, `code`, `cluster` and `read` do with each line. */
export { openMachine, type Machine } from './conductor/machine.ts'
export { type ExtractOutput, openExtractOutput } from './conductor/extract-output.ts'
export { extractLines } from './conductor/extract-pool.ts'
export {
  backupPlace,
  copyPlace,
  digestPlace,
  migratePlace,
  restorePlace,
  verifyPlace,
} from './conductor/upkeep.ts'
export { enqueuePlaces, queueStatus, working } from './conductor/work.ts'
export { type Log, type LogFields, type LogLevel, log, startLog } from './conductor/log.ts'
export {
  type Delivered,
  type Webhook,
  type WebhookEvent,
  Webhooks,
  webhooksFile,
} from './conductor/webhooks.ts'
export { parsedRow } from './conductor/extract-line.ts'
export { DemarcheError } from './model/errors.ts'
export { LATEST, type View, viewAsked } from './model/view.ts'
export type { ArticleRow, Brief, Entry, Id, QuoteCheck, Story, StoryChange, StoryDecision, StoryMove }
