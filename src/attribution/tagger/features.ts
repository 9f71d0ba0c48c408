import { hashText, mix1, mix2, mix3, mix4, rowOf } from '../../learn/hash.ts'
import type { Sight } from './sight.ts'

/** Room for the rows of one token, in either reading. */
const MOST_FEATURES = 112

const VERB = hashText('VERB')
const EDGE = 0x51ed27 | 0

const far = (distance: number): number =>
  distance < 1
    ? 0
    : distance < 2
      ? 1
      : distance < 3
        ? 2
        : distance < 5
          ? 3
          : distance < 9
            ? 4
            : distance < 17
              ? 5
              : 6

/** The table rows of one token. */
export class Rows {
  readonly list = new Int32Array(MOST_FEATURES)
  readonly bits: number
  count = 0

  constructor(bits: number) {
    this.bits = bits
  }

  put(feature: number): void {
    this.list[this.count++] = rowOf(feature, this.bits)
  }
}

const near = (list: Int32Array, i: number, first: number, end: number): number =>
  i < first || i >= end ? EDGE : list[i]!
const nearByte = (list: Uint8Array, i: number, first: number, end: number): number =>
  i < first || i >= end ? 99 : list[i]!

/**
 * Writes the table rows of token `at`.
 *
 * @param first first token of its paragraph, beyond which nothing is looked at
 * @param end end of its paragraph
 */
export function featuresAt(s: Sight, at: number, first: number, end: number, rows: Rows): void {
  rows.count = 0
  const w0 = s.word[at]!
  const w1 = near(s.word, at + 1, first, end)
  const w2 = near(s.word, at + 2, first, end)
  const v1 = near(s.word, at - 1, first, end)
  const v2 = near(s.word, at - 2, first, end)
  const x0 = s.xpos[at]!
  const x1 = near(s.xpos, at + 1, first, end)
  const y1 = near(s.xpos, at - 1, first, end)
  const r0 = s.relation[at]!
  const shape = s.shape[at]!
  const q = s.quote[at]!
  const mark = s.lastMark[at]!

  // Words.
  rows.put(mix1(1, w0))
  rows.put(mix1(2, v1))
  rows.put(mix1(3, w1))
  rows.put(mix1(4, v2))
  rows.put(mix1(5, w2))
  rows.put(mix2(6, v1, w0))
  rows.put(mix2(7, w0, w1))
  rows.put(mix2(8, w1, w2))
  rows.put(mix2(9, v2, v1))
  rows.put(mix2(10, s.suffix[at]!, shape))
  rows.put(mix3(11, near(s.shape, at - 1, first, end), shape, near(s.shape, at + 1, first, end)))
  rows.put(mix3(12, shape, near(s.shape, at + 1, first, end), near(s.shape, at + 2, first, end)))

  // Grammar of the words.
  const l0 = s.lemma[at]!
  rows.put(mix1(14, l0))
  rows.put(mix2(15, x0, r0))
  rows.put(mix2(16, y1, x0))
  rows.put(mix2(17, x0, x1))
  rows.put(mix3(18, near(s.xpos, at - 2, first, end), y1, x0))
  rows.put(mix3(19, x0, x1, near(s.xpos, at + 2, first, end)))
  rows.put(mix3(20, y1, x0, x1))
  rows.put(mix2(21, near(s.lemma, at - 1, first, end), x0))
  rows.put(mix2(22, near(s.lemma, at + 1, first, end), x0))
  const words = s.reading.doc.words
  const head = words[at]!.head
  const headLemma = head < 0 ? EDGE : s.lemma[head]!
  rows.put(mix2(23, r0, headLemma))
  rows.put(mix3(24, r0, head < 0 ? EDGE : s.xpos[head]!, head < at ? 1 : 2))
  rows.put(mix2(25, near(s.relation, at - 1, first, end), r0))
  rows.put(mix2(26, r0, near(s.relation, at + 1, first, end)))
  rows.put(mix3(27, r0, head < 0 ? 7 : far(Math.abs(head - at)), head < at ? 1 : 2))
  const grand = head < 0 ? -1 : words[head]!.head
  rows.put(mix3(28, r0, head < 0 ? EDGE : s.relation[head]!, grand < 0 ? EDGE : s.lemma[grand]!))
  rows.put(mix2(29, near(s.lemma, at - 1, first, end), near(s.relation, at, first, end)))

  // Quotation marks and sentences.
  const start = s.sentenceStart[at]!
  const stop = s.sentenceEnd[at]!
  const kind = s.sentenceKind[at]!
  rows.put(mix2(30, q, mark))
  rows.put(mix2(31, q, v1))
  rows.put(mix2(32, q, w0))
  rows.put(mix4(33, start, stop, shape, q))
  rows.put(mix3(34, q, mark, kind))
  rows.put(
    mix4(
      35,
      nearByte(s.sentenceStart, at - 1, first, end) * 2 + start,
      near(s.quote, at - 1, first, end),
      q,
      near(s.quote, at + 1, first, end),
    ),
  )
  rows.put(mix3(36, kind, start, q * 4 + mark))

  // The nearest reporting words.
  const level = s.cueLevel[at]!
  const left = s.cueLeft[at]!
  const right = s.cueRight[at]!
  const leftLemma = left < 0 ? EDGE : s.lemma[left]!
  const rightLemma = right < 0 ? EDGE : s.lemma[right]!
  const leftFar = left < 0 ? 9 : far(at - left - 1)
  const rightFar = right < 0 ? 9 : far(right - at - 1)
  const that = s.afterThat[at]!
  const comma = right < 0 ? 2 : isSetOff(s, right) ? 1 : 0
  rows.put(mix3(37, level, q, shape))
  rows.put(mix2(38, level, v1))
  rows.put(mix2(39, level, w1))
  rows.put(mix2(40, leftLemma, leftFar))
  rows.put(mix3(41, leftLemma, that, q))
  rows.put(mix2(42, rightLemma, rightFar))
  rows.put(mix3(43, rightLemma, comma, q))
  rows.put(mix4(44, leftFar * 16 + rightFar, that * 4 + comma, q, kind))
  rows.put(mix3(45, leftFar, that, w0))
  rows.put(mix3(46, rightFar, comma, w0))
  rows.put(mix4(47, comma * 16 + rightFar, kind, mark, start))
  rows.put(mix2(48, leftLemma, w0))
  rows.put(mix2(49, rightLemma, w0))
  rows.put(mix3(50, leftLemma, x0, leftFar))
  rows.put(mix3(51, rightLemma, x0, rightFar))

  // The reporting words above in the tree.
  const governor = s.governor[at]!
  const top = s.top[at]!
  const govLemma = governor < 0 ? EDGE : s.lemma[governor]!
  const govRelation = governor < 0 ? EDGE : s.relation[s.branch[at]!]!
  const govSide = governor < 0 ? 0 : governor < at ? 1 : 2
  const topLemma = top < 0 ? EDGE : s.lemma[top]!
  const topRelation = top < 0 ? EDGE : s.relation[s.topBranch[at]!]!
  const topBefore = at - 1 < first ? EDGE : relationOfTop(s, at - 1)
  const topAfter = at + 1 >= end ? EDGE : relationOfTop(s, at + 1)
  const topSide = top < 0 ? 0 : top < at ? 1 : 2
  const edge = s.edge[at]!
  const topEdge = s.topEdge[at]!
  const govLevel = governor < 0 ? 0 : s.cueLevel[governor]!
  const topLevel = top < 0 ? 0 : s.cueLevel[top]!
  rows.put(mix3(52, govLemma, govRelation, govSide))
  rows.put(mix4(53, govRelation, govSide, edge, govLevel))
  rows.put(mix4(54, govRelation, govSide, q, kind))
  rows.put(mix3(55, topLemma, topRelation, topSide))
  rows.put(mix4(56, topRelation, topSide, topEdge, topLevel))
  rows.put(mix4(57, topRelation, topSide, q, kind))
  rows.put(mix3(58, govRelation, govSide, w0))
  rows.put(mix3(59, topRelation, topSide, w0))
  rows.put(mix4(60, govRelation, govSide, x0, edge))
  rows.put(mix4(61, topRelation, topSide, x0, topEdge))
  rows.put(mix4(62, topRelation, topSide, nearByte(s.topEdge, at - 1, first, end), x0))
  rows.put(mix4(63, topRelation, topBefore, topAfter, x0))
  rows.put(mix3(65, govRelation, s.depth[at]! > 4 ? 5 : s.depth[at]!, r0))
  rows.put(mix3(66, topLemma, topRelation, x0))
  rows.put(mix3(67, govLemma, govRelation, edge))
  rows.put(mix3(68, topLemma, topRelation, topEdge))

  // What the grammar found.
  const frame = s.frame[at]!
  const rule = s.frameRule[at]!
  const frameBefore = nearByte(s.frame, at - 1, first, end)
  const frameAfter = nearByte(s.frame, at + 1, first, end)
  rows.put(mix2(69, frame, rule))
  rows.put(mix3(70, frameBefore, frame, frameAfter))
  rows.put(mix2(71, frame, w0))
  rows.put(mix3(72, frame, q, kind))
  rows.put(mix3(73, frame, x0, rule))
  rows.put(mix3(74, frame, leftLemma, rule))
  rows.put(mix3(75, frame, v1, rule))
  rows.put(mix3(76, frame, w1, rule))
  rows.put(mix3(77, frame, frameBefore, govRelation))
  rows.put(mix3(78, frame, frameAfter, topRelation))

  // Names.
  const name = s.nameTag[at]!
  rows.put(mix3(79, nearByte(s.nameTag, at - 1, first, end), name, nearByte(s.nameTag, at + 1, first, end)))
  rows.put(mix3(80, name, q, rightFar))
  rows.put(mix3(81, name, r0, govRelation))
  rows.put(mix3(82, name, frame, x0))

  // Own place as a reporting word: what hangs on it.
  if (level > 0 || frame > 8) {
    const below = childrenCode(s, at)
    rows.put(mix2(83, l0, below))
    rows.put(mix3(84, level, below, x0))
    rows.put(mix3(85, level, r0, headLemma))
  }

  // Words of like use.
  const c0 = s.fine[at]!
  const m0 = s.middle[at]!
  const m1 = near(s.middle, at + 1, first, end)
  const n1 = near(s.middle, at - 1, first, end)
  if (c0 !== 0) {
    rows.put(mix2(87, c0, x0))
    rows.put(mix2(88, n1, m0))
    rows.put(mix2(89, m0, m1))
    rows.put(mix3(90, m0, r0, head < 0 ? EDGE : s.middle[head]!))
    rows.put(mix3(91, m0, frame, q))
    rows.put(mix3(92, m0, govRelation, govSide))
    if (s.upos[at] === VERB || level > 0) rows.put(mix3(93, m0, x0, childrenCode(s, at)))
  }
  rows.put(mix3(94, governor < 0 ? 0 : s.middle[governor]!, govRelation, govSide))
  rows.put(mix3(95, top < 0 ? 0 : s.middle[top]!, topRelation, topEdge))
  rows.put(mix1(86, 1))
}

const isComma = (form: string | undefined): boolean =>
  form === ',' || form === '"' || form === '”' || form === "''"

/** A comma or a closing mark stands up to three tokens before the reporting word: `…," he said`. */
function isSetOff({ reading: { lower } }: Sight, cue: number): boolean {
  return isComma(lower[cue - 1]) || isComma(lower[cue - 2]) || isComma(lower[cue - 3])
}

const relationOfTop = (s: Sight, at: number): number =>
  s.top[at]! < 0 ? EDGE : s.relation[s.topBranch[at]!]!

/** Which kinds of dependants a word has, as bits. */
function childrenCode({ reading }: Sight, at: number): number {
  let code = 0
  for (const i of reading.children(at)) {
    const { relation } = reading.doc.words[i]!
    const bit = BITS[relation]
    if (bit !== undefined) code |= 1 << (bit + (i > at ? 10 : 0))
  }
  return code
}

const BITS: Readonly<Record<string, number>> = {
  nsubj: 0,
  'nsubj:pass': 1,
  ccomp: 2,
  xcomp: 3,
  obj: 4,
  iobj: 5,
  obl: 6,
  parataxis: 7,
  advcl: 8,
  acl: 9,
}
