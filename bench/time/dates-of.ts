import type { Document } from '../../src/model/document.ts'
import { anchors, timexes } from '../../src/time/stages.ts'

export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string | null
  readonly rule: string
}

/** Runs the stages that dates need on a text. */
export function datesOf(text: string, createdOn: string): FoundDate[] {
  const base = {
    text,
    createdOn,
    headlineEnd: 0,
    publisher: null,
    blocks: [],
    tokens: [],
    sentences: [],
    quotations: [],
    words: [],
    statements: [],
  } as unknown as Document
  const found = timexes.run(base)
  const { settled } = anchors.run({ ...base, ...found })
  return found.timexes.map(({ start, end, type, rule }, i) => ({
    start,
    end,
    type,
    rule,
    value: settled[i]!.value,
  }))
}
