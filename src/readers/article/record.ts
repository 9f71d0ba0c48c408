import type { ArticleRow } from '../../model/article.ts'
import { isDay } from '../../model/calendar.ts'
import { instantOf } from './instant.ts'
import { rowOf } from './row.ts'

/**
 * A row of EXTRACT.md made an article; also takes schema.org names (`headline`, `articleBody`, `datePublished`) for ours.
 *
 * @returns the row, or in words what is wrong with it
 */
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
