import { loadWeights } from '../../src/learn/files.ts'
import type { Document } from '../../src/model/document.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import { analyse, stagesOf } from '../../src/pipeline.ts'
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

const text = textStages(textModelOf({ language: weightsOf('language'), clusters: weightsOf('clusters') }))

/** Text and tree, before any date is read. */
export const parsed = (words: string, createdOn: string | null): Document =>
  analyse({ text: words, createdOn, headlineEnd: 0, publisher: null }, text).doc

/** Dates alone: no statement is known, so every deictic word counts from the article's day, as in TempEval-3. */
export function datesIn(doc: Document): FoundDate[] {
  const { doc: read } = analyse(
    { ...doc, statements: [] } as Document,
    [timexes, anchors] as readonly AnyStage[],
  )
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

let engine: ReturnType<typeof stagesOf> | null = null

/** Every stage, so that statements say when their words were spoken. */
export function wholePipeline(words: string, createdOn: string | null): Document {
  engine ??= stagesOf({
    clusters: weightsOf('clusters'),
    language: weightsOf('language'),
    names: weightsOf('names'),
    attribution: null,
    acts: null,
  })
  return analyse({ text: words, createdOn, headlineEnd: 0, publisher: null }, engine).doc
}
