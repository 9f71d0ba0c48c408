import type { MentionKind } from '../model/entity.ts'
import type { Character } from './cast.ts'

/** Words that refer to somebody, before and after it is known to whom. */
export interface Draft {
  /** Half-open token range. */
  readonly first: number
  readonly end: number
  readonly head: number
  readonly kind: MentionKind
  readonly possessor: boolean
  readonly plural: boolean
  entity: Character | null
  candidates: readonly Character[]
  rule: string
}

export const byPlace = (a: Draft, b: Draft): number => a.first - b.first || b.end - a.end
