import { Clusters } from '../learn/clusters.ts'
import type { Weights } from '../learn/weights.ts'
import type { LanguageModel } from '../model/language-model.ts'
import type { AnyStage } from '../model/stage.ts'
import { blocks } from './blocks.ts'
import { languageModelOf } from './language-model.ts'
import { quotations } from './quotations.ts'
import { type SentenceModel, sentenceModelOf } from './sentence-model.ts'
import { sentencesStage } from './sentences.ts'
import { wordsStage } from './words.ts'

export interface TextModel {
  readonly sentences: SentenceModel
  readonly language: LanguageModel
}

/** From text to trees, in order. */
export const textStages = ({ sentences, language }: TextModel): readonly AnyStage[] => [
  blocks,
  sentencesStage(sentences),
  quotations,
  wordsStage(language),
]

/**
 * The models that are shipped.
 *
 * @param weights of `models/language.bin` and `models/clusters.bin`
 * @throws RangeError when they are not
 */
export const textModelOf = (weights: { language: Weights; clusters: Weights | Clusters }): TextModel => ({
  sentences: sentenceModelOf(weights.language),
  language: languageModelOf(
    weights.language,
    weights.clusters instanceof Clusters ? weights.clusters : new Clusters(weights.clusters),
  ),
})
