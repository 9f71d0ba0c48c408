import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import * as schema from '../../src/server/api/schemas.ts'
import { rateLimit } from '../../src/server/rate-limit.ts'
import { server } from '../../src/server/server.tsx'
import { Hono } from 'hono'
import { sampleApp } from './sample.ts'

let app: Demarche
let story = ''
let entry = ''
const get = (path: string, headers: Record<string, string> = {}) =>
  server(app, { hosts: ['localhost'], token: 'secret', isPrivate: false }).request(`/api/v1${path}`, {
    headers: { host: 'localhost', ...headers },
  })
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  server(app, { hosts: ['localhost'], token: 'secret', isPrivate: false }).request(`/api/v1${path}`, {
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

beforeAll(async () => {
  app = await sampleApp()
  const [biggest] = [...(await app.stories())].sort((a, b) => b.entries - a.entries)
  story = biggest!.id
  entry = (await app.story(story)).entries[0]!.id
})
afterAll(() => app.close())

describe('every answer has the shape that the document promises', () => {
  test('stories, brief, evidence, search, check', async () => {
    schema.StorySummary.array().parse(
      ((await (await get('/stories')).json()) as { stories: unknown }).stories,
    )
    schema.Brief.parse(((await (await get(`/stories/${story}/brief`)).json()) as { brief: unknown }).brief)
    schema.Evidence.parse(((await (await get(`/entries/${entry}`)).json()) as { evidence: unknown }).evidence)
    schema.Hit.array()
      .min(1)
      .parse(((await (await get('/search?q=union')).json()) as { hits: unknown }).hits)
    schema.QuoteCheck.parse(
      ((await (await get('/check?q=We+will+not+accept+less')).json()) as { check: unknown }).check,
    )
  })

  test.each([
    ['entries', schema.Entry],
    ['articles', schema.Article],
    ['threads', schema.Thread],
    ['positions', schema.Position],
    ['contacts', schema.Contact],
    ['timeline', schema.Mark],
  ] as const)('%s', async (name, shape) => {
    const answer = (await (await get(`/stories/${story}/${name}`)).json()) as {
      items: unknown[]
      known: unknown
      total: number
    }
    shape.array().parse(answer.items)
    schema.KnownOn.parse(answer.known)
    expect(answer.items).toHaveLength(answer.total)
  })

  test('the document is OpenAPI 3.1 and names every address', async () => {
    const document = (await (await get('/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, unknown>
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/stories',
        '/stories/{story}/brief',
        '/stories/{story}/entries',
        '/entries/{entry}',
        '/entries/{entry}/decisions',
        '/search',
        '/check',
      ]),
    )
  })
})

test('pages follow each other without a gap', async () => {
  const whole = (await (await get(`/stories/${story}/entries`)).json()) as { items: { id: string }[] }
  const seen: string[] = []
  for (let cursor: string | null = '0'; cursor !== null; ) {
    const page = (await (await get(`/stories/${story}/entries?limit=3&cursor=${cursor}`)).json()) as {
      items: { id: string }[]
      next: string | null
    }
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next
  }
  expect(seen).toEqual(whole.items.map(({ id }) => id))
})

test('what has not changed is not sent again', async () => {
  const first = await get('/stories')
  const again = await get('/stories', { 'if-none-match': first.headers.get('etag')! })
  expect(again.status).toBe(304)
})

test('as known on an instant', async () => {
  const early = (await (
    await get(`/stories/${story}/articles?clock=published&knownOn=2031-03-04`)
  ).json()) as { items: { createdOn: string }[] }
  for (const { createdOn } of early.items) expect(createdOn <= '2031-03-04').toBe(true)
})

test.each([
  ['/stories/story_00/brief', 404, 'E401'],
  ['/entries/entry_00', 404, 'E402'],
  ['/stories?asOf=soon', 400, 'E801'],
  ['/stories?clock=wall', 400, 'E801'],
  ['/search', 400, 'E801'],
  ['/nowhere', 404, null],
])('%s is a problem with status %i', async (path, status, code) => {
  const response = await get(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(schema.Problem.parse(await response.json()).code).toBe(code)
})

describe('a decision', () => {
  const decision = { decision: 'dispute', author: 'I. Moreno', reason: 'the company denies it' }

  test('needs the token', async () => {
    expect((await post(`/entries/${entry}/decisions`, decision)).status).toBe(401)
    expect(
      (await post(`/entries/${entry}/decisions`, decision, { authorization: 'Bearer wrong' })).status,
    ).toBe(401)
    const readOnly = server(app, { hosts: ['localhost'], token: null, isPrivate: false })
    const refused = await readOnly.request(`/api/v1/entries/${entry}/decisions`, {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/json', authorization: 'Bearer null' },
      body: JSON.stringify(decision),
    })
    expect(refused.status).toBe(401)
  })

  test('is put on record, and shows', async () => {
    const response = await post(`/entries/${entry}/decisions`, decision, { authorization: 'Bearer secret' })
    expect(response.status).toBe(201)
    const evidence = (await (await get(`/entries/${entry}`)).json()) as {
      evidence: { history: { body: { reason: string } }[] }
    }
    expect(evidence.evidence.history.at(-1)!.body.reason).toBe('the company denies it')
  })

  test('must say what, who and why', async () => {
    expect(
      (
        await post(
          `/entries/${entry}/decisions`,
          { ...decision, reason: '' },
          { authorization: 'Bearer secret' },
        )
      ).status,
    ).toBe(400)
    expect(
      (
        await post(
          `/entries/${entry}/decisions`,
          { ...decision, decision: 'erase' },
          { authorization: 'Bearer secret' },
        )
      ).status,
    ).toBe(400)
  })
})

test('more than so many answers in a minute are refused, and the next minute begins anew', async () => {
  let now = 0
  const limited = new Hono()
    .use(rateLimit(() => now, 2))
    .get('/', c => c.text('ok'))
    .onError((_, c) => c.text('no', 429))
  const statuses = []
  for (let i = 0; i < 3; i++) statuses.push((await limited.request('/')).status)
  now = 60_000
  statuses.push((await limited.request('/')).status)
  expect(statuses).toEqual([200, 200, 429, 200])
})

test('no question breaks it', async () => {
  const scrap = fc.oneof(
    fc.string(),
    fc.constantFrom('story_0', 'entry_', '%00', '..', '2025-05-12', '🕊', '"', "'; --", '{}', '-1', '1e9'),
  )
  const routes = server(app, { hosts: ['localhost'], token: null, isPrivate: false })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        '/api/v1/stories/',
        '/api/v1/entries/',
        '/stories/',
        '/entries/',
        '/',
        '/search?q=',
        '/check?q=',
        '/api/v1/search?q=',
      ),
      scrap,
      scrap,
      async (start, a, b) => {
        const path = start.includes('?')
          ? `${start}${encodeURIComponent(a)}&knownOn=${encodeURIComponent(b)}&clock=published`
          : `${start}${encodeURIComponent(a)}?known-on=${encodeURIComponent(b)}`
        const response = await routes.request(path, { headers: { host: 'localhost' } })
        // The rate limit is part of the answer, and is no fault.
        expect(response.status).toBeLessThan(500)
        expect(await response.text()).not.toMatch(/node_modules|\bat \w+ \(|\/src\//)
      },
    ),
    { numRuns: 200 },
  )
})

test('the published clock can be asked as recorded by a day', async () => {
  const early = await get(`/stories/${story}/entries?clock=published&recordedBy=2001-01-01`)
  expect(early.status).toBe(404)
  const late = await get(`/stories/${story}/entries?clock=published&recordedBy=2999-01-01`)
  expect(late.status).toBe(200)
  const wrong = await get(`/stories/${story}/entries?recordedBy=2999-01-01`)
  expect(wrong.status).toBe(400)
})
