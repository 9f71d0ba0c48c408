import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { failure } from '../../model/errors.ts'
import { withoutDoctype } from '../source/doctype.ts'
import { xmlDepthOf } from '../source/xml-depth.ts'
import { mendedItems } from './mended.ts'
import { address, names, text } from './values.ts'

/** One item of any feed format, as written. */
export interface FeedItem {
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  /** HTML. */
  readonly content: string | null
  readonly summary: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
}

export interface FeedItems {
  readonly title: string | null
  readonly language: string | null
  readonly items: readonly FeedItem[]
  /** The feed ends before its end tag: items after the cut are lost. */
  readonly isCut: boolean
}

/**
 * The items of a feed. A feed whose XML is broken is read again by a parser that takes what it can.
 *
 * @throws DemarcheError E105 when nothing can be read
 */
export async function itemsOfFeed(source: string, place: string): Promise<FeedItems> {
  const bare = withoutDoctype(source.trim())
  if (bare.startsWith('<') && xmlDepthOf(bare) > DEEPEST) {
    throw failure('E105', [place, `its elements are nested more than ${DEEPEST} deep`])
  }
  const parsed = parsedFeed(bare)
  const found = parsed ?? (await mendedItems(bare, place))
  return { ...found, isCut: found.isCut || isCut(bare) }
}

/** Content that is not escaped is XHTML, and no page is so deep; a feed's own elements are five deep. */
const DEEPEST = 400

/** The lenient parser closes what a cut left open and says nothing. */
const isCut = (source: string): boolean =>
  source.startsWith('<') && !/<\/(?:rss|feed|rdf:rdf)\s{0,8}>/i.test(source.slice(-2000))

function parsedFeed(source: string): FeedItems | null {
  let parsed: AnyFeed
  try {
    parsed = parseFeed(source)
  } catch {
    return null
  }
  switch (parsed.format) {
    case 'rss':
      return {
        ...headOf(parsed.feed.title, parsed.feed.language),
        items: (parsed.feed.items ?? []).map(rssItem),
      }
    case 'atom':
      return {
        ...headOf(parsed.feed.title?.value, parsed.feed.xml?.lang),
        items: (parsed.feed.entries ?? []).map(atomItem),
      }
    case 'rdf':
      return {
        ...headOf(parsed.feed.title, parsed.feed.dc?.languages?.[0]),
        items: (parsed.feed.items ?? []).map(rdfItem),
      }
    case 'json':
      return {
        ...headOf(parsed.feed.title, parsed.feed.language),
        items: (parsed.feed.items ?? []).map(jsonItem),
      }
  }
}

const headOf = (title: string | undefined, language: string | undefined) => ({
  title: text(title),
  language: text(language),
  isCut: false,
})

const rssItem = (item: RssFeed.Item<string>): FeedItem => ({
  url: address(item.link) ?? (item.guid?.isPermaLink === false ? null : address(item.guid?.value)),
  title: text(item.title) ?? text(item.dc?.titles?.[0]),
  byline: names([
    ...(item.dc?.creators ?? []),
    ...(item.authors ?? []).map(author => author.name ?? author.email),
  ]),
  publisher: text(item.dc?.publishers?.[0]),
  content: text(item.content?.encoded),
  summary: text(item.description) ?? text(item.dc?.descriptions?.[0]),
  published: text(item.pubDate) ?? text(item.dc?.dates?.[0]) ?? text(item.dcterms?.created?.[0]),
  updated: text(item.dcterms?.modified?.[0]) ?? text(item.atom?.updated),
  language: text(item.dc?.languages?.[0]),
})

const atomItem = (entry: AtomFeed.Entry<string>): FeedItem => ({
  url:
    address(
      (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
    ) ?? address(entry.id),
  title: text(entry.title?.value),
  byline: names(entry.authors?.map(author => author.name) ?? []),
  publisher: text(entry.source?.title?.value),
  content: text(entry.content?.value),
  summary: text(entry.summary?.value),
  published: text(entry.published) ?? text(entry.updated),
  updated: text(entry.updated),
  language: text(entry.xml?.lang),
})

const rdfItem = (item: RdfFeed.Item<string>): FeedItem => ({
  url: address(item.link) ?? address(item.rdf?.about),
  title: text(item.title),
  byline: names(item.dc?.creators ?? []),
  publisher: text(item.dc?.publishers?.[0]),
  content: text(item.content?.encoded),
  summary: text(item.description) ?? text(item.dc?.descriptions?.[0]),
  published: text(item.dc?.dates?.[0]),
  updated: text(item.dcterms?.modified?.[0]),
  language: text(item.dc?.languages?.[0]),
})

const jsonItem = (item: JsonFeed.Item<string>): FeedItem => ({
  url: address(item.url) ?? address(item.external_url) ?? address(item.id),
  title: text(item.title),
  byline: names(item.authors?.map(author => author.name) ?? []),
  publisher: null,
  content: text(item.content_html) ?? escaped(text(item.content_text)),
  summary: escaped(text(item.summary)),
  published: text(item.date_published),
  updated: text(item.date_modified),
  language: text(item.language),
})

/** Plain text made HTML, its paragraphs kept. */
const escaped = (plain: string | null): string | null =>
  plain === null
    ? null
    : plain
        .split(/\n\s*\n/)
        .map(
          part => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`,
        )
        .join('')
