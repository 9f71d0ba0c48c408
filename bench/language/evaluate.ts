import type { Clusters } from '../../src/learn/clusters.ts'
import type { GoldSentence } from '../../src/learn/train/treebank.ts'
import type { Weights } from '../../src/learn/weights.ts'
import { languageModelOf } from '../../src/text/language-model.ts'

/** Verbs (and the noun-like *according*) that report speech: their subjects are the speakers. */
export const SAYING: ReadonlySet<string> = new Set(
  [
    'say tell add announce write ask claim warn deny report state declare insist argue note explain suggest admit',
    'confirm acknowledge reply respond answer promise threaten accuse urge demand propose describe call repeat stress',
    'predict tweet comment observe remark reveal agree allege assert cite complain concede conclude disclose vow',
  ]
    .join(' ')
    .split(' '),
)

export interface Grammar {
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  readonly uas: number
  readonly las: number
  /** F1 of nsubj, passive included, below a verb of saying. */
  readonly nsubjOfSaying: number
  readonly wordsPerSecond: number
  readonly byRelation: Readonly<Record<string, number>>
}

const bare = (relation: string): string => relation.split(':')[0]!
const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100

/** Scores tags, lemmas and trees on gold tokens, tags predicted, relations without their subtypes. */
export function evaluate(weights: Weights, clusters: Clusters, gold: readonly GoldSentence[]): Grammar {
  const model = languageModelOf(weights, clusters)
  let words = 0
  let [upos, xpos, lemma, uas, las] = [0, 0, 0, 0, 0]
  const saying = { both: 0, gold: 0, ours: 0 }
  const relations = new Map<string, { both: number; gold: number; ours: number }>()
  const of = (relation: string): { both: number; gold: number; ours: number } => {
    const found = relations.get(relation) ?? { both: 0, gold: 0, ours: 0 }
    relations.set(relation, found)
    return found
  }
  let spent = 0
  for (const sentence of gold) {
    const forms = sentence.words.map(word => word.form)
    const began = process.cpuUsage()
    const parsed = model.parse(forms)
    const used = process.cpuUsage(began)
    spent += used.user + used.system
    sentence.words.forEach((word, i) => {
      const ours = parsed[i]!
      words++
      if (ours.upos === word.upos) upos++
      if (ours.xpos === word.xpos) xpos++
      if (ours.lemma.toLowerCase() === word.lemma.toLowerCase()) lemma++
      const headRight = ours.head === word.head
      const right = headRight && bare(ours.relation) === bare(word.relation)
      if (headRight) uas++
      if (right) las++
      of(bare(word.relation)).gold++
      of(bare(ours.relation)).ours++
      if (right) of(bare(word.relation)).both++
      const goldSays = bare(word.relation) === 'nsubj' && SAYING.has(sentence.words[word.head]!.lemma)
      const oursSays =
        bare(ours.relation) === 'nsubj' && ours.head >= 0 && SAYING.has(sentence.words[ours.head]!.lemma)
      if (goldSays) saying.gold++
      if (oursSays) saying.ours++
      if (goldSays && oursSays && headRight) saying.both++
    })
  }
  return {
    upos: percent(upos, words),
    xpos: percent(xpos, words),
    lemma: percent(lemma, words),
    uas: percent(uas, words),
    las: percent(las, words),
    nsubjOfSaying: percent(2 * saying.both, saying.gold + saying.ours),
    wordsPerSecond: Math.round(words / (spent / 1e6)),
    byRelation: Object.fromEntries(
      [
        'nsubj',
        'obj',
        'obl',
        'nmod',
        'ccomp',
        'xcomp',
        'parataxis',
        'advcl',
        'acl',
        'conj',
        'appos',
        'root',
      ].map(relation => [relation, percent(2 * of(relation).both, of(relation).gold + of(relation).ours)]),
    ),
  }
}
