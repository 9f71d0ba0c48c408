import { grammarDrafts } from '../../attribution/en/drafts.ts'
import { meets, type Range, type Reading, rangeOf, readingOf, type Text } from '../../attribution/reading.ts'
import { encode, scaled } from '../../attribution/tagger/codes.ts'
import { featuresAt, MOST_FEATURES } from '../../attribution/tagger/features.ts'
import { Lexicon } from '../../attribution/tagger/lexicon.ts'
import {
  contentFeatures,
  framesOf,
  LINK_FEATURES,
  near,
  type Scene,
  sceneOf,
  sourceFeatures,
} from '../../attribution/tagger/linker.ts'
import { type Sight, sightOf } from '../../attribution/tagger/sight.ts'
import { spansOf } from '../../attribution/tagger/spans.ts'
import { beginOf, isInside, mayFollow, ROLES, TAG_COUNT } from '../../attribution/tagger/tags.ts'
import { viterbi } from '../../attribution/tagger/viterbi.ts'
import type { Span } from '../../model/span.ts'
import { hashText } from '../hash.ts'
import type { Weights } from '../weights.ts'
import { Averaged } from './averaged.ts'
import { randomOf, shuffle } from './random.ts'

export interface Gold {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface Example {
  readonly text: Text
  readonly gold: readonly Gold[]
}

export interface Options {
  readonly epochs: number
  /** Table width of the tagger and of the linker: `2 ** bits` rows. */
  readonly bits: number
  readonly linkBits: number
  readonly log: (line: string) => void
}

export const DEFAULTS: Options = { epochs: 8, bits: 20, linkBits: 16, log: () => {} }

/** Features are counted at this width; one seen less often than `OFTEN` is left out. */
const COUNT_BITS = 24
const OFTEN = 3

/** Weights of the tagger nearer to zero than this are dropped: the score stays, the file halves. */
const LEAST = 0.8

/** A lemma seen reporting at least this often, and in at least this share of its uses, is in the lexicon. */
const SEEN = 3
const SHARE = [0.15, 0.4, 0.7] as const

interface Item {
  readonly gold: Uint8Array
  readonly starts: Int32Array
  rows: Int32Array
}

/** Learns the tagger and the linker from marked articles. */
export function trainAttribution(examples: readonly Example[], options: Options = DEFAULTS): Weights {
  const { log, bits, linkBits } = options
  const readings = examples.map(({ text }) => readingOf(text))
  const tables = lexiconTables(readings, examples)
  const lexicon = new Lexicon(tables.hashes, tables.levels)
  log(`lexicon: ${tables.hashes.length} lemmas`)
  const items: Item[] = []
  const scenes: Linked[] = []
  readings.forEach((reading, i) => {
    const drafts = grammarDrafts(reading)
    const sight = sightOf(reading, drafts, lexicon)
    const gold = goldTags(reading, examples[i]!.gold)
    for (const { first, end } of reading.paragraphs) items.push(itemOf(first, end, sight, gold))
    scenes.push(...linkedScenes(sight, framesOf(drafts), gold, examples[i]!.gold))
  })
  log(`${items.length} paragraphs, ${items.reduce((sum, { gold }) => sum + gold.length, 0)} tokens`)
  thin(items, bits)
  const tagger = trainTagger(items, options)
  const linker = trainLinker(scenes, linkBits, log)
  return {
    name: 'attribution',
    version: '1',
    meta: { bits, linkBits },
    tables: {
      lexicon: tables.hashes,
      levels: tables.levels,
      tagger: process.env['RAW'] ? tagger.weights : quantise(tagger.weights, options.limit),
      steps: process.env['RAW']
        ? Float32Array.from(tagger.steps)
        : Float32Array.from(tagger.steps, step => (step / options.limit) * 127),
      linker: quantise(linker, 12),
    },
  }
}

const packed = (weights: Float32Array, least: number): Int8Array =>
  Int8Array.from(weights, weight => (Math.abs(weight) < least ? 0 : encode(weight)))

function lexiconTables(
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
    .filter(([lemma, count]) => count >= SEEN && count / used.get(lemma)! >= SHARE[0])
    .map(([lemma, count]) => {
      const share = count / used.get(lemma)!
      return { hash: hashText(lemma), level: share > SHARE[2] ? 3 : share > SHARE[1] ? 2 : 1 }
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
    if (isInside(tags[i]!) && !(i > 0 && mayFollow(tags[i - 1]!, tags[i]!))) tags[i]!--
  }
  return tags
}

function itemOf(first: number, end: number, sight: Sight, gold: Uint8Array): Item {
  const rows = new Int32Array((end - first) * MOST_FEATURES)
  const starts = new Int32Array(end - first + 1)
  let at = 0
  for (let i = first; i < end; i++) {
    starts[i - first] = at
    at += featuresAt(sight, i, first, end, rows.subarray(at), COUNT_BITS)
  }
  starts[end - first] = at
  const tags = gold.slice(first, end)
  if (tags.length > 0 && isInside(tags[0]!)) tags[0]!--
  return { gold: tags, rows: rows.slice(0, at), starts }
}

/** Leaves out what is rare, and narrows the rows to the table's width (which keeps their high bits). */
function thin(items: readonly Item[], bits: number): void {
  const counts = new Uint8Array(2 ** COUNT_BITS)
  for (const { rows } of items) for (const row of rows) if (counts[row]! < OFTEN) counts[row]!++
  for (const item of items) {
    const { rows, starts } = item
    let kept = 0
    for (let i = 0; i + 1 < starts.length; i++) {
      const [from, to] = [starts[i]!, starts[i + 1]!]
      starts[i] = kept
      for (let f = from; f < to; f++)
        if (counts[rows[f]!]! >= OFTEN) rows[kept++] = rows[f]! >>> (COUNT_BITS - bits)
    }
    starts[starts.length - 1] = kept
    item.rows = rows.slice(0, kept)
  }
}

function trainTagger(
  items: readonly Item[],
  { epochs, bits, log }: Options,
): { weights: Float32Array; steps: Float64Array } {
  const model = new Averaged(bits, TAG_COUNT)
  const width = TAG_COUNT * (TAG_COUNT + 1)
  const steps = new Float64Array(width)
  const stepTotals = new Float64Array(width)
  const random = randomOf(42)
  const order = items.map((_, i) => i)
  const longest = Math.max(...items.map(({ gold }) => gold.length))
  const emissions = new Float64Array(longest * TAG_COUNT)
  const guess = new Uint8Array(longest)
  let seen = 1
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0
    shuffle(order, random)
    for (const index of order) {
      const { rows, starts, gold } = items[index]!
      emit(model.table, rows, starts, gold.length, emissions)
      viterbi(emissions, gold.length, steps, guess)
      model.step()
      for (let i = 0; i < gold.length; i++) {
        if (guess[i] !== gold[i]) {
          wrong++
          model.update(
            rows.subarray(starts[i]!, starts[i + 1]!),
            starts[i + 1]! - starts[i]!,
            gold[i]!,
            guess[i]!,
          )
        }
        const right = (i > 0 ? gold[i - 1]! : TAG_COUNT) * TAG_COUNT + gold[i]!
        const taken = (i > 0 ? guess[i - 1]! : TAG_COUNT) * TAG_COUNT + guess[i]!
        if (right === taken) continue
        steps[right]!++
        steps[taken]!--
        stepTotals[right]! += seen
        stepTotals[taken]! -= seen
      }
      seen++
    }
    log(`epoch ${epoch}: ${wrong} tokens wrong`)
  }
  for (let i = 0; i < width; i++) steps[i]! -= stepTotals[i]! / seen
  return { weights: model.average(), steps }
}

export function emit(
  table: Float32Array | Int8Array,
  rows: Int32Array,
  starts: Int32Array,
  count: number,
  into: Float64Array,
): void {
  into.fill(0, 0, count * TAG_COUNT)
  for (let i = 0; i < count; i++) {
    const to = i * TAG_COUNT
    for (let f = starts[i]!; f < starts[i + 1]!; f++) {
      const from = rows[f]! * TAG_COUNT
      for (let tag = 0; tag < TAG_COUNT; tag++) into[to + tag]! += table[from + tag]!
    }
  }
}

/** A paragraph with the right answer of every cue (a source or none) and of every content (a cue or none). */
interface Linked {
  readonly scene: Scene
  readonly sourceOf: readonly (readonly number[])[]
  readonly cueOf: readonly (readonly number[])[]
}

function linkedScenes(
  sight: Sight,
  frames: ReturnType<typeof framesOf>,
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
    const scene = sceneOf(sight, frames, spans)
    found.push({
      scene,
      sourceOf: spans.cue.map(cue => {
        const mine = here.filter(one => touches(one.cue, cue)).flatMap(one => one.source)
        return spans.source.flatMap((source, i) => (touches(mine, source) ? [i] : []))
      }),
      cueOf: spans.content.map(content => {
        const mine = here.filter(one => touches(one.content, content)).flatMap(one => one.cue)
        return spans.cue.flatMap((cue, i) => (touches(mine, cue) ? [i] : []))
      }),
    })
  }
  return found
}

const LINK_EPOCHS = 6

function trainLinker(scenes: readonly Linked[], bits: number, log: (line: string) => void): Float32Array {
  const model = new Averaged(bits, 1)
  const random = randomOf(7)
  const order = scenes.map((_, i) => i)
  const rows = new Int32Array(LINK_FEATURES)
  const sum = (count: number): number => {
    let total = 0
    for (let i = 0; i < count; i++) total += model.table[rows[i]!]!
    return total
  }
  for (let epoch = 1; epoch <= LINK_EPOCHS; epoch++) {
    let wrong = 0
    let asked = 0
    shuffle(order, random)
    /** Ranks the options; when the best is not among the right ones, rewards the best right one and punishes it. */
    const learn = (
      options: readonly number[],
      right: readonly number[],
      write: (option: number) => number,
    ): void => {
      let [best, bestScore, good, goodScore] = [-2, -Infinity, -2, -Infinity]
      for (const option of options) {
        const score = sum(write(option))
        if (score > bestScore) [best, bestScore] = [option, score]
        if (right.includes(option) && score > goodScore) [good, goodScore] = [option, score]
      }
      asked++
      model.step()
      if (best === good || good === -2) return
      wrong++
      for (const [option, by] of [
        [good, 1],
        [best, -1],
      ] as const) {
        const count = write(option)
        for (let i = 0; i < count; i++) model.add(rows[i]!, by)
      }
    }
    for (const index of order) {
      const { scene, sourceOf, cueOf } = scenes[index]!
      sourceOf.forEach((right, cue) => {
        const options = [-1, ...near(scene.spans.source, scene.spans.cue[cue]!)]
        learn(options, right.length > 0 ? right : [-1], option =>
          sourceFeatures(scene, cue, option, rows, bits),
        )
      })
      cueOf.forEach((right, content) => {
        const options = near(scene.spans.cue, scene.spans.content[content]!)
        if (right.length > 0)
          learn(options, right, option => contentFeatures(scene, content, option, rows, bits))
      })
    }
    log(`links, epoch ${epoch}: ${wrong} of ${asked} wrong`)
  }
  return model.average()
}
