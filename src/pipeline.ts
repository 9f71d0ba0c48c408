import type { Weights } from './learn/weights.ts'
import type { Base, Document, Layer, Notice } from './model/document.ts'
import { failure } from './model/errors.ts'
import type { AnyStage } from './model/stage.ts'

/** The weight files, as bytes: whoever runs the pipeline reads them from where it runs. */
export interface Models {
  readonly clusters: Weights
  readonly language: Weights
  readonly names: Weights
  readonly attribution: Weights
  readonly acts: Weights
}

/** Runs the stages in order; each adds its layers and changes none. Doubts are gathered beside the layers. */
export function analyse(base: Base, stages: readonly AnyStage[]): { doc: Document; notices: readonly Notice[] } {
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
