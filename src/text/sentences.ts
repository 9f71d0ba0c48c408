import type { Sentence, Token } from '../model/document.ts'
import type { Stage } from '../model/stage.ts'
import { datelineLength } from './dateline.ts'
import { countOf, type SentenceModel, type TokenView } from './sentence-model.ts'
import { tokenize } from './tokenizer.ts'

/** Tokens and sentences; a sentence never crosses a block. */
export const sentencesStage = (model: SentenceModel): Stage<'blocks', 'tokens' | 'sentences'> => ({
  name: 'sentences',
  needs: ['blocks'],
  gives: ['tokens', 'sentences'],
  run({ text, blocks }) {
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    blocks.forEach((block, at) => {
      const view = { text, spans: tokenize(text, block.start, block.end) }
      for (const { first, end } of sentenceRanges(view, model)) {
        const firstToken = tokens.length
        for (let i = first; i < end; i++) {
          tokens.push({ start: view.spans[2 * i]!, end: view.spans[2 * i + 1]!, sentence: sentences.length })
        }
        sentences.push({
          start: tokens[firstToken]!.start,
          end: tokens.at(-1)!.end,
          block: at,
          firstToken,
          endToken: tokens.length,
        })
      }
    })
    return { tokens, sentences }
  },
})

/** Half-open ranges of tokens, one a sentence, that cover the whole view. */
export function sentenceRanges(view: TokenView, model: SentenceModel): { first: number; end: number }[] {
  const ranges: { first: number; end: number }[] = []
  const count = countOf(view)
  let first = datelineLength(view)
  if (first > 0) ranges.push({ first: 0, end: first })
  for (let at = first; at < count; at++) {
    if (at < count - 1 && !model.isEnd(view, at, first)) continue
    ranges.push({ first, end: at + 1 })
    first = at + 1
  }
  return ranges
}
