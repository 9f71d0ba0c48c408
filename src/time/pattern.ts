import type { Operation, TimexModifier, TimexType } from '../model/timex.ts'
import type { Atom } from './atoms.ts'
import { type Match, phrase, type Phrase } from './phrase.ts'
import type { Tense } from './tense.ts'

/** What a pattern makes of the words it matched; the scanner adds the place and the id. */
export interface Reading {
  readonly type: TimexType
  readonly operation: Operation
  readonly mod?: TimexModifier | null
  readonly timeOfDay?: string | null
  readonly quant?: string | null
  readonly freq?: string | null
  /** `event` counts from something that the text does not date. `earlier` counts from the last date named before it, `beside` only from one close by; left out, the operation says whether it needs a day. */
  readonly needs?: 'earlier' | 'beside' | 'event'
  /** Cuts the span to these atoms, half open, where words around the date were only looked at. */
  readonly span?: readonly [first: number, end: number]
}

/** What a pattern may look at beside its own words. */
export interface Around {
  readonly atoms: readonly Atom[]
  readonly text: string
  /** Tense of the verb that governs the words: past looks back, future ahead, null nobody can say. */
  tense(): Tense | null
  /** True where the text speaks of a company's figures, which go by the quarter. */
  readonly figures: boolean
  /** True where the text speaks of countries whose churches reckon by the old calendar. */
  readonly isOrthodox: boolean
  /** What the figures are about by the latest words for it: a quarter (`Q3`) or a length (`P9M`). */
  readonly part: string | null
  /** The atom behind those words; -1 when there are none. */
  readonly partEnd: number
  /** False where no date stands before the words that could be counted from. */
  readonly hasEarlier: boolean
  /** The date found just before, with the atom after it. */
  readonly previous: { readonly rule: string; readonly reading: Reading; readonly end: number } | null
  /** `YYYY-MM-DD`, only for choosing between readings; values are counted later. */
  readonly createdOn: string | null
}

/** `['Trump said on [Sunday]', '2025-05-12', '2025-05-11']`: brackets stand around the words that must be found. */
type Example = readonly [text: string, createdOn: string, value: string]

/** One way of writing a date. `examples` and `rejects` are its documentation and its test. */
export interface Pattern {
  readonly name: string
  readonly phrases: readonly Phrase[]
  read(found: Caught, around: Around): Reading | null
  readonly examples: readonly [Example, ...Example[]]
  /** Texts in which this pattern finds nothing. */
  readonly rejects: readonly [string, ...string[]]
}

/** A match with easy questions. */
export class Caught {
  readonly match: Match
  readonly atoms: readonly Atom[]

  constructor(match: Match, atoms: readonly Atom[]) {
    this.match = match
    this.atoms = atoms
  }

  has(name: string): boolean {
    return this.match.captures.has(name)
  }
  /** What a class caught as a number; NaN when it is not there. */
  number(name: string): number {
    const value = this.match.captures.get(name)?.value
    return typeof value === 'number' ? value : Number.NaN
  }
  word(name: string): string | null {
    const value = this.match.captures.get(name)?.value
    return value === undefined ? null : String(value)
  }
  /** Index of the first atom a name caught; -1 when it is not there. */
  at(name: string): number {
    return this.match.captures.get(name)?.first ?? -1
  }
  get before(): Atom | undefined {
    return this.match.first > 0 && this.atoms[this.match.first]!.gap !== 'block'
      ? this.atoms[this.match.first - 1]
      : undefined
  }
  get after(): Atom | undefined {
    const next = this.atoms[this.match.end]
    return next?.gap === 'block' ? undefined : next
  }
}

export const phrases = (...notations: readonly string[]): readonly Phrase[] => notations.map(phrase)
