import type { Clusters } from '../clusters.ts'
import type { Json, Weights } from '../weights.ts'
import { Encoded, type Forms } from '../../text/forms.ts'
import { ClauseFiller, type LanguageMeta, tagNumbers } from '../../text/language-model.ts'
import { Clause } from '../../text/parser-features.ts'
import { keptRelation } from '../../text/relations.ts'
import type { Tag } from '../../text/tagger.ts'
import { quantise } from './averaged.ts'
import { trainLemmas } from './lemmas.ts'
import { type Example, type ParserTraining, trainParser } from './parser.ts'
import { trainSentences } from './sentences.ts'
import { tagsOf, trainTagger } from './tagger.ts'
import type { GoldSentence } from './treebank.ts'

export interface LanguageOptions {
  readonly tagEpochs: number
  readonly parseEpochs: number
  /** Parts the treebank is cut into, so that the parser learns from tags that the tagger guessed unseen. */
  readonly folds: number
  readonly report: (line: string) => void
  /** Called after each epoch of the parser with what it has learned so far. */
  readonly look?: (epoch: number, weights: () => Weights) => void
}

/** A label seen less often is left to its neighbours. */
const LEAST_RELATIONS = 10

export function trainLanguage(
  treebank: readonly GoldSentence[],
  clusters: Clusters,
  options: LanguageOptions,
): Weights {
  const { report } = options
  const tags = tagsOf(treebank)
  const sentences = trainSentences(treebank)
  report('sentence ends learned')
  const lemmas = trainLemmas(treebank)
  const tagger = trainTagger(treebank, tags, clusters, options.tagEpochs, report)
  const guessed = jackknife(treebank, tags, clusters, options)
  const relations = relationsOf(treebank)
  const examples = examplesOf(treebank, guessed, tags, relations, tagger.forms)
  const allowed = allowedOf(examples, tagNumbers(tags).count)
  const pack = ({ moves, labels }: ParserTraining): Weights => ({
    name: 'language',
    version: '1',
    meta: {
      tags,
      relations,
      dictionary: tagger.dictionary,
      lemmas,
      allowed,
    } satisfies LanguageMeta as unknown as {
      [key: string]: Json
    },
    tables: {
      sentences,
      tags: quantise(tagger.weights, limitOf(tagger.weights, 0.999_95)),
      moves: quantise(moves, limitOf(moves, 0.999_95)),
      relations: quantise(labels, limitOf(labels, 0.999_95)),
    },
  })
  let epoch = 0
  const trained = trainParser(
    examples,
    relations,
    { tags: tagNumbers(tags).count, sets: allowed.map(set => (set === null ? null : Int32Array.from(set))) },
    options.parseEpochs,
    (line, weights) => {
      report(line)
      options.look?.(++epoch, () => pack(weights()))
    },
  )
  return pack(trained)
}

/** The size that all but a few of the non-zero weights stay under: the unit of rounding should not hang on one. */
export function limitOf(weights: Float32Array, share: number): number {
  const sizes = Float32Array.from(
    weights.filter(weight => weight !== 0),
    Math.abs,
  ).sort()
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 1
}

/** Tags of each sentence as guessed by a tagger that has not seen it. */
function jackknife(
  treebank: readonly GoldSentence[],
  tags: readonly Tag[],
  clusters: Clusters,
  { folds, tagEpochs, report }: LanguageOptions,
): Int32Array[] {
  const guessed: Int32Array[] = Array.from({ length: treebank.length })
  const encoded = new Encoded()
  for (let fold = 0; fold < folds; fold++) {
    const { tagger, forms } = trainTagger(
      treebank.filter((_, i) => foldOf(i, folds) !== fold),
      tags,
      clusters,
      tagEpochs,
    )
    treebank.forEach(({ words }, i) => {
      if (foldOf(i, folds) !== fold) return
      const into = new Int32Array(words.length)
      encoded.fill(
        forms,
        words.map(word => word.form),
      )
      tagger.tag(encoded, into)
      guessed[i] = into
    })
    report(`tags guessed, part ${fold + 1} of ${folds}`)
  }
  return guessed
}

/** Neighbouring sentences share a topic, so runs of them go together. */
const foldOf = (sentence: number, folds: number): number => Math.floor(sentence / 50) % folds

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

function examplesOf(
  treebank: readonly GoldSentence[],
  guessed: readonly Int32Array[],
  tags: readonly Tag[],
  relations: readonly string[],
  forms: Forms,
): Example[] {
  const numbers = tagNumbers(tags)
  const encoded = new Encoded()
  const clause = new Clause()
  const filler = new ClauseFiller(numbers)
  return treebank.map(({ words }, i) => {
    const n = words.length
    const surface = words.map(word => word.form)
    const upos = new Int32Array(n + 1)
    guessed[i]!.forEach((tag, w) => {
      upos[w] = numbers.upos[tag]!
    })
    upos[n] = numbers.count - 1
    return {
      load: () => {
        encoded.fill(forms, surface)
        filler.fill(clause, encoded, guessed[i]!, surface)
        return clause
      },
      upos,
      heads: Int32Array.from([...words.map(({ head }) => (head < 0 ? n : head)), -5]),
      labels: Int32Array.from(words, word => relations.indexOf(keptRelation(word.relation))),
    }
  })
}

/** Relations seen between two universal tags; pairs seen seldom may take any. */
function allowedOf(examples: readonly Example[], tags: number): (number[] | null)[] {
  const seen: Map<number, number>[] = Array.from({ length: tags * tags * 2 }, () => new Map())
  for (const { upos, heads, labels } of examples) {
    for (let child = 0; child < labels.length; child++) {
      const head = heads[child]!
      const label = labels[child]!
      if (label < 0) continue
      const of = seen[(upos[child]! * tags + upos[head]!) * 2 + (head < child ? 1 : 0)]!
      of.set(label, (of.get(label) ?? 0) + 1)
    }
  }
  return seen.map(of => {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0)
    if (total < 20) return null
    return [...of.keys()].sort((a, b) => a - b)
  })
}
