import { describe, expect, test } from 'vitest'
import { readingOf, readText, unmarked } from './reader.ts'

/** `[words](key)` says who; `?` says that nobody can. Sentences about public offices use the day for who held them. */
const CASES: readonly (readonly [title: string, day: string | null, marked: string])[] = [
  [
    'spelling variants',
    '2025-05-12',
    '[Volodymyr Zelensky](person:volodymyr-zelenskyy) spoke in Kyiv. [Zelenskiy](person:volodymyr-zelenskyy) then left.',
  ],
  [
    'titles in a list go with the names after them',
    '2025-06-12',
    'French President Emmanuel Macron, [German Chancellor Friedrich Merz](person:friedrich-merz) and Nordic ministers spoke. [The chancellor](person:friedrich-merz) left.',
  ],
  [
    'leaders of several countries',
    null,
    '[The leaders of France, Germany, Britain and Poland](group:deu-fra-gbr-pol-leader) warned Norway.',
  ],
  ['a weekday is nobody', '2026-02-12', 'They must answer by [Friday](none). Talks resume in [May](none).'],
  [
    'a surname alone, by office on the day',
    '2025-05-12',
    '[Zelenskiy](person:volodymyr-zelenskyy) spoke to reporters.',
  ],
  ['a title resolved by the day', '2025-05-12', '[The German chancellor](person:friedrich-merz) declined.'],
  ['the same title on another day', '2023-05-12', '[The German chancellor](person:olaf-scholz) declined.'],
  ['the same title without a day', null, '[The German chancellor](unnamed:deu-chancellor) declined.'],
  [
    'the text wins over the data',
    '2025-05-12',
    'Ukrainian President Ilvan Tarvenko arrived. [The Ukrainian president](person:ilvan-tarvenko) smiled.',
  ],
  ['a top diplomat', '2025-05-12', "[Russia's top diplomat](person:sergei-lavrov) will not attend."],
  ['a leader', '2025-05-12', '[The French leader](person:emmanuel-macron) agreed.'],
  ['a leader where usage is divided', '2025-05-12', '[The Iranian leader](unnamed:irn-leader) agreed.'],
  [
    'title before the name',
    null,
    '[Bolivian negotiator Ana Rojas](person:ana-rojas) said [she](person:ana-rojas) would wait.',
  ],
  [
    'title after the name',
    null,
    '[Ana Rojas](person:ana-rojas), the chief negotiator of Bolivia, spoke. [The Bolivian negotiator](person:ana-rojas) left.',
  ],
  [
    'title before a comma',
    null,
    '[The president of Ruvenia](person:milo-kastner), [Milo Kastner](person:milo-kastner), said no.',
  ],
  [
    'surname before the full name',
    null,
    '[Kastner](person:milo-kastner) says no.\n\n[Milo Kastner](person:milo-kastner) said no on Friday.',
  ],
  [
    'particles',
    null,
    '[Ursel van der Berg](person:ursel-van-der-berg) spoke. [Van der Berg](person:ursel-van-der-berg) left.',
  ],
  [
    'a surname with an apostrophe',
    null,
    "[Sean O'Rourke](person:sean-orourke) spoke. [O'Rourke](person:sean-orourke) said [he](person:sean-orourke) would strike.",
  ],
  [
    'initials',
    null,
    '[Marta J. Velasco](person:marta-j-velasco) spoke. [Marta Velasco](person:marta-j-velasco) left.',
  ],
  ['two of one surname', null, 'Anna Holm met Jonas Holm. [Holm](?) was late.'],
  [
    'two of one surname, told apart by title',
    null,
    'Anna Holm met Prime Minister Jonas Holm. [Prime Minister Holm](person:jonas-holm) was late.',
  ],
  [
    'two of one surname, told apart by form of address',
    null,
    'Anna Holm met Jonas Holm. [Mr Holm](person:jonas-holm) was late.',
  ],
  [
    'a word, and a place, behind a form of address',
    null,
    '"They will see," [Mr Bull](person:bull) said. [Ms Field](person:field) was not there.',
  ],
  [
    'whoever spoke last speaks again, not whom the clause beside names',
    null,
    'Samuel Okafor wants tariffs. "We will talk," Daniel Ruiz said as Okafor was flying home. The talks, [he](person:daniel-ruiz) said, go on. "It takes time," [he](person:daniel-ruiz) said.',
  ],
  [
    'two of one surname, one known by it',
    null,
    'Anna Holm spoke. [Holm](person:anna-holm) was clear. Later Jonas Holm came. [Holm](person:anna-holm) greeted him.',
  ],
  ['an ambiguous name blocks the pronoun', null, 'Erik Holm met Jonas Holm. Holm said [he](?) was late.'],
  [
    'the speaker is not meant inside the quotation',
    null,
    'Milo Kastner met Viktor Dorsch. "[He](person:viktor-dorsch) is wrong," [Kastner](person:milo-kastner) said.',
  ],
  [
    'nobody named in a quotation speaks it',
    null,
    'Milo Kastner spoke. "Viktor Dorsch wants war," [he](person:milo-kastner) said.',
  ],
  [
    'the subject of the same verb is not its object',
    null,
    'Milo Kastner met Viktor Dorsch. [Kastner](person:milo-kastner) told [him](person:viktor-dorsch) to wait.',
  ],
  [
    'gender',
    null,
    'Elena Dorsch met Viktor Aran. [She](person:elena-dorsch) thanked [him](person:viktor-aran).',
  ],
  [
    'a name that follows',
    null,
    'Before [he](person:milo-kastner) left, [Milo Kastner](person:milo-kastner) signed the deal.',
  ],
  ['who', null, '[Ana Rojas](person:ana-rojas), [who](person:ana-rojas) leads the talks, spoke.'],
  [
    'I and we are left to attribution',
    null,
    'Ana Rojas spoke. "[I](?) will wait, and [we](?) will win," she said.',
  ],
  ['one nobody knows keeps the name only', null, '[Milo Kastner](person:milo-kastner) spoke.'],
  [
    'capitals in a headline',
    null,
    'KASTNER REJECTS OFFER\n\nMilo Kastner rejected the offer. [KASTNER](person:milo-kastner) WAS FIRM.',
  ],
  ['an Arabic name in pieces', null, 'Khalil al-Baraa spoke. [Al-Baraa](person:khalil-al-baraa) was firm.'],
  [
    'a counterpart',
    null,
    'Ruvenian President Milo Kastner met [his Ostravian counterpart](person:lena-arno), [Lena Arno](person:lena-arno).',
  ],
  [
    'predicate',
    null,
    '[Ana Rojas](person:ana-rojas) is the chief negotiator of Bolivia. [The chief negotiator](person:ana-rojas) left.',
  ],
  [
    'former office',
    '2025-05-12',
    'Joe Biden spoke. [The former US president](person:joe-biden) was not asked.',
  ],
]

describe('people', () => {
  test.each(CASES)('%s', (_, day, marked) => {
    const { text, marks } = unmarked(marked)
    const doc = readText(text, day)
    expect(marks.map(mark => `${mark.words} = ${readingOf(doc, mark)}`)).toEqual(
      marks.map(({ words, key }) => `${words} = ${key}`),
    )
  })
})
