import { ClauseFiller } from '../../text/clause-filler.ts'
import { Clause } from '../../text/clause.ts'
import { Encoded, type Forms } from '../../text/forms.ts'
import type { AllowedRelations } from '../../text/parser.ts'
import { keptRelation } from '../../text/relations.ts'
import { type TagNumbers, tagNumbers } from '../../text/tag-numbers.ts'
import type { Tag, TagDictionary } from '../../text/tagger.ts'
import type { TaggerTraining } from './tagger.ts'
import type { GoldSentence } from './treebank.ts'

/** A relation seen less often is left to its neighbours. */
const LEAST_RELATIONS = 10
/** Pairs of tags seen this often have only the relations they were seen with. */
const SEEN_PAIRS = 20
/** A relation seen in less than this share of a pair's arcs is the annotators' slip, or not worth its time. */
const RARE_SHARE = 0.002
/** The root's own head. */
export const NOWHERE = -5

/** What both parsers learn from: gold trees over guessed tags. */
export interface Course {
  readonly tags: readonly Tag[]
  readonly relations: readonly string[]
  readonly sets: readonly (readonly number[] | null)[]
  readonly allowed: AllowedRelations
  readonly numbers: TagNumbers
  readonly forms: Forms
  readonly dictionary: TagDictionary
  readonly sentences: readonly TaggedTree[]
}

export interface TaggedTree {
  readonly surface: readonly string[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
}

export function courseOf(
  treebank: readonly GoldSentence[],
  guessed: readonly Int32Array[],
  { forms, tagger: { tags, dictionary } }: TaggerTraining,
): Course {
  const numbers = tagNumbers(tags)
  const relations = relationsOf(treebank)
  const sentences = treebank.map(({ words }, i) => ({
    surface: words.map(word => word.form),
    tags: guessed[i]!,
    heads: Int32Array.from([...words.map(({ head }) => (head < 0 ? words.length : head)), NOWHERE]),
    labels: Int32Array.from(words, word => relations.indexOf(keptRelation(word.relation))),
  }))
  const sets = seenRelations(sentences, numbers)
  const allowed = {
    heads: numbers.count,
    sets: sets.map(set => (set === null ? null : Int32Array.from(set))),
  }
  return {
    tags,
    relations,
    sets,
    allowed,
    numbers,
    forms,
    dictionary,
    sentences,
  }
}

/** Gives the clause of a sentence, the same one filled anew each time. */
export function fillerOf({ numbers, forms, dictionary }: Course): (sentence: TaggedTree) => Clause {
  const encoded = new Encoded()
  const clause = new Clause()
  const filler = new ClauseFiller(numbers, dictionary)
  return ({ surface, tags }) => {
    encoded.encode(forms, surface)
    filler.load(clause, encoded, tags, surface)
    return clause
  }
}

function relationsOf(treebank: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { words } of treebank) {
    for (const word of words) {
      const relation = keptRelation(word.relation)
      counts.set(relation, (counts.get(relation) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_RELATIONS)
    .map(([relation]) => relation)
    .sort()
}

/** Relations seen between a tag and the universal tag of a head; pairs seen seldom may take any. */
function seenRelations(sentences: readonly TaggedTree[], { upos, count }: TagNumbers): (number[] | null)[] {
  const seen: Map<number, number>[] = Array.from({ length: upos.length * count * 2 }, () => new Map())
  for (const { tags, heads, labels } of sentences) {
    for (let child = 0; child < labels.length; child++) {
      const head = heads[child]!
      const label = labels[child]!
      if (label < 0) continue
      const of =
        seen[
          (tags[child]! * count + (head === labels.length ? count - 1 : upos[tags[head]!]!)) * 2 +
            (head < child ? 1 : 0)
        ]!
      of.set(label, (of.get(label) ?? 0) + 1)
    }
  }
  return seen.map(of => {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0)
    if (total < SEEN_PAIRS) return null
    return [...of]
      .filter(([, count]) => count >= RARE_SHARE * total)
      .map(([label]) => label)
      .sort((a, b) => a - b)
  })
}
