import { describe, expect, test } from 'vitest'
import { baseForms } from '../../src/text/base-forms.ts'
import { irregularBase } from '../../src/text/irregular-verbs.ts'
import { Lemmatiser } from '../../src/text/lemmatiser.ts'
import { read } from './shipped.ts'

test.each([
  ['withdrew', 'withdraw'],
  ['overthrown', 'overthrow'],
  ['fled', 'flee'],
  ['sung', 'sing'],
  ['foresaw', 'foresee'],
  ['rebuilt', 'rebuild'],
])('%s comes from %s', (form, base) => {
  expect(irregularBase(form)).toBe(base)
})

test.each(['agreed', 'built-in', 'read', 'unsaidness'])('%s is in no list', form => {
  expect(irregularBase(form)).toBeUndefined()
})

test.each([
  ['postponed', 'VBD', ['postpon', 'postpone']],
  ['hoped', 'VBD', ['hope']],
  ['banned', 'VBN', ['ban', 'bann', 'banne']],
  ['shelled', 'VBD', ['shell', 'shel']],
  ['denied', 'VBD', ['deny', 'denie']],
  ['lied', 'VBD', ['lie']],
  ['dying', 'VBG', ['die']],
  ['clashes', 'VBZ', ['clash', 'clashe']],
  ['spokesmen', 'NNS', ['spokesman']],
  ['likelier', 'JJR', ['likely']],
  ['shed', 'VBN', []],
  ['come', 'VBN', []],
])('%s as %s may come from %j', (form, xpos, bases) => {
  expect(baseForms(form, xpos)).toEqual(bases)
})

describe('what the vocabulary knows decides between spellings', () => {
  const known = new Set(['boycott', 'bomb', 'control', 'bom'])
  const lemmatiser = new Lemmatiser(
    { exceptions: { 'went|VBD': 'go' }, rules: { 'VBD|ed': '2+', 'VBD|mbed': '3+' } },
    { rank: word => (word === 'bom' ? 1 : known.has(word) ? 3 : 0) },
  )
  test.each([
    ['boycotted', 'boycott'],
    ['bombed', 'bomb'],
    ['controlled', 'control'],
    // Nothing is known: the rule stands.
    ['zorked', 'zork'],
    ['went', 'go'],
    ['forwent', 'forgo'],
  ])('%s → %s', (form, lemma) => {
    expect(lemmatiser.lemma(form, 'VERB', 'VBD')).toBe(lemma)
  })
})

test.each([
  ['The talks were postponed.', 'postponed', 'postpone'],
  ['The army bombed the port.', 'bombed', 'bomb'],
  ['Rebels shelled the town.', 'shelled', 'shell'],
  ['The party boycotted the vote.', 'boycotted', 'boycott'],
  ['Ruritania withdrew its offer.', 'withdrew', 'withdraw'],
  ['She vetoed the bill.', 'vetoed', 'veto'],
])('%s', (text, form, lemma) => {
  const doc = read(text)
  const at = doc.tokens.findIndex(({ start, end }) => text.slice(start, end) === form)
  expect(doc.words[at]!.lemma).toBe(lemma)
})
