import { expect, test } from 'vitest'
import { boundOf, vagueBounds } from '../../src/model/bound.ts'
import { settle } from '../../src/model/settle.ts'
import { patterns } from '../../src/time/en/index.ts'
import { scan, shelfOf } from '../../src/time/scan.ts'

const shelf = shelfOf(patterns)
const DAY = '2025-05-12'
const SAID = { from: DAY, to: DAY }

/** All bounds in a text written on Monday 12 May 2025. */
function bounds(text: string, spoken: { from: string | null; to: string | null } = SAID) {
  const timexes = scan({ text, createdOn: DAY, blocks: [], tokens: [], sentences: [], words: [] }, shelf)
  const settled = timexes.map(timex => settle(timex, timexes, DAY))
  return timexes.flatMap((_, at) => boundOf({ text, timexes, settled }, at, spoken) ?? [])
}

test.each([
  ['They must leave by 16 May.', 'deadline', 'by', null, '2025-05-16'],
  ['They must leave by the 16 May.', 'deadline', 'by', null, '2025-05-16'],
  ['They must leave before 16 May.', 'deadline', 'before', null, '2025-05-15'],
  ['They must answer no later than 16 May.', 'deadline', 'no later than', null, '2025-05-16'],
  ['It must be signed before next week.', 'deadline', 'before', null, '2025-05-18'],
  ['It must be signed by the end of next week.', 'deadline', 'by', null, '2025-05-25'],
  ['It must be signed before the end of June.', 'deadline', 'before', null, '2025-06-30'],
  ['They are to go before noon on Friday.', 'deadline', 'before', null, '2025-05-16'],
  ['It will hold until 16 May.', 'end', 'until', null, '2025-05-16'],
  ['The truce expires on 16 May.', 'end', 'expires on', null, '2025-05-16'],
  ['Fighting stops from 16 May.', 'start', 'from', '2025-05-16', null],
  ['They talk only after 16 May.', 'start', 'after', '2025-05-17', null],
  ['He set a deadline of 16 May for talks.', 'deadline', 'deadline of', null, '2025-05-16'],
  ["They let Friday's deadline pass.", 'deadline', 'deadline', null, '2025-05-09'],
  ["They met hours before Friday's deadline.", 'deadline', 'deadline', null, '2025-05-09'],
  ['They must answer within 48 hours.', 'deadline', 'within', DAY, '2025-05-14'],
  ['They must answer within the next two weeks.', 'deadline', 'within', DAY, '2025-05-26'],
  ['The town has 12 hours left to give in.', 'deadline', 'left', DAY, '2025-05-13'],
  ['He gave the miners three days to go back.', 'deadline', 'to', DAY, '2025-05-15'],
  ['A 72-hour ultimatum was read out.', 'deadline', 'ultimatum', DAY, '2025-05-15'],
])('%s', (text, kind, words, from, to) => {
  expect(bounds(text)).toMatchObject([{ kind, words, window: { from, to, vague: false } }])
})

test('a length and the day it begins on are one span, and the rule says how', () => {
  expect(bounds('He offers a 30-day truce starting tomorrow.')[0]).toEqual({
    kind: 'span',
    words: 'starting',
    window: {
      from: '2025-05-13',
      to: '2025-06-11',
      vague: false,
      why: 'It begins on Tuesday 13 May 2025 and lasts 30 days, so it ends on Wednesday 11 June.',
    },
    timexes: ['t1', 't2'],
  })
})

test('a length and the day it ends on', () => {
  expect(bounds('They hold a three-day truce ending 11 May.')[0]).toMatchObject({
    kind: 'span',
    window: {
      from: '2025-05-09',
      to: '2025-05-11',
      why: 'It ends on Sunday 11 May 2025 and lasts 3 days, so it begins on Friday 9 May.',
    },
  })
})

test('from one day until another', () => {
  expect(bounds('Guns fall silent from 15 May until 18 May.')[0]).toMatchObject({
    kind: 'span',
    window: {
      from: '2025-05-15',
      to: '2025-05-18',
      why: 'It runs from Thursday 15 May 2025 until Sunday 18 May, both included.',
    },
    timexes: ['t1', 't2'],
  })
})

test('time left until the end of the day: the day bounds it, not the hours', () => {
  expect(bounds('There are 12 hours left until the end of the day.')).toMatchObject([
    { kind: 'end', words: 'until', window: { to: DAY } },
  ])
})

test.each([
  ['by early June', '2025-06-10', true],
  ['by mid-June', '2025-06-20', true],
  ['by late June', '2025-06-30', false],
  ['before early June', '2025-05-31', true],
  ['within days', '2025-05-19', true],
])('"%s" is due by %s', (words, to, vague) => {
  expect(bounds(`They will sign ${words}.`)).toMatchObject([{ kind: 'deadline', window: { to, vague } }])
})

test('where nobody knows on which day it was said, the latest is taken and the day is vague', () => {
  expect(bounds('Answer within 48 hours.', { from: '2025-05-10', to: '2025-05-11' })).toMatchObject([
    { window: { to: '2025-05-13', vague: true } },
  ])
  expect(bounds('Answer within 48 hours.', { from: null, to: null })).toEqual([])
})

test.each([
  'They met on 16 May.',
  'They talked for two days.',
  'Within two weeks of the vote it fell.',
  'They meet every Friday.',
  'By now, he said, 16 May was near.',
  'Three days later he left.',
])('no bound: %s', text => {
  expect(bounds(text)).toEqual([])
})

test('vague words set vague deadlines by the table', () => {
  const text = 'Leave immediately, and answer within days; soon after the talks they left without delay.'
  const found = vagueBounds(text, { start: 0, end: text.length }, SAID)
  expect(found.map(({ words, window }) => [words, window.to])).toEqual([
    ['immediately', '2025-05-13'],
    ['within days', '2025-05-19'],
    ['without delay', '2025-05-13'],
  ])
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ words }) => words))
  expect(found.every(({ window }) => window.vague)).toBe(true)
  expect(vagueBounds(text, { start: 20, end: text.length }, { from: null, to: null })).toEqual([])
})
