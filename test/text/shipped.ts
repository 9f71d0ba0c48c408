import { existsSync } from 'node:fs'
import { loadWeights } from '../../src/learn/files.ts'
import type { Document } from '../../src/model/document.ts'
import { analyse } from '../../src/pipeline.ts'
import { type TextModel, textModelOf, textStages } from '../../src/text/stages.ts'

let model: TextModel | null = null

/** The shipped models, read once for all tests. */
export function shipped(): TextModel {
  model ??= textModelOf({
    language: loadWeights('models/language.bin'),
    clusters: loadWeights('models/clusters.bin'),
  })
  return model
}

export const read = (text: string, headlineEnd = 0): Document =>
  analyse({ text, createdOn: null, headlineEnd, publisher: null }, textStages(shipped())).doc

/** Treebanks lie beside the project; where they do not, the tests that need them are skipped, visibly. */
export const treebanks = existsSync('../shared/data/language') ? '../shared/data' : null
