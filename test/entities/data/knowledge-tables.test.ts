import { describe, expect, test } from 'vitest'
import { CURATED, PLACES } from '../../../src/entities/data/index.ts'
import { ALIASED } from '../../../src/entities/data/offices/aliases.ts'
import { folded } from '../../../src/entities/folding.ts'
import { loadKnowledge } from '../../../src/entities/knowledge.ts'
import type { Tenure } from '../../../src/entities/knowledge-data.ts'

const { countries, organisations, tenures } = CURATED
const knowledge = loadKnowledge(CURATED)
const doubles = (values: readonly string[]): string[] =>
  [...new Set(values.filter((value, at) => values.indexOf(value) !== at))].toSorted()

const isDate = (value: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value) &&
  (value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value))

/** Offices that several hold at once. */
const SHARED_ROLES = [
  'Adviser to the Office of the President of Ukraine',
  'Aide to the President of Russia',
  'Deputy Foreign Minister of Iran',
  'Deputy Foreign Minister of Russia',
  'Deputy Prime Minister of Italy',
  'Deputy Prime Minister of Russia',
  'Deputy Prime Minister of Spain',
  'Minister in the war cabinet of Israel',
  'Senator',
  'Senior official of Hamas',
  'Spokesman of Hamas',
  'Spokesman of M23',
  'Spokesperson of the Commerce Ministry of China',
  'Spokesperson of the Foreign Ministry of China',
  'Vice Premier of China',
  'White House deputy chief of staff',
]

/** Names of two things: the look-up gives both, and the text must decide. */
const AMBIGUOUS = ['brussels', 'congo', 'congolese', 'dominican', 'dominicans', 'vatican']

describe('countries', () => {
  test('have a code each, and every member of the United Nations is there', () => {
    expect(doubles(countries.map(({ alpha3 }) => alpha3))).toEqual([])
    expect(countries.filter(({ alpha3 }) => !/^[A-Z]{3}$/.test(alpha3))).toEqual([])
    expect(countries.length).toBeGreaterThanOrEqual(193 + 6)
  })

  test.each([
    ['Türkiye', 'country', 'TUR'],
    ['Turkiye', 'country', 'TUR'],
    ['Kiev', 'capital', 'UKR'],
    ['Kyiv', 'capital', 'UKR'],
    ['Kremlin', 'seat', 'RUS'],
    ['Downing Street', 'seat', 'GBR'],
    ['Élysée', 'seat', 'FRA'],
    ['Elysee', 'seat', 'FRA'],
    ['Zhongnanhai', 'seat', 'CHN'],
    ['Casa Rosada', 'seat', 'ARG'],
    ['Blue House', 'seat', 'KOR'],
    ['Chigi', 'seat', 'ITA'],
    ['Emirati', 'adjective', 'ARE'],
    ['Frenchwomen', 'demonym', 'FRA'],
    ['U.S.', 'country', 'USA'],
    ['Kosovo', 'country', 'XKX'],
    ['Western Sahara', 'country', 'ESH'],
  ])('%s is a %s of %s', (name, kind, alpha3) => {
    const meanings = knowledge.lookUp(name)
    expect(
      meanings.map(known => [known.kind, 'country' in known ? known.country.alpha3 : null]),
    ).toContainEqual([kind, alpha3])
  })
})

describe('organisations', () => {
  test('have an id each, in kebab case, and a known country', () => {
    expect(doubles(organisations.map(({ id }) => id))).toEqual([])
    expect(organisations.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
    const codes = new Set(countries.map(({ alpha3 }) => alpha3))
    expect(organisations.filter(({ country }) => country !== null && !codes.has(country))).toEqual([])
  })

  test.each([
    ['OPEC+', 'opec-plus'],
    ['Ansar Allah', 'houthis'],
    ['Nato', 'nato'],
    ['U.N.', 'un'],
    ['Pentagon', 'us-defense-department'],
    ['Twitter', 'x'],
    ['Truth Social', 'truth-social'],
    ['UAW', 'uaw'],
    ['Anadolu', 'anadolu'],
    ['ver.di', 'verdi'],
  ])('%s is %s', (name, id) => {
    const alone = organisations.filter(row =>
      [row.name, ...row.aliases].some(each => folded(each) === folded(name)),
    )
    expect(alone.map(row => row.id)).toEqual([id])
  })
})

describe('offices by date', () => {
  test('are at least 500 that touch 2014 to 2026', () => {
    expect(tenures.filter(({ to }) => to === null || to >= '2014').length).toBeGreaterThanOrEqual(500)
  })

  test('have valid dates in order', () => {
    expect(tenures.filter(({ from, to }) => !isDate(from) || (to !== null && !isDate(to)))).toEqual([])
    expect(tenures.filter(({ from, to }) => to !== null && to < from.slice(0, to.length))).toEqual([])
  })

  test('name known countries and organisations', () => {
    expect(tenures.filter(row => row.country !== null && knowledge.country(row.country) === null)).toEqual([])
    expect(
      tenures.filter(
        row => row.organisation !== undefined && knowledge.organisation(row.organisation) === null,
      ),
    ).toEqual([])
  })

  test('have one holder at a time, save a day or month of handover', () => {
    const byRole = new Map<string, Tenure[]>()
    for (const row of tenures) byRole.set(row.role, [...(byRole.get(row.role) ?? []), row])
    const overlaps: string[] = []
    for (const [role, rows] of byRole) {
      if (SHARED_ROLES.includes(role)) continue
      const inOrder = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))
      for (const [at, row] of inOrder.entries()) {
        const next = inOrder[at + 1]
        if (next === undefined) continue
        const length = Math.min(row.to?.length ?? 4, next.from.length)
        if (row.to === null || row.to.slice(0, length) > next.from.slice(0, length)) {
          overlaps.push(`${role}: ${row.person} to ${row.to}, ${next.person} from ${next.from}`)
        }
      }
    }
    expect(overlaps).toEqual([])
    expect(SHARED_ROLES.filter(role => !byRole.has(role))).toEqual([])
  })

  test('stand once each', () => {
    expect(doubles(tenures.map(({ person, role, from }) => `${person} | ${role} | ${from}`))).toEqual([])
  })

  test('give a person one gender, one spelling and aliases that are used', () => {
    const genders = new Map<string, Set<string | null>>()
    for (const { person, gender } of tenures)
      genders.set(person, (genders.get(person) ?? new Set()).add(gender))
    expect([...genders].filter(([, set]) => set.size > 1)).toEqual([])
    expect(ALIASED.filter(person => !genders.has(person))).toEqual([])
    expect(doubles(ALIASED)).toEqual([])
    expect(doubles([...genders.keys()].map(folded))).toEqual([])
  })

  test.each([
    ['head-of-state', 'UKR', '2025-05-12', 'Volodymyr Zelenskyy'],
    ['head-of-state', 'USA', '2025-01-19', 'Joe Biden'],
    ['head-of-state', 'USA', '2025-05-12', 'Donald Trump'],
    ['head-of-government', 'DEU', '2025-05-12', 'Friedrich Merz'],
    ['head-of-government', 'POL', '2025-05-12', 'Donald Tusk'],
    ['head-of-government', 'FRA', '2024-10-01', 'Michel Barnier'],
    ['foreign-minister', 'TUR', '2025-05-16', 'Hakan Fidan'],
    ['defence-minister', 'UKR', '2025-05-16', 'Rustem Umerov'],
    ['foreign-minister', 'IRN', '2021-01-01', 'Mohammad Javad Zarif'],
    ['foreign-minister', 'RUS', '2014-03-18', 'Sergei Lavrov'],
    ['spokesperson', 'DEU', '2025-05-12', 'Stefan Kornelius'],
    ['head-of-government', 'GBR', '2022-10-01', 'Liz Truss'],
  ] as const)('%s of %s on %s is %s', (office, country, day, person) => {
    expect(knowledge.holders({ offices: [office], country }, day).map(row => row.person)).toEqual([person])
  })
})

test('a name means one thing, or is listed as meaning several', () => {
  const meanings = new Map<string, Set<string>>()
  const put = (name: string, meaning: string): void => {
    const key = folded(name)
    meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning))
  }
  for (const row of countries) {
    for (const name of [row.name, ...row.names, ...row.adjectives, ...row.demonyms]) put(name, row.alpha3)
    for (const name of row.capitals) put(name, `capital of ${row.alpha3}`)
    for (const name of row.seats) put(name, `seat of ${row.alpha3}`)
  }
  for (const row of organisations) {
    for (const name of [row.name, ...row.aliases]) put(name, row.id)
    for (const name of row.seats ?? []) put(name, `seat of ${row.id}`)
  }
  for (const row of tenures) for (const name of [row.person, ...(row.aliases ?? [])]) put(name, row.person)
  for (const row of PLACES) for (const name of [row.name, ...row.names]) put(name, `place ${row.name}`)
  const several = [...meanings].flatMap(([name, set]) => (set.size > 1 ? [name] : []))
  expect(several.toSorted()).toEqual(AMBIGUOUS)
})

test('no cell has blanks at its ends or an empty name', () => {
  const names = [
    countries.flatMap(row =>
      [[row.name], row.names, row.adjectives, row.demonyms, row.capitals, row.seats].flat(),
    ),
    organisations.flatMap(row => [[row.name], row.aliases, row.nouns ?? [], row.seats ?? []].flat()),
    tenures.flatMap(row => [[row.person, row.role], row.aliases ?? []].flat()),
    PLACES.flatMap(row => [[row.name], row.names].flat()),
  ].flat()
  expect(names.filter(name => name === '' || name.trim() !== name)).toEqual([])
})
