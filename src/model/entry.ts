import type { ActType, ContactMode, Factuality, Interval, Plover } from './act.ts'
import type { ArticleRow } from './article.ts'
import type { EntityKind } from './entity.ts'
import type { Id } from './id.ts'
import type { Kept } from './ledger.ts'
import type { Span } from './span.ts'
import type { CueClass, Mode, Stance, Uttered } from './statement.ts'
import type { Condition, Terms } from './terms.ts'

/** An entity as an entry remembers it: who it was on the article's day. */
export interface Party {
  /** The same in every article: `person:volodymyr-zelenskyy`, `country:UKR`. */
  readonly key: string
  readonly name: string
  readonly kind: EntityKind
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** The office it held on that day: "President of Ukraine". */
  readonly role: string | null
}

export interface StatementBody {
  readonly kind: 'statement'
  /** The entry of the statement this one stands inside. */
  readonly parent: Id<'entry'> | null
  readonly speaker: Party | null
  readonly candidates: readonly Party[]
  /** The words of source, cue and content as written; null when the text has none. */
  readonly source: string | null
  readonly cue: string | null
  readonly content: string
  readonly mode: Mode
  readonly cueClass: CueClass
  readonly stance: Stance
  readonly channel: string | null
  readonly addressee: readonly Party[]
  readonly via: readonly string[]
  readonly uttered: Uttered
  readonly confidence: { readonly spans: number; readonly speaker: number }
}

/** A date that an entry rests on, with its reason: what the page shows as *why that date*. */
export interface DateReason {
  readonly words: string
  readonly value: string | null
  readonly why: string
}

export interface ActBody {
  readonly kind: 'act'
  readonly type: ActType
  readonly part: Id<'entry'> | null
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly issue: string | null
  readonly terms: Terms
  readonly conditions: readonly Condition[]
  readonly deadline: {
    readonly value: string | null
    readonly words: string | null
    readonly setBy: readonly Party[]
    readonly vague: boolean
  } | null
  readonly when: Interval
  readonly venue: string | null
  readonly factuality: Factuality
  /** The entry of the statement that carries it; null when the writer says so. */
  readonly statement: Id<'entry'> | null
  /** Who vouches for it: the speaker of the outermost statement, with key `unresolved` when nobody can say who; null for the writer. */
  readonly saidBy: Party | null
  readonly refersTo: {
    readonly type: ActType | null
    readonly by: readonly string[]
    readonly words: string
  } | null
  readonly dates: readonly DateReason[]
  readonly plover: Plover
  readonly cameo: string
  readonly confidence: number
}

export interface ContactBody {
  readonly kind: 'contact'
  readonly gap: boolean
  readonly parties: readonly (readonly Party[])[]
  readonly mode: ContactMode | null
  readonly when: Interval
  readonly venue: string | null
  readonly statement: Id<'entry'> | null
}

export interface SilenceBody {
  readonly kind: 'silence'
  readonly on: Id<'entry'> | null
  readonly by: readonly Party[]
}

export interface PrecedenceBody {
  readonly kind: 'precedence'
  readonly act: Id<'entry'> | null
  readonly by: readonly Party[]
  readonly claim: 'first' | 'first-since' | 'last' | 'latest'
  readonly since: string | null
}

/** `supersede` is the one decision that a machine makes: newer rules read the place otherwise. It never undoes a person's. */
export const DECISIONS = [
  'accept',
  'correct',
  'reject',
  'dispute',
  'withdraw',
  'unwithdraw',
  'merge',
  'split',
  'supersede',
] as const
export type DecisionKind = (typeof DECISIONS)[number]

/** What was decided about an entry; the entry itself never changes. */
export interface DecisionBody {
  readonly kind: 'decision'
  readonly about: Id<'entry'>
  readonly decision: DecisionKind
  readonly author: string
  readonly reason: string
  /**
   * `correct`: the fields that change, by name. `merge`: the entry it is one `with`. `split`: the entry it is apart `from`,
   * or nothing to undo a merge. `supersede`: the newer reading it gives way to, `by`, or null when rules read nothing there now.
   */
  readonly changes: Readonly<Record<string, unknown>>
}

export type EntryBody = StatementBody | ActBody | ContactBody | SilenceBody | PrecedenceBody | DecisionBody
export type EntryKind = EntryBody['kind']

/** One row before the ledger has taken it. */
export interface EntryDraft<B extends EntryBody = EntryBody> {
  readonly id: Id<'entry'>
  readonly body: B
  readonly article: Id<'article'>
  readonly validFrom: string | null
  readonly validTo: string | null
  /** The exact words that carry the row, and their place in the analysed text. */
  readonly quote: string
  readonly quoteStart: number
  readonly quoteEnd: number
  /** SHA-256 of `quote`. */
  readonly quoteHash: string
  /** All the spans the row rests on; the quote's is the first. */
  readonly evidence: readonly Span[]
  /** PROV agent: rule or model, with version: `en/direct-speech@0.1.0`. */
  readonly wasAttributedTo: string
  readonly wasRevisionOf: Id<'entry'> | null
}

/** One row of the ledger. */
export interface Entry<B extends EntryBody = EntryBody> extends EntryDraft<B> {
  /** Order of appending, from 1: the recorded clock's tie-break. */
  readonly sequence: number
  /** Instant, UTC. */
  readonly recordedAt: string
}

/** An article as the ledger keeps it. */
export interface StoredArticle extends ArticleRow {
  readonly id: Id<'article'>
  readonly sequence: number
  readonly recordedAt: string
  readonly story: Id<'story'>
  readonly event: Id<'event'>
  /** The article whose words this one repeats (wire copy). */
  readonly copyOf: Id<'article'> | null
  /** The earlier version of the same page. */
  readonly versionOf: Id<'article'> | null
  /** How much of its words is left, and the erasure that says so; both are missing while all of them are here. */
  readonly kept?: Kept
  readonly erasure?: number
}
