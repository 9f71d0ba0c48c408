import { isDay } from '../model/calendar.ts'
import { failure } from '../model/errors.ts'
import type { ArticleRow } from '../model/article.ts'
import { instantOf } from './article/instant.ts'
import { rowOf } from './article/row.ts'
import type { Reader } from './reader.ts'
import { linesOf } from './source/lines.ts'

/** One article a line (EXTRACT.md). A broken row is reported with its line; the others are read. */
export const jsonl: Reader = {
  name: 'jsonl',
  format: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'],
  accepts: ({ extension, type, head }) =>
    jsonl.extensions.includes(extension) ||
    (type !== null && jsonl.mediaTypes.includes(type)) ||
    (extension === '' && /^\{"[^\n]*\}\s*\n\s*\{/.test(head)),

  async *read(input, { maxBytes }) {
    for await (const { number, text } of linesOf(input, maxBytes)) {
      const place = `${input.place}#${number}`
      if (typeof text !== 'string') yield { kind: 'failure', place, error: text }
      else if (text.trim() !== '') {
        const row = articleOfJson(text)
        if (typeof row === 'string') {
          yield { kind: 'failure', place, error: failure('E106', [input.place, String(number), row]) }
        } else yield { kind: 'article', place, row }
      }
    }
  },
}

/** @returns the row, or in words what is wrong with it */
export function articleOfJson(json: string): ArticleRow | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return 'the row is not JSON'
  }
  return articleOfRecord(value)
}

/** Also takes schema.org names (`headline`, `articleBody`, `datePublished`) for ours. */
export function articleOfRecord(value: unknown): ArticleRow | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the row is not an object'
  const record = value as Readonly<Record<string, unknown>>
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const held = record[name]
      if (typeof held === 'string' && held.trim() !== '') return held
    }
    return null
  }
  const text = field('text', 'articleBody', 'body', 'content')
  if (text === null) return 'the row has no "text"'
  const stated = field('createdOn', 'date')
  if (stated !== null && !isDay(stated.slice(0, 10)))
    return `the day "${stated.slice(0, 40)}" is not YYYY-MM-DD`
  const published = field('publishedAt', 'datePublished')
  const instant = published === null ? null : instantOf(published)
  if (published !== null && instant === null) return `the instant "${published.slice(0, 40)}" is not ISO 8601`
  const updated = field('updatedAt', 'dateModified')
  return rowOf({
    text: text.replace(/\r\n?/g, '\n'),
    url: field('url'),
    canonicalUrl: field('canonicalUrl'),
    publisher: field('publisher'),
    title: field('title', 'headline'),
    byline: field('byline', 'author'),
    publishedAt: instant?.at ?? null,
    updatedAt: updated === null ? null : (instantOf(updated)?.at ?? null),
    createdOn: stated?.slice(0, 10) ?? instant?.day ?? null,
    declaredLanguage: field('language', 'inLanguage'),
  })
}
