import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

type Answer = (request: IncomingMessage, response: ServerResponse, base: string) => void

export const ARTICLE = `<!doctype html><html lang="en"><head><title>Talks set</title></head><body><article><h1>Talks set</h1>
<p>The envoys of Ardania and Belmora said on Monday that they would meet in the port of Lisse within a week.</p>
<p>A spokesman for the Ardanian side said the talks would cover fishing rights and the release of two crews.</p></article></body></html>`

const html = (response: ServerResponse, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
}
/** With a quote inside and a suffix as some servers add: it must come back byte for byte. */
export const ETAG = 'W/"a\u00e9-1--gzip"'

let busy = 0
const ANSWERS: Record<string, Answer> = {
  '/robots.txt': (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end('User-agent: demarche\nDisallow: /closed/\nSitemap: /news.xml\n')
  },
  '/article': (_, response) => html(response, ARTICLE),
  '/closed/article': (_, response) => html(response, ARTICLE),
  '/tagged': (request, response) => {
    if (request.headers['if-none-match'] === ETAG) response.writeHead(304).end()
    else html(response, ARTICLE, { etag: ETAG, 'last-modified': 'Mon, 12 May 2025 10:00:00 GMT' })
  },
  '/echo': (request, response) => html(response, JSON.stringify(request.headers)),
  '/packed': (_, response) =>
    html(response, gzipSync(ARTICLE) as unknown as string, { 'content-encoding': 'gzip' }),
  '/busy-once': (_, response) => {
    if (busy++ % 2 === 0) response.writeHead(429, { 'retry-after': '7' }).end()
    else html(response, ARTICLE)
  },
  '/busy-long': (_, response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
  '/broken': (_, response) => response.writeHead(500).end('<p>stack trace</p>'),
  '/missing': (_, response) => response.writeHead(404).end('not here'),
  '/moved': (_, response) => response.writeHead(301, { location: '/article' }).end(),
  '/found': (_, response) => response.writeHead(302, { location: '/article' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/to-closed': (_, response) => response.writeHead(302, { location: '/closed/article' }).end(),
  '/to-loopback': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/secret' }).end(),
  '/to-metadata': (_, response) =>
    response.writeHead(302, { location: 'http://[::ffff:169.254.169.254]/latest' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/drip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/bomb': (_, response) => {
    // 64 MB of zeros in 64 kB.
    html(response, gzipSync(Buffer.alloc(64 << 20)) as unknown as string, { 'content-encoding': 'gzip' })
  },
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
    response.write(ARTICLE.slice(0, 100))
    setTimeout(() => response.destroy(), 20)
  },
}

export interface TestServer {
  readonly base: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  close(): Promise<void>
}

/** A server on this machine that plays every way in which a site can answer. */
export async function testServer(): Promise<TestServer> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const answer = ANSWERS[path]
    if (answer) answer(request, response, base)
    else response.writeHead(404).end()
  })
  await new Promise<void>(ready => server.listen(0, '0.0.0.0', ready))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    base,
    asked,
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
