import type { Span } from './span.ts'
import type { Condition, Terms } from './terms.ts'

/** LEDGER.md's act types; PLOVER and CAMEO codes follow by table. */
export const ACT_TYPES = [
  'offer',
  'demand',
  'request',
  'threat',
  'ultimatum',
  'promise',
  'acceptance',
  'conditional-acceptance',
  'rejection',
  'counter-offer',
  'concession',
  'agreement',
  'announcement',
  'meeting',
  'call',
  'no-show',
  'postponement',
  'cancellation',
  'mediation',
  'accusation',
  'denial',
  'doubt',
  'praise',
  'criticism',
  'sanction',
  'ceasefire-declared',
  'ceasefire-observed',
  'violation',
  'exchange',
  'withdrawal',
  'aid',
  'cooperation',
  'protest',
  'mobilization',
  'coercion',
  'assault',
  'statement',
] as const

export type ActType = (typeof ACT_TYPES)[number]

export type Factuality = 'asserted' | 'denied' | 'hypothetical' | 'hedged' | 'second-hand' | 'historical'

/** PLOVER 2 (2023) code of an act, by `acts/plover.ts`. */
export interface Plover {
  readonly event: string
  readonly mode: string | null
  readonly contexts: readonly string[]
}

/** Days in the world, both inclusive, at the granularity the text gives; null is open. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

export interface Deadline {
  /** Timex id; null when the deadline is an event ("before the summit"). */
  readonly timex: string | null
  readonly value: string | null
  /** Ids of the entities that set it. */
  readonly setBy: readonly string[]
  readonly vague: boolean
}

/** What a party did, by a statement's words or the writer's own. */
export interface Act {
  /** `x1`, `x2`, … in text order of their evidence. */
  readonly id: string
  readonly type: ActType
  /** The ultimatum that a demand and a threat are the halves of. */
  readonly part: string | null
  /** Entity ids. Never a possessor, never a venue. */
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  /** Issue id from the taxonomy: `ceasefire`, `talks`, …; null when none fits. */
  readonly issue: string | null
  readonly terms: Terms
  readonly conditions: readonly (Condition & Span)[]
  readonly deadline: Deadline | null
  readonly when: Interval
  readonly venue: string | null
  readonly factuality: Factuality
  readonly evidence: readonly Span[]
  /** The statement that carries it; null when the writer says so. */
  readonly attribution: string | null
  /** The words that refer to an earlier act ("the ultimatum", "his offer"), when there are any. */
  readonly refersTo: {
    readonly type: ActType | null
    readonly by: readonly string[]
    readonly words: string
  } | null
  readonly plover: Plover
  readonly cameo: string
  readonly confidence: number
  readonly rule: string
}

export type ContactMode = 'meeting' | 'call' | 'letter' | 'visit' | 'exchange'

/** Two parties were in touch, or are said not to have been (`gap`). */
export interface Contact {
  /** `c1`, `c2`, … */
  readonly id: string
  readonly kind: 'contact' | 'gap'
  /** Entity ids, one list for each side. */
  readonly parties: readonly (readonly string[])[]
  readonly mode: ContactMode | null
  readonly from: string | null
  readonly to: string | null
  readonly venue: string | null
  readonly evidence: readonly Span[]
  readonly attribution: string | null
  readonly rule: string
}

/** An opening act that, in the writer's words, was not answered. */
export interface Silence {
  /** `q1`, `q2`, … */
  readonly id: string
  /** Act id, when the text lets us say which. */
  readonly on: string | null
  readonly by: readonly string[]
  readonly evidence: readonly Span[]
  readonly rule: string
}

/** "The first such offer since …": the writer's claim of precedence. */
export interface Precedence {
  /** `p1`, `p2`, … */
  readonly id: string
  readonly act: string | null
  readonly by: readonly string[]
  /** `first` or `first-since`, with the words after *since*. */
  readonly claim: 'first' | 'first-since' | 'last' | 'latest'
  readonly since: string | null
  readonly evidence: readonly Span[]
  readonly rule: string
}
