import fc from 'fast-check'
import { expect, test } from 'vitest'
import { perform } from '../../src/model/operation.ts'
import type { Timex } from '../../src/model/timex.ts'
import { patterns } from '../../src/time/en/index.ts'
import { scan, shelfOf } from '../../src/time/scan.ts'

const shelf = shelfOf(patterns)
const read = (
  text: string,
  blocks: readonly { start: number; end: number; kind: 'paragraph' }[] = [],
): Timex[] => scan({ text, createdOn: '2025-05-12', blocks, tokens: [], sentences: [], words: [] }, shelf)
const words = (text: string): string[] => read(text).map(({ start, end }) => text.slice(start, end))

const WORDS = [
  'the',
  'a',
  'last',
  'next',
  'this',
  'May',
  'may',
  'March',
  'Sun',
  'Monday',
  '15',
  '1998',
  '30',
  '-',
  'day',
  'days',
  'year',
  'ago',
  'later',
  'second',
  'quarter',
  'of',
  'early',
  'twenty',
  'one',
  'half',
  "'",
  's',
  '90',
  ':',
  '.',
  ',',
  '10',
  'a.m.',
  'GMT',
  'Christmas',
  'Eve',
  '/',
  '\n',
  '\n\n',
  'every',
  'twice',
  'week',
  'from',
  'to',
  '–',
  '’',
  '99999999999999999999',
  '“',
  '€',
  'İ',
  '𝟙',
]

test('whatever stands together: spans in order, inside the text, with an operation that can be done', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.boolean(), (parts, spaced) => {
      const text = parts.join(spaced ? ' ' : '')
      let end = 0
      for (const timex of read(text)) {
        expect(timex.start).toBeGreaterThanOrEqual(end)
        expect(timex.end).toBeGreaterThan(timex.start)
        expect(timex.end).toBeLessThanOrEqual(text.length)
        end = timex.end
        const value = perform(timex.operation, '2025-05-12')
        if (value !== null) expect(value).not.toMatch(/NaN|undefined|Infinity|null/)
      }
    }),
    { numRuns: 400, seed: 5 },
  )
})

test('nothing is read across a block', () => {
  const text = 'He left in May\n15 men stayed'
  const blocks = [
    { start: 0, end: 14, kind: 'paragraph' as const },
    { start: 15, end: text.length, kind: 'paragraph' as const },
  ]
  expect(read(text, blocks).map(({ start, end }) => text.slice(start, end))).toEqual(['May'])
})

test.each([
  [
    'they met from May 15 to May 18 in Bern',
    [
      [null, 't2'],
      ['t1', null],
    ],
  ],
  [
    'between 2010 and 2012',
    [
      [null, 't2'],
      ['t1', null],
    ],
  ],
  [
    'on May 15 and May 18',
    [
      [null, null],
      [null, null],
    ],
  ],
  [
    'a 30-day ceasefire starting tomorrow',
    [
      ['t2', null],
      [null, null],
    ],
  ],
  [
    'a 30-day ceasefire ending on Friday',
    [
      [null, 't2'],
      [null, null],
    ],
  ],
])('%s: both ends', (text, ends) => {
  expect(read(text).map(({ beginPoint, endPoint }) => [beginPoint, endPoint])).toEqual(ends)
})

test.each([
  ['by Monday', 'ON_OR_BEFORE'],
  ['no later than Monday', 'ON_OR_BEFORE'],
  ['more than Monday', null],
  ['since Monday', 'ON_OR_AFTER'],
  ['before 2019', 'BEFORE'],
  ['in early 2019', 'START'],
])('%s is bounded: %s', (text, mod) => expect(read(text)[0]!.mod).toBe(mod))

test.each([
  ['May 12 and 25 soldiers', ['May 12']],
  ['He may march in second place; the peace lasts.', []],
  ['from 10:00 (0800 GMT) on', ['10:00', '0800 GMT']],
  ['April 24 and 25', ['April 24', '25']],
])('%s', (text, found) => expect(words(text)).toEqual(found))

/** Eight times the text may take eight times as long, with room for a busy machine; a quadratic scan takes 64 times. */
test('hostile text takes no more than its length', () => {
  const hostile = [
    'the last ',
    'a couple of ',
    '12 ',
    'twenty-',
    "the year ' s ",
    'on May ',
    '1998-',
    'May 5 and 6 and 7 and ',
  ]
  const time = (times: number): number => {
    const before = performance.now()
    for (const unit of hostile) read(unit.repeat(times))
    return performance.now() - before
  }
  time(400)
  const short = Math.min(time(400), time(400))
  expect(Math.min(time(3200), time(3200))).toBeLessThan(short * 32 + 50)
})

test('a date beside "tomorrow" says which day is meant', () => {
  const [tomorrow, date] = read('a truce from tomorrow, 12 May, he wrote')
  expect(tomorrow).toMatchObject({
    needs: { kind: 'timex', timex: date!.id },
    operation: { kind: 'shift', count: 0 },
  })
  expect(read('they left today (May 11)')[0]).toMatchObject({ needs: { kind: 'timex', timex: 't2' } })
  expect(read('they left today and on May 11')[0]).toMatchObject({ needs: { kind: 'speech' } })
})
