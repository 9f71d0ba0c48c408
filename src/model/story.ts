import type { ActType, ContactMode, Factuality, Interval } from './act.ts'
import type { ActBody, Entry, EntryBody, Party, StatementBody, StoredArticle } from './entry.ts'
import type { Id } from './id.ts'
import type { AsOf } from './ledger.ts'
import type { Condition, Terms } from './terms.ts'

/** What the pure functions read: one story's rows as known on some instant. */
export interface StoryRows {
  readonly id: Id<'story'>
  /** A person's choice; left out or null, it is made of the rows. */
  readonly title?: string | null
  readonly articles: readonly StoredArticle[]
  readonly entries: readonly Entry[]
  readonly asOf: AsOf
  /** The day up to which the clock of deadlines runs: given, never read from the system. */
  readonly day: string
}

export type ThreadState =
  | 'open'
  | 'accepted'
  | 'accepted-with-conditions'
  | 'rejected'
  | 'countered'
  | 'unanswered'
  | 'kept'
  | 'kept-in-another-form'
  | 'broken'
  | 'lapsed'
  | 'superseded'

/** One change of a thread's state, with both times. */
export interface Change {
  readonly state: ThreadState
  /** The entry that carries it; null when it follows from the clock alone. */
  readonly entry: Id<'entry'> | null
  readonly validOn: string | null
  readonly recordedAt: string
  readonly why: string
}

/** "No answer recorded in 42 articles, 10–15 May": absence is always bounded. */
export interface Absence {
  readonly articles: number
  readonly from: string
  readonly to: string
}

export interface Thread {
  readonly id: Id<'thread'>
  readonly opening: Entry<ActBody>
  /** Its actors as a reader should see them named: "the union" by the union's name where the rows know it. */
  readonly by: readonly Party[]
  /** The sides that it was put to, or that took it up: `country:…`, else a party's key. */
  readonly to: readonly string[]
  /** Every report of the opening act in an article that counts, the opening's own first. */
  readonly reports: readonly Id<'entry'>[]
  /** Reports that give one of its terms otherwise; none of them wins by being last. */
  readonly disagreements: readonly Disagreement[]
  /** Terms gathered from all reports that do not disagree. */
  readonly terms: Terms
  readonly issue: string | null
  readonly answers: readonly Answer[]
  readonly changes: readonly Change[]
  readonly state: ThreadState
  readonly deadline: {
    readonly value: string | null
    readonly words: string | null
    readonly passed: boolean
  } | null
  /** What has not been recorded, and in how many articles; null where nothing is awaited. */
  readonly absence: Absence | null
  /** Entries in which a writer says that it was not answered. */
  readonly silences: readonly Id<'entry'>[]
  readonly supersededBy: Id<'thread'> | null
  /** Independent outlets that report the opening act: copies count once. */
  readonly publishers: readonly string[]
  /** Thread of the ultimatum that this demand or threat is a half of. */
  readonly part: Id<'thread'> | null
}

/** An act that answers a thread, or tells what came of it. */
export interface Answer {
  readonly entry: Entry<ActBody>
  /** Other reports of this answer. */
  readonly reports: readonly Id<'entry'>[]
  /** Why it is linked here, in words. */
  readonly how: string
  /** Names of the terms in which it differs from the opening act. */
  readonly differs: readonly (keyof Terms)[]
  /** False when it is only heard, hedged, supposed or denied: it is shown and changes no state. */
  readonly counts: boolean
}

/** A field on which reports of one act or utterance do not agree. */
export interface Disagreement {
  readonly field: string
  readonly values: readonly { readonly value: string; readonly entries: readonly Id<'entry'>[] }[]
}

export type Shift = 'first' | 'repetition' | 'refinement' | 'shift' | 'contradiction'

export interface Position {
  /** Who spoke or acted. */
  readonly party: Party
  /** The side it speaks for: the country of a president, the union of its chair; else the party itself. */
  readonly side: Party
  readonly issue: string
  /** `demands`, `proposes`, `accepts`, `rejects`, `threatens`, `urges`, `doubts`, … */
  readonly stance: string
  readonly terms: Terms
  readonly conditions: readonly Condition[]
  readonly interval: Interval
  /** Second-hand: who says so. Such a position is a ghost, never the party's own. */
  readonly accordingTo: Party | null
  readonly change: Shift
  readonly entry: Id<'entry'>
  readonly reports: readonly Id<'entry'>[]
  /** The position of the same side that it repeats, refines, leaves or contradicts. */
  readonly before: Id<'entry'> | null
}

export interface StoryContact {
  readonly gap: boolean
  readonly parties: readonly (readonly Party[])[]
  readonly mode: ContactMode | null
  readonly when: Interval
  readonly venue: string | null
  readonly entries: readonly Id<'entry'>[]
}

export interface TimelineMark {
  readonly entry: Id<'entry'>
  readonly type: ActType | 'contact' | 'silence' | 'notice'
  readonly parties: readonly Party[]
  readonly to: readonly Party[]
  readonly when: Interval
  readonly issue: string | null
  readonly factuality: Factuality
  readonly reviewed: boolean
  readonly disputed: boolean
  readonly withdrawn: boolean
  readonly thread: Id<'thread'> | null
  /** A full sentence that names the mark. */
  readonly sentence: string
}

/** Reports of one speech event: never merged on doubt. */
export interface Utterance {
  readonly id: Id<'utterance'>
  readonly speaker: Party
  readonly uttered: Interval
  readonly reports: readonly Entry<StatementBody>[]
  readonly fullest: Id<'entry'>
  readonly earliest: Id<'entry'>
  /** Independent outlets. */
  readonly publishers: readonly string[]
  readonly disagreements: readonly Disagreement[]
}

export interface OpenItem {
  readonly thread: Id<'thread'>
  readonly sentence: string
  readonly due: string | null
  readonly entry: Id<'entry'>
}

/** Something that two states of knowledge of one story do not share. */
export interface StoryChange {
  readonly kind: 'thread' | 'state' | 'position' | 'contact' | 'due' | 'withdrawn' | 'disputed'
  readonly sentence: string
  readonly thread: Id<'thread'> | null
  readonly entries: readonly Id<'entry'>[]
}

/** Reads a line as an article of that day, by the same engine that made the entries. */
export type LineReader = (line: string, day: string) => readonly EntryBody[]

export interface BriefLine {
  readonly text: string
  readonly entries: readonly Id<'entry'>[]
}

export interface BriefSection {
  readonly kicker: string
  readonly heading: string
  readonly lines: readonly BriefLine[]
}

export interface DroppedLine extends BriefLine {
  readonly reason: string
}

export interface Brief {
  readonly story: Id<'story'>
  readonly day: string
  readonly headline: string
  readonly standfirst: readonly BriefLine[]
  readonly sections: readonly BriefSection[]
  readonly dropped: readonly DroppedLine[]
}

export interface Story {
  readonly id: Id<'story'>
  readonly title: string
  readonly asOf: AsOf
  readonly day: string
  readonly articles: readonly StoredArticle[]
  readonly entries: readonly Entry[]
  readonly parties: readonly Party[]
  readonly threads: readonly Thread[]
  readonly positions: readonly Position[]
  readonly contacts: readonly StoryContact[]
  readonly utterances: readonly Utterance[]
  readonly timeline: readonly TimelineMark[]
  readonly open: readonly OpenItem[]
  /** Answers that fit no opening act, or more than one alike: shown, never guessed at. */
  readonly unlinked: readonly Id<'entry'>[]
}

export type QuoteVerdict =
  | 'verbatim'
  | 'altered'
  | 'truncated'
  | 'another-speaker'
  | 'paraphrase'
  | 'no-record'

export interface QuoteVariant {
  readonly article: Id<'article'>
  /** Null where the words stand in an article but in no statement of the ledger. */
  readonly entry: Id<'entry'> | null
  readonly publisher: string | null
  readonly createdOn: string | null
  readonly speaker: Party | null
  readonly words: string
  readonly before: string | null
  readonly after: string | null
  readonly verdict: Exclude<QuoteVerdict, 'no-record'>
}

/** What a ledger knows about some words. It is no verdict on their truth. */
export interface QuoteCheck {
  readonly verdict: QuoteVerdict
  /** Words given and words found, in order: kept, only in the given words, only in the found ones. */
  readonly difference: readonly { readonly kind: 'same' | 'given' | 'found'; readonly words: string }[]
  /** What the given words leave out at either end; null where nothing is cut. */
  readonly cut: { readonly before: string | null; readonly after: string | null } | null
  readonly first: QuoteVariant | null
  /** By day, then by order of recording. */
  readonly variants: readonly QuoteVariant[]
  readonly searched: { readonly articles: number; readonly from: string | null; readonly to: string | null }
}
