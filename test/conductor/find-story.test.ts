import { afterEach, beforeEach, expect, test } from 'vitest'
import { storiesMeant } from '../../src/conductor/find-story.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { type AsOf, type Ledger, NOW } from '../../src/model/ledger.ts'
import { batchOf } from '../ledger/batch.ts'

let ledger: Ledger
beforeEach(async () => {
  ledger = await openLedger(':memory:')
})
afterEach(() => ledger.close())

const append = (title: string, story: string, day: string): Promise<boolean> =>
  ledger.append(batchOf('Rojas said no', { title }, story), `2031-03-${day}T10:00:00.000Z`)

/** Asks with titles made and given; by default none of either. */
const meant = (which: string | null, made: Record<string, string> = {}, given = made, asOf: AsOf = NOW) =>
  storiesMeant(ledger, which, asOf, { made: id => made[id] ?? null, given: id => given[id] ?? null })

test('the only story needs no name', async () => {
  expect(await meant(null)).toEqual([])
  await append('Port talks open', 'story_a1', '01')
  expect(await meant(null)).toEqual(['story_a1'])
  await append('Grain talks open', 'story_b1', '02')
  expect(await meant(null)).toEqual(['story_a1', 'story_b1'])
  expect(await meant(null, {}, {}, { ...NOW, knownAt: '2031-03-01T12:00:00.000Z' })).toEqual(['story_a1'])
})

test('by an id or the beginning of one, and by words of its articles’ titles and of its own', async () => {
  await append('Port talks open', 'story_a1', '01')
  await append('Dockers strike', 'story_a1', '02')
  await append('Grain talks open', 'story_a12', '03')
  expect(await meant('story_a1')).toEqual(['story_a1'])
  expect(await meant('story_a12')).toEqual(['story_a12'])
  expect(await meant('story_a')).toEqual([])
  expect(await meant('dockers PORT')).toEqual(['story_a1'])
  expect(await meant('talks')).toEqual(['story_a1', 'story_a12'])
  expect(await meant('unions')).toEqual([])
  expect(await meant('unions', { story_a1: 'Unions and the port: pay' })).toEqual(['story_a1'])
  expect(await meant('…')).toEqual([])
})

test('among many stories, no title is made: those of articles count, and those that persons gave', async () => {
  for (let i = 0; i < 70; i++) await append(`Talks ${i} open`, `story_${i.toString(16)}`, '01')
  expect(await meant('69')).toEqual(['story_45'])
  expect(await meant('unions', { story_45: 'Unions' }, {})).toEqual([])
  expect(await meant('unions', {}, { story_45: 'Unions' })).toEqual(['story_45'])
  expect(await meant(null)).toHaveLength(70)
})
