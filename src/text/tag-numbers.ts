import { hashText } from '../learn/hash.ts'
import { type Tag, uposOf, xposOf } from './tagger.ts'

/** Numbers that stand for tags: see `tagNumbers`. */
export interface TagNumbers {
  /** Joint tag to universal tag. */
  readonly upos: Int32Array
  readonly tagHash: Int32Array
  readonly kind: Int32Array
  /** Universal tags, the root's included, whose number is the last. */
  readonly count: number
}

export const KIND_COMMA = 1
export const KIND_VERB = 2
export const KIND_LINK = 3
export const KIND_OPEN = 4
export const KIND_CLOSE = 5
export const KIND_QUOTE = 6

export function tagNumbers(tags: readonly Tag[]): TagNumbers {
  const names = [...new Set(tags.map(uposOf))].sort()
  return {
    upos: Int32Array.from(tags, tag => names.indexOf(uposOf(tag))),
    tagHash: Int32Array.from(tags, hashText),
    kind: Int32Array.from(tags, kindOf),
    count: names.length + 1,
  }
}

function kindOf(tag: Tag): number {
  const upos = uposOf(tag)
  const xpos = xposOf(tag)
  if (xpos === ',') return KIND_COMMA
  if (xpos === '``') return KIND_OPEN
  if (xpos === "''") return KIND_CLOSE
  if (upos === 'VERB' || upos === 'AUX') return KIND_VERB
  return upos === 'CCONJ' ? KIND_LINK : 0
}
