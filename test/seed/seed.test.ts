import { beforeAll, describe, expect, test } from 'vitest'
import { openDemarche } from '../../src/demarche.ts'
import { type Reading, reading, rowOf, SEED, seedIsHere } from './reading.ts'

/** People, places and days that stand for each other: what is read must follow the words, not this page. */
const SAME: Naming = {
  change: text => text,
  name: name => name,
  day: value => value,
}

/** The same page about other people, of other countries, in other places, seven weeks later. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bVolodymyr Zelenskyy\b/g, 'Joaquim Tavares'],
  [/\bZelenskyy\b/g, 'Tavares'],
  [/\bVladimir Putin\b/g, 'Edmund Larkin'],
  [/\bPutin\b/g, 'Larkin'],
  [/\bDonald Trump\b/g, 'Stefan Brandauer'],
  [/\bTrump\b/g, 'Brandauer'],
  [/\bUnited States President\b/g, 'Austrian President'],
  [/\bUkrainian\b/g, 'Angolan'],
  [/\bUkraine\b/g, 'Angola'],
  [/\bRussian\b/g, 'Zambian'],
  [/\bRussia\b/g, 'Zambia'],
  [/\bMoscow\b/g, 'Lusaka'],
  [/\bKyiv\b/g, 'Luanda'],
  [/\bIstanbul\b/g, 'Nairobi'],
  [/\bTurk(?:iye|ey)\b/g, 'Kenya'],
  [/\bEuropean allies\b/g, 'African allies'],
  [/\bThursday\b/g, 'Friday'],
  [/\bSunday\b/g, 'Monday'],
  [/\bdate 2025-05-12\b/g, 'date 2031-07-01'],
  [/\bMarch 2022\b/g, 'August 2027'],
  [/\bTruth Social\b/g, 'Telegram'],
]
const NAMES: Readonly<Record<string, string>> = {
  'Volodymyr Zelenskyy': 'Joaquim Tavares',
  'Vladimir Putin': 'Edmund Larkin',
  'Donald Trump': 'Stefan Brandauer',
  Ukraine: 'Angola',
  Russia: 'Zambia',
  Turkey: 'Kenya',
  Istanbul: 'Nairobi',
  'Truth Social': 'Telegram',
}
const DAYS: Readonly<Record<string, string>> = {
  '2025-05-12': '2031-07-01',
  '2025-05-11': '2031-06-30',
  '2025-05-15': '2031-07-04',
  '2025-W20': '2031-W27',
  '2022-03': '2027-08',
}
const OTHERS: Naming = {
  change: text => WORDS.reduce((changed, [from, to]) => changed.replace(from, to), text),
  name: name => NAMES[name] ?? name,
  day: value => DAYS[value] ?? value,
}

interface Naming {
  change(text: string): string
  name(name: string): string
  day(value: string): string
}

describe.skipIf(!seedIsHere).each([
  ['the seed page', SAME],
  ['the seed page, renamed', OTHERS],
] as const)('%s', (_, naming) => {
  const { name, day } = naming
  let read: Reading
  beforeAll(async () => {
    read = reading(await rowOf(SEED, naming.change))
  })

  test('every date has its value', () => {
    const values = read.dates.map(([, value]) => value)
    expect(values).toEqual(
      [
        '2025-W20',
        '2025-W20',
        '2025-05-15',
        '2025-05-12',
        '2025-05-15',
        '2022-03',
        'PTXH',
        '2025-05-11',
        '2025-05-15',
        'P30D',
        '2025-05-15',
      ].map(day),
    )
  })

  test('"tomorrow" counts from the day it was uttered, and says so', () => {
    const i = read.dates.findIndex(([words]) => words === 'tomorrow')
    expect(read.doc.settled[i]!.anchor).toEqual({
      kind: 'utterance',
      value: day('2025-05-11'),
      timex: null,
      basis: 'bounded',
    })
  })

  const [ZELENSKYY, PUTIN, TRUMP] = ['Volodymyr Zelenskyy', 'Vladimir Putin', 'Donald Trump'].map(name) as [
    string,
    string,
    string,
  ]
  const SUNDAY = day('2025-05-11')
  const rows: readonly {
    n: number
    starts: string
    speaker: string
    mode: string
    channel: string | null
    to?: string
    uttered?: readonly [string | null, string | null]
  }[] = [
    {
      n: 1,
      starts: 'that he is ready to meet',
      speaker: ZELENSKYY,
      mode: 'indirect',
      channel: null,
      uttered: [null, SUNDAY],
    },
    {
      n: 2,
      starts: 'him to accept an immediate proposal',
      speaker: TRUMP,
      mode: 'indirect',
      channel: null,
      to: ZELENSKYY,
      uttered: [null, SUNDAY],
    },
    { n: 3, starts: 'a "full and unconditional ceasefire', speaker: ZELENSKYY, mode: 'direct', channel: 'X' },
    {
      n: 4,
      starts: '"We await a full and lasting',
      speaker: ZELENSKYY,
      mode: 'direct',
      channel: 'X',
      uttered: [null, SUNDAY],
    },
    {
      n: 5,
      starts: '"There is no point',
      speaker: ZELENSKYY,
      mode: 'direct',
      channel: 'X',
      uttered: [null, SUNDAY],
    },
    {
      n: 6,
      starts: '"And I will be waiting',
      speaker: ZELENSKYY,
      mode: 'direct',
      channel: 'X',
      uttered: [null, SUNDAY],
    },
    {
      n: 7,
      starts: 'that he was "starting to doubt"',
      speaker: TRUMP,
      mode: 'mixed',
      channel: null,
      uttered: [SUNDAY, SUNDAY],
    },
    {
      n: 8,
      starts: '"I\'m starting to doubt',
      speaker: TRUMP,
      mode: 'direct',
      channel: name('Truth Social'),
      uttered: [SUNDAY, SUNDAY],
    },
    {
      n: 9,
      starts: '"President Putin of Russia doesn\'t',
      speaker: TRUMP,
      mode: 'direct',
      channel: name('Truth Social'),
      uttered: [SUNDAY, SUNDAY],
    },
    {
      n: 11,
      starts: 'direct talks with Ukraine',
      speaker: PUTIN,
      mode: 'indirect',
      channel: 'television address',
      to: name('Ukraine'),
    },
  ]
  test.each(rows)('statement $n: $starts', ({ starts, speaker, mode, channel, to, uttered }) => {
    const wanted = bare(naming.change(starts))
    const found = read.statements.filter(({ content, nested }) => !nested && bare(content).startsWith(wanted))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ speaker, mode })
    if (channel === 'television address') expect(found[0]!.channel).toMatch(/address/)
    else expect(found[0]!.channel).toBe(channel)
    if (to !== undefined) expect(found[0]!.to).toEqual([to])
    if (uttered !== undefined) expect(found[0]!.uttered).toEqual(uttered)
  })

  test('statement 10: the allies threatened, not the country whose allies they are', () => {
    const [threat, ...more] = read.statements.filter(({ cue }) => cue === 'threatened')
    expect(more).toEqual([])
    expect(threat!.speaker).toMatch(/allies/i)
    expect(threat!.to).toEqual([name('Russia')])
  })

  test('nobody else speaks', () => {
    const outer = read.statements.filter(({ nested }) => !nested)
    const speakers = new Set(outer.map(({ speaker }) => speaker))
    expect(
      [...speakers].filter(
        speaker =>
          speaker === null || (![ZELENSKYY, PUTIN, TRUMP].includes(speaker) && !/allies/i.test(speaker)),
      ),
    ).toEqual([])
    const extra = outer.filter(
      ({ content, cue }) =>
        cue !== 'threatened' &&
        !rows.some(({ starts }) => bare(content).startsWith(bare(naming.change(starts)))),
    )
    // The headline says what statement 1 says.
    expect(extra.map(({ speaker, cue }) => `${speaker} ${cue}`)).toEqual([`${ZELENSKYY} says`])
  })

  const acts: readonly {
    id: string
    type: string
    actor: string | RegExp
    recipient: readonly string[]
    issue: string
    terms?: object
    conditions?: readonly string[]
    factuality?: string
  }[] = [
    {
      id: 'A',
      type: 'offer',
      actor: PUTIN,
      recipient: [name('Ukraine')],
      issue: 'talks',
      terms: { place: name('Turkey'), start: day('2025-05-15') },
    },
    {
      id: 'B',
      type: 'ultimatum',
      actor: /allies/i,
      recipient: [name('Russia')],
      issue: 'ceasefire',
      conditions: ['if/negative'],
    },
    {
      id: 'B, demand',
      type: 'demand',
      actor: /allies/i,
      recipient: [name('Russia')],
      issue: 'ceasefire',
      terms: { duration: 'P30D', unconditional: true },
    },
    {
      id: 'B, threat',
      type: 'threat',
      actor: /allies/i,
      recipient: [name('Russia')],
      issue: 'sanctions',
      conditions: ['if/negative'],
    },
    { id: 'D', type: 'request', actor: TRUMP, recipient: [ZELENSKYY], issue: 'talks' },
    {
      id: 'E',
      type: 'acceptance',
      actor: ZELENSKYY,
      recipient: [PUTIN],
      issue: 'talks',
      terms: { start: day('2025-05-15') },
    },
    {
      id: 'F',
      type: 'demand',
      actor: ZELENSKYY,
      recipient: [],
      issue: 'ceasefire',
      terms: { scope: 'full', start: day('2025-05-12') },
    },
    { id: 'G', type: 'doubt', actor: TRUMP, recipient: [], issue: 'ceasefire' },
    {
      id: 'H',
      type: 'rejection',
      actor: PUTIN,
      recipient: [name('Ukraine')],
      issue: 'ceasefire',
      factuality: 'second-hand',
    },
  ]
  test.each(acts)(
    'act $id: $type',
    ({ type, actor, recipient, issue, terms = {}, conditions, factuality = 'asserted' }) => {
      const found = read.acts.filter(
        act => act.type === type && act.issue === issue && fits(act.actor, actor),
      )
      expect(found.length).toBeGreaterThan(0)
      const best =
        found.find(
          act =>
            act.factuality === factuality &&
            Object.entries(terms).every(([term, value]) => act.terms[term] === value),
        ) ?? found[0]!
      expect(best).toMatchObject({ factuality, terms })
      if (recipient.length > 0) expect(best.recipient).toEqual(recipient)
      if (conditions) expect(best.conditions).toEqual(conditions)
    },
  )

  test('no act is given to a possessor or to a venue', () => {
    const venues = ['Turkey', 'Istanbul'].map(name)
    for (const act of read.acts)
      for (const party of [...act.actor, ...act.recipient]) expect(venues).not.toContain(party)
    const ofUkraine = read.acts.filter(({ actor }) => actor.includes(name('Ukraine')))
    expect(ofUkraine).toEqual([])
  })

  test('the writer’s own: a silence, a gap, a first', () => {
    const { doc } = read
    const names = new Map(doc.entities.map(entity => [entity.id, entity.name]))
    expect(doc.silences).toHaveLength(1)
    expect(doc.silences[0]!.by.map(id => names.get(id))).toEqual([PUTIN])
    const on = doc.acts.find(({ id }) => id === doc.silences[0]!.on)
    expect(on?.type).toBe('ultimatum')
    expect(
      doc.contacts
        .filter(({ kind }) => kind === 'gap')
        .map(({ parties }) => parties.map(side => side.map(id => names.get(id)).join()).sort()),
    ).toEqual([[ZELENSKYY, PUTIN].sort(), [name('Russia'), name('Ukraine')].sort()])
    expect(doc.precedences.map(({ claim, by }) => [claim, by.map(id => names.get(id))])).toEqual([
      ['first-since', [PUTIN]],
    ])
  })

  test('the brief has no line without evidence, and hearsay is nobody’s own position', async () => {
    const app = await openDemarche(':memory:')
    try {
      for await (const added of app.add([SEED])) expect(added.kind).toBe('added')
      const { brief, story } = await app.brief(null)
      const lines = [...brief.standfirst, ...brief.sections.flatMap(section => section.lines)]
      expect(lines.length).toBeGreaterThan(5)
      const ids = new Set<string>(story.entries.map(({ id }) => id))
      for (const line of lines) {
        expect(line.entries.length).toBeGreaterThan(0)
        for (const entry of line.entries) expect(ids).toContain(entry)
      }
      const rejects = story.positions.filter(
        ({ issue, party }) => issue === 'ceasefire' && party.name === 'Vladimir Putin',
      )
      expect(rejects.length).toBeGreaterThan(0)
      expect(rejects.every(({ accordingTo }) => accordingTo?.name === 'Donald Trump')).toBe(true)
    } finally {
      await app.close()
    }
  })
})

const bare = (text: string): string => text.replace(/^["“'‘\s]+/, '')
const fits = (actor: readonly string[], wanted: string | RegExp): boolean =>
  typeof wanted === 'string'
    ? actor.length === 1 && actor[0] === wanted
    : actor.length === 1 && wanted.test(actor[0]!)
