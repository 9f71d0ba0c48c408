import type { Warning } from '../../model/article.ts'
import { warningOf } from '../article/row.ts'
import { type Instant, instantOf } from '../article/instant.ts'
import { type ArticleData, articlesOf } from './json-ld.ts'
import type { Page } from './page.ts'

export interface Metadata {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly description: string | null
  readonly canonicalUrl: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly createdOn: string | null
  readonly declaredLanguage: string | null
  /** The article's words as its publisher gave them to machines, without structure. */
  readonly body: string | null
  readonly isFree: boolean | null
  readonly isLive: boolean
  readonly warnings: readonly Warning[]
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'pubdate',
  'publishdate',
  'publish-date',
  'published_time',
  'date.published',
  'dcterms.created',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dc.date',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'originalpublicationdate',
  'article_date_original',
  'publication_date',
  'date',
  'mrf:published_time',
  'bt:pubdate',
  'rbpubdate',
  'displaydate',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'revision_date',
]
const AUTHOR = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'og:article:author',
  'twitter:creator',
]

/** Everything a page says of its article, each field from the best source that has it. */
export function metadataOf(page: Page, url: string | null): Metadata {
  const { document } = page
  const metas = metasOf(document)
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const content = metas.get(name)
      if (content !== undefined) return content
    }
    return null
  }
  const link = absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, url)
  const canonicalUrl = link ?? absolute(meta(['og:url']), url)
  const data = ownOf(articlesOf(page.jsonLd), canonicalUrl)
  const published = firstInstant([
    data?.datePublished ?? null,
    ...PUBLISHED.map(name => metas.get(name) ?? null),
    ...timesOf(document),
    dayOfAddress(canonicalUrl ?? url),
  ])
  const updated = firstInstant([data?.dateModified ?? null, ...MODIFIED.map(name => metas.get(name) ?? null)])
  return {
    title: titleOf(document, data, meta(['og:title', 'twitter:title'])),
    byline: bylineOf(data?.authors ?? [], meta(AUTHOR)),
    publisher: data?.publisher ?? meta(['og:site_name', 'application-name', 'publisher', 'dc.publisher']),
    description: meta(['og:description', 'description', 'twitter:description']),
    canonicalUrl,
    publishedAt: published.instant?.at ?? null,
    updatedAt: updated.instant?.at ?? null,
    createdOn: published.instant?.day ?? null,
    declaredLanguage:
      data?.language ??
      document.documentElement.getAttribute('lang') ??
      meta(['og:locale', 'language', 'content-language']),
    body: data?.body ?? null,
    isFree: data?.isFree ?? null,
    isLive: data !== null && /LiveBlog/.test(data.type),
    warnings:
      published.instant === null && published.ambiguous !== null
        ? [warningOf('E115', [published.ambiguous])]
        : [],
  }
}

/** Of several described articles (related ones too) the one that bears the page's own address, else the first. */
const ownOf = (articles: readonly ArticleData[], canonicalUrl: string | null): ArticleData | null =>
  articles.find(({ url }) => url !== null && url === canonicalUrl) ?? articles[0] ?? null

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    )
      .trim()
      .toLowerCase()
    const content = meta.getAttribute('content')?.trim() ?? ''
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

function titleOf(document: Document, data: ArticleData | null, shared: string | null): string | null {
  const heading = textIn(document.querySelector('h1'))
  const name = data?.headline ?? shared
  if (heading !== null && name !== null && sameStart(heading, name)) return heading
  return plain(name) ?? heading ?? plain(document.querySelector('title')?.textContent ?? null)
}

const sameStart = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map(text => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) as [string, string]
  return x !== '' && (x.startsWith(y) || y.startsWith(x))
}

function bylineOf(authors: readonly string[], meta: string | null): string | null {
  const named = authors.map(name => plain(name)).filter(name => name !== null && !/^https?:/.test(name))
  if (named.length > 0) return named.join(', ')
  return meta !== null && !/^(?:https?:|@)/.test(meta) ? plain(meta) : null
}

/** `<time>` of the page's head matter; those of related articles stand elsewhere. */
function timesOf(document: Document): string[] {
  const times = [...document.querySelectorAll('time')].slice(0, 40)
  const own = times.filter(
    time => time.getAttribute('itemprop') === 'datePublished' || time.hasAttribute('pubdate'),
  )
  const near = own.length > 0 ? own : times.filter(time => time.closest('aside, footer, nav, li') === null)
  return near
    .slice(0, 1)
    .flatMap(time => [time.getAttribute('datetime') ?? '', time.textContent ?? ''])
    .filter(text => text !== '')
}

/** `/2025/05/12/`, `/2025-05-12/`, `-20250512`: the day that a publisher's own address names. */
function dayOfAddress(url: string | null): string | null {
  const found = /[/_-]((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?=\D|$)/.exec(url ?? '')
  return found ? `${found[1]}-${found[3]}-${found[4]}` : null
}

function firstInstant(written: readonly (string | null)[]): {
  instant: Instant | null
  ambiguous: string | null
} {
  let ambiguous: string | null = null
  for (const text of written) {
    if (text === null) continue
    const instant = instantOf(text)
    if (instant !== null) return { instant, ambiguous }
    if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(text.trim())) ambiguous ??= text.trim().slice(0, 40)
  }
  return { instant: null, ambiguous }
}

function absolute(href: string | null, base: string | null): string | null {
  if (href === null) return null
  try {
    const { protocol, href: whole } = new URL(href, base ?? undefined)
    return protocol === 'http:' || protocol === 'https:' ? whole : null
  } catch {
    return null
  }
}

const plain = (text: string | null): string | null => {
  const clean = text?.replace(/\s+/g, ' ').trim() ?? ''
  return clean === '' ? null : clean
}
const textIn = (element: Element | null): string | null => plain(element?.textContent ?? null)
