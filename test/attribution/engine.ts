import { attributionStage } from '../../src/attribution/stages.ts'
import { CURATED } from '../../src/entities/data/index.ts'
import { loadKnowledge } from '../../src/entities/knowledge.ts'
import { nameModelOf } from '../../src/entities/name-model.ts'
import { entityStages } from '../../src/entities/stages.ts'
import { Clusters } from '../../src/learn/clusters.ts'
import { loadWeights } from '../../src/learn/files.ts'
import type { Document } from '../../src/model/document.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import { textModelOf, textStages } from '../../src/text/stages.ts'
import { timexes } from '../../src/time/stages.ts'

const load = (name: string) => loadWeights(`models/${name}.bin`)

export const clusters = new Clusters(load('clusters'))
const knowledge = loadKnowledge(CURATED)

/** The language core: what every room after it reads. */
export const core: readonly AnyStage[] = textStages(textModelOf({ language: load('language'), clusters }))
/** What attribution needs beside it. */
export const beside: readonly AnyStage[] = [
  timexes,
  ...entityStages({ names: nameModelOf(load('names'), clusters, knowledge), knowledge }),
]
export const trained = attributionStage(load('attribution'), clusters) as AnyStage
export const grammarOnly = attributionStage(null) as AnyStage

export function run(text: string, createdOn: string | null, stages: readonly AnyStage[]): Document {
  let doc = { text, createdOn, headlineEnd: 0, publisher: null } as unknown as Document
  for (const stage of stages) {
    const { notices: _, ...layers } = stage.run(doc)
    doc = { ...doc, ...layers }
  }
  return doc
}

export const read = (text: string, createdOn: string | null = '2025-05-14'): Document =>
  run(text, createdOn, [...core, ...beside, trained])

export const readByGrammar = (text: string, createdOn: string | null = '2025-05-14'): Document =>
  run(text, createdOn, [...core, ...beside, grammarOnly])
