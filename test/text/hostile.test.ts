import { describe, expect, test } from 'vitest'
import { read } from './shipped.ts'

const MEGABYTE = 1_000_000
/** For what makes many tokens. */
const MANY = 60_000

/** Each must take no more than in proportion; a quadratic pass over any of them takes minutes. */
const CASES: readonly { why: string; text: string }[] = [
  { why: 'one word of a megabyte', text: 'a'.repeat(MEGABYTE) },
  { why: 'letters and stops without a space', text: 'ab.'.repeat(MANY / 3) },
  { why: 'hyphens without a space', text: 'ab-'.repeat(MANY / 3) },
  { why: 'at-signs without a space', text: 'ab@'.repeat(MANY / 3) },
  { why: 'apostrophes without a space', text: "a'".repeat(MANY / 3) },
  { why: 'digits and hyphens', text: '1-'.repeat(MANY / 3) },
  { why: 'open quotes', text: '“'.repeat(10_000) },
  { why: 'open quotes with words', text: '"We wait '.repeat(10_000) },
  { why: 'open single quotes', text: "'we ".repeat(10_000) },
  { why: 'paragraphs that each open a quote', text: '“We wait.\n\n'.repeat(3_000) },
  { why: 'brackets', text: '('.repeat(20_000) },
  { why: 'short lines', text: 'a\n'.repeat(10_000) },
  { why: 'white space', text: ' \n\t'.repeat(MEGABYTE / 3) },
  { why: 'joined emoji', text: '👩‍'.repeat(20_000) },
]

test.each(CASES)('$why', ({ text }) => {
  const began = performance.now()
  const { tokens, words } = read(text)
  expect(words).toHaveLength(tokens.length)
  expect(performance.now() - began).toBeLessThan(12_000)
})

describe('every block of Unicode', () => {
  test('is cut without loss', () => {
    let text = ''
    for (let code = 0; code < 0x110000; code += code < 0x3000 ? 11 : 401) {
      if (code < 0xd800 || code > 0xdfff) text += `${String.fromCodePoint(code)}x `
    }
    text += '\ud800 \udfff x\ud83d'
    const { tokens } = read(text)
    let at = 0
    for (const { start, end } of tokens) {
      expect(/^[\s\p{Z}\u200b\u2060\ufeff\u0085]*$/u.test(text.slice(at, start))).toBe(true)
      at = end
    }
  })
})
