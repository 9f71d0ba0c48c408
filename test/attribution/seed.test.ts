import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { read } from './engine.ts'

const PAGE = '../shared/data/time/seed.jsonl'

/** Speaker · first words of the content · mode · channel · addressee · uttered from · to. */
type Row = readonly [string, string, string, string | null, string | null, string | null, string]

/** The eleven statements, with the people, places and days that a page uses. */
const expected = (a: Names): readonly Row[] => [
  [a.president, `that ${a.he} is ready to meet`, 'indirect', null, null, null, a.before],
  [a.mediator, 'him to accept an immediate proposal', 'indirect', null, a.president, null, a.before],
  [a.president, 'a "full and unconditional ceasefire', 'direct', a.platform, null, null, a.before],
  [a.president, '"We await a full and lasting ceasefire', 'direct', a.platform, null, null, a.before],
  [a.president, '"There is no point in prolonging', 'direct', a.platform, null, null, a.before],
  [a.president, '"And I will be waiting for', 'direct', a.platform, null, null, a.before],
  [a.mediator, `that ${a.she} was "starting to doubt"`, 'mixed', null, null, a.before, a.before],
  [a.mediator, '"I\'m starting to doubt that', 'direct', a.network, null, a.before, a.before],
  [a.mediator, `"President ${a.rivalSurname} of`, 'direct', a.network, null, a.before, a.before],
  [
    a.allies,
    `${a.rivalCountry} with new sanctions if it did not agree`,
    'indirect',
    null,
    a.rivalCountry,
    null,
    a.day,
  ],
  [a.rival, 'direct talks with', 'indirect', 'late-night address', a.country, null, a.day],
]

interface Names {
  readonly president: string
  readonly mediator: string
  readonly rival: string
  readonly rivalSurname: string
  readonly country: string
  readonly rivalCountry: string
  readonly allies: string
  readonly platform: string
  readonly network: string
  readonly he: string
  readonly she: string
  readonly before: string
  readonly day: string
}

const AS_PRINTED: Names = {
  president: 'Volodymyr Zelenskyy',
  mediator: 'Donald Trump',
  rival: 'Vladimir Putin',
  rivalSurname: 'Putin',
  country: 'Ukraine',
  rivalCountry: 'Russia',
  allies: "Ukraine's key European allies",
  platform: 'X',
  network: 'Truth Social',
  he: 'he',
  she: 'he',
  before: '2025-05-11',
  day: '2025-05-12',
}
const RENAMED: Names = {
  president: 'Stefan Marovic',
  mediator: 'Carla Benitez',
  rival: 'Anton Halder',
  rivalSurname: 'Halder',
  country: 'Albania',
  rivalCountry: 'Serbia',
  allies: "Albania's key European allies",
  platform: 'Telegram',
  network: 'Facebook',
  he: 'he',
  she: 'she',
  before: '2025-05-10',
  day: '2025-05-12',
}
const RENAMING: readonly (readonly [string, string])[] = [
  ['Zelenskyy', 'Marovic'],
  ['Volodymyr', 'Stefan'],
  ['Putin', 'Halder'],
  ['Vladimir', 'Anton'],
  ['Donald Trump', 'Carla Benitez'],
  ['Trump', 'Benitez'],
  ['Ukrainian', 'Albanian'],
  ['Ukraine', 'Albania'],
  ['Russian', 'Serbian'],
  ['Russia', 'Serbia'],
  ['Kyiv', 'Tirana'],
  ['Moscow', 'Belgrade'],
  ['Istanbul', 'Lisbon'],
  ['Turkiye', 'Portugal'],
  ['Turkey', 'Portugal'],
  ['United States President', 'Chilean President'],
  ['Thursday', 'Friday'],
  ['Sunday', 'Saturday'],
  [' he added', ' she added'],
  ['that he was "starting', 'that she was "starting'],
  ['Truth Social', 'Facebook'],
  ['platform X', 'platform Telegram'],
]

function rowsOf(doc: Document): Row[] {
  const name = (id: string | undefined | null): string =>
    doc.entities.find(entity => entity.id === id)?.name ?? '?'
  return doc.statements
    .filter(({ parent }) => parent === null)
    .map(
      ({ speaker, content, mode, channel, addressee, uttered }): Row => [
        name(speaker),
        doc.text.slice(content[0]!.start, content.at(-1)!.end),
        mode,
        channel?.name ?? null,
        addressee.length > 0 ? name(addressee[0]) : null,
        uttered.from,
        uttered.to ?? '',
      ],
    )
}

describe.skipIf(!existsSync(PAGE))('the seed page', () => {
  const text = existsSync(PAGE)
    ? (JSON.parse(readFileSync(PAGE, 'utf8').split('\n')[0]!) as { text: string }).text
    : ''
  const renamed = RENAMING.reduce((page, [from, to]) => page.replaceAll(from, to), text)

  test.each([
    ['as printed', text, AS_PRINTED],
    ['with people, places and days renamed', renamed, RENAMED],
  ] as const)('gives its eleven statements %s, and no speaker is wrong', (_, page, names) => {
    const rows = rowsOf(read(page, '2025-05-12'))
    const wanted = expected(names)
    for (const [speaker, words, ...rest] of wanted) {
      const row = rows.find(found => found[1].startsWith(words))
      expect([words, row?.[0], ...(row?.slice(2) ?? [])]).toEqual([words, speaker, ...rest])
    }
    const known = new Set(wanted.map(([speaker]) => speaker))
    expect(rows.filter(([speaker]) => !known.has(speaker))).toEqual([])
  })
})
