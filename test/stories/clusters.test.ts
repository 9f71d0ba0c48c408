import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inputsOf } from '../../src/conductor/inputs.ts'
import { articleOf } from '../../src/model/article.ts'
import type { Id } from '../../src/model/id.ts'
import { READ_DEFAULTS, readInput } from '../../src/readers/index.ts'
import { averageLink } from '../../src/stories/average-link.ts'
import { clusterRows } from '../../src/stories/cluster-rows.ts'
import { clusterer } from '../../src/stories/clusterer.ts'
import { copyIndex, fingerprint } from '../../src/stories/copies.ts'
import { isFlap, isNews, versionChanges } from '../../src/stories/versions.ts'
import { hash } from './build.ts'

const FISH = [
  'Norway offered Iceland talks on mackerel quotas in Bergen. The fisheries minister said that the stock was shrinking fast and that both fleets had to catch less of it this spring.',
  'Iceland accepted the Norwegian offer of mackerel talks in Bergen. Quotas for both fleets are to shrink with the stock, the fisheries minister said in Reykjavik.',
  'In Bergen the delegations of Norway and Iceland met over mackerel. Quotas stay as they are; the fleets fish on, said the fisheries minister.',
]
const PAY = [
  'The dock union demanded nine percent more pay from the port authority. Cranes will stand still unless wages rise, said the chairwoman of the dockers at the harbour gate.',
  'The port authority rejected the pay demand of the dock union. Dockers threaten that cranes will stand still at the harbour, and wages are all they talk of.',
  'Cranes stood still as dockers struck for higher wages. The union wants nine percent of pay, and the port authority keeps silent about it in the harbour.',
]
const rows = [...FISH, ...PAY].map((text, at) => ({
  id: `a${at}`,
  title: null,
  text,
  createdOn: `2031-06-0${1 + (at % 3)}`,
}))

describe('clustering', () => {
  test('two stories, in whatever order the rows come', () => {
    const whole = clusterRows(rows)
    expect(new Set(whole.map(({ story }) => story)).size).toBe(2)
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), turned => {
        const byId = new Map(clusterRows(turned).map(row => [row.id, row]))
        expect(rows.map(({ id }) => byId.get(id))).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  test('one at a time, with ids that stay; a batch is sorted by day', () => {
    const articles = rows.map(row => ({ ...row, id: `article_${row.id}` as Id<'article'> }))
    const forward = clusterer().assignAll(articles)
    const backward = clusterer().assignAll(articles.toReversed()).toReversed()
    expect(backward).toEqual(forward)
    expect(new Set(forward.map(({ story }) => story)).size).toBe(2)
    expect(forward[0]).toMatchObject({ story: 'story_a0', copyOf: null, versionOf: null })
  })

  test('memory comes back from what is stored', () => {
    const articles = rows.map((row, at) => ({
      ...row,
      id: `article_${row.id}` as Id<'article'>,
      url: `https://example.org/${at}`,
    }))
    const one = clusterer()
    const places = one.assignAll(articles.slice(0, 5))
    const again = clusterer()
    for (const [at, article] of articles.slice(0, 5).entries()) {
      again.restore({
        ...article,
        ...places[at]!,
        sequence: at,
        recordedAt: '',
        canonicalUrl: null,
        publisher: null,
        byline: null,
        publishedAt: null,
        updatedAt: null,
        language: 'en',
        warnings: [],
      })
    }
    expect(again.assign(articles[5]!).story).toBe(places[3]!.story)
    expect(
      again.assign({ ...articles[0]!, id: 'article_v2' as Id<'article'>, text: `${FISH[0]} More soon.` }),
    ).toMatchObject({
      versionOf: 'article_a0',
      copyOf: null,
      story: places[0]!.story,
    })
    expect(
      again.assign({ ...articles[0]!, id: 'article_c' as Id<'article'>, url: 'https://example.net/' }),
    ).toMatchObject({ copyOf: 'article_a0' })
  })

  test('two tight groups stay apart though they are alike', () => {
    const like = (a: number, b: number): number => (a === b ? 1 : a < 4 === b < 4 ? 0.6 : 0.2)
    const table = Array.from({ length: 8 }, (_, a) => Float64Array.from({ length: 8 }, (_, b) => like(a, b)))
    expect([...averageLink(table, 0.1)]).toEqual([0, 0, 0, 0, 4, 4, 4, 4])
  })
})

describe('copies', () => {
  const found = (...texts: readonly string[]): (number | null)[] => {
    const index = copyIndex()
    return texts.map(text => index.add(fingerprint(text)))
  }
  const long = `${FISH.join(' ')} ${PAY.join(' ')}`
  test.each([
    ['the same', [long, long], [null, 0]],
    ['capitals and marks', [long, long.toUpperCase().replaceAll('.', '!')], [null, 0]],
    ['a dateline before', [long, `BERGEN (Wire) — ${long}`], [null, 0]],
    ['cut', [long, FISH.join(' ')], [null, 0]],
    ['another report of it', FISH, [null, null, null]],
    [
      'a long page of its own that holds a short report',
      [FISH[0]!, `${FISH[0]} ${PAY.join(' ')} ${FISH[1]}`],
      [null, null],
    ],
    ['nothing at all', ['', ''], [null, null]],
  ] as const)('%s', (_, texts, expected) => expect(found(...texts)).toEqual(expected))
})

describe('versions', () => {
  const before = 'The allies demand a 30-day ceasefire. Talks are to begin on Monday. Nobody answered.'
  test('a number that changed is the news', () => {
    const changes = versionChanges(before, before.replace('30', '60'))
    expect(changes).toMatchObject([
      { kind: 'reworded', numbers: [{ from: '30', to: '60' }] },
      { kind: 'same' },
      { kind: 'same' },
    ])
    expect(isNews(changes)).toBe(true)
  })
  test.each([
    ['added', `${before} Rain is expected.`, ['same', 'same', 'same', 'added']],
    ['removed', 'The allies demand a 30-day ceasefire. Nobody answered.', ['same', 'removed', 'same']],
    [
      'moved',
      'Nobody answered. The allies demand a 30-day ceasefire. Talks are to begin on Monday.',
      ['same', 'moved', 'moved'],
    ],
    ['only its looks', before.toUpperCase(), ['same', 'same', 'same']],
  ])('%s', (_, after, kinds) => expect(versionChanges(before, after).map(({ kind }) => kind)).toEqual(kinds))
  test('an outlet that goes back and forth is no news', () => {
    const other = before.replace('Nobody answered', 'Silence')
    expect(isFlap([before, other, before])).toBe(true)
    expect(isFlap([before, other])).toBe(false)
  })
})

test('a story that turns from an ultimatum to talks to prisoners stays one', async () => {
  const articles = []
  for await (const found of inputsOf(['corpus/istanbul-2025/articles'], { allowPrivate: false })) {
    if (found.kind === 'failed') continue
    for await (const read of readInput(found.input, READ_DEFAULTS))
      if (read.kind === 'article') articles.push(articleOf(read.row, hash))
  }
  expect(articles.length).toBeGreaterThan(20)
  expect(
    new Set(
      clusterer()
        .assignAll(articles)
        .map(({ story }) => story),
    ).size,
  ).toBe(1)
})
