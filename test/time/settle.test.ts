import { expect, test } from 'vitest'
import { describeOperation, perform } from '../../src/model/operation.ts'
import { settle } from '../../src/model/settle.ts'
import type { Anchor, Operation, Timex } from '../../src/model/timex.ts'

const timex = (operation: Operation, more: Partial<Timex> = {}): Timex => ({
  id: 't1',
  start: 0,
  end: 1,
  type: 'DATE',
  mod: null,
  operation,
  needs: { kind: 'speech' },
  timeOfDay: null,
  quant: null,
  freq: null,
  beginPoint: null,
  endPoint: null,
  rule: 'test',
  ...more,
})
const NEXT_DAY: Operation = { kind: 'shift', unit: 'day', count: 1, suffix: null }
const SUNDAY: Anchor = { kind: 'utterance', value: '2025-05-11', timex: null, basis: 'bounded' }

test('a better anchor gives another value from the same operation, and says so', () => {
  const tomorrow = timex(NEXT_DAY)
  expect(settle(tomorrow, [tomorrow], '2025-05-12')).toEqual({
    value: '2025-05-13',
    anchor: { kind: 'createdOn', value: '2025-05-12', timex: null, basis: 'stated' },
    why: 'It is the day after Monday 12 May 2025, the day of the article: Tuesday 13 May 2025.',
  })
  expect(settle(tomorrow, [tomorrow], SUNDAY)).toEqual({
    value: '2025-05-12',
    anchor: SUNDAY,
    why: 'It is the day after Sunday 11 May 2025, the latest day on which the words can have been spoken: Monday 12 May 2025.',
  })
})

test('without an anchor there is no value, never a guess', () => {
  const tomorrow = timex(NEXT_DAY)
  expect(settle(tomorrow, [tomorrow], null)).toMatchObject({ value: null, anchor: null })
})

test('"two days later" counts from the other date, and follows it', () => {
  const first = timex({ kind: 'month', month: 5, day: 1, direction: 'nearest' })
  const second = timex({ ...NEXT_DAY, count: 2 }, { id: 't2', needs: { kind: 'timex', timex: 't1' } })
  expect(settle(second, [first, second], '2025-05-12')).toMatchObject({
    value: '2025-05-03',
    anchor: { kind: 'timex', value: '2025-05-01', timex: 't1' },
  })
  expect(settle(second, [first, second], '2031-05-12').value).toBe('2031-05-03')
  expect(settle(second, [first, second], null).value).toBeNull()
})

test('dates that count from each other end without a value', () => {
  const first = timex(NEXT_DAY, { needs: { kind: 'timex', timex: 't2' } })
  const second = timex(NEXT_DAY, { id: 't2', needs: { kind: 'timex', timex: 't1' } })
  expect(settle(first, [first, second], '2025-05-12').value).toBeNull()
})

test('a length that begins on a known day says when it ends', () => {
  const length = timex(
    { kind: 'fixed', value: 'P30D' },
    { type: 'DURATION', needs: { kind: 'none' }, beginPoint: 't2' },
  )
  const start = timex(NEXT_DAY, { id: 't2' })
  expect(settle(length, [length, start], SUNDAY)).toEqual({
    value: 'P30D',
    anchor: null,
    why: 'It begins on Monday 12 May 2025 and lasts 30 days, so it ends on Tuesday 10 June.',
  })
})

test.each<[Operation, string, string | null, string]>([
  [{ kind: 'weekday', weekday: 4, direction: 'after' }, '2025-05-12', '2025-05-15', 'next weekday 4'],
  [
    { kind: 'weekday', weekday: 1, direction: 'on-or-before' },
    '2025-05-12',
    '2025-05-12',
    'this or last weekday 1',
  ],
  [{ kind: 'weekday', weekday: 1, direction: 'before' }, '2025-05-12', '2025-05-05', 'last weekday 1'],
  [{ kind: 'weekday', weekday: 0, direction: 'same' }, '2025-05-12', '2025-05-18', 'same weekday 0'],
  [
    { kind: 'weekday', weekday: 2, direction: 'week-after' },
    '2025-05-18',
    '2025-05-20',
    'next week weekday 2',
  ],
  [{ kind: 'weekday', weekday: 2, direction: 'after' }, '2025-05', null, 'next weekday 2'],
  [{ kind: 'shift', unit: 'week', count: -1, suffix: null }, '2025-01-02', '2024-W52', 'week -1'],
  [{ kind: 'shift', unit: 'month', count: 1, suffix: null }, '2025-01-31', '2025-02', 'month +1'],
  [{ kind: 'shift', unit: 'quarter', count: -1, suffix: null }, '2025-01-31', '2024-Q4', 'quarter -1'],
  [{ kind: 'shift', unit: 'day', count: 1, suffix: null }, '2022-03', null, 'day +1'],
  [{ kind: 'shift', unit: 'decade', count: 0, suffix: null }, '2025-05-12', '202', 'decade +0'],
  [{ kind: 'month', month: 2, day: 30, direction: 'nearest' }, '2025-05-12', null, 'nearest month 2 day 30'],
  [
    { kind: 'month', month: 12, day: null, direction: 'nearest' },
    '2025-01-12',
    '2024-12',
    'nearest month 12',
  ],
  [{ kind: 'month', month: 5, day: null, direction: 'before' }, '2025-05-12', '2024-05', 'last month 5'],
  [{ kind: 'part', part: 'Q3', direction: 'on-or-before' }, '2025-05-12', '2024-Q3', 'this or last Q3'],
  [
    { kind: 'holiday', holiday: 'easter', direction: 'nearest' },
    '2025-05-12',
    '2025-04-20',
    'nearest easter',
  ],
  [
    { kind: 'holiday', holiday: 'orthodox easter', direction: 'same' },
    '2024-05-12',
    '2024-05-05',
    'same orthodox easter',
  ],
  [{ kind: 'weekend', direction: 'on-or-before' }, '2025-05-12', '2025-W19-WE', 'this or last weekend'],
  [{ kind: 'nth', unit: 'week', n: 2 }, '2025-05', '2025-W19', 'week 2'],
  [{ kind: 'nth', unit: 'day', n: -1 }, '2024-02', '2024-02-29', 'last day'],
  [
    {
      kind: 'within',
      outer: { kind: 'shift', unit: 'year', count: -1, suffix: null },
      inner: { kind: 'month', month: 6, day: null, direction: 'same' },
    },
    '2025-05-12',
    '2024-06',
    'year -1, then same month 6',
  ],
  [{ kind: 'fixed', value: '2022-03' }, '2025-05-12', '2022-03', 'fixed'],
])('%j on %s is %s', (operation, anchor, value, words) => {
  expect(perform(operation, anchor)).toBe(value)
  expect(describeOperation(operation)).toBe(words)
})
