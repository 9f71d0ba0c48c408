import { describe, expect, test } from 'vitest'
import { checkQuote, quoteIndex } from '../../src/stories/check.ts'
import { builder } from './build.ts'
import { TRUMP, ZELENSKYY } from './istanbul.ts'

const WORDS =
  'We await a full and lasting ceasefire, starting from tomorrow, to provide the necessary basis for diplomacy.'

const index = (() => {
  const made = builder()
  const first = made.article({
    createdOn: '2025-05-11',
    publisher: 'Strait Wire',
    title: 'A post in the evening',
    text: `The president wrote late on Sunday. “${WORDS}” There was no answer from Moscow.`,
  })
  made.statement(first, { speaker: ZELENSKYY, content: `“${WORDS}”`, mode: 'direct' })
  const second = made.article({
    createdOn: '2025-05-12',
    publisher: 'Harbour Post',
    text: 'Zelenskyy said he expected a complete and lasting ceasefire to start on Monday, as a basis for diplomacy.',
  })
  made.statement(second, {
    speaker: ZELENSKYY,
    content: 'he expected a complete and lasting ceasefire to start on Monday, as a basis for diplomacy',
  })
  const rows = made.rows('2025-05-13')
  return quoteIndex(rows.articles, rows.entries)
})()

describe('a quotation is looked up', () => {
  test.each([
    ['word for word', WORDS, null, 'verbatim'],
    [
      'whatever the marks and capitals',
      `"we await a FULL and lasting ceasefire — starting from tomorrow to provide the necessary basis for diplomacy"`,
      null,
      'verbatim',
    ],
    ['in another spelling of the name', WORDS, 'Volodymyr Zelensky', 'verbatim'],
    ['cut at the end', 'We await a full and lasting ceasefire', null, 'truncated'],
    [
      'cut in the middle',
      'We await a full and lasting ceasefire … the necessary basis for diplomacy',
      null,
      'truncated',
    ],
    [
      'with other words',
      'We await a full and immediate ceasefire, starting from today, to provide the necessary basis for diplomacy',
      null,
      'altered',
    ],
    ['of somebody else', WORDS, 'Donald Trump', 'another-speaker'],
    [
      'in other words',
      'as basis for diplomacy Zelenskyy expected on Monday a ceasefire, lasting and complete',
      null,
      'paraphrase',
    ],
    ['never said', 'The harvest of apples was poor in the northern valleys', null, 'no-record'],
    ['one word', 'ceasefire', null, 'no-record'],
    ['nothing', '', null, 'no-record'],
  ] as const)('%s', (_, words, speaker, verdict) => {
    expect(checkQuote(words, speaker, index).verdict).toBe(verdict)
  })

  test('shows first appearance, what stands around it, and in how many articles it looked', () => {
    const found = checkQuote(WORDS, null, index)
    expect(found.first).toMatchObject({
      publisher: 'Strait Wire',
      createdOn: '2025-05-11',
      speaker: ZELENSKYY,
      before: 'The president wrote late on Sunday.',
      after: 'There was no answer from Moscow.',
    })
    expect(found.searched).toEqual({ articles: 2, from: '2025-05-11', to: '2025-05-12' })
    expect(found.difference).toEqual([{ kind: 'same', words: expect.stringContaining('We await') }])
  })

  test('shows what differs and what was cut', () => {
    const { difference } = checkQuote(
      'We await a full and immediate ceasefire, starting from tomorrow',
      null,
      index,
    )
    expect(difference).toContainEqual({ kind: 'given', words: 'immediate' })
    expect(difference).toContainEqual({ kind: 'found', words: 'lasting' })
    expect(checkQuote('We await a full and lasting ceasefire', null, index).cut).toEqual({
      before: null,
      after: 'starting from tomorrow, to provide the necessary basis for diplomacy',
    })
  })

  test('nobody is searched where nothing is indexed', () => {
    expect(checkQuote(WORDS, TRUMP.name, quoteIndex([], []))).toMatchObject({
      verdict: 'no-record',
      searched: { articles: 0, from: null },
    })
  })
})
