/** Not on the shelf: what a rule is. */
import type { Sentence } from '../../../model/document.ts'
import type { Draft } from '../../draft.ts'
import type { Reading } from '../../reading.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

/** Finds one construction of reported speech in one sentence. */
export interface GrammarRule {
  readonly name: string
  /** Marked sentences: `{source:…} {cue:…} {content:…}`; a mark that comes twice is a second piece. */
  readonly examples: NonEmpty<string>
  /** Sentences in which the rule must stay silent. */
  readonly rejects: NonEmpty<string>
  find(reading: Reading, sentence: Sentence): Draft[]
}
