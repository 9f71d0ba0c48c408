import type { LanguageMeta } from '../../text/language-model.ts'
import { vocabularyOf } from '../../text/vocabulary.ts'
import type { Clusters } from '../clusters.ts'
import type { Json, Weights } from '../weights.ts'
import { quantise } from './averaged.ts'
import { type Course, courseOf } from './course.ts'
import { trainLemmas } from './lemmas.ts'
import type { ParserTraining } from './parser.ts'
import { trainSentences } from './sentences.ts'
import { guessGuides, trainGuide, trainMain } from './stacking.ts'
import { guessTags, TAG_SEEDS, type TaggerTraining, tagsOf, trainTagger } from './tagger.ts'
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
