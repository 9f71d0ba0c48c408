import { rmSync } from 'node:fs'
import pg from 'pg'
import type { Entry, EntryBody, EntryDraft, EntryKind, StoredArticle } from '../../model/entry.ts'
import { failure } from '../../model/errors.ts'
import type { Id } from '../../model/id.ts'
import {
  type AsOf,
  type Batch,
  type Erasure,
  type ErasureOrder,
  type Kept,
  type Ledger,
  type LedgerRow,
  NOW,
  type SearchHit,
  type SentencesOf,
  TABLES,
  type Unplaced,
} from '../../model/ledger.ts'
import type { Watched } from '../../model/watched.ts'
import { copyLedger } from '../copy.ts'
import { isLess, reducedDraft } from '../reduced.ts'
import {
  type ArticleRecord,
  assertFollows,
  type EntryRecord,
  type ErasureRecord,
  nextInstant,
  partyNames,
  publishedInstant,
  reduced,
  reducedBatch,
  snippetOf,
  storedArticle,
  storedEntry,
  storedErasure,
} from '../rows.ts'
import { openSqliteLedger } from '../sqlite/sqlite-ledger.ts'
import { guarded } from './guarded.ts'
import { migrations } from './migrations/index.ts'

/** Appends take turns under this lock, so that sequence and recorded clock rise together and an answer stays an answer. */
const APPEND_LOCK = 0x64656d61
/** Rows that are read or written together for a copy. */
const PAGE = 1000

/** Runs SQL inside the transaction of an append: what it does is done together with the article or not at all. */
export type Alongside = (
  execute: (sql: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>,
) => Promise<void>

/**
 * Opens (and, where needed, makes or migrates) a ledger in a PostgreSQL database, version 15 or newer.
 *
 * @param url `postgres://user:password@host:port/database`; `options=-csearch_path%3Dname` chooses the schema
 * @throws {DemarcheError} E501 cannot be reached · E502 made by a newer version
 */
export async function openPostgresLedger(url: string, sentencesOf: SentencesOf): Promise<PostgresLedger> {
  const ledger = connectPostgres(url, sentencesOf)
  try {
    await ledger.migrate('empty')
  } catch (error) {
    await ledger.close()
    throw error
  }
  return ledger
}

/** Without a look at the schema: for migrating one. */
export function connectPostgres(url: string, sentencesOf: SentencesOf): PostgresLedger {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // A connection that breaks while idle must not end the process: the next query opens another, or says why not.
  pool.on('error', () => {})
  return new PostgresLedger(pool, withoutPassword(url), sentencesOf)
}

/** Taken back on purpose: the rows of a migration that was only tried out. */
class TriedOut extends Error {}

export class PostgresLedger implements Ledger {
  readonly place: string
  readonly #pool: pg.Pool
  readonly #sentencesOf: SentencesOf

  constructor(pool: pg.Pool, place: string, sentencesOf: SentencesOf) {
    this.#pool = pool
    this.place = place
    this.#sentencesOf = sentencesOf
  }

  /**
   * Brings the schema up to this version in one transaction.
   *
   * @param what `empty`: only where there is none yet, since others may be at work with an older version; `try`: and takes it back
   * @returns the names of the migrations that ran
   * @throws {DemarcheError} E502 the ledger is of a newer version · E509 it is of an older one and holds tables
   */
  async migrate(what: 'empty' | 'all' | 'try'): Promise<readonly string[]> {
    let pending: readonly { readonly name: string; readonly sql: string }[] = []
    try {
      await this.#transaction(async client => {
        await client.query('CREATE TABLE IF NOT EXISTS demarche_schema (version integer NOT NULL)')
        const { rows } = await client.query<{ version: number }>(
          'SELECT coalesce(max(version), 0) AS version FROM demarche_schema',
        )
        const { version } = rows[0]!
        if (version > migrations.length)
          throw failure('E502', [this.place, String(version), String(migrations.length)])
        pending = migrations.slice(version)
        if (what === 'empty' && version > 0 && pending.length > 0) {
          throw failure('E509', [this.place, String(version), String(migrations.length)])
        }
        for (const [i, { sql }] of pending.entries()) {
          await client.query(sql)
          await client.query('INSERT INTO demarche_schema VALUES ($1)', [version + i + 1])
        }
        if (what === 'try') throw new TriedOut()
      })
    } catch (error) {
      if (!(error instanceof TriedOut)) throw error
    }
    return pending.map(({ name }) => name)
  }

  /** @param alongside done in the same transaction, also when the article was known already */
  async append(given: Batch | Unplaced, now: string, alongside: Alongside | null = null): Promise<boolean> {
    return this.#transaction(async client => {
      await alongside?.((sql, values) => client.query(sql, [...values]))
      const known = await client.query('SELECT 1 FROM article WHERE id = $1', [given.article.id])
      if (known.rowCount! > 0) return false
      const mode = await this.#mode(client)
      const batch = reducedBatch(await placed(client, given), mode.kept, this.#sentencesOf)
      const { article, entries } = batch
      const recordedAt = nextInstant(await lastInstant(client), now)
      const publishedAt = publishedInstant(article, recordedAt)
      const { id, ...row } = article
      await client.query(
        `INSERT INTO article (id, body, address, story, event, copy_of, version_of, published_at, recorded_at, kept, erasure)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
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
          mode.kept,
          mode.erasure,
        ],
      )
      await insertEntries(
        client,
        entries.map(draft => ({ draft, story: batch.story, publishedAt, recordedAt, ...mode })),
      )
      return true
    })
  }

  async appendRevisions(entries: readonly EntryDraft[], now: string): Promise<readonly Entry[]> {
    return this.#transaction(async client => {
      const recordedAt = nextInstant(await lastInstant(client), now)
      const rows: Entry[] = []
      for (const given of entries) {
        const found = await client.query<ArticleRecord & { published_at: string }>(
          'SELECT * FROM article WHERE id = $1',
          [given.article],
        )
        const article = found.rows[0]
        if (!article) throw failure('E403', [given.article])
        if (given.body.kind === 'decision') {
          const newest = await client.query<{ id: string }>(
            'SELECT id FROM entry WHERE about = $1 ORDER BY sequence DESC LIMIT 1',
            [given.body.about],
          )
          assertFollows(given, newest.rows[0]?.id ?? null)
        }
        const { kept, erasure, published_at: publishedAt } = article
        const draft = reducedDraft(given, kept)
        const [sequence] = await insertEntries(client, [
          { draft, story: article.story as Id<'story'>, publishedAt, recordedAt, kept, erasure },
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
    filter: {
      readonly story?: Id<'story'>
      readonly url?: string
      readonly after?: number
      readonly limit?: number
    } = {},
  ): Promise<readonly StoredArticle[]> {
    const { where, values } = conditions(asOf, { story: filter.story, address: filter.url }, false)
    const rows = await this.#rows<ArticleRecord>(
      `SELECT * FROM article ${where} AND sequence > $${values.length + 1} ORDER BY sequence LIMIT $${values.length + 2}`,
      [...values, filter.after ?? 0, filter.limit ?? null],
    )
    return rows.map(record => storedArticle(numbered(record)))
  }

  async entry(id: Id<'entry'>): Promise<Entry | null> {
    const [record] = await this.#rows<EntryRecord>('SELECT * FROM entry WHERE id = $1', [id])
    return record === undefined ? null : storedEntry(numbered(record))
  }

  async entriesByPrefix(prefix: string, limit: number): Promise<readonly Entry[]> {
    const rows = await this.#rows<EntryRecord>(
      'SELECT * FROM entry WHERE id >= $1 AND id < $2 ORDER BY id LIMIT $3',
      [prefix, `${prefix}~`, limit],
    )
    return rows.map(record => storedEntry(numbered(record)))
  }

  async entries(
    asOf: AsOf,
    filter: {
      readonly story?: Id<'story'>
      readonly article?: Id<'article'>
      readonly kind?: EntryKind
    } = {},
  ): Promise<readonly Entry[]> {
    const { where, values } = conditions(asOf, filter, true)
    const rows = await this.#rows<EntryRecord>(`SELECT * FROM entry ${where} ORDER BY sequence`, values)
    return rows.map(record => storedEntry(numbered(record)))
  }

  async history(
    id: Id<'entry'>,
    asOf: AsOf = NOW,
  ): Promise<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]> {
    const { where, values } = conditions(asOf, { about: id }, false)
    const rows = await this.#rows<EntryRecord>(`SELECT * FROM entry ${where} ORDER BY sequence`, values)
    return rows.map(
      record => storedEntry(numbered(record)) as Entry<Extract<EntryBody, { kind: 'decision' }>>,
    )
  }

  async search(text: string, asOf: AsOf, limit: number): Promise<readonly SearchHit[]> {
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    if (words.length === 0) return []
    const { where, values } = conditions(asOf, {}, true)
    const match = `passage @@ ($${values.length + 1}::text)::tsquery`
    const query = lexemes(words.join(' '))
      .map(word => `'${word}'`)
      .join(' & ')
    const records = await this.#rows<EntryRecord>(
      `SELECT * FROM entry ${where} AND ${match} ORDER BY sequence DESC LIMIT $${values.length + 2}`,
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

  async erase(order: ErasureOrder, now: string): Promise<Erasure> {
    const made = await this.#transaction(async client => {
      const { article, mode, author, reason } = order
      const { rows } = await client.query<{ id: string }>(
        `SELECT id FROM article ${article === null ? '' : 'WHERE id = $1'} ORDER BY sequence`,
        article === null ? [] : [article],
      )
      if (article !== null && rows.length === 0) throw failure('E403', [article])
      const recordedAt = nextInstant(await lastInstant(client), now)
      const inserted = await client.query<{ sequence: string }>(
        'INSERT INTO erasure (article, mode, author, reason, recorded_at) VALUES ($1, $2, $3, $4, $5) RETURNING sequence',
        [article, mode, author, reason, recordedAt],
      )
      const sequence = Number(inserted.rows[0]!.sequence)
      for (const { id } of rows) await this.#reduce(client, id, mode, sequence)
      return { ...order, sequence, recordedAt }
    })
    // The rows as they were before are dead now; this gives their room away.
    await this.#rows('VACUUM article', [])
    await this.#rows('VACUUM entry', [])
    return made
  }

  async erasures(): Promise<readonly Erasure[]> {
    const rows = await this.#rows<ErasureRecord>('SELECT * FROM erasure ORDER BY sequence', [])
    return rows.map(record => storedErasure(numbered(record)))
  }

  async *dump(): AsyncGenerator<LedgerRow> {
    const client = await this.#guarded(() => this.#pool.connect())
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      for (const [table, columns] of Object.entries(TABLES) as [LedgerRow['table'], readonly string[]][]) {
        const [key] = columns
        const sql = `SELECT ${columns.join(', ')} FROM ${table} WHERE ${key} > $1 ORDER BY ${key} LIMIT ${PAGE}`
        let after: string | number | null = key === 'sequence' ? 0 : ''
        for (let more = true; more; ) {
          const { rows } = await this.#guarded(() =>
            client.query<(string | number | null)[]>({ text: sql, values: [after], rowMode: 'array' }),
          )
          for (const row of rows)
            yield {
              table,
              values: row.map((value, i) => (BIGINTS.has(columns[i]!) ? asNumber(value) : value)),
            }
          more = rows.length === PAGE
          if (more) after = rows.at(-1)![0]!
        }
      }
      await client.query('COMMIT')
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  async load(rows: AsyncIterable<LedgerRow>): Promise<void> {
    await this.#transaction(async client => {
      const { rows: found } = await client.query(
        '(SELECT 1 FROM article LIMIT 1) UNION ALL (SELECT 1 FROM erasure LIMIT 1)',
      )
      if (found.length > 0) throw failure('E508', [this.place])
      let waiting: LedgerRow[] = []
      const flush = async (): Promise<void> => {
        if (waiting.length > 0) await loadRows(client, waiting)
        waiting = []
      }
      for await (const row of rows) {
        if (waiting.length >= PAGE || (waiting.length > 0 && waiting[0]!.table !== row.table)) await flush()
        waiting.push(row)
      }
      await flush()
      for (const table of ['erasure', 'article', 'entry']) {
        await client.query(
          `SELECT setval(pg_get_serial_sequence('${table}', 'sequence'), coalesce(max(sequence), 0) + 1, false) FROM ${table}`,
        )
      }
    })
  }

  async backup(path: string): Promise<void> {
    // A backup is a SQLite ledger whatever it was taken from: it can be looked into, and restored to either.
    const part = `${path}.part`
    const copy = openSqliteLedger(part, this.#sentencesOf)
    try {
      await copyLedger(this, copy)
      await copy.backup(path)
    } finally {
      await copy.close()
      for (const each of ['', '-wal', '-shm']) rmSync(part + each, { force: true })
    }
  }

  async damage(): Promise<readonly string[]> {
    // A server checks its own pages (`pg_checksums`, `pg_amcheck`); what points nowhere shows here.
    const rows = await this.#rows<{ id: string }>(
      `SELECT entry.id FROM entry LEFT JOIN article ON article.id = entry.article WHERE article.id IS NULL
       UNION ALL SELECT entry.id FROM entry LEFT JOIN entry AS target ON target.id = entry.about
       WHERE entry.about IS NOT NULL AND target.id IS NULL`,
      [],
    )
    return rows.map(({ id }) => `${id} points to a row that is not there`)
  }

  /** The schema that the ledger's tables lie in. */
  async schema(): Promise<string> {
    const [row] = await this.#rows<{ name: string }>('SELECT current_schema() AS name', [])
    return row!.name
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #mode(client: pg.PoolClient): Promise<{ kept: Kept; erasure: number | null }> {
    const { rows } = await client.query<{ mode: Kept; sequence: string }>(
      'SELECT mode, sequence FROM erasure WHERE article IS NULL ORDER BY sequence DESC LIMIT 1',
    )
    const [found] = rows
    if (found === undefined || found.mode === 'full') return { kept: 'full', erasure: null }
    return { kept: found.mode, erasure: Number(found.sequence) }
  }

  async #reduce(client: pg.PoolClient, id: string, mode: Kept, erasure: number): Promise<void> {
    const article = (await client.query<ArticleRecord>('SELECT * FROM article WHERE id = $1', [id])).rows[0]!
    if (!isLess(mode, article.kept)) return
    const { rows } = await client.query<EntryRecord>(
      'SELECT * FROM entry WHERE article = $1 ORDER BY sequence',
      [id],
    )
    const { body, entries } = reduced(article, rows.map(numbered), mode, this.#sentencesOf)
    await client.query('UPDATE article SET body = $1, kept = $2, erasure = $3 WHERE id = $4', [
      body,
      mode,
      erasure,
      id,
    ])
    for (const entry of entries) {
      const passage = passageOf(JSON.parse(entry.body) as EntryBody, entry.quote)
      await client.query(
        'UPDATE entry SET body = $1, quote = $2, passage = $3::tsvector, kept = $4, erasure = $5 WHERE sequence = $6',
        [entry.body, entry.quote, passage, mode, erasure, entry.sequence],
      )
    }
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

  #guarded<T>(work: () => Promise<T>): Promise<T> {
    return guarded(this.place, work)
  }
}

async function placed(client: pg.PoolClient, given: Batch | Unplaced): Promise<Batch> {
  if (!('place' in given)) return given
  const { rows } = await client.query<ArticleRecord>(
    'SELECT * FROM article WHERE sequence > $1 ORDER BY sequence',
    [given.after],
  )
  const newer = rows.map(record => storedArticle(numbered(record)))
  return { article: given.article, entries: given.entries, ...given.place(newer) }
}

interface EntryRow {
  readonly draft: EntryDraft
  readonly story: Id<'story'>
  readonly publishedAt: string
  readonly recordedAt: string
  readonly kept: Kept
  readonly erasure: number | null
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
    ['kept', 'text', ({ kept }) => kept],
    ['erasure', 'bigint', ({ erasure }) => erasure],
    ['passage', 'text', ({ draft }) => passageOf(draft.body, draft.quote)],
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

/** Rows of one table, in one statement, under the numbers they had. */
async function loadRows(client: pg.PoolClient, rows: readonly LedgerRow[]): Promise<void> {
  const { table } = rows[0]!
  const columns: readonly string[] = TABLES[table]
  const names = columns.join(', ')
  const given = columns.map((_, i) => rows.map(({ values }) => values[i]))
  const types = columns.map(name =>
    BIGINTS.has(name) ? 'bigint' : /^quote_(?:start|end)$/.test(name) ? 'integer' : 'text',
  )
  const withPassage = table === 'entry'
  if (withPassage) {
    const [body, quote] = [columns.indexOf('body'), columns.indexOf('quote')]
    given.push(
      rows.map(({ values }) =>
        passageOf(JSON.parse(String(values[body])) as EntryBody, String(values[quote])),
      ),
    )
    types.push('text')
  }
  const identity = table === 'watched' ? '' : 'OVERRIDING SYSTEM VALUE'
  await client.query(
    `INSERT INTO ${table} (${names}${withPassage ? ', passage' : ''}) ${identity}
     SELECT ${names}${withPassage ? ', passage::tsvector' : ''}
     FROM unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')}) AS row (${names}${withPassage ? ', passage' : ''})`,
    given,
  )
}

async function lastInstant(client: pg.Pool | pg.PoolClient): Promise<string | null> {
  const { rows } = await client.query<{ last: string | null }>(
    `SELECT greatest((SELECT recorded_at FROM article ORDER BY sequence DESC LIMIT 1),
                     (SELECT recorded_at FROM entry ORDER BY sequence DESC LIMIT 1),
                     (SELECT recorded_at FROM erasure ORDER BY sequence DESC LIMIT 1)) AS last`,
  )
  return rows[0]!.last
}

/** Columns of type `bigint`, which arrive as text; a ledger stays far below 2^53 rows. */
const BIGINTS: ReadonlySet<string> = new Set(['sequence', 'erasure'])

const asNumber = (value: string | number | null): number | null => (value === null ? null : Number(value))

const numbered = <T extends { readonly sequence: number; readonly erasure?: number | null }>(
  record: T,
): T => ({
  ...record,
  sequence: Number.parseInt(String(record.sequence), 10),
  ...(typeof record.erasure === 'string' && { erasure: Number(record.erasure) }),
})

/** Words without accents and in lower case: the same folding as SQLite's `remove_diacritics`. */
const lexemes = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Null for what is not to be found by words: decisions, and rows that have lost both words and names. */
function passageOf(body: EntryBody, quote: string): string | null {
  const words = body.kind === 'decision' ? [] : lexemes(`${quote} ${partyNames(body)}`)
  return words.length === 0 ? null : [...new Set(words)].map(word => `'${word}'`).join(' ')
}

function conditions(
  asOf: AsOf,
  equal: Readonly<Record<string, string | undefined>>,
  withValidity: boolean,
): { where: string; values: string[] } {
  const parts: string[] = ["kept <> 'taken-down'"]
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
  for (const [column, value] of Object.entries(equal))
    if (value !== undefined) ask(to => `${column} = ${to}`, value)
  return { where: `WHERE ${parts.join(' AND ')}`, values }
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname, username } = new URL(url)
    return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
  } catch {
    return 'postgres'
  }
}
