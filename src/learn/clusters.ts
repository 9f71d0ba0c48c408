import { hashText } from './hash.ts'
import { tableOf, type Weights } from './weights.ts'

/** Cluster numbers of a word at three granularities, coarse to fine; all 0 for a word that has none. */
export interface ClusterIds {
  readonly coarse: number
  readonly middle: number
  readonly fine: number
}

const NONE: ClusterIds = { coarse: 0, middle: 0, fine: 0 }

/**
 * Words of like use, grouped by k-means over word vectors. The file holds a 32-bit hash for each word instead of
 * the word, so a stranger falls into a cluster by accident once in some 25,000 lookups.
 */
export class Clusters {
  readonly size: number
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  readonly #fine: Int16Array
  readonly #ids: readonly ClusterIds[]

  /** @throws RangeError when the weights are not `clusters.bin`'s */
  constructor(weights: Weights) {
    const deltas = tableOf(weights, 'deltas', Int32Array)
    const middle = tableOf(weights, 'middle', Int16Array)
    const coarse = tableOf(weights, 'coarse', Int16Array)
    this.#fine = tableOf(weights, 'fine', Int16Array)
    this.size = deltas.length
    this.#hashes = new Int32Array(deltas.length)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(deltas.length * 2 + 1)))
    const mask = this.#slots.length - 1
    for (let i = 0, hash = 0; i < deltas.length; i++) {
      hash = (hash + deltas[i]!) | 0
      this.#hashes[i] = hash
      let slot = hash & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = i + 1
    }
    this.#ids = [
      NONE,
      ...Array.from(middle, (of, i) => ({ coarse: coarse[of - 1]!, middle: of, fine: i + 1 })),
    ]
  }

  /** @param word in lower case */
  of(word: string): ClusterIds {
    const hash = hashText(word)
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = this.#slots[slot]! - 1
      if (this.#hashes[at] === hash) return this.#ids[this.#fine[at]!] ?? NONE
    }
    return NONE
  }
}
