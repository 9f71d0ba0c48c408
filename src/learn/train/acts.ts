import { softmax, sumRows } from '../../acts/scorer.ts'
import type { Weights } from '../weights.ts'
import { largest, quantise } from './averaged.ts'
import { randomOf, shuffle } from './random.ts'

/** One sentence: its hashed features and its PLOVER event. */
export interface ActExample {
  readonly features: Int32Array
  readonly label: string
}

/** What is learnt and how: chosen by cross-validation on PLV train (`bench/acts/plv.ts`). */
const EPOCHS = 15
const BITS = 17
const RATE = 0.3
const DECAY = 1e-4
/** Gradients smaller than this change nothing worth the time. */
const SMALL = 1e-4

/**
 * Trains the act scorer: multinomial logistic regression on hashed features, by AdaGrad (Duchi and others, 2011)
 * with L2. The same examples in the same order give the same weights.
 */
export function trainActs(examples: readonly ActExample[]): Weights {
  const sizes = new Map<string, number>()
  for (const { label } of examples) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  const mean = examples.length / sizes.size
  const labels = [...new Set(examples.map(({ label }) => label))].sort()
  const classes = labels.length
  const table = new Float32Array(2 ** BITS * classes)
  const squares = new Float32Array(table.length)
  const bias = new Float32Array(classes)
  const scores = new Float64Array(classes)
  const random = randomOf(1)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const { features, label } = examples[i]!
      sumRows(table, bias, features, 1, scores)
      softmax(scores)
      const gold = labels.indexOf(label)
      // Rare events count for more, common ones for less: by the root of their share.
      const weight = Math.sqrt(mean / sizes.get(label)!)
      const each = 1 / Math.sqrt(Math.max(1, features.length))
      for (let c = 0; c < classes; c++) {
        const slope = (scores[c]! - (c === gold ? 1 : 0)) * weight
        if (Math.abs(slope) < SMALL) continue
        bias[c]! -= RATE * 0.02 * slope
        for (const feature of features) {
          const at = (feature >>> (32 - BITS)) * classes + c
          const gradient = slope * each + DECAY * table[at]!
          squares[at]! += gradient * gradient
          table[at]! -= (RATE * gradient) / (Math.sqrt(squares[at]!) + 0.01)
        }
      }
    }
  }
  const limit = largest(table)
  return {
    name: 'acts',
    version: '1',
    meta: { labels, bias: [...bias].map(value => Number(value.toFixed(5))), scale: limit / 127 },
    tables: { events: quantise(table, limit) },
  }
}
