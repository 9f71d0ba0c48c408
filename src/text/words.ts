import type { Word } from '../model/document.ts'
import type { LanguageModel } from '../model/language-model.ts'
import type { Stage } from '../model/stage.ts'

/** Part of speech, lemma and dependency tree of every sentence. */
export const wordsStage = (model: LanguageModel): Stage<'tokens' | 'sentences', 'words'> => ({
  name: 'words',
  needs: ['tokens', 'sentences'],
  gives: ['words'],
  run({ text, tokens, sentences }) {
    const words: Word[] = []
    for (const { firstToken, endToken } of sentences) {
      const forms: string[] = []
      for (let i = firstToken; i < endToken; i++) forms.push(text.slice(tokens[i]!.start, tokens[i]!.end))
      for (const word of model.parse(forms)) {
        words.push(word.head < 0 ? word : { ...word, head: firstToken + word.head })
      }
    }
    return { words }
  },
})
