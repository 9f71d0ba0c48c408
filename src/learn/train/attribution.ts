import { grammarDrafts } from '../../attribution/en/drafts.ts'
import { readingOf } from '../../attribution/reading.ts'
import { encode, scaled } from '../../attribution/tagger/codes.ts'
import { Lexicon } from '../../attribution/tagger/lexicon.ts'
import { framesOf } from '../../attribution/tagger/linker.ts'
import { sightOf } from '../../attribution/tagger/sight.ts'
import type { Clusters } from '../clusters.ts'
import type { Weights } from '../weights.ts'
import { type Example, goldTags, lexiconTables, linkedScenes } from './attribution-examples.ts'
import { trainLinker } from './attribution-links.ts'
import { crossTagged, echoed, itemsOf, trainTagger } from './attribution-tagger.ts'

export interface Options {
  /** Rounds over the articles: of both readings, and of the halves that tag each other for the second. */
  readonly epochs: number
  readonly halfEpochs: number
  /** Table width of the tagger and of the linker: `2 ** bits` rows. */
  readonly bits: number
  readonly linkBits: number
  /** Weights of the tagger nearer to zero than this are dropped: the score stays, the file halves. */
  readonly least: number
  readonly log: (line: string) => void
}

export const DEFAULTS: Options = { epochs: 8, halfEpochs: 4, bits: 20, linkBits: 16, least: 6, log: () => {} }

/** Learns the tagger, which reads each paragraph twice, and the linker from marked articles. */
export function trainAttribution(
  examples: readonly Example[],
  clusters: Clusters | null,
  options: Options = DEFAULTS,
): Weights {
  const { log, bits, linkBits, epochs, halfEpochs, least } = options
  const readings = examples.map(({ text }) => readingOf(text))
  const tables = lexiconTables(readings, examples)
  const lexicon = new Lexicon(tables.hashes, tables.levels)
  const drafts = readings.map(grammarDrafts)
  const sights = readings.map((reading, i) => sightOf(reading, drafts[i]!, lexicon, clusters))
  const gold = readings.map((reading, i) => goldTags(reading, examples[i]!.gold))
  const items = itemsOf(sights, gold, bits)
  log(`${tables.hashes.length} lemmas, ${items.length} paragraphs`)

  const first = trainTagger(items, bits, epochs, log)
  const halves = new Map(sights.map((sight, i) => [sight, (i % 2) as 0 | 1]))
  const guesses = crossTagged(items, item => halves.get(item.sight)!, bits, halfEpochs, log)
  const second = trainTagger(echoed(items, guesses, bits), bits, epochs, log)
  const scenes = sights.flatMap((sight, i) =>
    linkedScenes(sight, framesOf(drafts[i]!), gold[i]!, examples[i]!.gold),
  )
  const linker = trainLinker(scenes, linkBits, log)
  const packed = (weights: Float32Array, from: number): Int8Array =>
    Int8Array.from(weights, weight => (Math.abs(weight) < from ? 0 : encode(weight)))
  return {
    name: 'attribution',
    version: '1',
    meta: {},
    tables: {
      lexicon: tables.hashes,
      levels: tables.levels,
      first: packed(first.table, least),
      firstSteps: Float32Array.from(first.steps, scaled),
      second: packed(second.table, least),
      secondSteps: Float32Array.from(second.steps, scaled),
      linker: packed(linker, 0),
    },
  }
}
