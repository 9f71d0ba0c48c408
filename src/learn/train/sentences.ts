import { blocksOf } from '../../text/blocks.ts'
import {
  countOf,
  mayEnd,
  SENTENCE_BITS,
  sentenceFeatures,
  type TokenView,
} from '../../text/sentence-model.ts'
import { tokenize } from '../../text/tokenizer.ts'
import { Averaged, largest, quantise } from './averaged.ts'
import { randomOf, shuffle } from './random.ts'
import { type GoldSentence, textsOf } from './treebank.ts'

const EPOCHS = 8

/** Learns which candidate places end a sentence; the places that blocks end need no learning. */
export function trainSentences(treebank: readonly GoldSentence[]): Int8Array {
  const examples: { rows: Int32Array; ends: boolean }[] = []
  const rows = new Int32Array(32)
  for (const { text, sentences } of textsOf(treebank)) {
    const ends = new Set(sentences.map(({ end }) => end))
    for (const block of blocksOf(text)) {
      const view: TokenView = { text, spans: tokenize(text, block.start, block.end) }
      let first = 0
      for (let at = 0; at < countOf(view) - 1; at++) {
        const isEnd = ends.has(view.spans[2 * at + 1]!)
        if (mayEnd(view, at)) {
          examples.push({ rows: rows.slice(0, sentenceFeatures(view, at, first, rows)), ends: isEnd })
        }
        if (isEnd) first = at + 1
      }
    }
  }
  const weights = new Averaged(SENTENCE_BITS, 1)
  const random = randomOf(3)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows: active, ends } of shuffle(examples, random)) {
      let sum = 0
      for (const row of active) sum += weights.table[row]!
      weights.step()
      const sign = ends ? 1 : -1
      // A margin of one keeps learning from places that are right by chance.
      if (sum * sign <= 1) for (const row of active) weights.add(row, sign)
    }
  }
  const average = weights.average()
  return quantise(average, largest(average))
}
