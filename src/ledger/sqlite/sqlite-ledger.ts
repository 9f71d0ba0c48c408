import Database from 'libsql'
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

/**
 * Opens (and, where needed, makes or migrates) a ledger in one SQLite file.
 *
 * WAL with `synchronous=FULL`: an acknowledged append is on the disk. Writers in other processes wait up to 10 s.
 *
 * @param place a path, or `:memory:`
 * @throws {DemarcheError} E501 cannot be opened · E502 made by a newer version · E503 read-only · E504 disk full · E505 damaged
 */
export function openSqliteLedger(place: string): Ledger {
  return guarded(place, () => {
    const db = new Database(place, { timeout: 10_000 })
    if (place !== ':memory:') db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    migrate(db, place)
    return new SqliteLedger(db, place)
  })
}

function migrate(db: Database.Database, place: string): void {
  const version = (): number => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
  if (version() > migrations.length) throw failure('E502', [place, String(version()), String(migrations.length)])
  if (version() === migrations.length) return
  db.transaction(() => {
    // Another process may have migrated while this one waited for the lock.
    for (let next = version(); next < migrations.length; next++) {
      db.exec(migrations[next]!.sql)
      db.exec(`PRAGMA user_version = ${next + 1}`)
    }
  }).immediate()
}

class SqliteLedger implements Ledger {
  readonly place: string
  readonly #db: Database.Database
  readonly #statements = new Map<string, Database.Statement>()

  constructor(db: Database.Database, place: string) {
    this.#db = db
    this.place = place
  }

  async append(batch: Batch, now: string): Promise<boolean> {
    const { article, entries } = batch
    return this.#write(() => {
      if (this.#get('SELECT 1 FROM article WHERE id = ?', article.id)) return false
      const recordedAt = nextInstant(this.#lastInstant(), now)
      const publishedAt = publishedInstant(article, recordedAt)
      const { id, ...row } = article
      this.#run(
        `INSERT INTO article (id, body, address, story, event, copy_of, version_of, published_at, recorded_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        JSON.stringify(row),
        article.canonicalUrl ?? article.url,
        batch.story,
        batch.event,
        batch.copyOf,
        batch.versionOf,
        publishedAt,
        recordedAt,
      )
      for (const draft of entries) this.#insert(draft, batch.story, publishedAt, recordedAt)
      return true
    })
  }

  async appendDecisions(entries: readonly EntryDraft[], now: string): Promise<readonly Entry[]> {
    return this.#write(() => {
      const recordedAt = nextInstant(this.#lastInstant(), now)
      return entries.map(draft => {
        const article = this.#get('SELECT story, published_at FROM article WHERE id = ?', draft.article) as
          | { story: string; published_at: string }
          | undefined
        if (!article) throw failure('E403', [draft.article])
        const sequence = this.#insert(draft, article.story as Id<'story'>, article.published_at, recordedAt)
        return { ...draft, sequence, recordedAt }
      })
    })
  }

  async hasArticle(id: Id<'article'>): Promise<boolean> {
    return this.#read(() => this.#get('SELECT 1 FROM article WHERE id = ?', id) !== undefined)
  }

  async article(id: Id<'article'>): Promise<StoredArticle | null> {
    return this.#read(() => {
      const record = this.#get('SELECT * FROM article WHERE id = ?', id)
      return record === undefined ? null : storedArticle(record as ArticleRecord)
    })
  }

  async articles(
    asOf: AsOf,
    filter: { readonly story?: Id<'story'>; readonly url?: string } = {},
  ): Promise<readonly StoredArticle[]> {
    const { where, values } = conditions(asOf, { story: filter.story, address: filter.url })
    return this.#read(() =>
      (this.#all(`SELECT * FROM article ${where} ORDER BY sequence`, ...values) as ArticleRecord[]).map(storedArticle),
    )
  }

  async entry(id: Id<'entry'>): Promise<Entry | null> {
    return this.#read(() => {
      const record = this.#get('SELECT * FROM entry WHERE id = ?', id)
      return record === undefined ? null : storedEntry(record as EntryRecord)
    })
  }

  async entriesByPrefix(prefix: string, limit: number): Promise<readonly Entry[]> {
    // Ids are ASCII: every id that begins so sorts from the prefix up to the prefix and a tilde.
    return this.#read(() =>
      (
        this.#all('SELECT * FROM entry WHERE id >= ? AND id < ? ORDER BY id LIMIT ?', prefix, `${prefix}~`, limit) as EntryRecord[]
      ).map(storedEntry),
    )
  }

  async entries(
    asOf: AsOf,
    filter: { readonly story?: Id<'story'>; readonly article?: Id<'article'>; readonly kind?: EntryKind } = {},
  ): Promise<readonly Entry[]> {
    const { where, values } = conditions(asOf, filter, 'valid')
    return this.#read(() =>
      (this.#all(`SELECT * FROM entry ${where} ORDER BY sequence`, ...values) as EntryRecord[]).map(storedEntry),
    )
  }

  async history(id: Id<'entry'>): Promise<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]> {
    return this.#read(() =>
      (this.#all('SELECT * FROM entry WHERE about = ? ORDER BY sequence', id) as EntryRecord[]).map(
        record => storedEntry(record) as Entry<Extract<EntryBody, { kind: 'decision' }>>,
      ),
    )
  }

  async search(text: string, asOf: AsOf, limit: number): Promise<readonly SearchHit[]> {
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    if (words.length === 0) return []
    const { where, values } = conditions(asOf, {}, 'valid', 'entry.')
    const query = words.map(word => `"${word}"`).join(' ')
    return this.#read(() => {
      const records = this.#all(
        `SELECT entry.* FROM passage JOIN entry ON entry.sequence = passage.rowid
         ${where === '' ? 'WHERE' : `${where} AND`} passage MATCH ?
         ORDER BY bm25(passage), entry.sequence LIMIT ?`,
        ...values,
        query,
        limit,
      ) as EntryRecord[]
      const articles = new Map<string, StoredArticle>()
      return records.map(record => {
        const known = articles.get(record.article)
        const article =
          known ?? storedArticle(this.#get('SELECT * FROM article WHERE id = ?', record.article) as ArticleRecord)
        articles.set(record.article, article)
        return { entry: storedEntry(record), article, snippet: snippetOf(record.quote, words) }
      })
    })
  }

  async counts(): Promise<{ articles: number; entries: number; stories: number }> {
    return this.#read(() => {
      const { articles, entries, stories } = this.#get(
        `SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM entry) AS entries,
                (SELECT count(DISTINCT story) FROM article) AS stories`,
      ) as { articles: number; entries: number; stories: number }
      return { articles, entries, stories }
    })
  }

  async watched(): Promise<readonly Watched[]> {
    return this.#read(() =>
      (this.#all('SELECT body FROM watched ORDER BY url') as { body: string }[]).map(({ body }) => JSON.parse(body) as Watched),
    )
  }

  async storeWatched(records: readonly Watched[]): Promise<void> {
    this.#write(() => {
      for (const record of records) {
        this.#run('INSERT INTO watched (url, body) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET body = excluded.body', record.url, JSON.stringify(record))
      }
    })
  }

  async forgetWatched(url: string): Promise<boolean> {
    return this.#write(() => this.#run('DELETE FROM watched WHERE url = ?', url).changes > 0)
  }

  async lastInstant(): Promise<string | null> {
    return this.#read(() => this.#lastInstant())
  }

  async close(): Promise<void> {
    this.#statements.clear()
    this.#db.close()
  }

  #insert(draft: EntryDraft, story: Id<'story'>, publishedAt: string, recordedAt: string): number {
    const { lastInsertRowid } = this.#run(
      `INSERT INTO entry (id, kind, body, article, story, about, valid_from, valid_to, published_at, recorded_at,
                          was_attributed_to, was_revision_of, quote, quote_start, quote_end, quote_hash, evidence)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      draft.id,
      draft.body.kind,
      JSON.stringify(draft.body),
      draft.article,
      story,
      draft.body.kind === 'decision' ? draft.body.about : null,
      draft.validFrom,
      draft.validTo,
      publishedAt,
      recordedAt,
      draft.wasAttributedTo,
      draft.wasRevisionOf,
      draft.quote,
      draft.quoteStart,
      draft.quoteEnd,
      draft.quoteHash,
      JSON.stringify(draft.evidence),
    )
    const sequence = Number(lastInsertRowid)
    if (draft.body.kind !== 'decision') {
      this.#run('INSERT INTO passage (rowid, quote, parties) VALUES (?, ?, ?)', sequence, draft.quote, partyNames(draft))
    }
    return sequence
  }

  /** The newest instant of any append; the recorded clock counts on from it. */
  #lastInstant(): string | null {
    const newest = (table: 'article' | 'entry'): string | null =>
      (this.#get(`SELECT recorded_at FROM ${table} ORDER BY sequence DESC LIMIT 1`) as { recorded_at: string } | undefined)
        ?.recorded_at ?? null
    const [article, entry] = [newest('article'), newest('entry')]
    return article !== null && (entry === null || article > entry) ? article : entry
  }

  #write<T>(work: () => T): T {
    return guarded(this.place, () => this.#db.transaction(work).immediate())
  }

  #read<T>(work: () => T): T {
    return guarded(this.place, work)
  }

  #prepare(sql: string): Database.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.#db.prepare(sql)))
    return statement
  }

  #run(sql: string, ...values: readonly unknown[]): Database.RunResult {
    return this.#prepare(sql).run(...values)
  }

  #get(sql: string, ...values: readonly unknown[]): unknown {
    return this.#prepare(sql).get(...values)
  }

  #all(sql: string, ...values: readonly unknown[]): unknown[] {
    return this.#prepare(sql).all(...values)
  }
}

/** What an `asOf` and a filter of equal columns ask of a table. */
function conditions(
  asOf: AsOf,
  equal: Readonly<Record<string, string | undefined>>,
  validity: 'valid' | 'none' = 'none',
  prefix = '',
): { where: string; values: string[] } {
  const parts: string[] = []
  const values: string[] = []
  const ask = (sql: string, ...given: readonly string[]): void => {
    parts.push(sql)
    values.push(...given)
  }
  if (asOf.knownAt !== null) ask(`${prefix}${asOf.clock}_at <= ?`, asOf.knownAt)
  if (asOf.recordedAt !== null) ask(`${prefix}recorded_at <= ?`, asOf.recordedAt)
  if (validity === 'valid' && asOf.validAt !== null) {
    ask(`(${prefix}valid_from IS NULL OR ${prefix}valid_from <= ?)`, asOf.validAt)
    ask(`(${prefix}valid_to IS NULL OR ${prefix}valid_to >= ?)`, asOf.validAt)
  }
  for (const [column, value] of Object.entries(equal)) if (value !== undefined) ask(`${prefix}${column} = ?`, value)
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values }
}

/** Which of our codes a failure of SQLite means; a code that is missing here is our bug and stays as it is. */
const CODES = [
  { codes: ['SQLITE_READONLY', 'SQLITE_PERM'], code: 'E503' },
  { codes: ['SQLITE_FULL', 'SQLITE_IOERR_WRITE'], code: 'E504' },
  { codes: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'], code: 'E505' },
  { codes: ['SQLITE_CANTOPEN', 'SQLITE_IOERR', 'SQLITE_BUSY', 'SQLITE_LOCKED'], code: 'E501' },
] as const

function guarded<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof DemarcheError || !(error instanceof Error)) throw error
    const given = (error as { code?: string }).code ?? ''
    const found = CODES.find(({ codes }) => codes.some(code => given === code || given.startsWith(`${code}_`)))
    if (!found) throw error
    if (found.code === 'E501' || found.code === 'E505') throw failure(found.code, [place, error.message], { cause: error })
    throw failure(found.code, [place], { cause: error })
  }
}
