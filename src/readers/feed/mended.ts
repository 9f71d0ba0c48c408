import { failure } from '../../model/errors.ts'
import type { FeedItem, FeedItems } from './items.ts'
import { address, names, text } from './values.ts'

type RawItem = Readonly<Record<string, unknown>>

/**
 * What can be read of a feed whose XML is broken: the items before the break.
 *
 * @throws DemarcheError E105 when there is none
 */
export async function mendedItems(source: string, place: string): Promise<FeedItems> {
  const items: FeedItem[] = []
  let title: string | null = null
  let why = 'its XML cannot be read'
  let isCut = false
  const { default: FeedParser } = await import('feedparser')
  await new Promise<void>(done => {
    const parser = new FeedParser({ normalize: true, addmeta: false, resume_saxerror: true })
    parser.on('error', (error: Error) => {
      isCut = true
      why = `its XML cannot be read (${error.message.split('\n')[0]?.toLowerCase()})`
    })
    parser.on('meta', (meta: { title?: string | null }) => {
      title = text(meta.title)
    })
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read()) items.push(itemOf(item))
    })
    parser.on('end', done).on('close', done)
    parser.end(source)
  })
  if (items.length === 0) throw failure('E105', [place, why])
  return { title, language: null, items, isCut }
}

const itemOf = (item: RawItem): FeedItem => {
  const summary = written(item['summary'])
  const description = written(item['description'])
  return {
    url: address(written(item['link'])) ?? address(written(item['guid'])),
    title: text(written(item['title'])),
    byline: names([written(item['author'])]),
    publisher: null,
    content: description === summary ? null : text(description),
    summary: text(summary) ?? text(description),
    published: text(
      written(item['rss:pubdate']) ??
        written(item['atom:published']) ??
        written(item['dc:date']) ??
        written(item['atom:updated']),
    ),
    updated: text(written(item['atom:updated'])),
    language: null,
  }
}

/** A plain value, or the text of a parsed element (`#`). */
const written = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  const inner = typeof value === 'object' && value !== null ? (value as { '#'?: unknown })['#'] : undefined
  return typeof inner === 'string' ? inner : undefined
}
