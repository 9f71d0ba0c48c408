import pg from 'pg'
import type { Entry, EntryBody, EntryDraft, EntryKind, StoredArticle } from '../../model/entry.ts'
import { DemarcheError, failure } from '../../model/errors.ts'
import type { Id } from '../../model/id.ts'
import type { AsOf, Batch, Ledger, SearchHit } from '../../model/ledger.ts'
import type { Watched } from '../../model/watched.ts'
import {
  type ArticleRecord,
  type EntryRecord,
  nextInstant,
  partyNames,
  publishedInstant,
  snippetOf,
  storedArticle,
  storedEntry,
} from '../rows.ts'
import { migrations } from './migrations/index.ts'

/** Appends take turns under this lock, so that sequence and recorded clock rise together and an answer stays an answer. */
const APPEND_LOCK = 0x64656d61

/**
 * Opens (and, where needed, makes or migrates) a ledger in a PostgreSQL database, version 15 or newer.
 *
 * @param url `postgres://user:password@host:port/database`; `options=-csearch_path%3Dname` chooses the schema
 * @throws {DemarcheError} E501 cannot be reached · E502 made by a newer version
 */
export async function openPostgresLedger(url: string): Promise<Ledger> {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // A connection that breaks while idle must not end the process: the next query opens another, or says why not.
  pool.on('error', () => {})
  const ledger = new PostgresLedger(pool, withoutPassword(url))
  try {
    await ledger.migrate()
  } catch (error) {
    await pool.end()
    throw error
  }
  return ledger
}

class PostgresLedger implements Ledger {
  readonly place: string
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool, place: string) {
    this.#pool = pool
    this.place = place
  }

  async migrate(): Promise<void> {
    await this.#transaction(async client => {
      await client.query('CREATE TABLE IF NOT EXISTS demarche_schema (version integer NOT NULL)')
      const { rows } = await client.query<{ version: number }>('SELECT coalesce(max(version), 0) AS version FROM demarche_schema')
      const { version } = rows[0]!
      if (version > migrations.length) throw failure('E502', [this.place, String(version), String(migrations.length)])
      for (let next = version; next < migrations.length; next++) {
        await client.query(migrations[next]!.sql)
        await client.query('INSERT INTO demarche_schema VALUES ($1)', [next + 1])
      }
    })
  }

  async append(batch: Batch, now: string): Promise<boolean> {
    const { article, entries } = batch
    return this.#transaction(async client => {
      const known = await client.query('SELECT 1 FROM article WHERE id = $1', [article.id])
      if (known.rowCount! > 0) return false
      const recordedAt = nextInstant(await lastInstant(client), now)
      const publishedAt = publishedInstant(article, recordedAt)
      const { id, ...row } = article
      await client.query(
        `INSERT INTO article (id, body, address, story, event, copy_of, version_of, published_at, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          JSON.stringify(row),
          article.canonicalUrl ?? article.url,
          batch.story,
          batch.event,
          batch.copyOf,
          batch.versionOf,
          publishedAt,
          recordedAt,
        ],
      )
      await insertEntries(client, entries.map(draft => ({ draft, story: batch.story, publishedAt, recordedAt })))
      return true
    })
  }

  async appendDecisions(entries: readonly EntryDraft[], now: string): Promise<readonly Entry[]> {
    return this.#transaction(async client => {
      const recordedAt = nextInstant(await lastInstant(client), now)
      const rows: Entry[] = []
      for (const draft of entries) {
        const found = await client.query<{ story: Id<'story'>; published_at: string }>(
          'SELECT story, published_at FROM article WHERE id = $1',
          [draft.article],
        )
        const article = found.rows[0]
        if (!article) throw failure('E403', [draft.article])
        const [sequence] = await insertEntries(client, [
          { draft, story: article.story, publishedAt: article.published_at, recordedAt },
        ])
        rows.push({ ...draft, sequence: sequence!, recordedAt })
      }
      return rows
    })
  }

  async hasArticle(id: Id<'article'>): Promise<boolean> {
    return (await this.#rows('SELECT 1 FROM article WHERE id = $1', [id])).length > 0
  }

  async article(id: Id<'article'>): Promise<StoredArticle | null> {
    const [record] = await this.#rows<ArticleRecord>('SELECT * FROM article WHERE id = $1', [id])
    return record === undefined ? null : storedArticle(numbered(record))
  }

  async articles(
    asOf: AsOf,
    filter: { readonly story?: Id<'story'>; readonly url?: string } = {},
  ): Promise<readonly StoredArticle[]> {
    const { where, values } = conditions(asOf, { story: filter.story, address: filter.url }, false)
    const rows = await this.#rows<ArticleRecord>(`SELECT * FROM article ${where} ORDER BY sequence`, values)
    return rows.map(record => storedArticle(numbered(record)))
  }

  async entry(id: Id<'entry'>): Promise<Entry | null> {
    const [record] = await this.#rows<EntryRecord>('SELECT * FROM entry WHERE id = $1', [id])
    return record === undefined ? null : storedEntry(numbered(record))
  }

  async entriesByPrefix(prefix: string, limit: number): Promise<readonly Entry[]> {
    const rows = await this.#rows<EntryRecord>('SELECT * FROM entry WHERE id >= $1 AND id < $2 ORDER BY id LIMIT $3', [
      prefix,
      `${prefix}~`,
      limit,
    ])
    return rows.map(record => storedEntry(numbered(record)))
  }

  async entries(
    asOf: AsOf,
    filter: { readonly story?: Id<'story'>; readonly article?: Id<'article'>; readonly kind?: EntryKind } = {},
  ): Promise<readonly Entry[]> {
    const { where, values } = conditions(asOf, filter, true)
    const rows = await this.#rows<EntryRecord>(`SELECT * FROM entry ${where} ORDER BY sequence`, values)
    return rows.map(record => storedEntry(numbered(record)))
  }

  async history(id: Id<'entry'>): Promise<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]> {
    const rows = await this.#rows<EntryRecord>('SELECT * FROM entry WHERE about = $1 ORDER BY sequence', [id])
    return rows.map(record => storedEntry(numbered(record)) as Entry<Extract<EntryBody, { kind: 'decision' }>>)
  }

  async search(text: string, asOf: AsOf, limit: number): Promise<readonly SearchHit[]> {
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    if (words.length === 0) return []
    const { where, values } = conditions(asOf, {}, true)
    const match = `passage @@ ($${values.length + 1}::text)::tsquery`
    const query = lexemes(words.join(' ')).map(word => `'${word}'`).join(' & ')
    const records = await this.#rows<EntryRecord>(
      `SELECT * FROM entry ${where === '' ? 'WHERE' : `${where} AND`} ${match} ORDER BY sequence LIMIT $${values.length + 2}`,
      [...values, query, limit],
    )
    const hits: SearchHit[] = []
    const articles = new Map<string, StoredArticle>()
    for (const record of records) {
      const article = articles.get(record.article) ?? (await this.article(record.article as Id<'article'>))!
      articles.set(record.article, article)
      hits.push({ entry: storedEntry(numbered(record)), article, snippet: snippetOf(record.quote, words) })
    }
    return hits
  }

  async counts(): Promise<{ articles: number; entries: number; stories: number }> {
    const [row] = await this.#rows<{ articles: string; entries: string; stories: string }>(
      `SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM entry) AS entries,
              (SELECT count(DISTINCT story) FROM article) AS stories`,
      [],
    )
    return { articles: Number(row!.articles), entries: Number(row!.entries), stories: Number(row!.stories) }
  }

  async watched(): Promise<readonly Watched[]> {
    const rows = await this.#rows<{ body: string }>('SELECT body FROM watched ORDER BY url', [])
    return rows.map(({ body }) => JSON.parse(body) as Watched)
  }

  async storeWatched(records: readonly Watched[]): Promise<void> {
    await this.#rows(
      `INSERT INTO watched (url, body) SELECT * FROM unnest($1::text[], $2::text[])
       ON CONFLICT (url) DO UPDATE SET body = excluded.body`,
      [records.map(({ url }) => url), records.map(record => JSON.stringify(record))],
    )
  }

  async forgetWatched(url: string): Promise<boolean> {
    return (await this.#rows('DELETE FROM watched WHERE url = $1 RETURNING url', [url])).length > 0
  }

  async lastInstant(): Promise<string | null> {
    return this.#guarded(() => lastInstant(this.#pool))
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #rows<T extends object>(sql: string, values: readonly unknown[]): Promise<readonly T[]> {
    return this.#guarded(async () => (await this.#pool.query(sql, [...values])).rows as T[])
  }

  async #transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.#guarded(async () => {
      const client = await this.#pool.connect()
      try {
        await client.query('BEGIN')
        await client.query('SELECT pg_advisory_xact_lock($1)', [APPEND_LOCK])
        const result = await work(client)
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        // When even the rollback fails the connection is gone, and with it the transaction.
        const isGone = await client.query('ROLLBACK').then(
          () => false,
          () => true,
        )
        client.release(isGone)
        throw error
      }
    })
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof DemarcheError || !(error instanceof Error)) throw error
      const { code = '' } = error as { code?: string }
      if (code === '53100') throw failure('E504', [this.place], { cause: error })
      if (code === '25006') throw failure('E503', [this.place], { cause: error })
      // Connection failures carry the system's code, or SQLSTATE classes 08, 28, 3D and 57.
      if (/^(?:E[A-Z]+$|08|28|3D|57)/.test(code)) throw failure('E501', [this.place, error.message], { cause: error })
      throw error
    }
  }
}

interface EntryRow {
  readonly draft: EntryDraft
  readonly story: Id<'story'>
  readonly publishedAt: string
  readonly recordedAt: string
}

/** All rows in one statement. @returns their sequences, in order */
async function insertEntries(client: pg.PoolClient, rows: readonly EntryRow[]): Promise<readonly number[]> {
  if (rows.length === 0) return []
  const columns: readonly (readonly [name: string, type: string, value: (row: EntryRow) => unknown])[] = [
    ['id', 'text', ({ draft }) => draft.id],
    ['kind', 'text', ({ draft }) => draft.body.kind],
    ['body', 'text', ({ draft }) => JSON.stringify(draft.body)],
    ['article', 'text', ({ draft }) => draft.article],
    ['story', 'text', ({ story }) => story],
    ['about', 'text', ({ draft }) => (draft.body.kind === 'decision' ? draft.body.about : null)],
    ['valid_from', 'text', ({ draft }) => draft.validFrom],
    ['valid_to', 'text', ({ draft }) => draft.validTo],
    ['published_at', 'text', ({ publishedAt }) => publishedAt],
    ['recorded_at', 'text', ({ recordedAt }) => recordedAt],
    ['was_attributed_to', 'text', ({ draft }) => draft.wasAttributedTo],
    ['was_revision_of', 'text', ({ draft }) => draft.wasRevisionOf],
    ['quote', 'text', ({ draft }) => draft.quote],
    ['quote_start', 'integer', ({ draft }) => draft.quoteStart],
    ['quote_end', 'integer', ({ draft }) => draft.quoteEnd],
    ['quote_hash', 'text', ({ draft }) => draft.quoteHash],
    ['evidence', 'text', ({ draft }) => JSON.stringify(draft.evidence)],
    ['passage', 'text', ({ draft }) => passageOf(draft)],
  ]
  const names = columns.map(([name]) => name).join(', ')
  const { rows: inserted } = await client.query<{ sequence: string }>(
    `INSERT INTO entry (${names})
     SELECT ${columns.map(([name]) => (name === 'passage' ? 'passage::tsvector' : name)).join(', ')}
     FROM unnest(${columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ')})
          WITH ORDINALITY AS row (${names}, place)
     ORDER BY place RETURNING sequence`,
    columns.map(([, , value]) => rows.map(value)),
  )
  return inserted.map(({ sequence }) => Number(sequence))
}

async function lastInstant(client: pg.Pool | pg.PoolClient): Promise<string | null> {
  const { rows } = await client.query<{ last: string | null }>(
    `SELECT greatest((SELECT recorded_at FROM article ORDER BY sequence DESC LIMIT 1),
                     (SELECT recorded_at FROM entry ORDER BY sequence DESC LIMIT 1)) AS last`,
  )
  return rows[0]!.last
}

/** `bigint` arrives as text; a ledger stays far below 2^53 rows. */
const numbered = <T extends { readonly sequence: number }>(record: T): T => ({ ...record, sequence: Number(record.sequence) })

/** Words without accents and in lower case: the same folding as SQLite's `remove_diacritics`. */
const lexemes = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const passageOf = (draft: EntryDraft): string | null =>
  draft.body.kind === 'decision'
    ? null
    : [...new Set(lexemes(`${draft.quote} ${partyNames(draft)}`))].map(word => `'${word}'`).join(' ')

function conditions(
  asOf: AsOf,
  equal: Readonly<Record<string, string | undefined>>,
  withValidity: boolean,
): { where: string; values: string[] } {
  const parts: string[] = []
  const values: string[] = []
  const ask = (write: (value: string) => string, value: string): void => {
    values.push(value)
    parts.push(write(`$${values.length}`))
  }
  if (asOf.knownAt !== null) ask(value => `${asOf.clock}_at <= ${value}`, asOf.knownAt)
  if (asOf.recordedAt !== null) ask(value => `recorded_at <= ${value}`, asOf.recordedAt)
  if (withValidity && asOf.validAt !== null) {
    ask(value => `(valid_from IS NULL OR valid_from <= ${value})`, asOf.validAt)
    ask(value => `(valid_to IS NULL OR valid_to >= ${value})`, asOf.validAt)
  }
  for (const [column, value] of Object.entries(equal)) if (value !== undefined) ask(to => `${column} = ${to}`, value)
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values }
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname, username } = new URL(url)
    return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
  } catch {
    return 'postgres'
  }
}
