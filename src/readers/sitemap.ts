import { failure } from '../model/errors.ts'
import { instantOf } from './article/instant.ts'
import type { Reader } from './reader.ts'
import { textOf } from './source/charset.ts'
import { wholeOf } from './source/whole.ts'

/** Sitemaps, news sitemaps and indexes of sitemaps (sitemaps.org 0.9; Google News 0.9): addresses to fetch. */
export const sitemap: Reader = {
  name: 'sitemap',
  format: 'sitemap',
  extensions: [],
  mediaTypes: [],
  accepts: ({ head }) => /<(?:urlset|sitemapindex)[\s>]/.test(head.slice(0, 2000)),

  async *read(input, { maxBytes }) {
    const source = textOf(await wholeOf(input, maxBytes), input.place, input.mediaType)
    let count = 0
    for (const { tag, entry } of entriesOf(source)) {
      const url = field(entry, 'loc')
      if (url === null || !/^https?:\/\//.test(url)) continue
      count++
      const published = field(entry, 'news:publication_date') ?? field(entry, 'lastmod')
      yield {
        kind: 'address',
        place: `${input.place}#${count}`,
        address: {
          url,
          title: field(entry, 'news:title'),
          publisher: field(entry, 'news:name'),
          publishedAt: published === null ? null : (instantOf(published)?.at ?? null),
          leadsTo: tag === 'sitemap' ? 'feed' : 'page',
        },
      }
    }
    if (count === 0) throw failure('E108', [input.place])
    if (!/<\/(?:urlset|sitemapindex)>/.test(source.slice(-500))) {
      yield { kind: 'failure', place: input.place, error: failure('E118', [input.place]) }
    }
  },
}

/** One pass: an entry that is never closed ends the list. */
function* entriesOf(source: string): Generator<{ readonly tag: string; readonly entry: string }> {
  const open = /<(url|sitemap)>/g
  for (let found = open.exec(source); found !== null; found = open.exec(source)) {
    const end = source.indexOf(`</${found[1]}>`, open.lastIndex)
    if (end < 0) return
    yield { tag: found[1]!, entry: source.slice(open.lastIndex, end) }
    open.lastIndex = end
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function field(entry: string, tag: string): string | null {
  const start = entry.indexOf(`<${tag}>`)
  const end = start < 0 ? -1 : entry.indexOf(`</${tag}>`, start)
  if (end < 0) return null
  const text = entry
    .slice(start + tag.length + 2, end)
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!)
    .trim()
  return text === '' ? null : text
}
