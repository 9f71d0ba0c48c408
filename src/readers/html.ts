import { failure } from '../model/errors.ts'
import { rowOf } from './article/row.ts'
import { articleBlocksOf } from './html/article-text.ts'
import { metadataOf } from './html/metadata.ts'
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
    yield { kind: 'article', place: input.place, row: articleOfHtml(source, input.place, input.url) }
  },
}

/** @throws DemarcheError E105 for a page that cannot be built, E108 for one without an article */
export function articleOfHtml(source: string, place: string, url: string | null): ArticleRow {
  const page = pageOf(source, place)
  const { body: _body, isFree: _isFree, isLive: _isLive, ...metadata } = metadataOf(page, url)
  const text = articleBlocksOf(page, metadata)
    .map(block => block.text)
    .join('\n\n')
  if (text.length < SHORTEST) throw failure('E108', [place])
  return rowOf({ ...metadata, url, text })
}
