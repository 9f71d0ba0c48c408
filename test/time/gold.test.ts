import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { loadWeights } from '../../src/learn/files.ts'
import type { Document } from '../../src/model/document.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import type { Statement } from '../../src/model/statement.ts'
import { textModelOf, textStages } from '../../src/text/stages.ts'
import { anchors, timexes } from '../../src/time/stages.ts'

interface Row {
  readonly id: string
  readonly createdOn: string
  readonly text: string
  readonly timexes: readonly { readonly start: number; readonly end: number; readonly value: string }[]
  readonly uttered?: readonly {
    readonly start: number
    readonly end: number
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly aside: boolean
}

const rows = readFileSync('corpus/time/gold.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)
let stages: readonly AnyStage[]
beforeAll(() => {
  const model = textModelOf({
    language: loadWeights('models/language.bin'),
    clusters: loadWeights('models/clusters.bin'),
  })
  stages = [...textStages(model), timexes, anchors]
})

function read({ text, createdOn, uttered = [] }: Row): Document {
  const statements = uttered.map(({ start, end, from, to }, i) => ({
    id: `s${i + 1}`,
    content: [{ start, end }],
    uttered: { from, to, basis: from === null ? 'assumed' : 'stated', rule: '', why: '' },
  })) as unknown as Statement[]
  const base = { text, createdOn, headlineEnd: 0, publisher: null, statements } as unknown as Document
  return stages.reduce((doc, stage) => ({ ...doc, ...stage.run(doc) }), base)
}

test.each([
  ['the open rows', false, 0.97],
  ['the rows kept aside', true, 0.95],
])('%s have their values', (_, aside, least) => {
  let right = 0
  let wrong = 0
  for (const row of rows.filter(each => each.aside === aside)) {
    const doc = read(row)
    const values = new Map(doc.timexes.map(({ start }, i) => [start, doc.settled[i]!.value]))
    const isRight = (gold: Row['timexes'][number]): boolean => {
      const i = doc.timexes.findIndex(({ start, end }) => start < gold.end && gold.start < end)
      return i >= 0 && values.get(doc.timexes[i]!.start) === gold.value
    }
    for (const gold of row.timexes) {
      if (isRight(gold)) right++
      else wrong++
    }
    wrong += doc.timexes.filter(
      ({ start, end }) => !row.timexes.some(gold => gold.start < end && start < gold.end),
    ).length
  }
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(least)
})

test('the set is what its README says: at least 300 sentences, one in three of the first 395 kept aside', () => {
  expect(rows.length).toBeGreaterThanOrEqual(300)
  expect(rows.filter(({ aside }) => aside).length).toBe(Math.floor(395 / 3))
  for (const { text, timexes: gold } of rows)
    for (const { start, end } of gold) expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/)
})
