import { randomOf, shuffle } from './random.ts'

/** One sentence as the chain sees it: the rows of each token's features, and its right tag. */
export interface Chain {
  readonly rows: readonly Int32Array[]
  readonly counts: Int32Array
  readonly gold: Int8Array
}

export interface ChainShape {
  readonly bits: number
  readonly classes: number
  readonly followers: readonly (readonly number[])[]
  mayBegin(tag: number): boolean
  mayEnd(tag: number): boolean
}

export interface ChainTraining {
  readonly rounds: number
  /** From this round on, counted from 0, the weights as they stand after each round are added up. */
  readonly summedFrom: number
  /** Falls in equal steps to nothing over the rounds. */
  readonly rate: number
  /** Share of the features that a token does without, at random: the words around must do then. */
  readonly dropped: number
  readonly seed: number
}

export interface ChainWeights {
  readonly emissions: Float32Array
  readonly transitions: Float32Array
}

const NEVER = -1e9
/** Less likely than this counts as impossible, and saves its exponential. */
const NEGLIGIBLE = -12
/** A token whose tags are this sure already teaches nothing. */
const SETTLED = 2e-6
/** Keeps the first steps of a row from being huge. */
const CUSHION = 0.1

/**
 * Conditional random field over a chain (Lafferty and others 2001) by stochastic gradient with a rate of its own for
 * each feature (AdaGrad, Duchi and others 2011), its features dropped at random. Adds the weights after each of the
 * later rounds to `sums`: their sum tags better than the last ones, and several seeds better than one.
 */
export function trainChain(
  chains: readonly Chain[],
  shape: ChainShape,
  { rounds, summedFrom, rate, dropped, seed }: ChainTraining,
  sums: ChainWeights,
): void {
  const { classes, bits } = shape
  const emissions = new Float32Array(2 ** bits * classes)
  const transitions = new Float32Array(classes * classes)
  const squares = new Float32Array(2 ** bits).fill(CUSHION)
  const transitionSquares = new Float32Array(classes * classes).fill(1)
  const random = randomOf(seed)
  const drop = randomOf(seed + 1)
  const order = [...chains]
  const change = new Float64Array(classes)
  for (let round = 0; round < rounds; round++) {
    const now = rate * (1 - round / rounds)
    for (const { rows, counts, gold } of shuffle(order, random)) {
      const kept = thinned(rows, counts, dropped, drop)
      const chances = chancesOf(kept, emissions, transitions, shape)
      for (let i = 0; i < gold.length; i++) {
        let size = 0
        for (let tag = 0; tag < classes; tag++) {
          change[tag] = (tag === gold[i] ? 1 : 0) - chances.of(i, tag)
          size += change[tag]! * change[tag]!
        }
        if (size < SETTLED) continue
        for (const row of kept[i]!) {
          squares[row]! += size
          const step = now / Math.sqrt(squares[row]!)
          for (let tag = 0; tag < classes; tag++) emissions[row * classes + tag]! += step * change[tag]!
        }
        if (i === 0) continue
        for (let before = 0; before < classes; before++) {
          for (const after of shape.followers[before]!) {
            const at = before * classes + after
            const right = before === gold[i - 1] && after === gold[i] ? 1 : 0
            const slope = right - chances.ofPair(i, before, after)
            if (Math.abs(slope) < 1e-3) continue
            transitionSquares[at]! += slope * slope
            transitions[at]! += (now * slope) / Math.sqrt(transitionSquares[at]!)
          }
        }
      }
    }
    if (round < summedFrom) continue
    for (let i = 0; i < emissions.length; i++) sums.emissions[i]! += emissions[i]!
    for (let i = 0; i < transitions.length; i++) sums.transitions[i]! += transitions[i]!
  }
}

/** The rows of each token without those that are dropped; the first, its bias, stays. */
const thinned = (
  rows: readonly Int32Array[],
  counts: Int32Array,
  dropped: number,
  drop: () => number,
): readonly Int32Array[] =>
  rows.map((own, i) => own.subarray(0, counts[i]).filter((_, k) => k === 0 || drop() >= dropped))

/** How likely each tag, and each pair of tags, is at each token (forward and backward sums, in logarithms). */
function chancesOf(
  rows: readonly Int32Array[],
  emissions: Float32Array,
  transitions: Float32Array,
  { classes, followers, mayBegin, mayEnd }: ChainShape,
) {
  const length = rows.length
  const scores = new Float64Array(length * classes)
  rows.forEach((own, i) => {
    for (const row of own) {
      for (let tag = 0; tag < classes; tag++) scores[i * classes + tag]! += emissions[row * classes + tag]!
    }
  })
  const ahead = new Float64Array(length * classes).fill(NEVER)
  const behind = new Float64Array(length * classes).fill(NEVER)
  const leaders = followers.map((_, after) =>
    followers.flatMap((own, before) => (own.includes(after) ? [before] : [])),
  )
  const terms = new Float64Array(classes)
  for (let tag = 0; tag < classes; tag++) {
    if (mayBegin(tag)) ahead[tag] = scores[tag]!
    if (mayEnd(tag)) behind[(length - 1) * classes + tag] = 0
  }
  for (let i = 1; i < length; i++) {
    for (let after = 0; after < classes; after++) {
      let count = 0
      for (const before of leaders[after]!)
        terms[count++] = ahead[(i - 1) * classes + before]! + transitions[before * classes + after]!
      ahead[i * classes + after] = logSum(terms, count) + scores[i * classes + after]!
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let before = 0; before < classes; before++) {
      let count = 0
      for (const after of followers[before]!) {
        const next = (i + 1) * classes + after
        terms[count++] = transitions[before * classes + after]! + scores[next]! + behind[next]!
      }
      behind[i * classes + before] = logSum(terms, count)
    }
  }
  for (let tag = 0; tag < classes; tag++)
    terms[tag] = ahead[(length - 1) * classes + tag]! + behind[(length - 1) * classes + tag]!
  const total = logSum(terms, classes)
  const chance = (log: number): number => (log < NEGLIGIBLE ? 0 : Math.exp(log))
  return {
    of: (i: number, tag: number): number =>
      chance(ahead[i * classes + tag]! + behind[i * classes + tag]! - total),
    ofPair: (i: number, before: number, after: number): number =>
      chance(
        ahead[(i - 1) * classes + before]! +
          transitions[before * classes + after]! +
          scores[i * classes + after]! +
          behind[i * classes + after]! -
          total,
      ),
  }
}

function logSum(terms: Float64Array, count: number): number {
  let most = -Infinity
  for (let i = 0; i < count; i++) if (terms[i]! > most) most = terms[i]!
  if (most <= NEVER) return NEVER
  let sum = 0
  for (let i = 0; i < count; i++) sum += Math.exp(terms[i]! - most)
  return most + Math.log(sum)
}
