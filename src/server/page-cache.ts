import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import type { Demarche } from '../demarche.ts'

/** What is said of a story as known on an instant never changes; the queue of a reviewer and the health of sources do. */
const KEPT = /^\/(?:$|stories|entries|search|check|corrections)/
/** Longer addresses are answered and not kept. */
const LONGEST = 500
const MOST_BYTES = 64 * 1024 * 1024

interface Page {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  readonly zipped: Uint8Array<ArrayBuffer> | null
}

/**
 * Answers a page again with the same bytes until something is appended or erased: the key holds the instant of the
 * newest append. It also names the bytes (ETag), so that a browser which has them is told so. Pages that show more
 * than the ledger go past it.
 */
export function pageCache(app: Demarche, mostBytes = MOST_BYTES): MiddlewareHandler {
  const pages = new Map<string, Page>()
  let bytes = 0
  return async (c, next) => {
    const { method, path, url } = c.req
    if (method !== 'GET' || url.length > LONGEST || !KEPT.test(path)) return next()
    // With its host: feeds name the one that was asked.
    const key = `${await app.lastInstant()} ${url}`
    const kept = pages.get(key)
    if (kept) {
      pages.delete(key)
      pages.set(key, kept)
      return send(c, kept)
    }
    await next()
    if (c.res.status !== 200) return
    const page = await taken(c.res)
    pages.set(key, page)
    bytes += sizeOf(page)
    for (const [oldest, { body, zipped }] of pages) {
      if (bytes <= mostBytes) break
      pages.delete(oldest)
      bytes -= sizeOf({ body, zipped })
    }
    c.res = undefined
    c.res = send(c, page)
  }
}

const sizeOf = ({ body, zipped }: Pick<Page, 'body' | 'zipped'>): number =>
  body.byteLength + (zipped?.byteLength ?? 0)

async function taken(response: Response): Promise<Page> {
  const body = new Uint8Array(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return {
    headers: {
      'content-type': type,
      'cache-control': 'private, no-cache',
      etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
      vary: 'accept-encoding, accept',
    },
    body,
    zipped: /^text\/|json|xml/.test(type) ? new Uint8Array(gzipSync(body)) : null,
  }
}

function send(c: Context, { headers, body, zipped }: Page): Response {
  if (c.req.header('if-none-match')?.includes(headers['etag']!)) return c.body(null, 304, headers)
  if (zipped && /\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
    return c.body(zipped, 200, { ...headers, 'content-encoding': 'gzip' })
  return c.body(body, 200, headers)
}
