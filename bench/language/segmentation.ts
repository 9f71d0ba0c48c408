import type { GoldText } from '../../src/learn/train/treebank.ts'
import { blocksOf } from '../../src/text/blocks.ts'
import type { SentenceModel } from '../../src/text/sentence-model.ts'
import { sentenceRanges } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokenizer.ts'

export interface Segmentation {
  readonly tokenF1: number
  readonly sentenceF1: number
  readonly tokensPerSecond: number
}

const key = (start: number, end: number): string => `${start}-${end}`
export const f1 = (both: number, ours: number, gold: number): number =>
  Math.round((20_000 * both) / (ours + gold)) / 100

/** F1 of exact spans on raw text: paragraphs parted by blank lines, nothing else given. */
export function segmentation(texts: readonly GoldText[], model: SentenceModel): Segmentation {
  const tokens = { both: 0, ours: 0, gold: 0 }
  const sentences = { both: 0, ours: 0, gold: 0 }
  let spent = 0
  for (const { text, words, sentences: golden } of texts) {
    const began = process.cpuUsage()
    const cut = blocksOf(text).map(({ start, end }) => {
      const spans = tokenize(text, start, end)
      return { spans, ranges: sentenceRanges({ text, spans }, model) }
    })
    const used = process.cpuUsage(began)
    spent += used.user + used.system
    const goldTokens = new Set(words.map(({ start, end }) => key(start, end)))
    const goldSentences = new Set(golden.map(({ start, end }) => key(start, end)))
    tokens.gold += words.length
    sentences.gold += golden.length
    for (const { spans, ranges } of cut) {
      tokens.ours += spans.length / 2
      for (let i = 0; i < spans.length; i += 2)
        if (goldTokens.has(key(spans[i]!, spans[i + 1]!))) tokens.both++
      sentences.ours += ranges.length
      for (const { first, end } of ranges) {
        if (goldSentences.has(key(spans[2 * first]!, spans[2 * end - 1]!))) sentences.both++
      }
    }
  }
  return {
    tokenF1: f1(tokens.both, tokens.ours, tokens.gold),
    sentenceF1: f1(sentences.both, sentences.ours, sentences.gold),
    tokensPerSecond: Math.round(tokens.gold / (spent / 1e6)),
  }
}
