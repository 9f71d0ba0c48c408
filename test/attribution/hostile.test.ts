import { describe, expect, test } from 'vitest'
import { grammarDrafts } from '../../src/attribution/en/drafts.ts'
import { readingOf } from '../../src/attribution/reading.ts'
import { beside, core, run, trained } from './engine.ts'

const FORMS = [
  'said',
  'Voss',
  '"',
  'adding',
  ',',
  'that',
  '.',
  ':',
  'who',
  'as',
  '\n\n',
  '“',
  '”',
  '—',
  'he',
  'to',
  'according',
  'not',
]

/** Words in an order that nobody would write; the same at every run. */
function jumble(count: number, seed: number): string {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return FORMS[(state >> 8) % FORMS.length]!
  }).join(' ')
}

/** Processor time: other programs on the machine do not count. */
const ms = (text: string): number => {
  const doc = run(text, '2025-05-14', [...core, ...beside])
  const before = process.cpuUsage()
  trained.run(doc)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('input that nobody would write', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\n \t '],
    ['one mark', '"'],
    ['marks alone', '"“”\'«»" " ” “'],
    ['a colon', ':'],
    ['a verb', 'said'],
    ['an open quotation', '"We said that he said that she said that'],
  ])('%s is read without a fault', (_, text) => {
    const doc = run(text, null, [...core, ...beside, trained])
    for (const { content } of doc.statements)
      for (const { start, end } of content) expect(end).toBeGreaterThan(start)
  })

  test.each([1, 2, 3, 4, 5])('jumbled words (%i) give spans in order, inside the text', seed => {
    const text = jumble(400, seed)
    const doc = run(text, '2025-05-14', [...core, ...beside, trained])
    const ids = new Set(doc.statements.map(({ id }) => id))
    for (const { source, cue, content, parent, speaker } of doc.statements) {
      for (const { start, end } of [...source, ...cue, ...content]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(end).toBeGreaterThan(start)
      }
      if (parent !== null) expect(ids.has(parent)).toBe(true)
      if (speaker !== null) expect(doc.entities.some(({ id }) => id === speaker)).toBe(true)
    }
  })

  test.each([
    ['one endless sentence', (n: number) => 'he said that '.repeat(n)],
    ['participles', (n: number) => `Voss said it was late${', adding that it was late'.repeat(n)}.`],
    ['short paragraphs', (n: number) => 'Voss: "We are late."\n\n'.repeat(n)],
    ['one speaker in a row', (n: number) => '"We are late, all of us," Voss said. '.repeat(n)],
  ])('time grows with length, not with its square: %s', (_, text) => {
    ms(text(100))
    const small = ms(text(300))
    const large = ms(text(1200))
    expect(large).toBeLessThan(Math.max(small, 15) * 12)
  })

  test('the same text gives the same statements', () => {
    const text = jumble(600, 9)
    const doc = run(text, '2025-05-14', [...core, ...beside])
    expect(trained.run(doc)).toEqual(trained.run(doc))
    expect(grammarDrafts(readingOf(doc))).toEqual(grammarDrafts(readingOf(doc)))
  })
})
