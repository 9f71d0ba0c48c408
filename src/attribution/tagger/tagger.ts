import type { Clusters } from '../../learn/clusters.ts'
import { tableOf, type Weights } from '../../learn/weights.ts'
import type { Draft } from '../draft.ts'
import type { Range, Reading } from '../reading.ts'
import { decode } from './codes.ts'
import { echoesAt, firstReading, MOST_ECHOES } from './echo.ts'
import { add, emit } from './emissions.ts'
import { featuresAt, MOST_FEATURES } from './features.ts'
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
import { TAG_COUNT } from './tags.ts'
import { viterbi } from './viterbi.ts'

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
  readonly #first: Int16Array
  readonly #second: Int16Array
  readonly #firstSteps: Float32Array
  readonly #steps: Float32Array
  readonly #links: Int16Array
  readonly #bits: number
  readonly #linkBits: number

  /** @throws RangeError when the weights are not those of attribution */
  constructor(weights: Weights, clusters: Clusters | null) {
    this.#clusters = clusters
    this.#lexicon = new Lexicon(
      tableOf(weights, 'lexicon', Int32Array),
      tableOf(weights, 'levels', Int8Array),
    )
    this.#first = decode(tableOf(weights, 'first', Int8Array))
    this.#second = decode(tableOf(weights, 'second', Int8Array))
    this.#firstSteps = tableOf(weights, 'firstSteps', Float32Array)
    this.#steps = tableOf(weights, 'secondSteps', Float32Array)
    this.#links = decode(tableOf(weights, 'linker', Int8Array))
    this.#bits = Math.round(Math.log2(this.#first.length / TAG_COUNT))
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
    const bits = this.#bits
    const rows = new Int32Array(count * MOST_FEATURES)
    const starts = new Int32Array(count + 1)
    let at = 0
    for (let i = 0; i < count; i++) {
      starts[i] = at
      at += featuresAt(sight, first + i, first, end, rows.subarray(at), bits)
    }
    starts[count] = at
    const tags = new Uint8Array(count)
    const emissions = new Float64Array(count * TAG_COUNT)
    emit(this.#first, rows, starts, count, emissions)
    viterbi(emissions, count, this.#firstSteps, tags)
    const reading = firstReading(sight, tags, first)
    emissions.fill(0)
    emit(this.#second, rows, starts, count, emissions)
    const echoes = new Int32Array(MOST_ECHOES)
    for (let i = 0; i < count; i++) {
      add(this.#second, echoes, echoesAt(sight, reading, first + i, echoes, bits), emissions, i * TAG_COUNT)
    }
    const again = new Uint8Array(count)
    viterbi(emissions, count, this.#steps, again)
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
