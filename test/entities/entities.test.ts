import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../src/entities/knowledge.ts'
import { CURATED } from '../../src/entities/data/index.ts'
import { folded, skeleton } from '../../src/entities/folding.ts'
import { knowledge, readText } from './reader.ts'

describe('the layers', () => {
  const doc = readText(
    'Milo Kastner met Elena Dorsch. "I will wait," she said. The two leaders left. He told US officials no.\n\n'.repeat(
      20,
    ),
    '2025-05-12',
  )

  test('mentions stand in order, within the text, with their head inside', () => {
    let last = 0
    for (const { start, end, head } of doc.mentions) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(doc.tokens[head]!.start).toBeGreaterThanOrEqual(start)
      expect(doc.tokens[head]!.end).toBeLessThanOrEqual(end)
      last = start
    }
  })

  test('ids follow the first mention, keys are unique, members exist', () => {
    expect(doc.entities.map(({ id }) => id)).toEqual(doc.entities.map((_, i) => `e${i + 1}`))
    expect(new Set(doc.entities.map(({ key }) => key)).size).toBe(doc.entities.length)
    const ids = new Set(doc.entities.map(({ id }) => id))
    for (const { members } of doc.entities) for (const member of members) expect(ids).toContain(member)
  })

  test('a mention is certain or has candidates, never both', () => {
    for (const { entity, candidates } of doc.mentions)
      expect(entity !== null && candidates.length > 0).toBe(false)
  })

  test('names do not overlap', () => {
    doc.names.forEach((name, i) => {
      if (i > 0) expect(name.firstToken).toBeGreaterThanOrEqual(doc.names[i - 1]!.endToken)
    })
  })

  test('the same text gives the same layers', () => {
    const again = readText(doc.text, '2025-05-12')
    expect(again.mentions).toEqual(doc.mentions)
    expect(again.entities).toEqual(doc.entities)
  })
})

describe('roles and kinds', () => {
  const entityOf = (text: string, name: string, day: string | null = null) =>
    readText(text, day).entities.find(each => each.name === name)!

  test('offices on the day come from the data, others from the text', () => {
    expect(entityOf('Friedrich Merz spoke.', 'Friedrich Merz', '2025-06-01').rolesOnDay).toEqual([
      'Chancellor of Germany',
    ])
    expect(entityOf('Friedrich Merz spoke.', 'Friedrich Merz', '2024-06-01').rolesOnDay).not.toContain(
      'Chancellor of Germany',
    )
    expect(entityOf('Ruvenian President Milo Kastner left Ruvenia.', 'Milo Kastner').rolesOnDay).toEqual([
      'President of Ruvenia',
    ])
  })

  test('a person belongs to the country that the text gives', () => {
    expect(entityOf('Bolivian negotiator Ana Rojas spoke.', 'Ana Rojas').country).toBe('BOL')
  })

  test('a pronoun teaches the gender', () => {
    expect(entityOf('Rojan Asvel spoke. She left.', 'Rojan Asvel').gender).toBe('female')
  })

  test('unnamed sources are unnamed, groups are groups', () => {
    expect(entityOf('A senior French diplomat spoke.', 'A senior French diplomat')).toMatchObject({
      kind: 'unnamed',
      country: 'FRA',
    })
    expect(entityOf('European allies met.', 'European allies')).toMatchObject({ kind: 'group', plural: true })
  })
})

describe('hostile text stays linear', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['one long sentence', 'the two presidents of the officials of his '.repeat(3000)],
    ['open quotes', '"He said Ana '.repeat(3000)],
    ['names', Array.from({ length: 3000 }, (_, i) => `Ana Rojas${i.toString(36)} met him.`).join(' ')],
    ['one word', 'A'.repeat(500_000)],
  ]
  test.each(hostile)('%s', (_, text) => {
    const started = performance.now()
    readText(text)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

describe('spelling', () => {
  test.each([
    ['Türkiye', 'turkiye'],
    ['U.S.', 'us'],
    ['Al-Sisi', 'al sisi'],
    ['Łódź', 'lodz'],
    ["O'Brien", 'obrien'],
  ])('%s folds to %s', (name, fold) => expect(folded(name)).toBe(fold))

  test.each([
    ['Zelenskyy', 'Zelensky'],
    ['Zelenskyy', 'Zelenskiy'],
    ['Zelenskyy', 'Zelenskij'],
    ['Zelenskyy', 'Selenskyj'],
    ['Gadhafi', 'Gaddafi'],
    ['Lukashenko', 'Loukachenko'],
  ])('%s and %s sound alike', (a, b) => expect(skeleton(a)).toBe(skeleton(b)))

  test.each([
    ['Putin', 'Patin'],
    ['Merz', 'Meri'],
    ['Kallas', 'Killas'],
  ])('%s and %s do not', (a, b) => expect(skeleton(a)).not.toBe(skeleton(b)))
})

describe('knowledge', () => {
  test('an acronym asks for capitals', () => {
    expect(knowledge.match(['us'], 0)).toBeNull()
    expect(knowledge.match(['US'], 0)?.meanings[0]).toMatchObject({ kind: 'country' })
    expect(knowledge.match(['Who'], 0)).toBeNull()
  })

  test('the longest name wins', () => {
    expect(knowledge.match(['United', 'States', 'officials'], 0)?.count).toBe(2)
  })

  test('offices hold on their days, at the granularity given', () => {
    const president = { offices: ['head-of-state'] as const, country: 'USA' }
    expect(knowledge.holders(president, '2024-05-01').map(({ person }) => person)).toEqual(['Joe Biden'])
    expect(knowledge.holders(president, '2025-05-01').map(({ person }) => person)).toEqual(['Donald Trump'])
  })

  test('a user extends and overrides', () => {
    const own = loadKnowledge(CURATED, {
      organisations: [
        { id: 'dock-union', name: 'Dock Union', aliases: ['DU'], kind: 'union', country: 'NLD' },
      ],
      tenures: [
        {
          person: 'Ada Test',
          gender: 'female',
          role: 'President of Ruvenia',
          office: 'head-of-state',
          country: null,
          from: '2025',
          to: null,
        },
      ],
    })
    expect(own.lookUp('Dock Union')[0]).toMatchObject({ kind: 'organisation' })
    expect(own.person('person:ada-test')?.gender).toBe('female')
  })
})
