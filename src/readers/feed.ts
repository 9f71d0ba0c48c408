import { failure } from '../model/errors.ts'
import { fragmentText } from './html/fragment.ts'
import { instantOf } from './article/instant.ts'
import { rowOf, warningOf } from './article/row.ts'
import { type FeedItem, itemsOfFeed } from './feed/items.ts'
import type { Read, Reader } from './reader.ts'
import { textOf } from './source/charset.ts'
import { wholeOf } from './source/whole.ts'

/** Fewer words than this are a teaser. */
const FEWEST_WORDS = 60
const CUT =
  /(?:\[?(?:…|\.\.\.)\]?|&hellip;|\b(?:read more|continue reading|read the full (?:story|article))\W{0,4})$/i

/** RSS, Atom, RDF and JSON Feed: every item that holds words is an article; one without them is an address. */
export const feed: Reader = {
  name: 'feed',
  format: 'RSS, Atom, RDF or JSON Feed',
  extensions: ['.rss', '.atom', '.rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  accepts: ({ extension, type, head }) =>
    (type !== null && feed.mediaTypes.includes(type)) ||
    feed.extensions.includes(extension) ||
    /<(?:rss|feed|rdf:rdf)[\s>]/.test(head.slice(0, 2000)) ||
    /^\{[^{]{0,400}"version"\s{0,4}:\s{0,4}"https?:\\?\/\\?\/jsonfeed\.org/.test(head),

  async *read(input, { maxBytes }) {
    const source = textOf(await wholeOf(input, maxBytes), input.place, input.mediaType)
    const { title, language, items, isCut } = await itemsOfFeed(source, input.place)
    for (const [i, item] of items.entries()) {
      yield readItem(item, `${input.place}#${i + 1}`, { title, language })
    }
    if (isCut) yield { kind: 'failure', place: input.place, error: failure('E118', [input.place]) }
  },
}

function readItem(
  item: FeedItem,
  place: string,
  of: { title: string | null; language: string | null },
): Read {
  const full = item.content === null ? '' : fragmentText(item.content)
  const summary = item.summary === null ? '' : fragmentText(item.summary)
  const text = full.length >= summary.length ? full : summary
  const instant = item.published === null ? null : instantOf(item.published)
  const updated = item.updated === null ? null : instantOf(item.updated)
  if (text === '') {
    if (item.url === null) return { kind: 'failure', place, error: failure('E108', [place]) }
    const { url, title } = item
    return {
      kind: 'address',
      place,
      address: { url, title, publisher: of.title, publishedAt: instant?.at ?? null, leadsTo: 'page' },
    }
  }
  const isTeaser = CUT.test(text) || text.split(/\s+/).length < FEWEST_WORDS
  return {
    kind: 'article',
    place,
    row: rowOf({
      text,
      url: item.url,
      canonicalUrl: item.url,
      publisher: item.publisher ?? of.title,
      title: item.title,
      byline: item.byline,
      publishedAt: instant?.at ?? null,
      updatedAt: updated?.at ?? null,
      createdOn: (instant ?? updated)?.day ?? null,
      declaredLanguage: item.language ?? of.language,
      warnings: isTeaser ? [warningOf('E116', [])] : [],
    }),
  }
}
