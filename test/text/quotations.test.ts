import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/text/blocks.ts'
import { quotationsOf } from '../../src/text/quotations.ts'

/** `[depth]words`, `~` after an unclosed one, `>n` for one that continues quotation n. */
const told = (text: string): string[] =>
  quotationsOf(text, blocksOf(text)).map(
    ({ inner, depth, closed, continues }) =>
      `${depth} ${text.slice(inner.start, inner.end)}${closed ? '' : '~'}${continues === null ? '' : ` >${continues}`}`,
  )

test.each<{ why: string; text: string; expected: string[] }>([
  { why: 'straight', text: 'She said: "We wait." He left.', expected: ['0 We wait.'] },
  {
    why: 'two in one sentence',
    text: '"We wait," she said, "and hope."',
    expected: ['0 We wait,', '0 and hope.'],
  },
  { why: 'curly', text: '“We wait,” she said.', expected: ['0 We wait,'] },
  { why: 'guillemets', text: 'He wrote «we wait» today.', expected: ['0 we wait'] },
  { why: 'German marks', text: 'He wrote „we wait“ today.', expected: ['0 we wait'] },
  { why: 'typewriter pairs', text: "He wrote ``we wait'' today.", expected: ['0 we wait'] },
  {
    why: 'a nested single',
    text: '"He said \'no deal\' twice," she said.',
    expected: ["0 He said 'no deal' twice,", '1 no deal'],
  },
  {
    why: 'a nested curly single',
    text: '“He said ‘no deal’ twice.”',
    expected: ['0 He said ‘no deal’ twice.', '1 no deal'],
  },
  { why: 'apostrophes are no marks', text: "The allies' threat wasn't Kyiv's or the '90s.", expected: [] },
  { why: 'curly apostrophes', text: 'The allies’ threat wasn’t hers.', expected: [] },
  {
    why: 'singles as the outer marks',
    text: "'We wait,' she said. 'It's late.'",
    expected: ['0 We wait,', "0 It's late."],
  },
  {
    why: 'a possessive inside singles',
    text: "'The workers' rights come first,' she said.",
    expected: ["0 The workers' rights come first,"],
  },
  { why: 'scare quotes in singles', text: "The 'terrorists' said 'no'.", expected: ['0 terrorists', '0 no'] },
  { why: 'unclosed', text: '"We wait, she said.\n\nHe left.', expected: ['0 We wait, she said.~'] },
  {
    why: 'opened again in the next paragraph',
    text: '"We wait.\n\n"We hope," she said.\n\n"It is late."',
    expected: ['0 We wait.~', '0 We hope, >0'.replace(' >0', ' >0'), '0 It is late.'],
  },
  {
    why: 'over three paragraphs',
    text: '“We wait.\n\n“We hope.\n\n“We go,” she said.',
    expected: ['0 We wait.~', '0 We hope.~ >0', '0 We go, >1'],
  },
  {
    why: 'a heading between the paragraphs of a quotation',
    text: '“We wait.\n\nWhat next\n\n“We go,” she said.',
    expected: ['0 We wait.~', '0 We go, >0'],
  },
  {
    why: 'a mark that opens twice',
    text: 'He said "we wait and "we hope" today.',
    expected: ['0 we wait and~', '0 we hope'],
  },
  {
    why: 'curly marks inside straight ones',
    text: '"They called it a “rant,” a long one," she said.',
    expected: ['0 They called it a “rant,” a long one,', '1 rant,'],
  },
  {
    why: 'curly marks inside curly ones',
    text: '“I left what he calls “home” for good.”',
    expected: ['0 I left what he calls “home” for good.', '1 home'],
  },
  { why: 'opened by one make, closed by the other', text: '“We wait," she said.', expected: ['0 We wait,'] },
  { why: 'inches', text: 'A 12" pipe and nothing more.', expected: [] },
  { why: 'a quotation in brackets', text: 'The plan ("our last") failed.', expected: ['0 our last'] },
  { why: 'after a dash', text: 'He spoke—"we wait"—and left.', expected: ['0 we wait'] },
  { why: 'a block quote', text: 'He wrote:\n> We wait.', expected: ['0 We wait.'] },
])('$why', ({ text, expected }) => {
  expect(told(text)).toEqual(expected)
})

test('the outer marks belong to the span', () => {
  const text = 'She said: “We wait.” He left.'
  const [quotation] = quotationsOf(text, blocksOf(text))
  expect(text.slice(quotation!.start, quotation!.end)).toBe('“We wait.”')
  expect(quotation).toMatchObject({ mark: 'double', closed: true, continues: null })
})

const scraps = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  ' ',
  '\n\n',
  'we',
  'wait.',
  's',
  ',',
  '>',
  '(',
  '—',
)

describe('for any text', () => {
  test('quotations are nested or apart, lie in a block and say their depth', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), found => {
        const text = found.join('')
        const blocks = blocksOf(text)
        const all = quotationsOf(text, blocks)
        for (const [i, a] of all.entries()) {
          expect(a.start).toBeLessThanOrEqual(a.inner.start)
          expect(a.inner.end).toBeLessThanOrEqual(a.end)
          expect(blocks.some(({ start, end }) => start <= a.start && a.end <= end)).toBe(true)
          if (a.continues !== null) expect(all[a.continues]!.closed).toBe(false)
          expect(all.filter(b => b !== a && b.start <= a.start && a.end <= b.end)).toHaveLength(a.depth)
          for (const b of all.slice(i + 1)) expect(b.start >= a.end || b.end <= a.end).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
