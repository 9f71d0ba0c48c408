import { actsStage } from './acts/stages.ts'
import type { Issue } from './acts/issues.ts'
import { attributionStage } from './attribution/stages.ts'
import { type Knowledge, loadKnowledge } from './entities/knowledge.ts'
import { CURATED } from './entities/data/index.ts'
import { nameModelOf } from './entities/name-model.ts'
import { entityStages } from './entities/stages.ts'
import { Clusters } from './learn/clusters.ts'
import type { Weights } from './learn/weights.ts'
import type { Base, Document, Layer, Notice } from './model/document.ts'
import { failure } from './model/errors.ts'
import type { AnyStage } from './model/stage.ts'
import { textModelOf, textStages } from './text/stages.ts'
import { anchors, timexes } from './time/stages.ts'

/** The weight files, read: whoever runs the pipeline fetches them from where it runs. A null leaves the rules alone. */
export interface Models {
  readonly clusters: Weights
  readonly language: Weights
  readonly names: Weights
  readonly attribution: Weights | null
  readonly acts: Weights | null
}

/**
 * The stages in their one order: text → names and dates → statements → settled dates → acts.
 *
 * @param ownIssues a user's issues of negotiation, before ours
 */
export function stagesOf(
  models: Models,
  knowledge: Knowledge = loadKnowledge(CURATED),
  ownIssues: readonly Issue[] = [],
): readonly AnyStage[] {
  const clusters = new Clusters(models.clusters)
  const stages: readonly AnyStage[] = [
    ...textStages(textModelOf({ language: models.language, clusters })),
    timexes as AnyStage,
    ...entityStages({ names: nameModelOf(models.names, clusters, knowledge), knowledge }),
    attributionStage(models.attribution, clusters) as AnyStage,
    anchors as AnyStage,
    actsStage(models.acts, ownIssues) as AnyStage,
  ]
  checkOrder(stages)
  return stages
}

/** Longest text that is analysed, in UTF-16 code units: a book's length, far beyond any article. */
const MOST_CHARACTERS = 1_000_000

/**
 * Runs the stages in order; each adds its layers and changes none. Doubts are gathered beside the layers.
 *
 * @throws {DemarcheError} E203 when the text is too long
 */
export function analyse(
  base: Base,
  stages: readonly AnyStage[],
): { doc: Document; notices: readonly Notice[] } {
  if (base.text.length > MOST_CHARACTERS) {
    throw failure('E203', [base.text.length.toLocaleString('en'), MOST_CHARACTERS.toLocaleString('en')])
  }
  const notices: Notice[] = []
  let doc = base as Document
  for (const stage of stages) {
    const { notices: doubts, ...layers } = stage.run(doc)
    if (doubts) notices.push(...doubts)
    doc = { ...doc, ...layers }
  }
  return { doc, notices: notices.sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** Refuses a list in which a stage reads what no earlier stage gives, or gives what another gave. */
export function checkOrder(stages: readonly AnyStage[]): void {
  const given = new Set<Layer>()
  for (const { name, needs, gives } of stages) {
    for (const layer of needs) if (!given.has(layer)) throw failure('E201', [name, layer])
    for (const layer of gives) given.add(layer)
  }
}
