import type { Act, ActType } from '../../model/act.ts'

/** An act while the document is still being read: `anchor` is its predicate, `links` what later rules look at. */
export interface Draft extends Omit<Act, 'id' | 'part' | 'plover' | 'cameo'> {
  readonly anchor: number
  /** Position in the list of drafts of the ultimatum that it is a half of. */
  readonly half: Draft | null
  /** An act noun on its own; gives way to a verb that reports the same act. */
  readonly nominal: boolean
  /** `such`, `the`, `his`: it points back at an act told before. */
  readonly definite: boolean
}

export const FORWARD: ReadonlySet<ActType> = new Set([
  'offer',
  'demand',
  'request',
  'threat',
  'ultimatum',
  'promise',
  'acceptance',
  'conditional-acceptance',
  'counter-offer',
  'announcement',
  'rejection',
  'agreement',
  'postponement',
  'ceasefire-declared',
])
