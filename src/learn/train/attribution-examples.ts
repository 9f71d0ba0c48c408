import { meets, type Range, type Reading, rangeOf, type Text } from '../../attribution/reading.ts'
import { type Frames, near, type Scene, sceneOf } from '../../attribution/tagger/linker.ts'
import type { Sight } from '../../attribution/tagger/sight.ts'
import { spansOf } from '../../attribution/tagger/spans.ts'
import { beginOf, isInside, mayFollow, ROLES } from '../../attribution/tagger/tags.ts'
import type { Span } from '../../model/span.ts'
import { hashText } from '../hash.ts'

export interface Gold {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An article with its layers and the attributions that people marked in it. */
export interface Example {
  readonly text: Text
  readonly gold: readonly Gold[]
}

/** A lemma seen reporting at least this often, and in at least this share of its uses, is in the lexicon. */
const SEEN = 3
const SHARES = [0.15, 0.4, 0.7] as const

export function lexiconTables(
  readings: readonly Reading[],
  examples: readonly Example[],
): { hashes: Int32Array; levels: Int8Array } {
  const used = new Map<string, number>()
  const cues = new Map<string, number>()
  readings.forEach((reading, i) => {
    const inCue = new Uint8Array(reading.size)
    for (const { cue } of examples[i]!.gold) {
      for (const span of cue) {
        const { first, end } = rangeOf(reading, span)
        inCue.fill(1, first, end)
      }
    }
    reading.doc.words.forEach(({ lemma, upos }, at) => {
      if (!/^(?:VERB|NOUN|ADJ|PUNCT)$/.test(upos) && reading.lower[at] !== 'according') return
      used.set(lemma, (used.get(lemma) ?? 0) + 1)
      if (inCue[at] === 1) cues.set(lemma, (cues.get(lemma) ?? 0) + 1)
    })
  })
  const rows = [...cues]
    .filter(([lemma, count]) => count >= SEEN && count / used.get(lemma)! >= SHARES[0])
    .map(([lemma, count]) => {
      const share = count / used.get(lemma)!
      return { hash: hashText(lemma), level: share > SHARES[2] ? 3 : share > SHARES[1] ? 2 : 1 }
    })
    .sort((a, b) => a.hash - b.hash)
  return { hashes: Int32Array.from(rows, row => row.hash), levels: Int8Array.from(rows, row => row.level) }
}

/** One tag a token; a later role of the list overwrites an earlier one, since gold spans hardly ever nest. */
export function goldTags(reading: Reading, gold: readonly Gold[]): Uint8Array {
  const tags = new Uint8Array(reading.size)
  ROLES.forEach((role, r) => {
    for (const attribution of gold) {
      for (const span of attribution[role]) {
        const { first, end } = rangeOf(reading, span)
        for (let i = first; i < end; i++) tags[i] = i === first ? beginOf(r) : beginOf(r) + 1
      }
    }
  })
  for (let i = 0; i < tags.length; i++) {
    const isFirst = i === 0 || reading.paragraph[i] !== reading.paragraph[i - 1]
    if (isInside(tags[i]!) && (isFirst || !mayFollow(tags[i - 1]!, tags[i]!))) tags[i]!--
  }
  return tags
}

/** A paragraph with the right answers for every cue (sources, or none) and for every content (cues). */
export interface Linked {
  readonly scene: Scene
  readonly sourceOf: readonly (readonly number[])[]
  readonly cueOf: readonly (readonly number[])[]
}

export function linkedScenes(
  sight: Sight,
  frames: Frames,
  tags: Uint8Array,
  gold: readonly Gold[],
): Linked[] {
  const { reading } = sight
  const ranges = gold.map(({ source, cue, content }) => ({
    source: source.map(span => rangeOf(reading, span)),
    cue: cue.map(span => rangeOf(reading, span)),
    content: content.map(span => rangeOf(reading, span)),
  }))
  const touches = (pieces: readonly Range[], range: Range): boolean =>
    pieces.some(piece => meets(piece, range))
  const found: Linked[] = []
  for (const { first, end } of reading.paragraphs) {
    const spans = spansOf(tags.slice(first, end), first)
    if (spans.cue.length === 0) continue
    const here = ranges.filter(({ cue, content }) => touches([...cue, ...content], { first, end }))
    found.push({
      scene: sceneOf(sight, frames, spans),
      sourceOf: spans.cue.map(cue => {
        const mine = here.filter(one => touches(one.cue, cue)).flatMap(one => one.source)
        return near(spans.source, cue).filter(i => touches(mine, spans.source[i]!))
      }),
      cueOf: spans.content.map(content => {
        const mine = here.filter(one => touches(one.content, content)).flatMap(one => one.cue)
        return near(spans.cue, content).filter(i => touches(mine, spans.cue[i]!))
      }),
    })
  }
  return found
}
