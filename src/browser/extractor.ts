import { extract } from '../exporters/extract.ts'
import type { Row } from '../exporters/extract-fields.ts'
import { readWeights } from '../learn/weights.ts'
import { analyse, stagesOf } from '../pipeline.ts'

export const WEIGHT_NAMES = ['clusters', 'language', 'names', 'attribution', 'acts'] as const
export type WeightName = (typeof WEIGHT_NAMES)[number]

/** One row in, one row of findings out: the rows of `demarche extract` (docs/extract.md), byte for byte. */
export type Extractor = (row: Row) => Record<string, unknown>

/**
 * The engine without Node: it reads no file, no address and no clock.
 *
 * @param load fetches a weight file of `models/`, unpacked (they are compressed by Brotli)
 * @throws {RangeError} when the bytes are no weight file
 * @example
 * const extract = await openExtractor(async name => {
 *   // A server that sends `models/NAME.bin` with "content-encoding: br" lets the browser unpack it.
 *   const response = await fetch(`/models/${name}.bin`)
 *   return new Uint8Array(await response.arrayBuffer())
 * })
 * extract({ id: '1', text: 'Peru rejected the offer.', createdOn: '2026-03-02' })
 */
export async function openExtractor(load: (name: WeightName) => Promise<Uint8Array>): Promise<Extractor> {
  const [clusters, language, names, attribution, acts] = await Promise.all(
    WEIGHT_NAMES.map(async name => readWeights(await load(name))),
  )
  const stages = stagesOf({
    clusters: clusters!,
    language: language!,
    names: names!,
    attribution: attribution!,
    acts: acts!,
  })
  return row => extract(row, null, base => analyse(base, stages))
}
