import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demarche, openDemarche, type WatchedRound } from '../../src/demarche.ts'

const BODY =
  'The union of dockers demanded a raise of 5% from the port company on Tuesday, and said in a statement that a strike would begin on Friday unless the company agreed. '.repeat(
    3,
  )
const PAGE = `<html lang="en"><head><title>Company answers the dockers</title><meta property="article:published_time" content="2031-03-05T10:00:00Z"></head><body><article><h1>Company answers the dockers</h1>${'<p>The port company rejected the demand of the union on Wednesday, its director Leo Brandt said in a statement to reporters in Genoa.</p>'.repeat(6)}</article></body></html>`

let server: Server
let app: Demarche
let base = ''
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim())
    if (request.url === '/feed.xml') {
      if (request.headers['if-none-match'] === '"v1"') return void response.writeHead(304).end()
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"' })
      return void response.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Wire</title>
        <item><title>Dockers demand a raise</title><link>${base}/a.html</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><description>${BODY}</description></item>
        <item><title>Company answers</title><link>${base}/b.html</link><pubDate>Wed, 05 Mar 2031 10:00:00 GMT</pubDate><description>The company answers …</description></item>
        </channel></rss>`)
    }
    if (request.url === '/b.html')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  app = await openDemarche(':memory:')
})
afterAll(async () => {
  await app.close()
  server.close()
})

const one = async (addresses: readonly string[], allowPrivate = true): Promise<WatchedRound> => {
  for await (const round of app.watch(addresses, { once: true, allowPrivate })) return round
  throw new Error('no round')
}

test('a private address is refused unless it is allowed', async () => {
  const round = await one([`${base}/secret.xml`], false)
  expect(round.failed).toMatchObject([{ code: 'E602' }])
  expect(asked).toEqual([])
  await app.unwatch(`${base}/secret.xml`)
  await expect(app.unwatch(`${base}/secret.xml`)).rejects.toMatchObject({ code: 'E407' })
})

test('a feed is read, its teasers are followed to their pages, and what did not change is not sent again', async () => {
  const first = await one([`${base}/feed.xml`])
  expect(first).toMatchObject({ asked: 1, added: 1, failed: [] })
  const second = await one([])
  expect(second).toMatchObject({ asked: 1, added: 1, failed: [] })
  const titles = (await app.story(null)).articles.map(({ title }) => title)
  expect(titles).toEqual(['Dockers demand a raise', 'Company answers the dockers'])
  expect(await one([])).toMatchObject({ asked: 0, added: 0 })
  expect(asked.filter(each => each.startsWith('/feed'))).toEqual(['/feed.xml'])
  const sources = await app.sources()
  expect(sources.map(({ leadsTo, articles, failures }) => [leadsTo, articles, failures])).toEqual([
    ['page', 1, 0],
    ['feed', 1, 0],
  ])
})
