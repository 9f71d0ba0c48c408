import type { Entry, EntryBody, EntryKind, StoredArticle } from '../../model/entry.ts'
import type { Id } from '../../model/id.ts'
import type { AsOf, Erasure, SearchHit, StoryHeading } from '../../model/ledger.ts'
import { snippetOf, wordsIn } from '../passage.ts'
import { type Asking, all, first, type Row } from './asking.ts'
import { beginsWith, both, equal, known, valid } from './conditions.ts'
import type { Dialect } from './dialect.ts'
import { ARTICLE, ENTRY, ERASURE, storedArticle, storedEntry, storedErasure } from './records.ts'

/** More than any ledger has. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER

export interface ArticleFilter {
  readonly story?: Id<'story'>
  readonly url?: string
  readonly prefix?: string
  readonly after?: number
  readonly limit?: number
}

export function* readArticle(id: Id<'article'>): Asking<StoredArticle | null> {
  const row = yield* first(`SELECT ${ARTICLE} FROM article WHERE id = ?`, id)
  return row === null ? null : storedArticle(row)
}

export function* readArticles(
  asOf: AsOf,
  { story, url, prefix, after = 0, limit = NO_LIMIT }: ArticleFilter,
): Asking<readonly StoredArticle[]> {
  const { sql, values } = both(
    known(asOf, 'article'),
    equal({ story, address: url }),
    beginsWith('id', prefix),
  )
  const rows = yield* all(
    `SELECT ${ARTICLE} FROM article WHERE ${sql} AND sequence > ? ORDER BY sequence LIMIT ?`,
    ...values,
    after,
    limit,
  )
  return rows.map(storedArticle)
}

export function* readStories(
  asOf: AsOf,
  { prefix, limit = NO_LIMIT, offset = 0 }: { prefix?: string; limit?: number; offset?: number },
): Asking<readonly StoryHeading[]> {
  const { sql, values } = both(known(asOf, 'article'), beginsWith('story', prefix))
  const rows = yield* all(
    `SELECT story, count(*), max(published_at) FROM article WHERE ${sql}
     GROUP BY story ORDER BY 3 DESC, 1 LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  )
  return rows.map(([id, articles, publishedAt]) => ({
    id: id as Id<'story'>,
    articles: articles as number,
    publishedAt: publishedAt as string,
  }))
}

export function* readTitles(asOf: AsOf): Asking<readonly (readonly [Id<'story'>, string])[]> {
  const { sql, values } = known(asOf, 'article')
  const rows = yield* all(`SELECT story, title FROM article WHERE ${sql} AND title IS NOT NULL`, ...values)
  return rows as unknown as readonly (readonly [Id<'story'>, string])[]
}

export function* readEntry(id: Id<'entry'>): Asking<Entry | null> {
  const row = yield* first(`SELECT ${ENTRY} FROM entry WHERE id = ?`, id)
  return row === null ? null : storedEntry(row)
}

export function* readEntriesByPrefix(prefix: string, limit: number): Asking<readonly Entry[]> {
  const { sql, values } = beginsWith('id', prefix)
  const rows = yield* all(`SELECT ${ENTRY} FROM entry WHERE ${sql} ORDER BY id LIMIT ?`, ...values, limit)
  return rows.map(storedEntry)
}

export function* readEntries(
  asOf: AsOf,
  {
    story,
    article,
    kind,
  }: { readonly story?: Id<'story'>; readonly article?: Id<'article'>; readonly kind?: EntryKind },
): Asking<readonly Entry[]> {
  const { sql, values } = both(known(asOf, 'entry'), valid(asOf), equal({ story, article, kind }))
  // Decisions are few, and have an index of their own.
  const few = kind === 'decision' ? ' AND about IS NOT NULL' : ''
  const rows = yield* all(`SELECT ${ENTRY} FROM entry WHERE ${sql}${few} ORDER BY sequence`, ...values)
  return rows.map(storedEntry)
}

export function* readHistory(
  id: Id<'entry'>,
  asOf: AsOf,
): Asking<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]> {
  const { sql, values } = both(known(asOf, 'entry'), equal({ about: id }))
  const rows = yield* all(`SELECT ${ENTRY} FROM entry WHERE ${sql} ORDER BY sequence`, ...values)
  return rows.map(row => storedEntry(row) as Entry<Extract<EntryBody, { kind: 'decision' }>>)
}

export function* readHits(
  text: string,
  asOf: AsOf,
  limit: number,
  dialect: Dialect,
): Asking<readonly SearchHit[]> {
  const words = wordsIn(text)
  if (words.length === 0) return []
  const upTo = yield* lastKnown(asOf)
  if (upTo === 0) return []
  const rows = yield* dialect.search(words, upTo, both(known(asOf, 'entry'), valid(asOf)), limit)
  const hits: SearchHit[] = []
  const articles = new Map<Id<'article'>, StoredArticle>()
  for (const entry of rows.map(storedEntry)) {
    const article = articles.get(entry.article) ?? (yield* readArticle(entry.article))!
    articles.set(entry.article, article)
    hits.push({ entry, article, snippet: snippetOf(entry.quote, words) })
  }
  return hits
}

/**
 * The sequence of the newest entry that was recorded by an instant. Sequence and recorded clock rise together, so it
 * is found by halving, in about 20 steps for a million rows, without an index of instants.
 */
function* lastKnown({ clock, knownAt, recordedAt }: AsOf): Asking<number> {
  const bounds = [clock === 'recorded' ? knownAt : null, recordedAt].filter(each => each !== null).sort()
  const newest = yield* first('SELECT sequence, recorded_at FROM entry ORDER BY sequence DESC LIMIT 1')
  if (newest === null) return 0
  const [last, lastAt] = newest as [number, string]
  const [bound] = bounds
  if (bound === undefined || lastAt <= bound) return last
  const isKnown = `coalesce((SELECT recorded_at FROM entry WHERE sequence <= (low + high) / 2
                             ORDER BY sequence DESC LIMIT 1) <= ?, true)`
  const found = yield* first(
    `WITH RECURSIVE half (low, high) AS (
       SELECT 0, CAST(? AS integer)
       UNION ALL
       SELECT CASE WHEN ${isKnown} THEN (low + high) / 2 ELSE low END,
              CASE WHEN ${isKnown} THEN high ELSE (low + high) / 2 END
       FROM half WHERE high - low > 1
     ) SELECT max(low) FROM half`,
    last,
    bound,
    bound,
  )
  return found![0] as number
}

export function* readCounts(): Asking<{ articles: number; entries: number; stories: number }> {
  const row = yield* first(
    `SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM entry), (SELECT count(DISTINCT story) FROM article)`,
  )
  const [articles, entries, stories] = row as readonly number[]
  return { articles: articles!, entries: entries!, stories: stories! }
}

export function* readErasures(): Asking<readonly Erasure[]> {
  return (yield* all(`SELECT ${ERASURE} FROM erasure ORDER BY sequence`)).map(storedErasure)
}

/** The newest instant of each table that counts on the recorded clock: columns that `newestOf` reads. */
export const NEWEST = ['article', 'entry', 'erasure', 'story_decision']
  .map(table => `(SELECT recorded_at FROM ${table} ORDER BY sequence DESC LIMIT 1)`)
  .join(', ')

export const newestOf = (instants: Row): string | null =>
  instants
    .flatMap(instant => (instant === null ? [] : String(instant)))
    .sort()
    .at(-1) ?? null

/** The newest instant of any append, erasure or decision about stories; the recorded clock counts on from it. */
export function* lastInstant(): Asking<string | null> {
  return newestOf((yield* first(`SELECT ${NEWEST}`))!)
}
