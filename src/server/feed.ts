import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Context } from 'hono'
import { failure } from '../model/errors.ts'
import type { FeedLink } from './layout.tsx'

/** What both kinds of feed say. */
export interface Feed {
  /** Stays the same for ever. */
  readonly id: string
  readonly title: string
  /** The page of the same content: a path of this server. */
  readonly page: string
  /** Instant, UTC; null when nothing has happened yet. */
  readonly updated: string | null
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Path of a page. */
  readonly link: string
  /** Instant, UTC. */
  readonly at: string
}

const TYPES = { atom: 'application/atom+xml', jsonfeed: 'application/feed+json' } as const
/** A feed without an entry has to name an instant all the same (RFC 4287, 4.1.1). */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Atom (RFC 4287) or JSON Feed 1.1, with addresses of the host that was asked. @throws {DemarcheError} E802 */
export function sendFeed(c: Context, format: string, feed: Feed): Response {
  const { origin, pathname } = new URL(c.req.url)
  const at = (path: string): string => origin + path
  if (format === 'atom') {
    const content = generateAtomFeed({
      id: feed.id,
      title: feed.title,
      updated: new Date(feed.updated ?? NEVER),
      links: [{ href: at(feed.page) }, { href: at(pathname), rel: 'self' }],
      generator: { text: 'Demarche' },
      entries: feed.items.map(item => ({
        id: item.id,
        title: item.title,
        updated: new Date(item.at),
        links: [{ href: at(item.link) }],
        authors: [{ name: 'Demarche' }],
        content: item.text,
      })),
    } as never)
    return c.body(content, 200, { 'content-type': `${TYPES.atom}; charset=utf-8` })
  }
  if (format === 'jsonfeed') {
    const content = generateJsonFeed({
      title: feed.title,
      home_page_url: at(feed.page),
      feed_url: at(pathname),
      items: feed.items.map(item => ({
        id: item.id,
        title: item.title,
        url: at(item.link),
        content_text: item.text,
        date_published: new Date(item.at),
      })),
    })
    return c.body(JSON.stringify(content), 200, { 'content-type': `${TYPES.jsonfeed}; charset=utf-8` })
  }
  throw failure('E802', [format, Object.keys(TYPES).join(', ')])
}

/** Both kinds, for the head of a page. @param path without its ending */
export const feedLinks = (path: string, title: string): readonly FeedLink[] => [
  { title: `${title} (Atom)`, type: TYPES.atom, href: `${path}.atom` },
  { title: `${title} (JSON Feed)`, type: TYPES.jsonfeed, href: `${path}.jsonfeed` },
]
