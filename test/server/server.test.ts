import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { serve } from '../../src/server/serve.ts'
import { server } from '../../src/server/server.tsx'
import { sampleApp } from './sample.ts'

let app: Demarche
let storyPath = ''
const HEADERS = { host: '127.0.0.1:4780', accept: 'text/html' }
const options = { hosts: ['127.0.0.1', 'localhost'], token: null, isPrivate: false }
const get = (path: string, headers: Record<string, string> = HEADERS) =>
  server(app, options).request(path, { headers })

beforeAll(async () => {
  app = await sampleApp()
  const stories = await app.stories()
  const [biggest] = [...stories].sort((a, b) => b.articles - a.articles)
  storyPath = `/stories/${biggest!.id}`
})
afterAll(() => app.close())

describe('a story page', () => {
  test('shows the story, and every line links to its evidence', async () => {
    const page = await (await get(storyPath)).text()
    expect(page).toContain('Rojas')
    for (const [, href] of page.matchAll(/href="(\/entries\/[^"]+)"/g)) {
      const response = await get(href!.replaceAll('&amp;', '&'))
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('<mark>')
    }
  })

  test.each([
    ['json', 'application/json'],
    ['md', 'text/markdown'],
    ['csv', 'text/csv'],
    ['ics', 'text/calendar'],
  ])('the same address with .%s is the data', async (format, type) => {
    const response = await get(`${storyPath}.${format}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect((await response.text()).length).toBeGreaterThan(50)
  })

  test('as known on a day, by either clock', async () => {
    const early = await get(`${storyPath}?clock=published&known-on=2031-03-04`)
    expect(await early.text()).toContain('as known on 2031-03-04')
    expect((await get(`${storyPath}?clock=published&known-on=2031-03-01`)).status).toBe(404)
    expect((await get(`${storyPath}?known-on=soon`)).status).toBe(400)
    expect((await get(`${storyPath}?clock=sundial`)).status).toBe(400)
  })
})

test.each(['/', '/search?q=raise', '/search', '/check', '/check?q=We+will+not+accept+less+than+5%25'])(
  '%s',
  async path => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('</html>')
  },
)

test('a failure has one shape, as page and as data', async () => {
  const page = await get('/entries/entry_00')
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('E402')
  const data = await get('/stories/story_00.json', { host: 'localhost' })
  expect(data.status).toBe(404)
  expect(await data.json()).toMatchObject({ ok: false, code: 'E401' })
  expect((await get('/stories/story_00.exe')).status).toBe(400)
  expect((await get('/nowhere')).status).toBe(404)
})

/** The one script that a page names. It has to be there, and just once. */
function withoutOwnScript(html: string): string {
  const parts = html.split(/<script type="module" src="\/assets\/app-[0-9a-f]{12}\.js"><\/script>/)
  expect(parts).toHaveLength(2)
  return parts.join('')
}

describe('hostile text and requests', () => {
  test('no text of an article becomes markup', async () => {
    for (const story of await app.stories()) {
      const page = withoutOwnScript(await (await get(`/stories/${story.id}`)).text())
      expect(page).not.toMatch(/<script|<img|onerror=[^&]*>/)
      const { entries } = await app.story(story.id)
      for (const { id } of entries) {
        const evidence = withoutOwnScript(await (await get(`/entries/${id}`)).text())
        expect(evidence).not.toMatch(/<script|<img/)
      }
      expect(await (await get(`/stories/${story.id}.md`)).text()).not.toMatch(
        /(?<!\\)(?:<script|<img|\]\(javascript)/,
      )
    }
  })

  test('no script but our own file may run, no frame may hold the page', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  test('a request under another host is refused, on loopback too', async () => {
    const response = await get('/', { host: 'evil.example', accept: 'application/json' })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'E704' })
  })

  test('beyond loopback, a request without the token is refused', async () => {
    const guarded = server(app, { ...options, token: 'secret', isPrivate: true })
    expect((await guarded.request('/', { headers: { host: 'localhost' } })).status).toBe(401)
    expect(
      (await guarded.request('/', { headers: { host: 'localhost', authorization: 'Bearer secret' } })).status,
    ).toBe(200)
  })

  test('odd paths and queries never break it', async () => {
    const odd = [
      '/%00',
      '/stories/%2e%2e',
      '/entries/entry_',
      '/search?q=%22%20OR%201=1',
      '/check?q=%F0%9F%95%8A',
      '/assets/../package.json',
      '/stories/story_zz',
    ]
    for (const path of odd) expect((await get(path)).status).toBeLessThan(500)
  })
})

describe('listening', () => {
  test('beyond loopback a token is required', async () => {
    await expect(serve(app, { host: '0.0.0.0', port: 0, token: null })).rejects.toMatchObject({
      code: 'E701',
    })
  })

  test('a port that is taken is a clear error', async () => {
    const running = await serve(app, { host: '127.0.0.1', port: 0, token: null })
    const port = Number(new URL(running.url).port)
    await expect(serve(app, { host: '127.0.0.1', port, token: null })).rejects.toMatchObject({ code: 'E702' })
    expect((await fetch(running.url)).status).toBe(200)
    await running.close()
  })
})
