import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { failure } from '../model/errors.ts'
import { packWeights, readWeights, type Weights } from './weights.ts'

/**
 * Reads a compressed weight file. Node only: rooms that run in a browser are handed the bytes.
 *
 * @throws E202 when the file is missing or damaged
 */
export function loadWeights(path: string): Weights {
  try {
    return readWeights(brotliDecompressSync(readFileSync(path)))
  } catch (cause) {
    throw failure('E202', [path], { cause })
  }
}

/** Writes one; the same weights give the same file. @returns its size in bytes */
export function saveWeights(path: string, weights: Weights): number {
  const plain = packWeights(weights)
  const packed = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
  writeFileSync(path, packed)
  return packed.length
}
