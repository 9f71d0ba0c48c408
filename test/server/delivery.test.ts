import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { assets } from '../../src/server/assets.ts'
import { events } from '../../src/server/routes/events.ts'
import { server } from '../../src/server/server.tsx'
import { sampleApp } from './sample.ts'

let app: Demarche
let path = ''
beforeAll(async () => {
  app = await sampleApp()
  path = `/stories/${(await app.stories())[0]!.id}`
})
afterAll(() => app.close())

const HOST = { host: '127.0.0.1' }
const open = () => server(app, { hosts: ['127.0.0.1'], token: 'geheim', isPrivate: false })

describe('a page that was made once', () => {
  test('is sent again as the same bytes, packed where that is asked for, and not at all where they are there', async () => {
    const routes = open()
    const first = await routes.request(path, { headers: HOST })
    const html = await first.text()
    const etag = first.headers.get('etag')!
    const packed = await routes.request(path, { headers: { ...HOST, 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(html)
    const known = await routes.request(path, { headers: { ...HOST, 'if-none-match': etag } })
    expect(known.status).toBe(304)
    expect(await known.text()).toBe('')
    expect(known.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).toMatch(/^<!DOCTYPE html><html/)
  })

  test('is made anew after a decision', async () => {
    const own = await sampleApp()
    const routes = server(own, { hosts: ['127.0.0.1'], token: null, isPrivate: false })
    const [story] = await own.stories()
    const [entry] = (await own.story(story!.id)).entries
    const read = async () => (await routes.request(`/entries/${entry!.id}`, { headers: HOST })).text()
    expect(await read()).not.toContain('misread by the desk')
    await own.decide({ about: entry!.id, decision: 'dispute', author: 'A', reason: 'misread by the desk' })
    expect(await read()).toContain('misread by the desk')
    await own.close()
  })

  test('a page that depends on who asks is never kept', async () => {
    const routes = open()
    for (const address of ['/review', '/login', '/sources'])
      expect((await routes.request(address, { headers: HOST })).headers.get('etag')).toBe(null)
  })
})

describe('assets', () => {
  test('are named by their content and kept for ever; at most 40 kB of script', async () => {
    const html = await (await open().request('/', { headers: HOST })).text()
    for (const { path: address, body } of Object.values(assets())) {
      expect(html).toContain(`"${address}"`)
      const response = await open().request(address, { headers: HOST })
      expect(response.headers.get('cache-control')).toContain('immutable')
      expect(await response.text()).toBe(body)
    }
    expect(assets().script.body.length).toBeLessThan(40_000)
    expect((await open().request('/assets/app-000000000000.js', { headers: HOST })).status).toBe(404)
  })

  test('the script makes no markup out of text', () => {
    expect(assets().script.body).not.toMatch(
      /innerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/,
    )
  })
})

describe('news', () => {
  test('an append is announced to who listens; the count names what is newer', async () => {
    const own = await sampleApp()
    const [story] = await own.stories()
    const before = (await own.lastInstant())!
    const routes = events(own, { everyMs: 5 })
    const response = await routes.request('/events')
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toContain(before)
    const [entry] = (await own.story(story!.id)).entries
    await own.decide({ about: entry!.id, decision: 'accept', author: 'A', reason: 'read again' })
    const { value } = await reader.read()
    expect(value).toContain('event: ledger')
    expect(value).toContain((await own.lastInstant())!)
    await reader.cancel()

    const count = await routes.request(`/stories/${story!.id}/news.json?after=${encodeURIComponent(before)}`)
    expect(await count.json()).toMatchObject({ ok: true, articles: 0, entries: 1 })
    await own.close()
  })

  test('no more listen than are allowed, and one who leaves makes room', async () => {
    const few = events(app, { everyMs: 5, most: 1 })
    few.onError((error, c) => c.text(error.message, 429))
    const first = await few.request('/events')
    const reader = first.body!.getReader()
    await reader.read()
    const refused = await few.request('/events')
    expect(refused.status).toBe(429)
    await reader.cancel()
    await expect
      .poll(async () => {
        const next = await few.request('/events')
        await next.body?.cancel()
        return next.status
      })
      .toBe(200)
  })
})
