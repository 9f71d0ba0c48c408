import { failure } from '../model/errors.ts'
import { rowOf, warningOf } from './article/row.ts'
import { articleTextOf, type PageText } from './html/article-text.ts'
import type { PageBlock } from './html/blocks.ts'
import { metadataOf } from './html/metadata.ts'
import { fragmentText } from './html/fragment.ts'
import { pageOf } from './html/page.ts'
import type { Reader } from './reader.ts'
import { textOf } from './source/charset.ts'
import { wholeOf } from './source/whole.ts'
import type { ArticleRow } from '../model/article.ts'

/** Fewer characters than this are a stub, an index or a picture, not an article. */
const SHORTEST = 140

/** A news page: its article without what stands around it, and what the page says of it. */
export const html: Reader = {
  name: 'html',
  format: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  accepts: ({ extension, type, head }) =>
    (type !== null && html.mediaTypes.includes(type)) ||
    html.extensions.includes(extension) ||
    /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/.test(head),

  async *read(input, { maxBytes }) {
    const source = textOf(await wholeOf(input, maxBytes), input.place, input.mediaType)
    for (const row of articlesOfHtml(source, input.place, input.url))
      yield { kind: 'article', place: input.place, row }
  },
}

/**
 * The page's article; of a live page its beginning and then every dated post.
 *
 * @throws DemarcheError E105 for a page that cannot be built, E108 for one without an article
 */
export function articlesOfHtml(source: string, place: string, url: string | null): ArticleRow[] {
  const page = pageOf(source, place)
  const { description, body, isFree, ...about } = metadataOf(page, url)
  const { blocks, posts, day, asksToPay } = articleTextOf(page, { ...about, description })
  const shown = written(blocks)
  // A page that is built in the browser, or shows a beginning only, may give its words to machines in full.
  const text = body !== null && body.length > 2 * shown.length ? fragmentText(body) : shown
  const dated = posts.filter(post => post.blocks.length > 0)
  if (text.length < SHORTEST && dated.length === 0) throw failure('E108', [place])
  const warnings = [...about.warnings]
  if (dated.length > 0) warnings.push(warningOf('E117', [String(dated.length)]))
  if (isStub(text, isFree, asksToPay)) warnings.push(warningOf('E114', []))
  const lead = rowOf({ ...about, createdOn: about.createdOn ?? day?.day ?? null, url, text, warnings })
  const rows = dated.map(post => postRow(post, lead))
  return text.length < SHORTEST ? rows : [lead, ...rows]
}

/** What a reader without a subscription gets of a paid article is no longer than this. */
const STUB = 2_500

/** The page asks for money, or says that it is not free and breaks off in the middle of a sentence. */
const isStub = (text: string, isFree: boolean | null, asksToPay: boolean): boolean =>
  text.length < STUB && (asksToPay || (isFree === false && !/[.!?]["'”’»)\]]*$/.test(text)))

function postRow({ id, published, blocks }: PageText['posts'][number], lead: ArticleRow): ArticleRow {
  const [first, ...rest] = blocks
  const title = first?.kind === 'heading' && rest.length > 0 ? first.text : null
  const address = (of: string | null): string | null =>
    of === null || id === null ? of : `${of.replace(/#.*$/s, '')}#${id}`
  return rowOf({
    ...lead,
    url: address(lead.url),
    canonicalUrl: address(lead.canonicalUrl),
    title,
    publishedAt: published?.at ?? null,
    createdOn: published?.day ?? lead.createdOn,
    updatedAt: null,
    text: written(title === null ? blocks : rest),
    declaredLanguage: lead.language,
    warnings: [],
  })
}

/** Blocks parted by an empty line. */
const written = (blocks: readonly PageBlock[]): string => blocks.map(block => block.text).join('\n\n')
