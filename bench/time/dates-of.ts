import { existsSync } from 'node:fs'
import { loadWeights } from '../../src/learn/files.ts'
import type { Document } from '../../src/model/document.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import { textModelOf, textStages } from '../../src/text/stages.ts'
import { anchors, timexes } from '../../src/time/stages.ts'

export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string | null
  readonly rule: string
}

const weightsOf = (name: string) => loadWeights(`models/${name}.bin`)

const TEXT = textStages(textModelOf({ language: weightsOf('language'), clusters: weightsOf('clusters') }))

/** The layers that stages add to a document, without the product's order check. */
export const run = (doc: Document, stages: readonly AnyStage[]): Document =>
  stages.reduce((before, stage) => ({ ...before, ...stage.run(before) }), doc)

/** Text and tree, before any date is read. */
export const parsed = (words: string, createdOn: string | null): Document =>
  run({ text: words, createdOn, headlineEnd: 0, publisher: null } as Document, TEXT)

/** Dates alone: no statement is known, so every deictic word counts from the article's day, as in TempEval-3. */
export function datesIn(doc: Document): FoundDate[] {
  const read = run({ ...doc, statements: [] }, [timexes, anchors] as readonly AnyStage[])
  return read.timexes.map(({ start, end, type, rule }, i) => ({
    start,
    end,
    type,
    rule,
    value: read.settled[i]!.value,
  }))
}

export const datesOf = (words: string, createdOn: string | null): FoundDate[] =>
  datesIn(parsed(words, createdOn))

/** Every stage, so that statements say when their words were spoken. */
export async function wholePipeline(): Promise<(words: string, createdOn: string | null) => Document> {
  const { stagesOf } = await import('../../src/pipeline.ts')
  const stages = stagesOf({
    clusters: weightsOf('clusters'),
    language: weightsOf('language'),
    names: weightsOf('names'),
    attribution: existsSync('models/attribution.bin') ? weightsOf('attribution') : null,
    acts: null,
  })
  return (text, createdOn) => run({ text, createdOn, headlineEnd: 0, publisher: null } as Document, stages)
}
