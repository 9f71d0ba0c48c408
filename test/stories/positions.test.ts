import { describe, expect, test } from 'vitest'
import { lastContact } from '../../src/stories/contacts.ts'
import { partiesOf, sidesOf } from '../../src/stories/sides.ts'
import { storyOf } from '../../src/stories/story.ts'
import { builder, party } from './build.ts'
import { istanbul, PESKOV, PUTIN, RUSSIA, TRUMP, UKRAINE, ZELENSKYY } from './istanbul.ts'

describe('positions', () => {
  const { made, H } = istanbul()
  const { positions } = storyOf(made.rows('2025-05-12'))
  const of = (side: string, issue: string) =>
    positions.filter(each => each.side.key === side && each.issue === issue)

  test('a president and a country are one row', () => {
    expect(of(UKRAINE.key, 'ceasefire')).toMatchObject([
      { stance: 'demands', party: ZELENSKYY, change: 'first' },
    ])
    expect(of(UKRAINE.key, 'talks')).toMatchObject([
      { stance: 'accepts', terms: { start: '2025-05-15', place: 'Istanbul' } },
    ])
    expect(of(RUSSIA.key, 'talks')).toMatchObject([{ stance: 'proposes', accordingTo: null }])
  })

  test('second-hand is a ghost that carries who says so', () => {
    expect(of(RUSSIA.key, 'ceasefire')).toMatchObject([
      { stance: 'rejects', accordingTo: TRUMP, entry: H.id, before: null },
    ])
  })

  const series = (
    ...acts: readonly (readonly [
      day: string,
      body: { type: 'offer' | 'demand' | 'rejection' | 'acceptance'; terms?: object },
    ])[]
  ) => {
    const built = builder()
    for (const [day, { type, terms = {} }] of acts) {
      built.act(built.article({ createdOn: day }), {
        type,
        actor: [PESKOV],
        issue: 'ceasefire',
        terms,
        when: { from: day, to: day },
      })
    }
    return storyOf(built.rows('2025-06-30')).positions.map(({ change }) => change)
  }

  test.each([
    [
      'the same again',
      [
        ['2025-05-01', { type: 'demand', terms: { duration: 'P30D' } }],
        ['2025-05-20', { type: 'demand', terms: { duration: 'P30D' } }],
      ],
      ['first'],
    ],
    [
      'more detail',
      [
        ['2025-05-01', { type: 'demand', terms: { duration: 'P30D' } }],
        ['2025-05-20', { type: 'offer', terms: { duration: 'P30D', scope: 'full' } }],
      ],
      ['first', 'refinement'],
    ],
    [
      'another number later',
      [
        ['2025-05-01', { type: 'demand', terms: { duration: 'P30D' } }],
        ['2025-05-20', { type: 'demand', terms: { duration: 'P3D' } }],
      ],
      ['first', 'shift'],
    ],
    [
      'from no to yes',
      [
        ['2025-05-01', { type: 'rejection' }],
        ['2025-05-20', { type: 'acceptance' }],
      ],
      ['first', 'shift'],
    ],
    [
      'no and yes on one day',
      [
        ['2025-05-01', { type: 'rejection' }],
        ['2025-05-01', { type: 'acceptance' }],
      ],
      ['first', 'contradiction'],
    ],
    [
      'no to one thing, yes to another',
      [
        ['2025-05-01', { type: 'rejection', terms: { duration: 'P30D' } }],
        ['2025-05-02', { type: 'offer', terms: { duration: 'P3D' } }],
      ],
      ['first', 'refinement'],
    ],
  ] as const)('%s', (_, acts, changes) => {
    // The same demand in the same words is one act reported again, far apart or not: its position stands once.
    expect(series(...acts).filter(change => change !== 'repetition')).toEqual(changes)
  })
})

describe('contacts', () => {
  const { made } = istanbul()
  const story = storyOf(made.rows('2025-05-17'))
  const sides = sidesOf(partiesOf(story.entries))

  test('a stated gap and a meeting, and the last contact of two sides', () => {
    expect(story.contacts.map(({ gap, mode }) => [gap, mode])).toEqual([
      [true, null],
      [false, 'meeting'],
    ])
    expect(lastContact(story.contacts, PUTIN, ZELENSKYY, sides)).toMatchObject({
      when: { from: '2025-05-16' },
      venue: 'Istanbul',
    })
    expect(lastContact(story.contacts, TRUMP, ZELENSKYY, sides)).toBeNull()
  })
})

describe('sides', () => {
  const union = party('organisation:dock-union', 'Harbour Dock Union')
  const sides = sidesOf([UKRAINE, RUSSIA, union])
  test.each([
    [PESKOV, RUSSIA.key],
    [party('government:kremlin', 'Kremlin', 'RUS'), RUSSIA.key],
    [party('person:a', 'Ann Lee', 'RUS'), 'person:a'],
    [party('person:b', 'Bo Lee', 'RUS', 'Former President of Russia'), 'person:b'],
    [party('person:c', 'Cy Lee', 'RUS', 'Chief executive of Norden Gas'), 'person:c'],
    [party('person:d', 'Di Lee', null, 'Chair of the Harbour Dock Union'), union.key],
    [party('group:e', 'Workers of the Harbour Dock Union'), union.key],
    [party('unnamed:f', 'the dock union'), union.key],
    [party('group:ukr-ally', 'Ukraine’s European allies', 'UKR'), 'group:ukr-ally'],
    [party('unnamed:g', 'a senior official', 'USA'), 'unnamed:g'],
  ])('$name', (who, side) => expect(sides.of(who)).toBe(side))
})

describe('sides of one story', () => {
  const alliance = party('organisation:irish-nurses-alliance', 'Irish Nurses Alliance')
  const minister = party('person:kofi-adomako', 'Kofi Adomako', 'GHA', 'Interior minister of Ghana')
  const sides = sidesOf([alliance, minister, party('organisation:hospital', 'St Brigid Hospital')])

  test.each([
    ['a surname that one person bears', party('person:adomako', 'Adomako'), 'country:GHA'],
    ['another surname', party('person:mensah', 'Mensah'), 'person:mensah'],
    ['members that a body is named after', party('group:nurse', 'Nurses'), alliance.key],
    ['members of none', party('group:doctor', 'Doctors'), 'group:doctor'],
    [
      'an office of a body named short',
      party('person:doran', 'Maeve Doran', null, 'Secretary of the Alliance'),
      alliance.key,
    ],
  ])('%s', (_, who, side) => expect(sides.of(who)).toBe(side))

  test('two of one surname, or bodies of one word, are not guessed between', () => {
    const twice = sidesOf([
      minister,
      party('person:ama-adomako', 'Ama Adomako', 'GHA', 'Foreign minister of Ghana'),
      alliance,
      party('organisation:ulster', 'Ulster Nurses Union'),
    ])
    expect(twice.of(party('person:adomako', 'Adomako'))).toBe('person:adomako')
    expect(twice.of(party('group:nurse', 'Nurses'))).toBe('group:nurse')
    expect(twice.ofKey(minister.key)).toBe('country:GHA')
    expect(twice.ofKey('person:nobody')).toBe('person:nobody')
  })
})
