import type { ActType, ContactMode, Factuality, Interval } from './act.ts'
import type { ActBody, Entry, Party, StatementBody, StoredArticle } from './entry.ts'
import type { Id } from './id.ts'
import type { AsOf } from './ledger.ts'
import type { Condition, Terms } from './terms.ts'

/** What the pure functions read: one story's rows as known on some instant. */
export interface StoryRows {
  readonly id: Id<'story'>
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
  /** Other reports of the same opening act. */
  readonly reports: readonly Id<'entry'>[]
  readonly answers: readonly { readonly entry: Entry<ActBody>; readonly how: string; readonly differs: readonly string[] }[]
  readonly changes: readonly Change[]
  readonly state: ThreadState
  readonly deadline: { readonly value: string | null; readonly words: string | null; readonly passed: boolean } | null
  readonly absence: Absence | null
  /** Thread of the ultimatum that this demand or threat is a half of. */
  readonly part: Id<'thread'> | null
}

export type Shift = 'first' | 'repetition' | 'refinement' | 'shift' | 'contradiction'

export interface Position {
  readonly party: Party
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
  readonly publishers: readonly string[]
}

export interface OpenItem {
  readonly thread: Id<'thread'>
  readonly sentence: string
  readonly due: string | null
  readonly entry: Id<'entry'>
}

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
}
