import type { Range } from './reading.ts'

/** One attribution as a rule or the tagger found it, in tokens; nothing is resolved yet. */
export interface Draft {
  readonly rule: string
  /** The token that reports: a verb, a noun, *according*, a colon; null for a quotation that goes on without one. */
  readonly predicate: number | null
  readonly cue: readonly Range[]
  readonly source: Range | null
  /** In text order, apart from one another. */
  readonly content: readonly Range[]
  /** The first token of a quotation of the same speaker that this one continues. */
  readonly continues: number | null
}

export const isEmpty = (draft: Draft): boolean => draft.content.every(({ first, end }) => end <= first)
