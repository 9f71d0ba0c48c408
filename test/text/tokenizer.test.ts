import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokenizer.ts'

const cut = (text: string): string[] => {
  const spans = tokenize(text)
  return Array.from({ length: spans.length / 2 }, (_, i) => text.slice(spans[2 * i], spans[2 * i + 1]))
}

/** One space in `expected` parts two tokens. */
test.each<{ why: string; text: string; expected: string }>([
  { why: 'clitics', text: "He didn't say they'd go", expected: "He did n't say they 'd go" },
  { why: 'curly apostrophes', text: 'it’s not Kyiv’s', expected: 'it ’s not Kyiv ’s' },
  { why: 'two clitics', text: "they'd've", expected: "they 'd 've" },
  { why: 'plural possessive', text: "the allies' threat", expected: "the allies ' threat" },
  {
    why: 'names keep their apostrophe',
    text: "O'Brien of Côte d'Ivoire",
    expected: "O'Brien of Côte d'Ivoire",
  },
  { why: 'merged words', text: 'They cannot and gonna', expected: 'They can not and gon na' },
  { why: 'hyphens part', text: 'full-scale 30-day war', expected: 'full - scale 30 - day war' },
  {
    why: 'prefixes stay',
    text: 'pro-Beijing ex-minister mid-May',
    expected: 'pro-Beijing ex-minister mid-May',
  },
  { why: 'acronyms', text: 'The U.S.-led U.N. talks', expected: 'The U.S. - led U.N. talks' },
  { why: 'titles', text: 'Gen. Ade met Mr. Lund.', expected: 'Gen. Ade met Mr. Lund .' },
  { why: 'initials', text: 'J. K. Morrow spoke.', expected: 'J. K. Morrow spoke .' },
  {
    why: 'a number abbreviation before a number only',
    text: 'No. 10 said no.',
    expected: 'No. 10 said no .',
  },
  {
    why: 'days and telephone numbers',
    text: 'on 2025-05-12, 555-0100',
    expected: 'on 2025-05-12 , 555-0100',
  },
  { why: 'ranges', text: '10-15 May, 1969-1970', expected: '10 - 15 May , 1969 - 1970' },
  {
    why: 'times and units',
    text: 'at 5pm, 10:30, 3 a.m., 20km',
    expected: 'at 5 pm , 10:30 , 3 a.m. , 20 km',
  },
  { why: 'money and shares', text: '$2.5bn, 145%', expected: '$ 2.5 bn , 145 %' },
  { why: 'decades and ordinals', text: "the 1990s, the '90s, 5th", expected: "the 1990s , the '90s , 5th" },
  { why: 'dashes', text: 'KYIV, May 11 (Agency) — Talks', expected: 'KYIV , May 11 ( Agency ) — Talks' },
  { why: 'dashes without spaces', text: 'talks—the first–began', expected: 'talks — the first – began' },
  { why: 'ellipses', text: 'We wait… and wait...', expected: 'We wait … and wait ...' },
  { why: 'curly quotes', text: '“We wait,” he said.', expected: '“ We wait , ” he said .' },
  { why: 'nested quotes', text: '"He said \'no\'."', expected: '" He said \' no \' . "' },
  {
    why: 'addresses',
    text: 'See https://example.org/a?b=1, or a.b@example.org.',
    expected: 'See https://example.org/a?b=1 , or a.b@example.org .',
  },
  { why: 'handles', text: '@envoy wrote', expected: '@envoy wrote' },
  { why: 'a missing space after a stop', text: 'He left.She stayed.', expected: 'He left . She stayed .' },
  { why: 'company names', text: 'AT&T Inc. rose', expected: 'AT&T Inc. rose' },
  { why: 'emoji sequences', text: 'ok 👩‍🚒👍🏽', expected: 'ok 👩‍🚒 👍 🏽' },
  { why: 'nothing', text: ' \n\t ', expected: '' },
])('$why', ({ text, expected }) => {
  expect(cut(text).join(' ')).toBe(expected)
})

const scraps = fc.constantFrom(
  'Mr.',
  'U.S.',
  'No.',
  "don't",
  'he',
  'left.',
  '"Yes!"',
  '’',
  '“',
  '…',
  '--',
  ' ',
  '\n',
  '30-day',
  'a@b.co',
  'http://x.y',
  '🕊️',
  'é',
  'ñ',
  '\u00a0',
  '漢',
  '12:30',
  '$',
  '(',
  ')',
  "'90s",
  'x'.repeat(90),
)

describe('for any text', () => {
  const holds = (text: string): void => {
    const spans = tokenize(text)
    let at = 0
    for (let i = 0; i < spans.length; i += 2) {
      expect(spans[i]).toBeGreaterThanOrEqual(at)
      expect(spans[i + 1]).toBeGreaterThan(spans[i]!)
      expect(text.slice(at, spans[i]).replaceAll(/[\s\p{Z}\u200b\u2060\ufeff\u0085]/gu, '')).toBe('')
      at = spans[i + 1]!
    }
    expect(text.slice(at).replaceAll(/[\s\p{Z}\u200b\u2060\ufeff\u0085]/gu, '')).toBe('')
  }

  test('tokens keep their order, never overlap and leave only white space', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), found => holds(found.join(''))),
      { numRuns: 300 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), holds), { numRuns: 300 })
  })

  test('no character beyond the basic plane is cut in two', () => {
    for (const text of cut('𝔘𝔫 🇺🇦 a🕊b 𠮷野')) expect(() => encodeURIComponent(text)).not.toThrow()
  })
})
