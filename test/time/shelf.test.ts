import { describe, expect, test } from 'vitest'
import { settle } from '../../src/model/settle.ts'
import { patterns } from '../../src/time/en/index.ts'
import type { Pattern } from '../../src/time/pattern.ts'
import { scan, shelfOf } from '../../src/time/scan.ts'

const shelf = shelfOf(patterns)
const read = (text: string, createdOn: string) =>
  scan({ text, createdOn, blocks: [], tokens: [], sentences: [], words: [] }, shelf)

/** Every pattern carries its own examples; this runs them all on the whole shelf, so that patterns cannot steal. */
describe.each(patterns.map(pattern => [pattern.name, pattern] as const))('%s', (name, pattern: Pattern) => {
  test.each(pattern.examples)('%s, written %s, is %s', (bracketed, createdOn, value) => {
    const start = bracketed.indexOf('[')
    const end = bracketed.indexOf(']') - 1
    const all = read(bracketed.replace(/[[\]]/g, ''), createdOn)
    const found = all.find(timex => timex.start === start && timex.end === end)
    expect(found?.rule).toBe(name)
    expect(settle(found!, all, createdOn).value).toBe(value)
  })
  test.each(pattern.rejects)('nothing in: %s', text => {
    expect(read(text, '2025-05-12').filter(({ rule }) => rule === name)).toEqual([])
  })
})
