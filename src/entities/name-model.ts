import type { Clusters } from '../learn/clusters.ts'
import { perceptronOf, score } from '../learn/perceptron.ts'
import { tableOf, type Weights } from '../learn/weights.ts'
import type { FoundName, NameModel } from '../model/language-model.ts'
import type { Knowledge } from './knowledge.ts'
import { nameFeatures } from './name-features.ts'
import { FOLLOWERS, mayBegin, mayEnd, namesOf, TAGS } from './name-tags.ts'
import type { TextView } from './text-view.ts'

/** A sentence longer than this is tagged in pieces: nobody writes one, hostile input does. */
const LONGEST = 400

/**
 * The trained name tagger: a structured perceptron over begin-inside-last-unit tags.
 *
 * @throws RangeError when the weights are not `names.bin`'s
 */
export function nameModelOf(weights: Weights, clusters: Clusters, knowledge: Knowledge): NameModel {
  const { table, bits } = perceptronOf(tableOf(weights, 'emissions', Int8Array), TAGS.length)
  const transitions = tableOf(weights, 'transitions', Int8Array)
  const features = nameFeatures(clusters, knowledge)
  return {
    name: `${weights.name}@${weights.version}`,
    find(sentences) {
      const view = features.view(sentences)
      return sentences.map(forms => findIn(forms, view))
    },
  }

  function findIn(forms: readonly string[], view: TextView | null): readonly FoundName[] {
    const found: FoundName[] = []
    for (let from = 0; from < forms.length; from += LONGEST) {
      const piece = forms.length <= LONGEST ? forms : forms.slice(from, from + LONGEST)
      if (!piece.some(form => /^\P{Ll}*\p{Lu}/u.test(form))) continue
      const { rows, counts } = features.rows(piece, bits, view)
      for (const { first, end, type } of namesOf(decode(rows, counts, table, transitions))) {
        found.push({ first: first + from, end: end + from, type })
      }
    }
    return found
  }
}

/** The best allowed sequence of tags (Viterbi), the first of equals. */
export function decode(
  rows: readonly Int32Array[],
  counts: Int32Array,
  table: Int8Array | Float32Array,
  transitions: Int8Array | Float32Array,
): Int8Array {
  const classes = TAGS.length
  const length = rows.length
  const back = new Int8Array(length * classes)
  const emission = new Float64Array(classes)
  let sums = new Float64Array(classes).fill(-Infinity)
  for (let i = 0; i < length; i++) {
    score({ table, classes }, rows[i]!, counts[i]!, emission)
    const next = new Float64Array(classes).fill(-Infinity)
    if (i === 0) for (let tag = 0; tag < classes; tag++) if (mayBegin(tag)) next[tag] = 0
    if (i > 0) {
      for (let before = 0; before < classes; before++) {
        for (const after of FOLLOWERS[before]!) {
          const sum = sums[before]! + transitions[before * classes + after]!
          if (sum > next[after]!) {
            next[after] = sum
            back[i * classes + after] = before
          }
        }
      }
    }
    for (let tag = 0; tag < classes; tag++) next[tag]! += emission[tag]!
    sums = next
  }
  const tags = new Int8Array(length)
  let tag = 0
  let most = -Infinity
  for (let last = 0; last < classes; last++) {
    if (mayEnd(last) && sums[last]! > most) {
      most = sums[last]!
      tag = last
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag
    tag = back[i * classes + tag]!
  }
  return tags
}
