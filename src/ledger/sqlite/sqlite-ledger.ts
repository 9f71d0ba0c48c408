import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { EntryBody } from '../../model/entry.ts'
import { failure } from '../../model/errors.ts'
import { type Ledger, type LedgerRow, type SentencesOf, TABLES } from '../../model/ledger.ts'
import { all, type Asking, type Value } from '../sql/asking.ts'
import { dumpPages, isEmpty } from '../sql/copying.ts'
import { SqlLedger } from '../sql/sql-ledger.ts'
import { Connection, connect } from './connection.ts'
import { index, sqlite } from './dialect.ts'
import { guarded, meant } from './guarded.ts'
import { migrate } from './schema.ts'

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
      return new SqliteLedger(new Connection(db, place), place, sentencesOf)
    } catch (error) {
      db.close()
      throw error
    }
  })
}

class SqliteLedger extends SqlLedger {
  readonly place: string
  protected readonly dialect = sqlite
  protected readonly sentencesOf: SentencesOf
  readonly #connection: Connection

  constructor(connection: Connection, place: string, sentencesOf: SentencesOf) {
    super()
    this.#connection = connection
    this.place = place
    this.sentencesOf = sentencesOf
  }

  protected async ask<T>(asking: Asking<T>): Promise<T> {
    return this.#connection.ask(asking)
  }

  protected async change<T>(asking: Asking<T>): Promise<T> {
    return this.#connection.change(asking)
  }

  protected async wipe(): Promise<void> {
    this.#connection.ask(all("INSERT INTO passage (passage) VALUES ('optimize')"))
    this.#emptyLog()
  }

  async *dump(): AsyncGenerator<LedgerRow> {
    // A connection of its own sees one moment while this one writes on.
    const isOwn = this.place !== ':memory:'
    const connection = isOwn
      ? this.#guarded(() => new Connection(connect(this.place), this.place))
      : this.#connection
    try {
      if (isOwn) connection.db.exec('BEGIN')
      yield* dumpPages(async question => this.#guarded(() => connection.answer(question)))
    } finally {
      if (isOwn) connection.close()
    }
  }

  async load(rows: AsyncIterable<LedgerRow>): Promise<void> {
    const { db } = this.#connection
    this.#guarded(() => db.exec('BEGIN IMMEDIATE'))
    try {
      if (!this.#connection.ask(isEmpty())) throw failure('E508', [this.place])
      for await (const row of rows) this.#connection.ask(insert(row))
      db.exec('COMMIT')
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK')
      throw meant(this.place, error)
    }
    this.#emptyLog()
  }

  async backup(path: string): Promise<void> {
    if (existsSync(path)) throw failure('E803', [path, 'it is there already'])
    const part = `${path}.part`
    this.#guarded(() => {
      mkdirSync(dirname(path), { recursive: true })
      rmSync(part, { force: true })
      this.#connection.db.prepare('VACUUM INTO ?').run(part)
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
    const pages = this.#connection.ask(all('PRAGMA integrity_check')).map(([found]) => String(found))
    const loose = this.#connection
      .ask(all('PRAGMA foreign_key_check'))
      .map(([table, row]) => `${table} ${row} points to a row that is not there`)
    return [...pages.filter(found => found !== 'ok'), ...loose]
  }

  async close(): Promise<void> {
    this.#connection.close()
  }

  /** Puts everything from the log into the database and cuts the log. */
  #emptyLog(): void {
    this.#guarded(() => this.#connection.db.pragma('wal_checkpoint(TRUNCATE)'))
  }

  #guarded<T>(work: () => T): T {
    return guarded(this.place, work)
  }
}

function* insert({ table, values }: LedgerRow): Asking<void> {
  const columns: readonly string[] = TABLES[table]
  yield* all(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...values,
  )
  if (table !== 'entry') return
  const value = (column: (typeof TABLES)['entry'][number]): Value => values[TABLES.entry.indexOf(column)]!
  yield* index(
    value('sequence') as number,
    JSON.parse(value('body') as string) as EntryBody,
    value('quote') as string,
  )
}
