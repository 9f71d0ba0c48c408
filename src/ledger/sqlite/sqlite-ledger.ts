import Database from 'libsql'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
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
import { guarded, meant } from './guarded.ts'
import { migrate } from './schema.ts'

/** Rows that are read together for a copy. */
const PAGE = 1000

/**
 * Opens (and, where needed, makes or migrates) a ledger in one SQLite file.
 *
 * WAL with `synchronous=FULL`: an acknowledged append is on the disk. Writers in other processes wait up to 10 s.
 *
 * @param place a path, or `:memory:`
 * @throws {DemarcheError} E501 cannot be opened · E502 made by a newer version · E503 read-only · E504 disk full · E505 damaged
 */
export function openSqliteLedger(place: string, sentencesOf: SentencesOf): Ledger {
  return guarded(place, () => {
    const db = connect(place)
    try {
      migrate(db, place)
      return new SqliteLedger(db, place, sentencesOf)
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/** What is erased is overwritten with zeros (`secure_delete`), not only unlinked. */
export function connect(place: string): Database.Database {
  const db = new Database(place, { timeout: 10_000 })
  try {
    if (place !== ':memory:') db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    // Ids are hashes, so inserts go all over their index: it has to fit in memory, up to 64 MB of it.
    db.pragma('cache_size = -65536')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

class SqliteLedger implements Ledger {
  readonly place: string
  readonly #db: Database.Database
  readonly #statements = new Map<string, Database.Statement>()
  readonly #sentencesOf: SentencesOf

  constructor(db: Database.Database, place: string, sentencesOf: SentencesOf) {
    this.#db = db
    this.place = place
    this.#sentencesOf = sentencesOf
  }

  async append(given: Batch | Unplaced, now: string): Promise<boolean> {
    return this.#write(() => {
      if (this.#get('SELECT 1 FROM article WHERE id = ?', given.article.id)) return false
      const mode = this.#mode()
      const batch = reducedBatch(this.#placed(given), mode.kept, this.#sentencesOf)
      const { article, entries } = batch
      const recordedAt = nextInstant(this.#lastInstant(), now)
      const publishedAt = publishedInstant(article, recordedAt)
      const { id, ...row } = article
      this.#run(
        `INSERT INTO article (id, body, address, story, event, copy_of, version_of, published_at, recorded_at, kept, erasure)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      )
      for (const draft of entries) this.#insert(draft, { ...batch, ...mode, publishedAt, recordedAt })
      return true
    })
  }

  #placed(given: Batch | Unplaced): Batch {
    if (!('place' in given)) return given
    const newer = this.#all(
      'SELECT * FROM article WHERE sequence > ? ORDER BY sequence',
      given.after,
    ) as ArticleRecord[]
    return { article: given.article, entries: given.entries, ...given.place(newer.map(storedArticle)) }
  }

  async appendRevisions(entries: readonly EntryDraft[], now: string): Promise<readonly Entry[]> {
    return this.#write(() => {
      const recordedAt = nextInstant(this.#lastInstant(), now)
      return entries.map(given => {
        const article = this.#get('SELECT * FROM article WHERE id = ?', given.article) as
          | (ArticleRecord & { readonly published_at: string })
          | undefined
        if (!article) throw failure('E403', [given.article])
        if (given.body.kind === 'decision') {
          const newest = this.#get(
            'SELECT id FROM entry WHERE about = ? ORDER BY sequence DESC LIMIT 1',
            given.body.about,
          )
          assertFollows(given, (newest as { id: string } | undefined)?.id ?? null)
        }
        const { kept, erasure, published_at: publishedAt } = article
        const draft = reducedDraft(given, kept)
        const story = article.story as Id<'story'>
        const sequence = this.#insert(draft, { story, kept, erasure, publishedAt, recordedAt })
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
    filter: {
      readonly story?: Id<'story'>
      readonly url?: string
      readonly after?: number
      readonly limit?: number
    } = {},
  ): Promise<readonly StoredArticle[]> {
    const { where, values } = conditions(asOf, { story: filter.story, address: filter.url })
    return this.#read(() =>
      (
        this.#all(
          `SELECT * FROM article ${where} AND sequence > ? ORDER BY sequence LIMIT ?`,
          ...values,
          filter.after ?? 0,
          filter.limit ?? -1,
        ) as ArticleRecord[]
      ).map(storedArticle),
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
        this.#all(
          'SELECT * FROM entry WHERE id >= ? AND id < ? ORDER BY id LIMIT ?',
          prefix,
          `${prefix}~`,
          limit,
        ) as EntryRecord[]
      ).map(storedEntry),
    )
  }

  async entries(
    asOf: AsOf,
    filter: {
      readonly story?: Id<'story'>
      readonly article?: Id<'article'>
      readonly kind?: EntryKind
    } = {},
  ): Promise<readonly Entry[]> {
    const { where, values } = conditions(asOf, filter, 'valid')
    return this.#read(() =>
      (this.#all(`SELECT * FROM entry ${where} ORDER BY sequence`, ...values) as EntryRecord[]).map(
        storedEntry,
      ),
    )
  }

  async history(
    id: Id<'entry'>,
    asOf: AsOf = NOW,
  ): Promise<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]> {
    const { where, values } = conditions(asOf, { about: id })
    return this.#read(() =>
      (this.#all(`SELECT * FROM entry ${where} ORDER BY sequence`, ...values) as EntryRecord[]).map(
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
         ${where} AND passage MATCH ? ORDER BY passage.rowid DESC LIMIT ?`,
        ...values,
        query,
        limit,
      ) as EntryRecord[]
      const articles = new Map<string, StoredArticle>()
      return records.map(record => {
        const known = articles.get(record.article)
        const article =
          known ??
          storedArticle(this.#get('SELECT * FROM article WHERE id = ?', record.article) as ArticleRecord)
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
      (this.#all('SELECT body FROM watched ORDER BY url') as { body: string }[]).map(
        ({ body }) => JSON.parse(body) as Watched,
      ),
    )
  }

  async storeWatched(records: readonly Watched[]): Promise<void> {
    this.#write(() => {
      for (const record of records) {
        this.#run(
          'INSERT INTO watched (url, body) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET body = excluded.body',
          record.url,
          JSON.stringify(record),
        )
      }
    })
  }

  async forgetWatched(url: string): Promise<boolean> {
    return this.#write(() => this.#run('DELETE FROM watched WHERE url = ?', url).changes > 0)
  }

  async lastInstant(): Promise<string | null> {
    return this.#read(() => this.#lastInstant())
  }

  async erase(order: ErasureOrder, now: string): Promise<Erasure> {
    const made = this.#write(() => {
      const { article, mode, author, reason } = order
      const found = this.#all(
        `SELECT * FROM article ${article === null ? '' : 'WHERE id = ?'} ORDER BY sequence`,
        ...(article === null ? [] : [article]),
      ) as ArticleRecord[]
      if (article !== null && found.length === 0) throw failure('E403', [article])
      const recordedAt = nextInstant(this.#lastInstant(), now)
      const { lastInsertRowid } = this.#run(
        'INSERT INTO erasure (article, mode, author, reason, recorded_at) VALUES (?, ?, ?, ?, ?)',
        article,
        mode,
        author,
        reason,
        recordedAt,
      )
      const sequence = Number(lastInsertRowid)
      for (const record of found) if (isLess(mode, record.kept)) this.#reduce(record, mode, sequence)
      return { ...order, sequence, recordedAt }
    })
    return this.#read(() => {
      // Only now are the bytes gone: from the index of words, from free pages, from the log.
      this.#run("INSERT INTO passage (passage) VALUES ('optimize')")
      this.#db.pragma('wal_checkpoint(TRUNCATE)')
      return made
    })
  }

  async erasures(): Promise<readonly Erasure[]> {
    return this.#read(() =>
      (this.#all('SELECT * FROM erasure ORDER BY sequence') as ErasureRecord[]).map(storedErasure),
    )
  }

  async *dump(): AsyncGenerator<LedgerRow> {
    // A connection of its own sees one moment while this one writes on.
    const db = this.place === ':memory:' ? this.#db : guarded(this.place, () => connect(this.place))
    try {
      if (db !== this.#db) db.exec('BEGIN')
      for (const [table, columns] of Object.entries(TABLES) as [LedgerRow['table'], readonly string[]][]) {
        const [key] = columns
        const page = db
          .prepare(
            `SELECT ${columns.join(', ')} FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${PAGE}`,
          )
          .raw()
        let after: string | number | null = key === 'sequence' ? 0 : ''
        for (let more = true; more; ) {
          const rows = guarded(this.place, () => page.all(after) as (string | number | null)[][])
          for (const values of rows) yield { table, values }
          more = rows.length === PAGE
          if (more) after = rows.at(-1)![0]!
        }
      }
    } finally {
      if (db !== this.#db) db.close()
    }
  }

  async load(rows: AsyncIterable<LedgerRow>): Promise<void> {
    this.#read(() => this.#db.exec('BEGIN IMMEDIATE'))
    try {
      const { articles } = await this.counts()
      if (articles > 0 || (await this.erasures()).length > 0) throw failure('E508', [this.place])
      for await (const { table, values } of rows) {
        this.#run(
          `INSERT INTO ${table} (${TABLES[table].join(', ')}) VALUES (${values.map(() => '?').join(', ')})`,
          ...values,
        )
        if (table === 'entry') this.#index(entryOf(values))
      }
      this.#db.exec('COMMIT')
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK')
      throw meant(this.place, error)
    }
  }

  async backup(path: string): Promise<void> {
    if (existsSync(path)) throw failure('E803', [path, 'it is there already'])
    const part = `${path}.part`
    this.#read(() => {
      mkdirSync(dirname(path), { recursive: true })
      rmSync(part, { force: true })
      this.#db.prepare('VACUUM INTO ?').run(part)
    })
    // A backup counts once it is on the disk under its own name.
    for (const each of [part, dirname(path)]) {
      const file = openSync(each, 'r')
      fsyncSync(file)
      closeSync(file)
      if (each === part) renameSync(part, path)
    }
  }

  async damage(): Promise<readonly string[]> {
    return this.#read(() => {
      const pages = (this.#all('PRAGMA integrity_check') as { integrity_check: string }[])
        .map(({ integrity_check: found }) => found)
        .filter(found => found !== 'ok')
      const loose = (this.#all('PRAGMA foreign_key_check') as { table: string; rowid: number }[]).map(
        ({ table, rowid }) => `${table} ${rowid} points to a row that is not there`,
      )
      return [...pages, ...loose]
    })
  }

  async close(): Promise<void> {
    this.#statements.clear()
    this.#db.close()
  }

  /** The store mode of what comes in now, and the order that set it. */
  #mode(): { kept: Kept; erasure: number | null } {
    const found = this.#get(
      'SELECT mode, sequence FROM erasure WHERE article IS NULL ORDER BY sequence DESC LIMIT 1',
    ) as { mode: Kept; sequence: number } | undefined
    return found === undefined || found.mode === 'full'
      ? { kept: 'full', erasure: null }
      : { kept: found.mode, erasure: found.sequence }
  }

  #reduce(article: ArticleRecord, mode: Kept, erasure: number): void {
    const records = this.#all(
      'SELECT * FROM entry WHERE article = ? ORDER BY sequence',
      article.id,
    ) as EntryRecord[]
    const { body, entries } = reduced(article, records, mode, this.#sentencesOf)
    this.#run(
      'UPDATE article SET body = ?, kept = ?, erasure = ? WHERE id = ?',
      body,
      mode,
      erasure,
      article.id,
    )
    for (const entry of entries) {
      this.#run(
        'UPDATE entry SET body = ?, quote = ?, kept = ?, erasure = ? WHERE sequence = ?',
        entry.body,
        entry.quote,
        mode,
        erasure,
        entry.sequence,
      )
      this.#run('DELETE FROM passage WHERE rowid = ?', entry.sequence)
      const { sequence, quote } = entry
      this.#index({ sequence, quote, body: JSON.parse(entry.body) as EntryBody })
    }
  }

  /** Makes a row findable by its words and its parties; one that has lost both is found no more. */
  #index({ sequence, body, quote }: Pick<Entry, 'sequence' | 'body' | 'quote'>): void {
    const parties = partyNames(body)
    if (body.kind === 'decision' || (quote === '' && parties === '')) return
    this.#run('INSERT INTO passage (rowid, quote, parties) VALUES (?, ?, ?)', sequence, quote, parties)
  }

  #insert(draft: EntryDraft, row: Appended): number {
    const { lastInsertRowid } = this.#run(
      `INSERT INTO entry (id, kind, body, article, story, about, valid_from, valid_to, published_at, recorded_at,
                          was_attributed_to, was_revision_of, quote, quote_start, quote_end, quote_hash, evidence, kept, erasure)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      draft.id,
      draft.body.kind,
      JSON.stringify(draft.body),
      draft.article,
      row.story,
      draft.body.kind === 'decision' ? draft.body.about : null,
      draft.validFrom,
      draft.validTo,
      row.publishedAt,
      row.recordedAt,
      draft.wasAttributedTo,
      draft.wasRevisionOf,
      draft.quote,
      draft.quoteStart,
      draft.quoteEnd,
      draft.quoteHash,
      JSON.stringify(draft.evidence),
      row.kept,
      row.erasure,
    )
    const sequence = Number(lastInsertRowid)
    this.#index({ sequence, body: draft.body, quote: draft.quote })
    return sequence
  }

  /** The newest instant of any append; the recorded clock counts on from it. */
  #lastInstant(): string | null {
    const newest = (table: 'article' | 'entry' | 'erasure'): string =>
      (
        this.#get(`SELECT recorded_at FROM ${table} ORDER BY sequence DESC LIMIT 1`) as
          | { recorded_at: string }
          | undefined
      )?.recorded_at ?? ''
    return [newest('article'), newest('entry'), newest('erasure')].sort().at(-1) || null
  }

  #write<T>(work: () => T): T {
    return guarded(this.place, () => {
      this.#db.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        this.#db.exec('COMMIT')
        return result
      } catch (error) {
        // When the disk is full SQLite has rolled back by itself; a second time would hide why.
        if (this.#db.inTransaction) this.#db.exec('ROLLBACK')
        throw error
      }
    })
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

/** What the ledger adds to a draft when it takes it. */
interface Appended {
  readonly story: Id<'story'>
  readonly publishedAt: string
  readonly recordedAt: string
  readonly kept: Kept
  readonly erasure: number | null
}

/** The fields that the index of words reads, of a row of a copy. */
function entryOf(values: LedgerRow['values']): Pick<Entry, 'sequence' | 'body' | 'quote'> {
  const value = (column: (typeof TABLES)['entry'][number]) => values[TABLES.entry.indexOf(column)]
  return {
    sequence: Number(value('sequence')),
    body: JSON.parse(String(value('body'))) as EntryBody,
    quote: String(value('quote')),
  }
}

/** What an `asOf` and a filter of equal columns ask of a table. */
function conditions(
  asOf: AsOf,
  equal: Readonly<Record<string, string | undefined>>,
  validity: 'valid' | 'none' = 'none',
  prefix = '',
): { where: string; values: string[] } {
  const parts: string[] = [`${prefix}kept <> 'taken-down'`]
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
  for (const [column, value] of Object.entries(equal))
    if (value !== undefined) ask(`${prefix}${column} = ?`, value)
  return { where: `WHERE ${parts.join(' AND ')}`, values }
}
