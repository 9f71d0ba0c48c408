/** Not on the shelf: the trained scorer, which speaks where rules are silent. */
import { tableOf, type Weights } from '../learn/weights.ts'

/** What `models/acts.bin` says beside its table. */
export interface ActScorerMeta {
  /** PLOVER events in the order of the table's columns; CONCEDE and RETREAT are one, `YIELD`. */
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  /** A byte of the table is worth this much. */
  readonly scale: number
}

export interface Scored {
  readonly label: string
  readonly probability: number
  /** Probability of each label, in the model's order of labels. */
  readonly scores: Readonly<Record<string, number>>
}

export interface ActScorer {
  readonly name: string
  score(features: Int32Array): Scored
}

/** Sums the rows of hashed features, scaled by the square root of their number, into `scores`. */
export function sumRows(
  table: Int8Array | Float32Array,
  bias: readonly number[] | Float32Array,
  features: Int32Array,
  scale: number,
  scores: Float64Array,
): void {
  const classes = bias.length
  const bits = Math.round(Math.log2(table.length / classes))
  const each = scale / Math.sqrt(Math.max(1, features.length))
  scores.fill(0)
  for (const feature of features) {
    const offset = (feature >>> (32 - bits)) * classes
    for (let c = 0; c < classes; c++) scores[c]! += table[offset + c]!
  }
  for (let c = 0; c < classes; c++) scores[c] = scores[c]! * each + bias[c]!
}

/** Turns scores into probabilities in place. */
export function softmax(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp(scores[c]! - most)
    sum += scores[c]!
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum
}

/** @throws RangeError when the weights are not the act scorer's */
export function actScorerOf(weights: Weights): ActScorer {
  const { labels, bias, scale } = weights.meta as unknown as ActScorerMeta
  const table = tableOf(weights, 'events', Int8Array)
  const scores = new Float64Array(labels.length)
  return {
    name: `acts ${weights.version}`,
    score(features) {
      sumRows(table, bias, features, scale, scores)
      softmax(scores)
      let best = 0
      for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c
      return {
        label: labels[best]!,
        probability: scores[best]!,
        scores: Object.fromEntries(labels.map((label, c) => [label, Number(scores[c]!.toFixed(4))])),
      }
    },
  }
}
