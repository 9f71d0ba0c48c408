import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from './shipped.ts'

const split = (text: string): string[] => {
  const doc = read(text)
  return doc.sentences.map(({ start, end }) => doc.text.slice(start, end))
}

/** One `|` in `marked` parts two sentences. */
test.each([
  { why: 'two sentences', marked: 'He agreed.| She left.' },
  { why: 'titles and initials', marked: 'Mr. Adeyemi met Gen. J. R. Lund on Monday.| Nobody spoke.' },
  { why: 'acronyms inside', marked: 'The U.S. envoy left.| The U.N. stayed.' },
  { why: 'a closing quote', marked: '"We wait for an answer."| He left the room.' },
  { why: 'a curly closing quote', marked: '“We wait for an answer.”| He left the room.' },
  {
    why: 'a quotation goes on in its sentence',
    marked: '"Will you sign?" she asked the minister.| He did not.',
  },
  { why: 'an exclamation inside', marked: '"No!" he shouted.| Then it was quiet.' },
  {
    why: 'a dateline',
    marked: 'ALDMOOR, May 11 (Agency) — |The two sides met on Sunday.| They talked for an hour.',
  },
  { why: 'a dateline with a place alone', marked: 'PORT ALDMOOR — |“We wait,” she said.' },
  { why: 'a dateline in lower case', marked: 'Aldmoor (Agency) - |Ministers met on Sunday.' },
  { why: 'an agency alone', marked: '(Agency) - |Ministers met on Sunday.' },
  { why: 'no dateline: a name between dashes', marked: 'The WHO — the health body — met on Sunday.' },
  { why: 'no dateline: an acronym explained', marked: 'NATO — the alliance — met on Sunday.' },
  { why: 'no dateline: a range', marked: 'Talks on May 10 - 15 failed.' },
  { why: 'numbers with points', marked: 'Prices rose 2.5 percent to $1.20.| Wages did not.' },
  { why: 'headings are sentences of their own', marked: 'The ministers met.|\nWhat next\n|Nobody knows.' },
  { why: 'questions', marked: 'What did they agree?| Nothing was signed.' },
  { why: 'inc. inside', marked: 'Orrin Inc. raised its offer.| The union refused.' },
])('$why', ({ marked }) => {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map(part => part.trim()))
})

const scraps = fc.constantFrom(
  'Mr.',
  'U.S.',
  'He',
  'left.',
  '"Yes!"',
  '…',
  '?',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '🕊',
  "don't",
  '“',
  '”',
  '• ',
  'Background',
  '—',
)

describe('for any text', () => {
  test('every token lies in a sentence, every sentence in a block, and the text comes together again', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), found => {
        const { text, blocks, sentences, tokens, words } = read(found.join(''))
        let at = 0
        let put = ''
        tokens.forEach((token, i) => {
          expect(token.start).toBeGreaterThanOrEqual(at)
          put += text.slice(at, token.start) + text.slice(token.start, token.end)
          at = token.end
          const sentence = sentences[token.sentence]!
          expect(sentence.start <= token.start && token.end <= sentence.end).toBe(true)
          expect(sentence.firstToken <= i && i < sentence.endToken).toBe(true)
        })
        expect(put + text.slice(at)).toBe(text)
        sentences.forEach((sentence, i) => {
          const block = blocks[sentence.block]!
          expect(block.start <= sentence.start && sentence.end <= block.end).toBe(true)
          expect(sentence.firstToken).toBe(i === 0 ? 0 : sentences[i - 1]!.endToken)
        })
        expect(words).toHaveLength(tokens.length)
      }),
      { numRuns: 150 },
    )
  })
})
