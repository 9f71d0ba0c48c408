import type { Name } from '../model/document.ts'
import type { NameModel } from '../model/language-model.ts'
import type { Stage } from '../model/stage.ts'
import type { Knowledge } from './knowledge.ts'
import { consistentNames } from './name-consistency.ts'
import { type Candidate, repairedNames } from './name-repair.ts'
import { withTitleOwners } from './title-owners.ts'

type NamesNeeds = 'blocks' | 'tokens' | 'sentences' | 'words'

/**
 * Proper names: what the model marks, repaired by grammar and curated knowledge sentence by sentence, then made
 * consistent over the article.
 */
export const namesStage = (model: NameModel, knowledge: Knowledge): Stage<NamesNeeds, 'names'> => ({
  name: 'names',
  needs: ['blocks', 'tokens', 'sentences', 'words'],
  gives: ['names'],
  run({ text, createdOn, tokens, sentences, words }) {
    const forms = tokens.map(({ start, end }) => text.slice(start, end))
    const bySentence = sentences.map(({ firstToken, endToken }) => forms.slice(firstToken, endToken))
    const found = model.find(bySentence)
    const candidates = sentences.flatMap(({ firstToken, endToken }, index): Candidate[] => {
      const own = { forms: bySentence[index]!, words: words.slice(firstToken, endToken) }
      return repairedNames(own, found[index]!, knowledge).map(name => ({
        ...name,
        first: name.first + firstToken,
        end: name.end + firstToken,
      }))
    })
    const run = { forms, words }
    const starts = tokens.map(({ sentence }) => sentences[sentence]!.firstToken)
    return {
      names: consistentNames(run, withTitleOwners(run, candidates, starts), knowledge, createdOn).map(
        ({ first, end, type }): Name => ({
          start: tokens[first]!.start,
          end: tokens[end - 1]!.end,
          type,
          firstToken: first,
          endToken: end,
        }),
      ),
    }
  },
})
