import { Encoded, type Forms } from '../../text/forms.ts'
import { ClauseFiller, type LanguageMeta, mirroredRelations, tagNumbers } from '../../text/language-model.ts'
import { type AllowedRelations, Parser } from '../../text/parser.ts'
import { Clause, type TagNumbers } from '../../text/parser-features.ts'
import { keptRelation } from '../../text/relations.ts'
import type { Tag, TagDictionary } from '../../text/tagger.ts'
import { vocabularyOf } from '../../text/vocabulary.ts'
import type { Clusters } from '../clusters.ts'
import type { Json, Weights } from '../weights.ts'
import { quantise } from './averaged.ts'
import { trainLemmas } from './lemmas.ts'
import { type Example, type ParserTraining, trainParser } from './parser.ts'
import { trainSentences } from './sentences.ts'
import { type TaggerTraining, tagsOf, trainTagger } from './tagger.ts'
import type { GoldSentence } from './treebank.ts'

export interface LanguageOptions {
  readonly tagEpochs: number
  readonly guideEpochs: number
  readonly parseEpochs: number
  /** Parts the treebank is cut into, so that each parser learns from what the one before it guessed unseen. */
  readonly folds: number
  readonly report: (line: string) => void
}

/** Chosen on the development sets, within ten minutes of one core. */
const CHOSEN = {
  tagEpochs: 6,
  guideEpochs: 4,
  parseEpochs: 4,
  folds: 3,
  report: () => {},
}

/** A relation seen less often is left to its neighbours. */
const LEAST_RELATIONS = 10
/** Pairs of tags seen this often have only the relations they were seen with. */
const SEEN_PAIRS = 20
/** A relation seen in less than this share of a pair's arcs is the annotators' slip, or not worth its time. */
const RARE_SHARE = 0.002
/**
 * The parser is the mean of three, which saw the sentences in different orders; more epochs would only fit it
 * closer to the sentences it has seen.
 */
const SEEDS = [7, 8, 9]
const MAIN = { moves: 21, labels: 17 }
const GUIDE = { moves: 20, labels: 17 }
/** As for the parser: the tagger is the mean of so many. */
const TAG_SEEDS = [5, 6, 7]
/** Weights are rounded to so many steps on each side, and those of one step dropped: the scores stay, the file halves. */
const STEPS = { tags: 48, parser: 32 }

/** Everything in `models/language.bin`. */
export function trainLanguage(
  treebank: readonly GoldSentence[],
  clusters: Clusters,
  given: Partial<LanguageOptions> = {},
): Weights {
  const options: LanguageOptions = { ...CHOSEN, ...given }
  const { report } = options
  const tags = tagsOf(treebank)
  const sentences = trainSentences(treebank)
  const tagger = trainTagger(treebank, tags, clusters, options.tagEpochs, TAG_SEEDS, report)
  const lemmas = trainLemmas(treebank, vocabularyOf(tagger.dictionary, tags, clusters))
  report('sentence ends and lemmas learned')
  const course = courseOf(treebank, guessTags(treebank, tags, clusters, options), tagger)
  const guide = trainGuide(course, course.sentences, options.guideEpochs, report)
  const guides = guessGuides(course, options)
  const main = trainMain(course, guides, options.parseEpochs, report)
  return packLanguage({ sentences, lemmas, tagger, course, guide, main })
}

export interface LanguageParts {
  readonly sentences: Int8Array
  readonly lemmas: LanguageMeta['lemmas']
  readonly tagger: TaggerTraining
  readonly course: Course
  readonly guide: ParserTraining
  readonly main: ParserTraining
}

export function packLanguage({ sentences, lemmas, tagger, course, guide, main }: LanguageParts): Weights {
  const { tags, relations, sets } = course
  const meta: LanguageMeta = {
    tags,
    relations,
    dictionary: tagger.dictionary,
    lemmas,
    allowed: sets,
  }
  return {
    name: 'language',
    version: '1',
    meta: meta as unknown as Record<string, Json>,
    tables: {
      sentences,
      tags: rounded(tagger.weights, STEPS.tags),
      moves: rounded(main.moves, STEPS.parser),
      relations: rounded(main.labels, STEPS.parser),
      guideMoves: rounded(guide.moves, STEPS.parser),
      guideRelations: rounded(guide.labels, STEPS.parser),
    },
  }
}

/** All but a few of the weights fit into a byte, so that the unit of rounding does not hang on the largest. */
function rounded(weights: Float32Array, steps: number): Int8Array {
  const sizes = Float32Array.from(
    weights.filter(weight => weight !== 0),
    Math.abs,
  ).sort()
  const limit = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * 0.999_95))] ?? 1
  return quantise(weights, (limit * 127) / steps).map(weight => (weight === 1 || weight === -1 ? 0 : weight))
}

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

/** The root's own head. */
const NOWHERE = -5

/** Reads from right to left; its trees are told to the parser that reads from left to right. */
export function trainGuide(
  course: Course,
  sentences: readonly TaggedTree[],
  epochs: number,
  report: (line: string) => void = () => {},
): ParserTraining {
  const filled = fillerOf(course)
  const mirror = new Clause()
  const examples = sentences.map((sentence): Example => {
    const n = sentence.surface.length
    const flip = (head: number): number => (head === n ? n : n - 1 - head)
    return {
      load: () => {
        mirror.mirror(filled(sentence))
        return mirror
      },
      heads: Int32Array.from([...sentence.heads.subarray(0, n)].toReversed().map(flip).concat(NOWHERE)),
      labels: sentence.labels.toReversed(),
    }
  })
  const allowed = mirroredRelations(course.allowed)
  return trainParser(examples, course.relations, allowed, GUIDE, epochs, SEEDS[0]!, line =>
    report(`guide ${line}`),
  )
}

/** A mirrored tree: heads and labels of the sentence read from right to left. */
export interface MirroredTree {
  readonly head: Int32Array
  readonly label: Int32Array
}

/** The guide's tree of each sentence, by a guide that has not seen it. */
export function guessGuides(
  course: Course,
  { folds, guideEpochs, report }: Pick<LanguageOptions, 'folds' | 'guideEpochs' | 'report'>,
): MirroredTree[] {
  const trees: MirroredTree[] = Array.from({ length: course.sentences.length })
  const filled = fillerOf(course)
  const mirror = new Clause()
  for (let fold = 0; fold < folds; fold++) {
    const rest = course.sentences.filter((_, i) => foldOf(i, folds) !== fold)
    const tables = trainGuide(course, rest, guideEpochs)
    const parser = new Parser(course.relations, mirroredRelations(course.allowed), {
      moves: tables.moves,
      labels: tables.labels,
    })
    course.sentences.forEach((sentence, i) => {
      if (foldOf(i, folds) !== fold) return
      const n = sentence.surface.length
      mirror.mirror(filled(sentence))
      const { head, label } = parser.parse(mirror)
      trees[i] = { head: head.slice(0, n), label: label.slice(0, n) }
    })
    report(`guide trees guessed, part ${fold + 1} of ${folds}`)
  }
  return trees
}

export function trainMain(
  course: Course,
  guides: readonly MirroredTree[],
  epochs: number,
  report: (line: string) => void = () => {},
): ParserTraining {
  const filled = fillerOf(course)
  const examples = course.sentences.map((sentence, i): Example => {
    const { heads, labels } = sentence
    return {
      load: () => {
        const clause = filled(sentence)
        clause.guide(guides[i]!)
        return clause
      },
      heads,
      labels,
    }
  })
  const [first, ...others] = SEEDS.map(seed =>
    trainParser(examples, course.relations, course.allowed, MAIN, epochs, seed, report),
  )
  return others.reduce(sumOf, first!)
}

/** Only the order of scores counts, so a sum does for a mean. */
const sumOf = (a: ParserTraining, b: ParserTraining): ParserTraining => ({
  moves: a.moves.map((weight, i) => weight + b.moves[i]!),
  labels: a.labels.map((weight, i) => weight + b.labels[i]!),
})

function fillerOf({ numbers, forms, dictionary }: Course): (sentence: TaggedTree) => Clause {
  const encoded = new Encoded()
  const clause = new Clause()
  const filler = new ClauseFiller(numbers, dictionary)
  return ({ surface, tags }) => {
    encoded.encode(forms, surface)
    filler.load(clause, encoded, tags, surface)
    return clause
  }
}

/** Tags of each sentence as guessed by a tagger that has not seen it. */
export function guessTags(
  treebank: readonly GoldSentence[],
  tags: readonly Tag[],
  clusters: Clusters,
  { folds, tagEpochs, report }: Pick<LanguageOptions, 'folds' | 'tagEpochs' | 'report'>,
): Int32Array[] {
  const guessed: Int32Array[] = Array.from({ length: treebank.length })
  const encoded = new Encoded()
  for (let fold = 0; fold < folds; fold++) {
    const rest = treebank.filter((_, i) => foldOf(i, folds) !== fold)
    const { tagger, forms } = trainTagger(rest, tags, clusters, tagEpochs, TAG_SEEDS.slice(0, 1))
    treebank.forEach(({ words }, i) => {
      if (foldOf(i, folds) !== fold) return
      const into = new Int32Array(words.length)
      encoded.encode(
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
