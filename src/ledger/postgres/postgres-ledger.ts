import { rmSync } from 'node:fs'
import type { EntryBody } from '../../model/entry.ts'
import { failure } from '../../model/errors.ts'
import { type Batch, type LedgerRow, type SentencesOf, TABLES, type Unplaced } from '../../model/ledger.ts'
import { copyLedger } from '../copy.ts'
import { append } from '../sql/appending.ts'
import { type Asking, all, first, type Value } from '../sql/asking.ts'
import { dumpPages, isEmpty } from '../sql/copying.ts'
import { SqlLedger } from '../sql/sql-ledger.ts'
import { openSqliteLedger } from '../sqlite/sqlite-ledger.ts'
import { listsOf, passageOf, postgres } from './dialect.ts'
import { migrate } from './schema.ts'
import { type Alongside, Server } from './server.ts'

/** Rows that are written together for a copy. */
const PAGE = 1000

/**
 * Opens (and, where needed, makes) a ledger in a PostgreSQL database, version 15 or newer.
 *
 * @param url `postgres://user:password@host:port/database`; `options=-csearch_path%3Dname` chooses the schema
 * @throws {DemarcheError} E501 cannot be reached · E502 made by a newer version · E509 made by an older one
 */
export async function openPostgresLedger(url: string, sentencesOf: SentencesOf): Promise<PostgresLedger> {
  const server = new Server(url)
  try {
    await migrate(server, 'empty')
    return new PostgresLedger(server, sentencesOf)
  } catch (error) {
    await server.close()
    throw error
  }
}

export class PostgresLedger extends SqlLedger {
  readonly place: string
  protected readonly dialect = postgres
  protected readonly sentencesOf: SentencesOf
  readonly #server: Server

  constructor(server: Server, sentencesOf: SentencesOf) {
    super()
    this.#server = server
    this.place = server.place
    this.sentencesOf = sentencesOf
  }

  /** @param alongside done in the same transaction, also when the article was known already */
  override append(
    given: Batch | Unplaced,
    recordedAt: string,
    alongside: Alongside | null = null,
  ): Promise<boolean> {
    return this.#server.change(append(given, recordedAt, this.dialect, this.sentencesOf), alongside)
  }

  /** The schema that the ledger's tables lie in. */
  async schema(): Promise<string> {
    return (await this.ask(first('SELECT current_schema()')))![0] as string
  }

  dump(): AsyncGenerator<LedgerRow> {
    return this.#server.moment(dumpPages)
  }

  async load(rows: AsyncIterable<LedgerRow>): Promise<void> {
    await this.#server.changing(async ask => {
      if (!(await ask(isEmpty()))) throw failure('E508', [this.place])
      let waiting: LedgerRow[] = []
      const flush = async (): Promise<void> => {
        if (waiting.length > 0) await ask(insertAll(waiting))
        waiting = []
      }
      for await (const row of rows) {
        if (waiting.length >= PAGE || (waiting.length > 0 && waiting[0]!.table !== row.table)) await flush()
        waiting.push(row)
      }
      await flush()
      for (const table of ['erasure', 'article', 'entry', 'story_decision']) {
        await ask(
          all(
            `SELECT setval(pg_get_serial_sequence('${table}', 'sequence'), coalesce(max(sequence), 0) + 1, false) FROM ${table}`,
          ),
        )
      }
    })
    // Lists are read from an index alone once the server knows which rows everybody sees.
    for (const table of ['article', 'entry']) await this.ask(all(`VACUUM (ANALYZE) ${table}`))
  }

  async backup(path: string): Promise<void> {
    // A backup is a SQLite ledger whatever it was taken from: it can be looked into, and restored to either.
    const part = `${path}.part`
    const copy = openSqliteLedger(part, this.sentencesOf)
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
    const rows = await this.ask(
      all(
        `SELECT entry.id FROM entry LEFT JOIN article ON article.id = entry.article WHERE article.id IS NULL
         UNION ALL SELECT entry.id FROM entry LEFT JOIN entry AS target ON target.id = entry.about
         WHERE entry.about IS NOT NULL AND target.id IS NULL`,
      ),
    )
    return rows.map(([id]) => `${id} points to a row that is not there`)
  }

  close(): Promise<void> {
    return this.#server.close()
  }

  protected ask<T>(asking: Asking<T>): Promise<T> {
    return this.#server.ask(asking)
  }

  protected change<T>(asking: Asking<T>): Promise<T> {
    return this.#server.change(asking)
  }

  protected async wipe(): Promise<void> {
    // The rows as they were before are dead now; this gives their room away.
    await this.ask(all('VACUUM article'))
    await this.ask(all('VACUUM entry'))
  }
}

/** Rows of one table, in one statement, under the numbers they had. */
function* insertAll(rows: readonly LedgerRow[]): Asking<void> {
  const { table } = rows[0]!
  const columns: readonly string[] = TABLES[table]
  const lists = columns.map((_, i) => rows.map(({ values }) => values[i]!))
  const isEntry = table === 'entry'
  const at = (column: (typeof TABLES)['entry'][number]): number => TABLES.entry.indexOf(column)
  const passages = ({ values }: LedgerRow): Value =>
    passageOf(JSON.parse(values[at('body')] as string) as EntryBody, values[at('quote')] as string)
  const names = isEntry ? [...columns, 'passage'] : columns
  yield* all(
    `INSERT INTO ${table} (${names.join(', ')}) ${table === 'watched' ? '' : 'OVERRIDING SYSTEM VALUE'}
     SELECT ${names.map(name => (name === 'passage' ? 'passage::tsvector' : name)).join(', ')}
     FROM ${listsOf(names)} AS row (${names.join(', ')})`,
    ...lists,
    ...(isEntry ? [rows.map(passages)] : []),
  )
}
