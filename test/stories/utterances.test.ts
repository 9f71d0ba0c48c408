import { describe, expect, test } from 'vitest'
import { storyOf } from '../../src/stories/story.ts'
import { builder } from './build.ts'
import { PUTIN, ZELENSKYY } from './istanbul.ts'
import { goldReports, putTogether, scoreOf } from './utterance-gold.ts'

describe('the gold of reports', () => {
  const reports = goldReports()
  const found = putTogether(reports)
  const part = (aside: boolean) => {
    const at = reports.flatMap((report, index) => (report.aside === aside ? [index] : []))
    return scoreOf(
      at.map(index => reports[index]!.utterance),
      at.map(index => found[index]!),
    )
  }
  test('has at least 150 reports, one utterance in three kept aside', () => {
    expect(reports.length).toBeGreaterThanOrEqual(150)
  })
  test.each([
    ['open', false],
    ['kept aside', true],
  ] as const)('%s: B³ F at least .95, no false merge', (_, aside) => {
    const { f, falseMerges } = part(aside)
    expect(f).toBeGreaterThan(0.95)
    expect(falseMerges).toBe(0)
  })
})

describe('reports of one post', () => {
  const made = builder()
  const say = (
    day: string,
    publisher: string,
    speaker: typeof PUTIN,
    content: string,
    channel: string | null = null,
    to = '2025-05-11',
  ) =>
    made.statement(made.article({ createdOn: day, publisher }), {
      speaker,
      content,
      channel,
      mode: 'direct',
      uttered: { from: null, to, basis: 'bounded', rule: 'test', why: '' },
    })
  const full = say(
    '2025-05-11',
    'Strait Wire',
    ZELENSKYY,
    'We await a full and lasting ceasefire, starting from tomorrow, to provide the necessary basis for diplomacy.',
    'X',
  )
  say('2025-05-12', 'Harbour Post', ZELENSKYY, 'We expect a complete and lasting ceasefire starting tomorrow')
  const short = say(
    '2025-05-12',
    'City Courier',
    ZELENSKYY,
    'a full and lasting ceasefire, starting from tomorrow',
  )
  const garbled = say(
    '2025-05-12',
    'Polyglot',
    PUTIN,
    'We await a full and lasting ceasefire, starting from tomorrow',
  )
  say(
    '2025-05-12',
    'Strait Wire',
    ZELENSKYY,
    'We await a full and lasting ceasefire, starting from tomorrow, to provide the necessary basis for diplomacy.',
    'television',
  )
  say('2025-05-20', 'Strait Wire', ZELENSKYY, 'We await a full and lasting ceasefire', null, '2025-05-20')
  const { utterances } = storyOf(made.rows('2025-05-21'))

  test('translations and cuts are one, with the earliest and the fullest', () => {
    const post = utterances.find(({ reports }) => reports.some(({ id }) => id === full.id))!
    expect(post).toMatchObject({
      earliest: full.id,
      fullest: full.id,
      publishers: ['Strait Wire', 'Harbour Post', 'City Courier'],
    })
    expect(post.reports.map(({ id }) => id)).toContain(short.id)
  })
  test('another channel or another week is another utterance', () => {
    expect(utterances.filter(({ speaker }) => speaker === ZELENSKYY)).toHaveLength(3)
  })
  test('words that more outlets give to somebody else say so, and are never merged', () => {
    const odd = utterances.find(({ reports }) => reports.some(({ id }) => id === garbled.id))!
    expect(odd.disagreements).toMatchObject([
      { field: 'speaker', values: [{ value: 'Vladimir Putin' }, { value: 'Volodymyr Zelenskyy' }] },
    ])
  })
})
