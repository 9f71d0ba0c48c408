import Database from 'libsql'
import { answered, type Asking, type Question, type Row } from '../sql/asking.ts'
import { guarded } from './guarded.ts'

/** Bytes of the log that stay when all of it is in the database. */
const LONGEST_LOG = 16 * 1024 * 1024

/** What is erased is overwritten with zeros (`secure_delete`), not only unlinked. */
export function connect(place: string): Database.Database {
  const db = new Database(place, { timeout: 10_000 })
  try {
    if (place !== ':memory:') db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    // A long transaction leaves a long log, which the next process to open the file would read through.
    db.pragma(`journal_size_limit = ${LONGEST_LOG}`)
    // Ids are hashes, so inserts go all over their index: it has to fit in memory, up to 64 MB of it.
    db.pragma('cache_size = -65536')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** One connection, whose answers come on the spot: nothing else happens between the questions of a transaction. */
export class Connection {
  readonly db: Database.Database
  readonly #place: string
  readonly #statements = new Map<string, Database.Statement>()

  constructor(db: Database.Database, place: string) {
    this.db = db
    this.#place = place
  }

  ask<T>(asking: Asking<T>): T {
    return guarded(this.#place, () => answered(asking, question => this.answer(question)))
  }

  change<T>(asking: Asking<T>): T {
    return guarded(this.#place, () => {
      this.db.exec('BEGIN IMMEDIATE')
      try {
        const result = answered(asking, question => this.answer(question))
        this.db.exec('COMMIT')
        return result
      } catch (error) {
        // When the disk is full SQLite has rolled back by itself; a second time would hide why.
        if (this.db.inTransaction) this.db.exec('ROLLBACK')
        throw error
      }
    })
  }

  answer({ sql, values }: Question): readonly Row[] {
    const statement = this.#prepared(sql)
    // As one list: the driver takes a lone null for a missing list.
    if (statement.reader) return statement.all([...values]) as Row[]
    statement.run([...values])
    return []
  }

  close(): void {
    this.#statements.clear()
    this.db.close()
  }

  #prepared(sql: string): Database.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.db.prepare(sql)
      if (statement.reader) statement.raw()
      this.#statements.set(sql, statement)
    }
    return statement
  }
}
