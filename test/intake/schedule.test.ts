import { describe, expect, test } from 'vitest'
import { failure } from '../../src/model/errors.ts'
import type { Fetched, Validators } from '../../src/intake/fetcher.ts'
import { type Outcome, round } from '../../src/intake/round.ts'
import { afterFailure, afterSuccess, due, type Watched, watched } from '../../src/intake/schedule.ts'

const NOON = '2025-05-12T12:00:00.000Z'
const minutes = (from: string, to: string | null): number | null =>
  to === null ? null : (Date.parse(to) - Date.parse(from)) / 60_000
const page = (since: string): Watched => watched('https://news.example/a', 'page', since)

describe('a page is looked at less often the older it is', () => {
  test.each([
    ['2025-05-12T11:00:00.000Z', 15],
    ['2025-05-12T08:59:00.000Z', 60],
    ['2025-05-10T12:00:00.000Z', 180],
    ['2025-05-01T12:00:00.000Z', 3 * 1440],
    ['2025-02-01T12:00:00.000Z', 30 * 1440],
    ['2023-02-01T12:00:00.000Z', null],
  ])('since %s: every %s minutes', (since, expected) => {
    expect(minutes(NOON, afterSuccess(page(since), NOON, null).nextAt)).toBe(expected)
  })
})

test('a feed is asked after a tenth of its silence', () => {
  const feed = {
    ...watched('https://news.example/feed', 'feed', NOON),
    lastChangedAt: '2025-05-12T02:00:00.000Z',
  }
  expect(minutes(NOON, afterSuccess(feed, NOON, null).nextAt)).toBe(60)
  expect(
    minutes(
      NOON,
      afterSuccess(feed, NOON, { validators: { etag: null, lastModified: null }, articles: 3 }).nextAt,
    ),
  ).toBe(10)
})

test('failures are waited out, ever longer; a private page is given up at once', () => {
  const one = afterFailure(page(NOON), NOON, { code: 'E601', message: '' })
  const two = afterFailure(one, NOON, { code: 'E601', message: '' })
  expect([minutes(NOON, one.nextAt), minutes(NOON, two.nextAt)]).toEqual([15, 30])
  expect(afterFailure(page(NOON), NOON, { code: 'E602', message: '' }).nextAt).toBeNull()
  expect(afterSuccess(two, NOON, null)).toMatchObject({ failures: 0, lastError: null })
})

test('no host holds up the others', () => {
  const many = Array.from({ length: 30 }, (_, i) => watched(`https://big.example/${i}`, 'page', NOON))
  const found = due([...many, watched('https://small.example/a', 'page', NOON)], NOON, 20)
  expect(found.filter(({ url }) => url.includes('big'))).toHaveLength(20)
  expect(found.some(({ url }) => url.includes('small'))).toBe(true)
})

describe('a round', () => {
  const now = (): number => Date.parse(NOON)
  const asked: (readonly [string, string | null])[] = []
  const fetcher = {
    async fetch(url: string, known: Validators | null = null): Promise<Fetched> {
      asked.push([url, known?.etag ?? null])
      if (url.endsWith('bad')) throw failure('E601', [url, 'nothing answers there'])
      if (known?.etag) return { kind: 'unchanged', url }
      const input = { place: url, bytes: new Uint8Array(), rest: null, mediaType: null, url, fetchedAt: NOON }
      return { kind: 'fetched', input, validators: { etag: '"1"', lastModified: null }, permanentUrl: url }
    },
  }

  test('can be broken off and begun again from what was stored', async () => {
    const store = new Map(
      ['a', 'bad', 'c'].map(name => [name, watched(`https://${name}.example/${name}`, 'page', NOON)]),
    )
    const keep = (outcome: Outcome): void => {
      const record = outcome.kind === 'fetched' ? outcome.after(1) : outcome.record
      store.set(record.url.split('/').at(-1)!, record)
    }
    for await (const outcome of round([...store.values()], fetcher, now)) {
      keep(outcome)
      break
    }
    asked.length = 0
    for await (const outcome of round([...store.values()], fetcher, now)) keep(outcome)
    // What the broken round had stored is not due again.
    expect(asked).toHaveLength(2)
    expect(store.get('a')).toMatchObject({ articles: 1, etag: '"1"', failures: 0 })
    expect(store.get('bad')).toMatchObject({ failures: 1, lastError: { code: 'E601' } })
    asked.length = 0
    const later = (): number => Date.parse(NOON) + 16 * 60_000
    for await (const outcome of round([...store.values()], fetcher, later)) keep(outcome)
    expect(asked).toContainEqual(['https://a.example/a', '"1"'])
  })
})
