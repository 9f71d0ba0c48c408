import type { Span } from './span.ts'

export type Mode = 'direct' | 'indirect' | 'mixed'
export type CueClass = 'speech' | 'writing' | 'stance' | 'belief' | 'decree' | 'evidence'
export type Stance = 'asserts' | 'denies' | 'doubts' | 'asks' | 'refuses'

/** A name with its place in the text: a channel, or a reporter between us and the speaker. */
export interface Named extends Span {
  readonly name: string
}

/** When something was said: an interval of days, both inclusive; null is open. */
export interface Uttered {
  readonly from: string | null
  readonly to: string | null
  readonly basis: 'stated' | 'bounded' | 'assumed'
  /** The rule that gave it, and what it rests on, in words. */
  readonly rule: string
  readonly why: string
}

/** PARC attribution: who (source), by what word (cue), says what (content). Spans may be in pieces. */
export interface Statement {
  /** `s1`, `s2`, … in text order of their content. */
  readonly id: string
  /** The statement this one stands inside: *A says that B said*. */
  readonly parent: string | null
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly mode: Mode
  readonly cueClass: CueClass
  readonly stance: Stance
  /** Entity id; null is unresolved, and then `candidates` (best first) says who it may be. */
  readonly speaker: string | null
  readonly candidates: readonly string[]
  readonly channel: Named | null
  readonly addressee: readonly string[]
  readonly via: readonly Named[]
  readonly uttered: Uttered
  readonly confidence: { readonly spans: number; readonly speaker: number }
  readonly rule: string
}
