import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { hasSeed, readText, SEED } from './reader.ts'

/** Names and places of the page, each with an invented one. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/Zelenskyy/g, 'Tarvenko'],
  [/Volodymyr/g, 'Ilvan'],
  [/Vladimir/g, 'Orsep'],
  [/Putin/g, 'Maldrin'],
  [/Donald/g, 'Garrit'],
  [/Trump/g, 'Holbeck'],
  [/Ukrainian/g, 'Velorian'],
  [/Ukraine/g, 'Veloria'],
  [/Russian/g, 'Kastovian'],
  [/Russia/g, 'Kastovia'],
  [/United States/g, 'Norland'],
  [/Istanbul/g, 'Sarpedon'],
  [/Turk(?:iye|ey)/g, 'Ankoria'],
  [/Moscow/g, 'Drevgrad'],
  [/Kyiv/g, 'Luben'],
]

interface Cast {
  readonly zelenskyy: string
  readonly putin: string
  readonly trump: string
  readonly russia: string
  readonly allies: string
}

const PAGES: readonly (readonly [name: string, renamed: boolean, Cast])[] = [
  [
    'the page',
    false,
    {
      zelenskyy: 'person:volodymyr-zelenskyy',
      putin: 'person:vladimir-putin',
      trump: 'person:donald-trump',
      russia: 'country:RUS',
      allies: 'group:ukr-european-ally',
    },
  ],
  [
    'the page with invented names',
    true,
    {
      zelenskyy: 'person:ilvan-tarvenko',
      putin: 'person:orsep-maldrin',
      trump: 'person:garrit-holbeck',
      russia: 'place:kastovia',
      allies: 'group:veloria-european-ally',
    },
  ],
]

describe.runIf(hasSeed).each(PAGES)('%s', (_, renamed, cast) => {
  let text = hasSeed ? readFileSync(SEED, 'utf8') : ''
  if (renamed) for (const [name, invented] of RENAMED) text = text.replace(name, invented)
  const doc = readText(text, '2025-05-12')

  test('knows the pronouns, or leaves them to attribution', () => {
    const { zelenskyy, trump, russia, allies } = cast
    expect(pronounsOf(doc)).toEqual([
      `he = ${zelenskyy}`,
      `he = ${zelenskyy}`,
      `His = ${zelenskyy}`,
      `him = ${zelenskyy}`,
      'We = ?',
      `he = ${zelenskyy}`,
      'I = ?',
      `he = ${trump}`,
      'I = ?',
      `he = ${trump}`,
      `who = ${allies}`,
      `it = ${russia}`,
    ])
  })

  test('knows the people by every name', () => {
    const people = doc.entities.filter(({ kind }) => kind === 'person').map(({ key }) => key)
    expect(people.sort()).toEqual([cast.putin, cast.trump, cast.zelenskyy].sort())
  })

  test('the two leaders are those of the two countries', () => {
    const pair = doc.entities.find(({ members }) => members.length === 2)!
    const keys = pair.members.map(id => doc.entities.find(each => each.id === id)!.key)
    expect(keys.sort()).toEqual([cast.putin, cast.zelenskyy].sort())
  })

  test('the allies are not the country that has them', () => {
    const allies = doc.mentions.find(({ start, end }) => text.slice(start, end).endsWith('European allies'))!
    expect(doc.entities.find(({ id }) => id === allies.entity)!.key).toBe(cast.allies)
    const owner = doc.mentions.find(({ start, possessor }) => possessor && start === allies.start)!
    expect(owner.entity).not.toBe(allies.entity)
  })
})

function pronounsOf({ text, mentions, entities }: Document): string[] {
  return mentions
    .filter(({ kind }) => kind === 'pronoun')
    .map(({ start, end, entity }) => {
      const key = entity === null ? '?' : entities.find(({ id }) => id === entity)!.key
      return `${text.slice(start, end)} = ${key}`
    })
}
