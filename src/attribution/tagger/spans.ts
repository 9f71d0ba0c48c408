import type { Range } from '../reading.ts'
import { isInside, ROLES, type Role, roleOf } from './tags.ts'

export type Spans = Readonly<Record<Role, readonly Range[]>>

/** The pieces that a paragraph's tags spell out, in text order by role. */
export function spansOf(tags: Uint8Array, first: number): Spans {
  const spans: Record<Role, Range[]> = { source: [], cue: [], content: [] }
  let start = -1
  for (let i = 0; i <= tags.length; i++) {
    const tag = i < tags.length ? tags[i]! : 0
    if (start >= 0 && !isInside(tag)) {
      spans[ROLES[roleOf(tags[start]!)]!].push({ first: first + start, end: first + i })
      start = -1
    }
    if (tag > 0 && !isInside(tag)) start = i
  }
  return spans
}
