import { describe, expect, test } from 'vitest'
import type { ActBody, EntryBody } from '../../src/model/entry.ts'
import { writeBrief } from '../../src/stories/brief.ts'
import { changesBetween } from '../../src/stories/changes.ts'
import { readBack } from '../../src/stories/read-back.ts'
import { sidesOf } from '../../src/stories/sides.ts'
import { storyOf } from '../../src/stories/story.ts'
import { builder, party } from './build.ts'
import { istanbul, PUTIN, TRUMP, UKRAINE } from './istanbul.ts'

const { made, A } = istanbul()
const on = (day: string) => storyOf(made.rows(day))
const linesOf = (brief: ReturnType<typeof writeBrief>, kicker: string): string[] =>
  brief.sections
    .filter(section => section.kicker === kicker)
    .flatMap(({ lines }) => lines.map(({ text }) => text))

describe('a brief', () => {
  const brief = writeBrief(on('2025-05-12'))

  test('has a headline, a standfirst and kickered sections, and each line has its entries', () => {
    expect(brief.headline).toBe(
      'Volodymyr Zelenskyy agreed to talks of leaders in Istanbul on Thursday, 15 May',
    )
    expect(brief.standfirst.map(({ text }) => text)).toContain(
      'Vladimir Putin offered Ukraine talks in Turkey on Thursday, 15 May (on or before Monday, 12 May).',
    )
    const lines = [...brief.standfirst, ...brief.sections.flatMap(section => section.lines)]
    expect(lines.filter(({ entries }) => entries.length === 0)).toEqual([])
  })

  test('says where each thing stands, bounded', () => {
    expect(linesOf(brief, 'Where it stands')).toEqual(
      expect.arrayContaining([
        'The offer of talks in Turkey on Thursday, 15 May, by Vladimir Putin: accepted by Volodymyr Zelenskyy on Sunday, 11 May; due by Thursday, 15 May; no outcome recorded in 1 article, 12 May.',
        'The demand for a full ceasefire from Monday, 12 May, by Volodymyr Zelenskyy: open; answer due by Monday, 12 May; no answer recorded in 1 article, 12 May.',
      ]),
    )
  })

  test('keeps hearsay apart, with who says it', () => {
    expect(linesOf(brief, 'Second-hand')).toEqual([
      'According to Donald Trump, Russia rejects a ceasefire (11 May).',
    ])
    expect(linesOf(brief, 'Positions').filter(line => line.startsWith('Russia'))).toEqual([
      'Russia proposes talks in Turkey on Thursday, 15 May (Vladimir Putin, by 12 May).',
    ])
  })

  test('tells what is new since it was known before, and nothing where nothing is', () => {
    const since = writeBrief(on('2025-05-17'), { before: on('2025-05-12') })
    expect(linesOf(since, 'What is new')).toContain(
      'The offer of talks in Turkey on Thursday, 15 May, by Vladimir Putin: accepted by Volodymyr Zelenskyy on Sunday, 11 May; broken on Thursday, 15 May, when Vladimir Putin did not come; kept in another form on Friday, 16 May.',
    )
    const none = writeBrief(on('2025-05-12'), { before: on('2025-05-12') })
    expect(none.sections.find(({ kicker }) => kicker === 'What is new')).toMatchObject({
      heading: 'Since Monday, 12 May: nothing new is recorded',
      lines: [],
    })
  })
})

describe('a line that is read again', () => {
  const offer = { ...A.body, when: { from: null, to: '2025-05-12' } }
  const read =
    (change: Partial<ActBody> | null) =>
    (line: string): readonly EntryBody[] =>
      line.startsWith('Vladimir Putin offered') ? (change === null ? [] : [{ ...offer, ...change }]) : [offer]
  const line =
    'Vladimir Putin offered Ukraine talks in Turkey on Thursday, 15 May (on or before Monday, 12 May).'
  const lost = (change: Partial<ActBody> | null) =>
    readBack(
      line,
      { body: A.body, when: offer.when },
      '2025-05-12',
      read(change),
      sidesOf(on('2025-05-12').parties),
    )

  test.each([
    ['all comes back', {}, null],
    ['by the country, where only it is named', { actor: [party('country:RUS', 'Russia', 'RUS')] }, null],
    ['nothing comes back', null, 'act'],
    ['another actor', { actor: [TRUMP] }, 'actor'],
    ['one actor more', { actor: [PUTIN, TRUMP] }, 'actor'],
    ['another act', { type: 'rejection' as const }, 'act'],
    ['another issue', { issue: 'ceasefire' }, 'issue'],
    ['another day', { when: { from: '2025-06-01', to: '2025-06-01' } }, 'date'],
    ['denied', { factuality: 'denied' as const }, 'polarity'],
  ])('%s', (_, change, reason) => expect(lost(change)).toBe(reason))

  test('it is dropped and listed, unless other lines carry all its entries', () => {
    const { standfirst, dropped, sections } = writeBrief(on('2025-05-12'), { read: () => [] })
    expect(standfirst).toEqual([])
    const told = sections.flatMap(({ lines }) => lines.flatMap(({ entries }) => entries))
    expect(told).toContain(A.id)
    expect(dropped.length).toBeGreaterThan(0)
    expect(dropped.filter(({ entries }) => entries.every(id => told.includes(id)))).toEqual([])
    expect(dropped[0]!.reason).toBe('read again, the line does not give the same act')
  })
})

describe('what changed', () => {
  test('what was rejected before does not come due later, and what was known opens nothing again', () => {
    const row = builder()
    const [first, second, third] = ['2031-05-10', '2031-05-11', '2031-05-16'].map(createdOn =>
      row.article({ createdOn }),
    )
    const demand = row.act(first!, {
      type: 'demand',
      actor: [UKRAINE],
      recipient: [PUTIN],
      issue: 'ceasefire',
      deadline: { value: '2031-05-12', words: 'Monday', setBy: [], vague: false },
    })
    const when = { from: '2031-05-11', to: '2031-05-11' }
    row.act(second!, { type: 'rejection', actor: [PUTIN], recipient: [UKRAINE], issue: 'ceasefire', when })
    row.act(third!, { type: 'doubt', actor: [TRUMP], issue: 'ceasefire' })
    const [before, after] = ['2031-05-12', '2031-05-17'].map(day => storyOf(row.rows(day)))
    expect(after!.threads.find(({ opening }) => opening.id === demand.id)!.deadline).toMatchObject({
      passed: true,
    })
    expect(changesBetween(before!, after!)).toEqual([])
    const blank = { ...before!, threads: [], contacts: [], positions: [] }
    expect(changesBetween(blank, after!).filter(({ kind }) => kind !== 'state')).toEqual([])
  })

  test('nothing between a story and itself; corrections and doubts of people are told', () => {
    expect(changesBetween(on('2025-05-17'), on('2025-05-17'))).toEqual([])
    const row = builder()
    const article = row.article({ createdOn: '2025-05-11' })
    const offer = row.act(article, { type: 'offer', actor: [PUTIN], recipient: [UKRAINE], issue: 'talks' })
    const before = storyOf(row.rows('2025-05-12'))
    row.entry(
      article,
      {
        kind: 'decision',
        about: offer.id,
        decision: 'dispute',
        author: 'a.desk',
        reason: 'test',
        changes: {},
      },
      '',
    )
    expect(changesBetween(before, storyOf(row.rows('2025-05-12')))).toMatchObject([
      { kind: 'disputed', entries: [offer.id] },
    ])
  })
})
