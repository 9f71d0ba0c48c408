import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childBy, rootOf } from '../../src/model/tree.ts'
import { read, shipped } from './shipped.ts'

/** Words of the first sentence with what grammar says of the one asked for. */
const about = (text: string, form: string) => {
  const doc = read(text)
  const at = doc.tokens.findIndex(({ start, end }) => text.slice(start, end) === form)
  const word = doc.words[at]!
  const sentence = doc.sentences[doc.tokens[at]!.sentence]!
  const formOf = (i: number): string | null =>
    i < 0 ? null : text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end)
  return {
    ...word,
    headForm: formOf(word.head),
    subject: formOf(childBy(doc.words, sentence, at, 'nsubj', 'nsubj:pass')),
    root: formOf(rootOf(doc.words, sentence)),
  }
}

/** Who says it: the subject of the verb of saying, whatever the order of words. */
test.each([
  { text: 'The minister said the talks would go on.', verb: 'said', subject: 'minister' },
  { text: '"We wait for an answer," said Morrow on Sunday.', verb: 'said', subject: 'Morrow' },
  { text: '“We wait for an answer,” the envoy told reporters.', verb: 'told', subject: 'envoy' },
  { text: 'Lund, who arrived on Friday, said that he would sign.', verb: 'said', subject: 'Lund' },
  {
    text: 'The union rejected the offer, a spokeswoman said.',
    verb: 'said',
    subject: 'spokeswoman',
  },
  {
    text: 'ALDMOOR, May 11 (Agency) — President Anna Lund warned on Sunday that time was short.',
    verb: 'warned',
    subject: 'Anna',
  },
  { text: 'She wrote that the strike would end.', verb: 'wrote', subject: 'She' },
])('$text', ({ text, verb, subject }) => {
  expect(about(text, verb)).toMatchObject({ upos: 'VERB', subject })
})

test.each([
  { text: 'The ministers have met twice.', form: 'met', lemma: 'meet', upos: 'VERB' },
  { text: 'The children were waiting.', form: 'children', lemma: 'child', upos: 'NOUN' },
  { text: 'They were better prepared.', form: 'were', lemma: 'be', upos: 'AUX' },
  { text: 'He doesn’t agree.', form: 'n’t', lemma: 'not', upos: 'PART' },
  { text: 'The talks in Aldmoor failed.', form: 'Aldmoor', lemma: 'Aldmoor', upos: 'PROPN' },
])('$form in "$text"', ({ text, form, lemma, upos }) => {
  expect(about(text, form)).toMatchObject({ lemma, upos })
})

/** Title and name are one phrase: its head is the name's first word, and hangs where the phrase belongs. */
test.each([
  {
    text: 'They met with Ruritanian President Anna Lund on Thursday.',
    title: 'President',
    name: 'Anna',
    head: 'met',
  },
  {
    text: '"We wait," said Ruritanian Foreign Minister Anna Lund.',
    title: 'Minister',
    name: 'Anna',
    head: 'said',
  },
  {
    text: 'The envoy told Prime Minister Lund that time was short.',
    title: 'Minister',
    name: 'Lund',
    head: 'told',
  },
  { text: 'The talks failed, Ms. Lund said.', title: 'Ms.', name: 'Lund', head: 'said' },
  { text: 'Union leader Anna Lund said so.', title: 'leader', name: 'Anna', head: 'said' },
])('$text', ({ text, title, name, head }) => {
  expect(about(text, title)).toMatchObject({ headForm: name, relation: 'nmod' })
  expect(about(text, name)).toMatchObject({ headForm: head, upos: 'PROPN' })
})

test('a name behind an article and a role stands in apposition', () => {
  expect(about('The leader Anna Lund said so.', 'leader').headForm).toBe('said')
})

test('a day after a title is no name', () => {
  expect(about('They told the President Thursday.', 'Thursday').headForm).not.toBe('President')
})

describe('for any words', () => {
  const forms = fc.array(
    fc.constantFrom(
      'he',
      'said',
      'the',
      'talks',
      ',',
      '"',
      'to',
      'and',
      'Lund',
      'Anna',
      'President',
      'Foreign',
      'Minister',
      'Ms.',
      'Friday',
      'go',
      '.',
      '漢',
      '🕊',
      '',
      '12',
    ),
    {
      maxLength: 30,
    },
  )

  test('the tree has one root and no cycle', () => {
    fc.assert(
      fc.property(forms, words => {
        const parsed = shipped().language.parse(words)
        expect(parsed).toHaveLength(words.length)
        expect(parsed.filter(({ head }) => head === -1)).toHaveLength(words.length === 0 ? 0 : 1)
        parsed.forEach(({ head, relation }, i) => {
          expect(relation === 'root').toBe(head === -1)
          let at = i
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(words.length)
            at = parsed[at]!.head
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  test('the same words give the same tree, whatever was read before', () => {
    const words = 'The envoy said that talks would resume on Monday .'.split(' ')
    const before = shipped().language.parse(words)
    shipped().language.parse(Array.from({ length: 500 }, (_, i) => `word${i}`))
    expect(shipped().language.parse(words)).toEqual(before)
  })
})
