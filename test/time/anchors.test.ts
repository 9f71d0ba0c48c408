import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { Statement } from '../../src/model/statement.ts'
import { anchors, timexes } from '../../src/time/stages.ts'

/** Text in which `«…»` stands around the words of a statement; straight marks around a quotation. */
function settled(marked: string, createdOn: string | null, uttered: Partial<Statement['uttered']>) {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  const opening = text.indexOf('"')
  const closing = text.lastIndexOf('"')
  const statement = {
    id: 's1',
    content: [{ start, end }],
    uttered: { from: null, to: null, basis: 'assumed', rule: '', why: '', ...uttered },
  } as unknown as Statement
  const doc = {
    text,
    createdOn,
    headlineEnd: 0,
    publisher: null,
    blocks: [],
    tokens: [],
    sentences: [],
    words: [],
    quotations:
      opening < 0
        ? []
        : [
            {
              start: opening,
              end: closing + 1,
              inner: { start: opening + 1, end: closing },
              mark: 'double',
              depth: 0,
              closed: true,
              continues: null,
            },
          ],
    statements: [statement],
  } as unknown as Document
  const found = timexes.run(doc).timexes
  const result = anchors.run({ ...doc, timexes: found })
  return {
    ...result,
    values: Object.fromEntries(
      found.map((timex, i) => [text.slice(timex.start, timex.end), result.settled[i]!]),
    ),
  }
}

describe('the day that words count from', () => {
  test('in a quotation: the day of the utterance, when it is stated', () => {
    const { values } = settled('«"We leave tomorrow,"» Varga said on Friday.', '2025-05-12', {
      from: '2025-05-09',
      to: '2025-05-09',
      basis: 'stated',
    })
    expect(values.tomorrow).toMatchObject({
      value: '2025-05-10',
      anchor: { kind: 'utterance', value: '2025-05-09', basis: 'stated' },
    })
    expect(values.Friday).toMatchObject({ value: '2025-05-09', anchor: { kind: 'createdOn' } })
  })

  test('in a quotation: the latest day that fits, when it is bounded, and marked so', () => {
    const { values } = settled('«"We leave tomorrow,"» Varga wrote.', '2025-05-12', {
      from: null,
      to: '2025-05-11',
      basis: 'bounded',
    })
    expect(values.tomorrow).toMatchObject({
      value: '2025-05-12',
      anchor: { kind: 'utterance', value: '2025-05-11', basis: 'bounded' },
    })
  })

  test('in a quotation of which nobody knows the day: the article, marked assumed', () => {
    const { values } = settled('«"We leave tomorrow,"» Varga wrote.', '2025-05-12', { to: '2025-05-12' })
    expect(values.tomorrow).toMatchObject({
      value: '2025-05-13',
      anchor: { kind: 'createdOn', value: '2025-05-12', basis: 'assumed' },
    })
    expect(values.tomorrow!.why).toContain('does not say when the words were spoken')
  })

  test('in indirect speech the reporter says "this week", the speaker chose the weekday', () => {
    const { values } = settled(
      'On Sunday Varga said «that he would meet Rey this week, on Monday».',
      '2025-05-14',
      { from: '2025-05-11', to: '2025-05-11', basis: 'stated' },
    )
    expect(values['this week']).toMatchObject({ value: '2025-W20', anchor: { kind: 'createdOn' } })
    expect(values.Monday).toMatchObject({
      value: '2025-05-12',
      anchor: { kind: 'utterance', value: '2025-05-11' },
    })
  })

  test('outside any statement: the article', () => {
    const { values } = settled('«Nothing» was signed today.', '2025-05-12', {
      from: '2025-05-01',
      to: '2025-05-01',
      basis: 'stated',
    })
    expect(values.today).toMatchObject({
      value: '2025-05-12',
      anchor: { kind: 'createdOn', basis: 'stated' },
    })
  })

  test('without the day of the article deictic words have no value, and a notice says why', () => {
    const { values, notices } = settled('«Nothing» was signed today, as in March 2022.', null, {})
    expect(values.today).toMatchObject({ value: null, anchor: null })
    expect(values['March 2022']).toMatchObject({ value: '2022-03' })
    expect(notices).toEqual([
      { start: 19, end: 24, rule: 'time/anchors', reason: 'Nobody knows the day it counts from.' },
    ])
  })
})
