import { existsSync } from 'node:fs'
import { actsStage } from '../../src/acts/stages.ts'
import { attributionStage } from '../../src/attribution/stages.ts'
import { CURATED } from '../../src/entities/data/index.ts'
import { loadKnowledge } from '../../src/entities/knowledge.ts'
import { nameModelOf } from '../../src/entities/name-model.ts'
import { entityStages } from '../../src/entities/stages.ts'
import { Clusters } from '../../src/learn/clusters.ts'
import { loadWeights } from '../../src/learn/files.ts'
import type { Weights } from '../../src/learn/weights.ts'
import type { Document } from '../../src/model/document.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import { analyse } from '../../src/pipeline.ts'
import { textModelOf, textStages } from '../../src/text/stages.ts'
import { anchors, timexes } from '../../src/time/stages.ts'

const load = (name: string): Weights => loadWeights(`models/${name}.bin`)
const maybe = (name: string): Weights | null => (existsSync(`models/${name}.bin`) ? load(name) : null)

export interface Reader {
  readonly clusters: Clusters
  /** The core of the language alone: tokens, sentences, tags, trees. */
  readonly core: readonly AnyStage[]
  /** Everything before the acts. */
  readonly before: readonly AnyStage[]
  readonly acts: AnyStage
  read(text: string, createdOn: string | null, headlineEnd?: number): Document
}

/** The stages in their order, with the acts' weights where they have been trained. */
export function openReader(weights: Weights | null = maybe('acts')): Reader {
  const clusters = new Clusters(load('clusters'))
  const knowledge = loadKnowledge(CURATED)
  const core = textStages(textModelOf({ language: load('language'), clusters }))
  const before = [
    ...core,
    timexes as AnyStage,
    ...entityStages({ names: nameModelOf(load('names'), clusters, knowledge), knowledge }),
    attributionStage(maybe('attribution'), clusters) as AnyStage,
    anchors as AnyStage,
  ]
  const acts = actsStage(weights) as AnyStage
  return {
    clusters,
    core,
    before,
    acts,
    read: (text, createdOn, headlineEnd = 0) =>
      analyse({ text, createdOn, headlineEnd, publisher: null }, [...before, acts]).doc,
  }
}
