import { hashText, mix1, mix2, mix3, mix4, rowOf } from '../../learn/hash.ts'
import type { Draft } from '../draft.ts'
import { antecedentOf, headOf } from '../speaker.ts'
import type { Range } from '../reading.ts'
import type { Sight } from './sight.ts'
import type { Spans } from './spans.ts'

/** How many candidates on either side of a cue or of a content are looked at. */
const REACH = 6
export const LINK_FEATURES = 64

/** What the grammar says of each predicate: the heads that it would link. */
export interface Frames {
  readonly byPredicate: ReadonlyMap<number, Draft>
}

export const framesOf = (drafts: readonly Draft[]): Frames => ({
  byPredicate: new Map(
    drafts.flatMap(draft => (draft.predicate === null ? [] : [[draft.predicate, draft] as const])),
  ),
})

/** One paragraph's pieces with what every pair asks for. */
export interface Scene {
  readonly sight: Sight
  readonly frames: Frames
  readonly spans: Spans
  /** The reporting token of each cue, and the head of each source and each content. */
  readonly predicates: readonly number[]
  readonly sourceHeads: readonly number[]
  readonly contentHeads: readonly number[]
}

export function sceneOf(sight: Sight, frames: Frames, spans: Spans): Scene {
  return {
    sight,
    frames,
    spans,
    predicates: spans.cue.map(range => predicateOf(sight, frames, range)),
    sourceHeads: spans.source.map(range => headOf(sight.reading, range)),
    contentHeads: spans.content.map(range => headOf(sight.reading, range)),
  }
}

export function predicateOf(sight: Sight, frames: Frames, { first, end }: Range): number {
  let best = -1
  for (let i = first; i < end; i++) {
    if (frames.byPredicate.has(i)) return i
    if (sight.cueLevel[i]! > (best < 0 ? 0 : sight.cueLevel[best]!)) best = i
  }
  return best < 0 ? headOf(sight.reading, { first, end }) : best
}

/** Indices of the pieces near a range: at most `REACH` on either side. */
export function near(pieces: readonly Range[], { first, end }: Range): number[] {
  let split = 0
  while (split < pieces.length && pieces[split]!.first < first) split++
  const found: number[] = []
  for (let i = Math.max(0, split - REACH); i < Math.min(pieces.length, split + REACH); i++) {
    if (pieces[i]!.first !== first || pieces[i]!.end !== end) found.push(i)
  }
  return found
}

const far = (distance: number): number =>
  distance < 1
    ? 0
    : distance < 2
      ? 1
      : distance < 4
        ? 2
        : distance < 8
          ? 3
          : distance < 16
            ? 4
            : distance < 32
              ? 5
              : 6

const between = (pieces: readonly Range[], from: number, to: number): number => {
  let count = 0
  for (const { first, end } of pieces) if (first >= from && end <= to) count++
  return Math.min(count, 3)
}

interface Pair {
  readonly order: number
  readonly gap: number
  readonly sentences: number
  readonly cues: number
  readonly sources: number
  readonly contents: number
  readonly marks: number
}

function pairOf({ sight, spans }: Scene, a: Range, b: Range): Pair {
  const { tokens } = sight.reading.doc
  const [left, right] = a.first < b.first ? [a, b] : [b, a]
  let marks = 0
  for (let i = left.end, steps = 0; i < right.first && steps < 40; i++, steps++) {
    const form = sight.reading.lower[i]!
    if (form === ',') marks |= 1
    else if (form === ';' || form === '—' || form === '–' || form === ':') marks |= 2
    else if (form === 'and' || form === 'but' || form === 'or') marks |= 4
    if (sight.quote[i]! > 1) marks |= 8
  }
  return {
    order: a.first < b.first ? 1 : 2,
    gap: far(right.first - left.end),
    sentences: Math.min(3, Math.abs(tokens[right.first]!.sentence - tokens[left.end - 1]!.sentence)),
    cues: between(spans.cue, left.end, right.first),
    sources: between(spans.source, left.end, right.first),
    contents: between(spans.content, left.end, right.first),
    marks,
  }
}

/** Rows for "this cue has this source" (`source` an index), or "it has none" (-1). */
export function sourceFeatures(
  scene: Scene,
  cue: number,
  source: number,
  rows: Int32Array,
  bits: number,
): number {
  const { sight, frames, spans } = scene
  const { words } = sight.reading.doc
  let count = 0
  const put = (feature: number): void => {
    rows[count++] = rowOf(feature, bits)
  }
  const predicate = scene.predicates[cue]!
  const lemma = sight.lemma[predicate]!
  const relation = sight.relation[predicate]!
  const frame = frames.byPredicate.get(predicate)
  const rule = frame ? hashText(frame.rule) : 0
  if (source < 0) {
    put(mix1(1, 1))
    put(mix1(2, lemma))
    put(mix2(3, sight.xpos[predicate]!, relation))
    put(mix2(4, frame ? (frame.source ? 1 : 2) : 0, rule))
    put(mix2(5, sight.lemma[Math.max(0, predicate - 1)]!, sight.xpos[predicate]!))
    put(mix1(6, Math.min(3, spans.source.length)))
    put(mix2(7, sight.quote[predicate]!, spans.source.length > 0 ? 1 : 0))
    return count
  }
  const range = spans.cue[cue]!
  const pair = pairOf(scene, spans.source[source]!, range)
  const head = scene.sourceHeads[source]!
  const agrees = !frame ? 0 : !frame.source ? 1 : overlap(frame.source, spans.source[source]!) ? 2 : 3
  const link = linkOf(sight, head, predicate)
  const { order, gap, sentences, cues, sources, contents, marks } = pair
  put(mix3(10, order, gap, sentences))
  put(mix4(11, order, cues, sources, sentences))
  put(mix4(12, order, contents, sources, sentences))
  put(mix3(13, order, marks, cues))
  put(mix2(14, agrees, rule))
  put(mix3(15, agrees, order, sentences))
  put(mix2(16, link, order))
  put(mix3(17, link, sight.xpos[predicate]!, relation))
  put(mix3(18, link, agrees, cues))
  put(mix3(19, order, lemma, sources))
  put(mix3(20, order, sight.xpos[predicate]!, relation))
  put(mix4(21, order, sight.xpos[predicate]!, sources, sentences))
  put(mix3(22, sight.relation[head]!, order, gap))
  put(mix3(23, sight.word[head]!, order, sources))
  put(mix3(24, sight.nameTag[head]!, order, gap))
  put(mix3(25, sight.quote[head]!, sight.quote[predicate]!, order))
  put(mix3(26, sight.relation[head]!, relation, sources))
  put(mix4(27, order, gap, sources, contents))
  put(mix3(28, isUnused(scene, source, cue), order, sources))
  put(mix2(29, words[predicate]!.head === head ? 1 : words[head]!.head === predicate ? 2 : 0, order))
  put(
    mix3(
      30,
      words[predicate]!.relation.startsWith('acl') && antecedentOf(sight.reading, predicate) === head ? 1 : 0,
      order,
      gap,
    ),
  )
  return count
}

const overlap = (a: Range, b: Range): boolean => a.first < b.end && b.first < a.end

/** Another cue stands nearer to the source on the same side: it is likely its own. */
function isUnused({ spans }: Scene, source: number, cue: number): number {
  const { first, end } = spans.source[source]!
  const mine = spans.cue[cue]!
  const gap = mine.first >= end ? mine.first - end : first - mine.end
  for (const other of spans.cue) {
    if (other === mine) continue
    const rival = other.first >= end ? other.first - end : first - other.end
    if (rival < gap) return 1
  }
  return 0
}

/** How two tokens hang together: the relation just below their meeting point on either side. */
function linkOf({ reading: { doc }, relation }: Sight, from: number, to: number): number {
  const { words } = doc
  const above = new Map<number, number>()
  for (let i = to, below = 0, steps = 0; i >= 0 && steps < 8; i = words[i]!.head, steps++) {
    above.set(i, below)
    below = relation[i]!
  }
  for (let i = from, below = 0, steps = 0; i >= 0 && steps < 8; i = words[i]!.head, steps++) {
    const other = above.get(i)
    if (other !== undefined) return mix3(1, below, other, steps > 2 ? 3 : steps)
    below = relation[i]!
  }
  return 0
}

/** Rows for "this content is reported by this cue". */
export function contentFeatures(
  scene: Scene,
  content: number,
  cue: number,
  rows: Int32Array,
  bits: number,
): number {
  const { sight, frames, spans } = scene
  let count = 0
  const put = (feature: number): void => {
    rows[count++] = rowOf(feature, bits)
  }
  const range = spans.content[content]!
  const predicate = scene.predicates[cue]!
  const frame = frames.byPredicate.get(predicate)
  const rule = frame ? hashText(frame.rule) : 0
  const head = scene.contentHeads[content]!
  const pair = pairOf(scene, range, spans.cue[cue]!)
  const agrees = !frame ? 0 : frame.content.some(piece => overlap(piece, range)) ? 1 : 2
  const link = linkOf(sight, head, predicate)
  const isQuoted = sight.quote[range.first]! > 0 ? 1 : 0
  const isStart = sight.sentenceStart[range.first]!
  const { order, gap, sentences, cues, sources, contents, marks } = pair
  put(mix3(40, order, gap, sentences))
  put(mix4(41, order, cues, contents, sentences))
  put(mix4(42, order, cues, sources, isQuoted))
  put(mix4(43, order, marks, cues, isQuoted))
  put(mix2(44, agrees, rule))
  put(mix3(45, agrees, order, sentences))
  put(mix2(46, link, order))
  put(mix3(47, link, cues, contents))
  put(mix3(48, order, sight.lemma[predicate]!, cues))
  put(mix4(49, order, isQuoted, isStart, sentences))
  put(mix4(50, order, isQuoted, isStart, cues * 4 + contents))
  put(mix3(51, order, sight.xpos[predicate]!, sight.relation[predicate]!))
  put(mix4(52, order, sight.xpos[predicate]!, cues, contents))
  put(mix3(53, sight.word[range.first]!, order, cues))
  put(mix3(54, sight.word[Math.max(0, range.first - 1)]!, order, gap))
  put(mix3(55, sight.quote[predicate]!, isQuoted, order))
  put(mix3(56, order, gap, cues * 4 + contents))
  put(mix4(57, order, sentences, sources, contents))
  return count
}
