import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { loadWeights } from '../learn/files.ts'
import { readWeights, type Weights } from '../learn/weights.ts'

const NAMES = ['clusters', 'language', 'names', 'attribution', 'acts'] as const
export type ModelName = (typeof NAMES)[number]

/** Weight files, uncompressed, in memory that threads have in common: 80 MB that each would read for itself otherwise. */
export type SharedModels = Readonly<Partial<Record<ModelName, SharedArrayBuffer>>>

/** `models/` lies beside `src/` and beside `dist/` alike. */
export const modelPath = (name: ModelName): string =>
  fileURLToPath(new URL(`../../models/${name}.bin`, import.meta.url))

let handed: SharedModels = {}
const known = new Map<ModelName, Weights>()

/** What one thread hands to those it starts; a file that is damaged is left for them to find. */
export function shareModels(): SharedModels {
  const shared: Partial<Record<ModelName, SharedArrayBuffer>> = {}
  for (const name of NAMES) {
    try {
      const plain = brotliDecompressSync(readFileSync(modelPath(name)))
      const bytes = new Uint8Array(new SharedArrayBuffer(plain.length))
      bytes.set(plain)
      shared[name] = bytes.buffer as SharedArrayBuffer
    } catch {
      // The thread that needs it says what is wrong with it.
    }
  }
  return shared
}

/** Takes what another thread has read: before the first look at any model. */
export function takeModels(models: SharedModels): void {
  handed = models
}

/** The weights of one model, read once a thread. @throws {DemarcheError} E202 */
export function weightsOf(name: ModelName): Weights {
  let found = known.get(name)
  if (found === undefined) {
    const bytes = handed[name]
    found = bytes === undefined ? loadWeights(modelPath(name)) : readWeights(new Uint8Array(bytes))
    known.set(name, found)
  }
  return found
}

/** Null where the file is not there: the rules alone do then. */
export const weightsIfThere = (name: ModelName): Weights | null =>
  handed[name] !== undefined || existsSync(modelPath(name)) ? weightsOf(name) : null
