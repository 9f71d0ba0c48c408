import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import type { Story } from '../../src/model/story.ts'
import { server } from '../../src/server/server.tsx'
import { sampleApp } from './sample.ts'

const HEADERS = { host: '127.0.0.1:4780', accept: 'text/html' }

let app: Demarche
let story: Story
const get = (path: string) =>
  server(app, { hosts: ['127.0.0.1'], token: null, isPrivate: false }).request(
    `http://127.0.0.1:4780${path}`,
    { headers: HEADERS },
  )

beforeAll(async () => {
  app = await sampleApp()
  const [biggest] = [...(await app.stories())].sort((a, b) => b.articles - a.articles)
  story = await app.story(biggest!.id)
})
afterAll(() => app.close())

/** Addresses of feeds in the head of a page. */
async function announced(path: string): Promise<readonly string[]> {
  const html = await (await get(path)).text()
  return [...html.matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)].map(([, href]) => href!)
}

describe('feeds', () => {
  test.each(['', '/timeline', '/threads', '/positions', '/contacts'])(
    'a story%s names its feeds, and both are there',
    async part => {
      const hrefs = await announced(`/stories/${story.id}${part}`)
      expect(hrefs).toEqual([`/stories/${story.id}.atom`, `/stories/${story.id}.jsonfeed`])
      for (const href of hrefs) expect((await get(href)).status).toBe(200)
    },
  )

  test('each thread has its own: its opening, its answers, what became of it, each with a page', async () => {
    const thread = story.threads.find(({ answers }) => answers.length > 0) ?? story.threads[0]!
    const path = `/stories/${story.id}/threads/${thread.id}`
    expect(await (await get(`/stories/${story.id}/threads`)).text()).toContain(`href="${path}.atom"`)
    const atom = await get(`${path}.atom`)
    expect(atom.headers.get('content-type')).toContain('application/atom+xml')
    const feed = parseAtomFeed(await atom.text())
    const known = [thread.opening.id, ...thread.answers.map(({ entry }) => entry.id)]
    const ids = feed.entries!.map(({ id }) => id)
    expect(ids).toHaveLength(known.length + thread.changes.length)
    for (const id of known) expect(ids).toContain(`urn:demarche:${id}`)
    for (const { links } of feed.entries!) {
      const { pathname } = new URL(links![0]!.href!)
      expect((await get(pathname)).status).toBe(200)
    }
    const json = await get(`${path}.jsonfeed`)
    expect(json.headers.get('content-type')).toContain('application/feed+json')
    expect(parseJsonFeed(await json.json()).items!.map(({ id }) => id)).toEqual(ids)
    expect((await get(`${path}.rss`)).status).toBe(400)
    expect((await get(`/stories/${story.id}/threads/thread_00.atom`)).status).toBe(404)
  })

  test('corrections: a decision and a takedown come as items, and the page links them', async () => {
    const own = await sampleApp()
    const routes = server(own, { hosts: ['127.0.0.1'], token: null, isPrivate: false })
    const read = async (path: string) => (await routes.request(path, { headers: HEADERS })).text()
    const [id] = (await own.stories()).map(each => each.id)
    const { entries, articles } = await own.story(id!)
    const [entry] = entries
    await own.decide({ about: entry!.id, decision: 'dispute', author: 'I. Moreno', reason: 'she denies it' })
    expect(await read('/corrections')).toContain('href="/corrections.atom"')
    expect(parseAtomFeed(await read('/corrections.atom')).entries).toHaveLength(1)
    const other = articles.find(({ id: article }) => article !== entry!.article) ?? articles[0]!
    const gone = (await own.story(id!)).entries.find(({ article }) => article === other.id)!
    await own.erase({ article: other.id, mode: 'taken-down', author: 'Desk', reason: 'asked by its author' })
    const feed = parseJsonFeed(JSON.parse(await read('/corrections.jsonfeed')))
    expect(feed.items).toHaveLength(2)
    expect(feed.items![0]!.content_text).toContain('asked by its author')

    // What cites a row of the article still finds a page; none of its words is left on it.
    const stone = await routes.request(`/entries/${gone.id}`, { headers: HEADERS })
    const page = await stone.text()
    expect(stone.status).toBe(200)
    expect(page).toContain('taken down')
    expect(page).not.toContain(gone.quote)
    expect(await read('/corrections')).toContain('were taken down')
    await own.close()
  })
})

describe('the calendar', () => {
  test('the same story gives the same UIDs, and every event says its status and sequence', async () => {
    const first = await (await get(`/stories/${story.id}.ics`)).text()
    const again = await (await get(`/stories/${story.id}.ics`)).text()
    const uids = [...first.matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid)
    expect(uids.length).toBeGreaterThan(0)
    expect(new Set(uids).size).toBe(uids.length)
    expect([...again.matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid)).toEqual(uids)
    expect(first.match(/^STATUS:(?:TENTATIVE|CONFIRMED|CANCELLED)\r?$/gm)).toHaveLength(uids.length)
    expect(first.match(/^SEQUENCE:\d+\r?$/gm)).toHaveLength(uids.length)
  })

  test('the page of contacts shows its days and links it', async () => {
    const html = await (await get(`/stories/${story.id}/contacts`)).text()
    expect(html).toContain(`/stories/${story.id}.ics`)
  })
})
