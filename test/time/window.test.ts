import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  dueBy,
  lasting,
  lengthOf,
  soLongBefore,
  VAGUE_LENGTHS,
  vagueDeadline,
  within,
} from '../../src/model/window.ts'

test.each([
  ['P30D', '2025-05-13', '2025-06-11'],
  ['P1M', '2025-01-31', '2025-02-27'],
  ['P2W', '2025-05-12', '2025-05-25'],
  ['P1D', '2025-05-12', '2025-05-12'],
  ['PT72H', '2025-05-12', '2025-05-15'],
  ['P1Y', '2024-02-29', '2025-02-27'],
])('%s from %s runs until %s', (length, start, end) => {
  expect(lasting(start, length)).toMatchObject({ from: start, to: end, vague: false })
})

test('a coarse start begins on its first day', () => {
  expect(lasting('2025-05', 'P30D')).toMatchObject({ from: '2025-05-01', to: '2025-05-30' })
})

test('within 48 hours of speaking', () => {
  expect(within('2025-05-12', 'PT48H')).toEqual({
    from: '2025-05-12',
    to: '2025-05-14',
    vague: false,
    why: 'It was said on Monday 12 May 2025, and 48 hours later is Wednesday 14 May.',
  })
})

test('due by a month ends with the month; before a day ends the day before', () => {
  expect(dueBy('2025-05', false)).toMatchObject({ to: '2025-05-31' })
  expect(dueBy('2025-05-15', true)).toMatchObject({ to: '2025-05-14' })
  expect(dueBy('P30D', false)).toBeNull()
})

test.each([
  ['within days', '2025-05-19'],
  ['soon', '2025-06-11'],
  ['In the coming weeks', '2025-06-23'],
  ['immediately', '2025-05-13'],
])('"%s" is vague and ends on %s by the table', (words, to) => {
  expect(vagueDeadline(words, '2025-05-12')).toMatchObject({ from: '2025-05-12', to, vague: true })
})

test('words that are not in the table get no day', () => {
  expect(vagueDeadline('one day', '2025-05-12')).toBeNull()
  expect(within('2025-05-12', 'PXX')).toBeNull()
})

test('what came before is bounded by how long before', () => {
  expect(soLongBefore('2025-05-11', 'P2D')).toMatchObject({
    from: '2025-05-09',
    to: '2025-05-09',
    vague: false,
  })
  expect(soLongBefore('2025-05-11', 'PTXH')).toMatchObject({
    from: '2025-05-10',
    to: '2025-05-11',
    vague: true,
  })
})

test('lengths are read as TIMEX3 writes them', () => {
  expect(lengthOf('PT5H30M')).toEqual({ count: 5, unit: 'hour' })
  expect(lengthOf('PXD')).toBeNull()
})

test('docs/dates.md publishes the table as it is', () => {
  const docs = readFileSync('docs/dates.md', 'utf8')
  for (const { words, least, most } of VAGUE_LENGTHS)
    expect(docs).toContain(`| ${words} | ${least} | ${most} |`)
})
