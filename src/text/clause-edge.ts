import type { Tree } from './one-subject.ts'

/** Numbers of the relations that the repair asks for. */
export interface EdgeLabels {
  readonly mark: number
  readonly clause: number
  /** By relation number: 1 for what says when, where or how. */
  readonly isAdjunct: Uint8Array
}

/**
 * What stands between a verb and the conjunction of its clause belongs to the verb: in *said on Monday that talks
 * would resume* a greedy parser may hang *Monday* on *resume*, and the day would be one to come.
 */
export function keepOutsideClause(
  { length, head, label }: Tree,
  { mark, clause, isAdjunct }: EdgeLabels,
): void {
  for (let conjunction = 0; conjunction < length; conjunction++) {
    if (label[conjunction] !== mark) continue
    const verb = head[conjunction]!
    if (verb === length || label[verb] !== clause) continue
    const governor = head[verb]!
    for (let i = conjunction - 1; i > governor; i--) {
      if (head[i] === verb && isAdjunct[label[i]!] === 1) head[i] = governor
    }
  }
}
