import type { Warning } from '../../model/article.ts'
import { warningOf } from '../article/row.ts'
import { type Instant, instantOf } from '../article/instant.ts'
import { bylineOf } from './byline.ts'
import { decoded } from './entities.ts'
import { headlineOf } from './heading.ts'
import { type ArticleData, articlesOf } from './json-ld.ts'
import { POST_CLASS } from './live-posts.ts'
import type { Page } from './page.ts'
import { type PageElement, plain } from './page-element.ts'

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
  readonly warnings: readonly Warning[]
}

/** Names of `meta` elements without their punctuation, which publishers place as they like; best first. */
const PUBLISHED = names(
  'articlepublishedtime ogarticlepublishedtime ogpublishedtime datepublished articlepublished pubdate publishdate publishedtime ' +
    'dctermscreated dcdateissued dctermsissued dctermsdate dcdate sailthrudate parselypubdate cxenseparserecspublishtime ' +
    'originalpublicationdate articledateoriginal publicationdate mrfpublishedtime btpubdate rbpubdate displaydate date',
)
const MODIFIED = names(
  'articlemodifiedtime ogupdatedtime datemodified lastmod lastmodified dctermsmodified revisiondate',
)
const AUTHOR = names(
  'author articleauthor dccreator parselyauthor sailthruauthor byl ogarticleauthor twittercreator',
)
const TITLE = names('ogtitle twittertitle')
const DESCRIPTION = names('ogdescription description twitterdescription')
const PUBLISHER = names('ogsitename applicationname publisher dcpublisher')
const LANGUAGE = names('oglocale language contentlanguage')

function names(list: string): readonly string[] {
  return list.split(' ')
}

/** Everything a page says of its article, each field from the best source that has it. */
export function metadataOf(page: Page, url: string | null): Metadata {
  const { elements } = page
  const metas = metasOf(elements)
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const content = metas.get(name)
      if (content !== undefined) return content
    }
    return null
  }
  const link = absolute(
    elements.find(element => element.tag === 'link' && element.has('rel', 'canonical'))?.get('href') ?? null,
    url,
  )
  const canonicalUrl = link ?? absolute(meta(['ogurl']), url)
  const data = ownOf(articlesOf(page.jsonLd), canonicalUrl)
  const published = firstInstant([
    data?.datePublished ?? null,
    ...PUBLISHED.map(name => metas.get(name) ?? null),
    ...timesOf(elements),
    dayOfAddress(canonicalUrl ?? url),
    dayOfTitle(meta(TITLE)),
  ])
  const publisher = plain(decoded(data?.publisher ?? meta(PUBLISHER) ?? ''))
  const updated = firstInstant([data?.dateModified ?? null, ...MODIFIED.map(name => metas.get(name) ?? null)])
  return {
    title: headlineOf(elements, [data?.headline ?? null, meta(TITLE)], publisher),
    byline: bylineOf(elements, data?.authors ?? [], meta(AUTHOR), publisher),
    publisher,
    description: meta(DESCRIPTION),
    canonicalUrl,
    publishedAt: published.instant?.at ?? null,
    updatedAt: updated.instant?.at ?? null,
    createdOn: published.instant?.day ?? null,
    declaredLanguage:
      data?.language ??
      elements.find(element => element.tag === 'html' && element.get('lang') !== null)?.get('lang') ??
      meta(LANGUAGE),
    body: data?.body ?? null,
    isFree: data?.isFree ?? null,
    warnings:
      published.instant === null && published.ambiguous !== null
        ? [warningOf('E115', [published.ambiguous])]
        : [],
  }
}

/** Of several described articles (related ones too) the one that bears the page's own address, else the first. */
const ownOf = (articles: readonly ArticleData[], canonicalUrl: string | null): ArticleData | null =>
  articles.find(({ url }) => url !== null && url === canonicalUrl) ?? articles[0] ?? null

function metasOf(elements: readonly PageElement[]): Map<string, string> {
  const metas = new Map<string, string>()
  for (const element of elements) {
    if (element.tag !== 'meta') continue
    const name = element.get('property') ?? element.get('name') ?? element.get('itemprop') ?? ''
    const key = name.toLowerCase().replace(/[^a-z]/g, '')
    const content = element.get('content')?.trim() ?? ''
    if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content)
  }
  return metas
}

const ELSEWHERE = new Set(['aside', 'footer', 'nav', 'li'])

/** `<time>` of the page's head matter; those of related articles and of live posts are not its own. */
function timesOf(elements: readonly PageElement[]): string[] {
  const times = elements.filter(({ tag }) => tag === 'time').slice(0, 40)
  const own = times.find(time => time.has('itemprop', 'datePublished') || time.get('pubdate') !== null)
  const time = own ?? times.find(each => !isElsewhere(each))
  return [time?.get('datetime'), time?.text()].filter(text => typeof text === 'string')
}

function isElsewhere(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (ELSEWHERE.has(at.tag) || POST_CLASS.test(at.get('class') ?? '')) return true
  }
  return false
}

/** `/2025/05/12/`, `/2025-05-12/`, `-20250512`: the day that a publisher's own address names. */
function dayOfAddress(url: string | null): string | null {
  const found = /[/_-]((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?=\D|$)/.exec(url ?? '')
  return found ? `${found[1]}-${found[3]}-${found[4]}` : null
}

/** `Envoys set a day | Example | 28.04.2023`, unless the figures can mean two days. */
function dayOfTitle(title: string | null): string | null {
  const found = /\|\s?((\d{2})\.\d{2}\.\d{4})$/.exec(title ?? '')
  return found && Number(found[2]) > 12 ? found[1]! : null
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
