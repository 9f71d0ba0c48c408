import { mix1, mix2, mix3, mix4 } from '../../learn/hash.ts'
import type { Rows } from './features.ts'
import type { Sight } from './sight.ts'
import { isInside, roleOf } from './tags.ts'

const EDGE = 0x2f0b4c7 | 0
const NONE = 9

/** What the first reading of a paragraph made of it: its tags, and what follows from them. */
export interface FirstReading {
  readonly tags: Uint8Array
  /** Index of the paragraph's first token. */
  readonly first: number
  /** The order of roles in the sentence of each token, as a hash. */
  readonly pattern: Int32Array
  /** How many pieces of the sentence begin at or before a token, at most 7. */
  readonly piece: Uint8Array
  /** The nearest token tagged as a cue on either side, within the sentence; -1 when there is none. */
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
}

export function firstReading(s: Sight, tags: Uint8Array, first: number): FirstReading {
  const count = tags.length
  const ints = (): Int32Array => new Int32Array(count)
  const found = {
    tags,
    first,
    pattern: ints(),
    piece: new Uint8Array(count),
    cueLeft: ints().fill(-1),
    cueRight: ints().fill(-1),
  }
  for (let from = 0; from < count; ) {
    let to = from + 1
    while (to < count && s.sentenceStart[first + to] === 0) to++
    let pattern = 1
    let pieces = 0
    let cue = -1
    for (let i = from; i < to; i++) {
      found.cueLeft[i] = cue
      const tag = tags[i]!
      if (tag > 0 && !isInside(tag)) {
        pattern = mix2(1, pattern, tag)
        pieces = Math.min(7, pieces + 1)
      }
      found.piece[i] = pieces
      if (tag > 0 && roleOf(tag) === 1) cue = i
    }
    cue = -1
    for (let i = to - 1; i >= from; i--) {
      found.cueRight[i] = cue
      if (tags[i]! > 0 && roleOf(tags[i]!) === 1) cue = i
    }
    found.pattern.fill(pattern, from, to)
    from = to
  }
  return found
}

const far = (distance: number): number => (distance < 3 ? distance : distance < 6 ? 3 : distance < 12 ? 4 : 5)

const tagAt = ({ tags }: FirstReading, k: number): number => (k < 0 || k >= tags.length ? NONE : tags[k]!)

/** Writes the table rows that the second reading adds to those of the first, for token `at` of the document. */
export function echoesAt(s: Sight, reading: FirstReading, at: number, rows: Rows): void {
  const { tags, first } = reading
  const i = at - first
  rows.count = 0
  const t = tags[i]!
  const b = tagAt(reading, i - 1)
  const c = tagAt(reading, i + 1)
  const w = s.word[at]!
  const x = s.xpos[at]!
  const r = s.relation[at]!
  const q = s.quote[at]!
  rows.put(mix1(201, t))
  rows.put(mix3(202, b, t, c))
  rows.put(mix2(204, t, w))
  rows.put(mix2(205, t, x))
  rows.put(mix3(209, t, q, s.sentenceKind[at]!))
  rows.put(mix2(210, t, reading.pattern[i]!))
  rows.put(mix3(211, t, reading.pattern[i]!, reading.piece[i]!))
  const left = reading.cueLeft[i]!
  const right = reading.cueRight[i]!
  const leftLemma = left < 0 ? EDGE : s.lemma[first + left]!
  const rightLemma = right < 0 ? EDGE : s.lemma[first + right]!
  const leftFar = left < 0 ? 6 : far(i - left - 1)
  const rightFar = right < 0 ? 6 : far(right - i - 1)
  rows.put(mix3(215, t, leftLemma, leftFar))
  rows.put(mix3(216, t, rightLemma, rightFar))
  rows.put(mix4(217, t, leftFar, rightFar, q))
  rows.put(mix4(219, t, x, leftFar * 8 + rightFar, r))
  const { words } = s.reading.doc
  const head = words[at]!.head
  const headTag = head < 0 ? NONE : tagAt(reading, head - first)
  const headSide = head < at ? 1 : 2
  rows.put(mix3(220, t, headTag, r))
  rows.put(mix4(221, t, headTag, r, headSide))
  rows.put(mix4(222, t, headTag, x, b))
  const grand = head < 0 ? -1 : words[head]!.head
  rows.put(mix4(223, t, headTag, grand < 0 ? NONE : tagAt(reading, grand - first), r))
  const { first: from, end } = s.reach(at)
  rows.put(mix4(224, t, tagAt(reading, from - first), tagAt(reading, end - 1 - first), r))
  rows.put(mix4(225, t, tagAt(reading, from - 1 - first), tagAt(reading, end - first), r))
  rows.put(mix3(226, t, s.frame[at]!, s.frameRule[at]!))
  rows.put(mix4(227, t, b, c, s.frame[at]!))
  const governor = s.governor[at]!
  rows.put(
    mix4(
      232,
      t,
      governor < 0 ? NONE : tagAt(reading, governor - first),
      governor < 0 ? EDGE : s.relation[s.branch[at]!]!,
      s.edge[at]!,
    ),
  )
  const top = s.top[at]!
  rows.put(
    mix4(
      233,
      t,
      top < 0 ? NONE : tagAt(reading, top - first),
      top < 0 ? EDGE : s.relation[s.topBranch[at]!]!,
      s.topEdge[at]!,
    ),
  )
}
