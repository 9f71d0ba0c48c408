import type { Clusters } from '../learn/clusters.ts'
import type { DictionaryData } from './dictionary.ts'
import type { Tag } from './tagger.ts'

/** How well words are known: what tells *postpone* from *postpon*. */
export interface Vocabulary {
  /**
   * 3 for a base form of that class in the treebanks, 2 for another word there, 1 for one that has a word cluster,
   * else 0.
   *
   * @param word in lower case
   * @param xpos Penn tag of an inflected form
   */
  rank(word: string, xpos: string): number
}

/** Tags of the base form by the first two letters of an inflected form's tag. */
const BASES: Readonly<Record<string, readonly Tag[]>> = {
  VB: ['VERB VB', 'VERB VBP', 'AUX VB', 'AUX VBP'],
  NN: ['NOUN NN'],
  JJ: ['ADJ JJ'],
  RB: ['ADV RB', 'ADJ JJ'],
}

export function vocabularyOf(
  { forms, sets, tagSets }: DictionaryData,
  tags: readonly Tag[],
  clusters: Clusters,
): Vocabulary {
  const setOf = new Map(forms.map((form, i) => [form, sets[i]!]))
  const bases = Object.fromEntries(
    Object.entries(BASES).map(([xpos, of]) => [
      xpos,
      tagSets.map(set => set.some(tag => tag >= 0 && of.includes(tags[tag]!))),
    ]),
  )
  return {
    rank(word, xpos) {
      const set = setOf.get(word)
      if (set !== undefined) return bases[xpos.slice(0, 2)]?.[set] === true ? 3 : 2
      return clusters.of(word).fine > 0 ? 1 : 0
    },
  }
}
