import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Delivered, Webhooks, webhooksFile } from '../../src/conductor/webhooks.ts'
import type { Demarche, StorySummary } from '../../src/demarche.ts'
import type { Story } from '../../src/model/story.ts'

interface Got {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let server: Server
let base: string
let status = 204
const got: Got[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      if (status === 302) response.writeHead(302, { location: `${base}elsewhere` })
      else response.writeHead(status)
      response.end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-webhooks-'))
  got.length = 0
  status = 204
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const change = (state: string, recordedAt: string, entry: string | null = null) => ({
  state,
  recordedAt,
  entry,
  validOn: recordedAt.slice(0, 10),
  why: `It was ${state}.`,
})
const FIRST = change('open', '2026-03-01T10:00:00.000Z', 'entry_1')
const SECOND = change('rejected', '2026-03-02T10:00:00.000Z', 'entry_2')
const THIRD = change('expired', '2026-03-02T10:00:00.000Z')

/** What webhooks ask of Demarche, with one thread whose changes the test sets. */
function told(changes: { now: readonly unknown[] }): Webhooks {
  const story = () =>
    ({
      id: 'story_1',
      title: 'Port talks',
      threads: [{ id: 'thread_1', opening: { quote: 'The port offered 4 per cent.' }, changes: changes.now }],
    }) as unknown as Story
  const app: Pick<Demarche, 'stories' | 'story'> = {
    stories: async () => [{ id: 'story_1' } as StorySummary],
    story: async () => story(),
  }
  return new Webhooks(app, join(folder, 'webhooks.json'))
}

const SECRET = 'whsec_c2VhbHMgYW5kIHN0YW1wcw=='
const NOW = Date.UTC(2026, 2, 2, 12)
async function delivered(hooks: Webhooks, now = NOW, allowPrivate = true): Promise<Delivered[]> {
  const all: Delivered[] = []
  for await (const each of hooks.deliver({ secret: SECRET, now, fetch: { allowPrivate } })) all.push(each)
  return all
}

describe('webhooks', () => {
  test('tell what changed since they were added, in order, signed', async () => {
    const changes = { now: [FIRST] as unknown[] }
    const hooks = told(changes)
    await hooks.add(base)
    expect(await delivered(hooks)).toEqual([{ url: base, sent: 0, error: null }])
    changes.now = [FIRST, SECOND, THIRD]
    expect(await delivered(hooks)).toEqual([{ url: base, sent: 2, error: null }])
    expect(got.map(({ body }) => (JSON.parse(body) as { data: { state: string } }).data.state)).toEqual([
      'expired',
      'rejected',
    ])
    const [{ headers, body }] = got as [Got]
    const signed = createHmac('sha256', Buffer.from('seals and stamps'))
      .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
      .digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signed}`)
    expect(headers['webhook-timestamp']).toBe(String(NOW / 1000))
    await delivered(hooks)
    expect(got).toHaveLength(2)
  })

  test('a refusal is tried again later, and nothing is lost or passed over', async () => {
    const changes = { now: [] as unknown[] }
    const hooks = told(changes)
    await hooks.add(base)
    changes.now = [FIRST, SECOND]
    status = 500
    const [failed] = await delivered(hooks)
    expect(failed).toMatchObject({ sent: 0, error: { code: 'E601' } })
    expect(got).toHaveLength(1)
    status = 200
    expect(await delivered(hooks, NOW + 59_000)).toEqual([])
    expect(await delivered(hooks, NOW + 60_000)).toEqual([{ url: base, sent: 2, error: null }])
    expect(hooks.list()[0]).toMatchObject({ failures: 0, lastError: null, nextAt: null })
  })

  test('waits twice as long after each failure, a day at the most', async () => {
    const changes = { now: [] as unknown[] }
    const hooks = told(changes)
    await hooks.add(base)
    changes.now = [FIRST]
    status = 503
    let now = NOW
    const waits: number[] = []
    for (let i = 0; i < 13; i++) {
      await delivered(hooks, now)
      const next = Date.parse(hooks.list()[0]!.nextAt!)
      waits.push((next - now) / 60_000)
      now = next
    }
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8])
    expect(waits.at(-1)).toBe(24 * 60)
  })

  test('a private address is refused, and no redirect is followed', async () => {
    const changes = { now: [] as unknown[] }
    const hooks = told(changes)
    await hooks.add(base)
    changes.now = [FIRST]
    expect((await delivered(hooks, NOW, false))[0]!.error).toMatchObject({ code: 'E602' })
    status = 302
    expect((await delivered(hooks, NOW + 120_000))[0]!.error).toMatchObject({ code: 'E601' })
    expect(got).toHaveLength(1)
  })

  test('are added once and removed', async () => {
    const hooks = told({ now: [] })
    await hooks.add(base)
    await hooks.add(base)
    expect(hooks.list()).toHaveLength(1)
    hooks.remove(base)
    expect(hooks.list()).toEqual([])
    expect(() => hooks.remove(base)).toThrow(expect.objectContaining({ code: 'E408' }))
    await expect(hooks.add('ftp://x.example/')).rejects.toMatchObject({ code: 'E601' })
  })

  test('a broken file is said to be broken, not begun anew', () => {
    writeFileSync(join(folder, 'webhooks.json'), '{"url": 3}')
    expect(() => told({ now: [] }).list()).toThrow(expect.objectContaining({ code: 'E105' }))
  })

  test('the file lies beside the ledger, or in the data folder', () => {
    expect(webhooksFile('/news/ledger.db', '/data')).toBe('/news/ledger.db.webhooks.json')
    expect(webhooksFile('postgres://desk@db/news', '/data')).toMatch(/^\/data\/webhooks-[0-9a-f]{16}\.json$/)
  })
})
