import { describe, expect, test } from 'vitest'
import { read as readText } from './engine.ts'
import { CREATED_ON, passages } from './gold.ts'
import { judge, newTally } from './judge.ts'

/** Each passage is read once for all tests. */
const read = passages().map(passage => ({ passage, doc: readText(passage.text, CREATED_ON) }))

/** Mode, channel and the like are printed by `bench/attribution/own.ts`; here stand the bounds that must hold. */
describe.each([
  ['worked on', false],
  ['kept aside', true],
] as const)('passages %s', (_, aside) => {
  const tally = newTally()
  for (const { passage, doc } of read) if (passage.aside === aside) judge(passage, doc, tally)

  test('hardly ever name a wrong speaker', () => {
    const [right, given] = tally.fields['named precision']!
    expect(right / given).toBeGreaterThanOrEqual(0.98)
    expect(tally.right / tally.given).toBeGreaterThanOrEqual(0.96)
  })

  test('name four speakers in five', () => {
    expect((tally.fields['coverage']?.[0] ?? 0) / tally.named).toBeGreaterThanOrEqual(0.8)
  })

  test('find what was said', () => {
    expect(tally.found / tally.rows).toBeGreaterThanOrEqual(0.9)
  })
})

test('there are at least 450 passages, one in three kept aside', () => {
  const all = passages()
  expect(all.length).toBeGreaterThanOrEqual(450)
  expect(Math.round(all.length / all.filter(({ aside }) => aside).length)).toBe(3)
})

test('no direct quotation goes to somebody who is only named in it', () => {
  for (const { passage, doc } of read) {
    const { text, rows } = passage
    for (const { mode, speaker, content } of doc.statements) {
      if (mode !== 'direct' || speaker === null) continue
      const mentions = doc.mentions.filter(({ entity }) => entity === speaker)
      const outside = mentions.some(
        mention => !content.some(({ start, end }) => mention.start >= start && mention.end <= end),
      )
      expect([text, outside]).toEqual([text, true])
    }
    expect(rows).toBeDefined()
  }
})
