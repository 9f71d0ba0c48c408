import type { Clusters } from '../../learn/clusters.ts'
import { tableOf, type Weights } from '../../learn/weights.ts'
import type { Draft } from '../draft.ts'
import type { Range, Reading } from '../reading.ts'
import { decode } from './codes.ts'
import { echoesAt, firstReading } from './echo.ts'
import { featuresAt, Rows } from './features.ts'
import { Lexicon } from './lexicon.ts'
import {
  contentFeatures,
  framesOf,
  LINK_FEATURES,
  near,
  type Scene,
  sceneOf,
  sourceFeatures,
} from './linker.ts'
import { type Sight, sightOf } from './sight.ts'
import { spansOf } from './spans.ts'
import { PairedTable } from './table.ts'
import { TAG_COUNT } from './tags.ts'
import { viterbi } from './viterbi.ts'

/** The score of a token that reports nothing for sure: beyond all that weights add up to. */
const CERTAIN = 1e9

/** An attribution as the trained parts see it: any of the three may be missing. */
export interface Tagged {
  readonly source: Range | null
  readonly cue: Range | null
  readonly predicate: number | null
  readonly content: readonly Range[]
}

/** The trained tagger and linker: averaged structured perceptrons over hashed features. */
export class Tagger {
  readonly #lexicon: Lexicon
  readonly #clusters: Clusters | null
  readonly #table: PairedTable
  readonly #rows: Rows
  readonly #firstSteps: Float32Array
  readonly #steps: Float32Array
  readonly #links: Int16Array
  readonly #linkBits: number

  /** @throws RangeError when the weights are not those of attribution */
  constructor(weights: Weights, clusters: Clusters | null) {
    this.#clusters = clusters
    this.#lexicon = new Lexicon(
      tableOf(weights, 'lexicon', Int32Array),
      tableOf(weights, 'levels', Int8Array),
    )
    this.#table = new PairedTable(tableOf(weights, 'first', Int8Array), tableOf(weights, 'second', Int8Array))
    this.#rows = new Rows(this.#table.bits)
    this.#firstSteps = tableOf(weights, 'firstSteps', Float32Array)
    this.#steps = tableOf(weights, 'secondSteps', Float32Array)
    this.#links = decode(tableOf(weights, 'linker', Int8Array))
    this.#linkBits = Math.round(Math.log2(this.#links.length))
  }

  /** @param drafts what the grammar found, which the tagger weighs as one witness among others */
  tag(reading: Reading, drafts: readonly Draft[]): Tagged[] {
    const sight = sightOf(reading, drafts, this.#lexicon, this.#clusters)
    const frames = framesOf(drafts)
    return reading.paragraphs.flatMap(({ first, end }) => {
      const tags = this.#tags(sight, first, end)
      return this.#group(sceneOf(sight, frames, spansOf(tags, first)))
    })
  }

  /** Reads a paragraph twice: the second time with the tags of the first in sight. */
  #tags(sight: Sight, first: number, end: number): Uint8Array {
    const count = end - first
    const rows = this.#rows
    const once = new Float64Array(count * TAG_COUNT)
    const twice = new Float64Array(count * TAG_COUNT)
    for (let i = 0; i < count; i++) {
      if (sight.isSilent[first + i] === 1) {
        once[i * TAG_COUNT] = CERTAIN
        twice[i * TAG_COUNT] = CERTAIN
        continue
      }
      featuresAt(sight, first + i, first, end, rows)
      this.#table.addBoth(rows, once, twice, i * TAG_COUNT)
    }
    const tags = new Uint8Array(count)
    viterbi(once, count, this.#firstSteps, tags)
    const reading = firstReading(sight, tags, first)
    for (let i = 0; i < count; i++) {
      if (sight.isSilent[first + i] === 1) continue
      echoesAt(sight, reading, first + i, rows)
      this.#table.addSecond(rows, twice, i * TAG_COUNT)
    }
    const again = new Uint8Array(count)
    viterbi(twice, count, this.#steps, again)
    return again
  }

  /** Content to cue, cue to source. */
  #group(scene: Scene): Tagged[] {
    const { source, cue, content } = scene.spans
    const rows = new Int32Array(LINK_FEATURES)
    const best = (options: readonly number[], write: (option: number) => number): number => {
      let [found, most] = [-1, -Infinity]
      for (const option of options) {
        const count = write(option)
        let score = 0
        for (let i = 0; i < count; i++) score += this.#links[rows[i]!]!
        if (score > most) [found, most] = [option, score]
      }
      return found
    }
    const sources = cue.map((range, i) =>
      best([-1, ...near(source, range)], option => sourceFeatures(scene, i, option, rows, this.#linkBits)),
    )
    const pieces: Range[][] = cue.map(() => [])
    const loose: Tagged[] = []
    content.forEach((range, i) => {
      const to = best(near(cue, range), option => contentFeatures(scene, i, option, rows, this.#linkBits))
      if (to >= 0) pieces[to]!.push(range)
      else loose.push({ source: null, cue: null, predicate: null, content: [range] })
    })
    return [
      ...cue.map((range, i) => ({
        source: source[sources[i]!] ?? null,
        cue: range,
        predicate: scene.predicates[i]!,
        content: pieces[i]!,
      })),
      ...loose,
    ]
  }
}
