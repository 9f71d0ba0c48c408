import pg from 'pg'
import { type Asking, answeredLater, type Question, type Row } from '../sql/asking.ts'
import { guarded } from './guarded.ts'

/** Appends to one ledger take turns, so that sequence and recorded clock rise together and an answer stays an answer. */
const TURN = `SELECT pg_advisory_xact_lock(hashtextextended('demarche append ' || current_schema(), 0))`

/** Runs SQL inside the transaction of an append: what it does is done together with the article or not at all. */
export type Alongside = (
  execute: (sql: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>,
) => Promise<void>

export type Ask = <T>(asking: Asking<T>) => Promise<T>

/** Connections to one database, and what is asked over them. */
export class Server {
  readonly place: string
  readonly #pool: pg.Pool

  constructor(url: string) {
    this.place = withoutPassword(url)
    const types = new pg.TypeOverrides()
    // A ledger stays far below 2^53 rows.
    types.setTypeParser(pg.types.builtins.INT8, Number)
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 4,
      types,
    })
    // A connection that breaks while idle must not end the process: the next query opens another, or says why not.
    this.#pool.on('error', () => {})
    // The same holds for one that breaks in our hands: the question under way, or the next, says so.
    this.#pool.on('connect', client => client.on('error', () => {}))
  }

  ask<T>(asking: Asking<T>): Promise<T> {
    return guarded(this.place, () => answeredLater(asking, question => answer(this.#pool, question)))
  }

  /** @param alongside done first, in the same transaction */
  change<T>(asking: Asking<T>, alongside: Alongside | null = null): Promise<T> {
    return this.changing(async (ask, client) => {
      await alongside?.((sql, values) => client.query(sql, [...values]))
      return ask(asking)
    })
  }

  /** Work in one transaction, one writer after the other. */
  changing<T>(work: (ask: Ask, client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.transaction(
      client => work(asking => answeredLater(asking, question => answer(client, question)), client),
      `BEGIN; ${TURN}`,
    )
  }

  transaction<T>(work: (client: pg.PoolClient) => Promise<T>, begin = 'BEGIN'): Promise<T> {
    return guarded(this.place, async () => {
      const client = await this.#pool.connect()
      try {
        await client.query(begin)
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

  /** Rows as of one moment, while others write on. */
  async *moment<T>(
    rows: (answer: (question: Question) => Promise<readonly Row[]>) => AsyncIterable<T>,
  ): AsyncGenerator<T> {
    const client = await guarded(this.place, () => this.#pool.connect())
    let isWhole = false
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      yield* rows(question => guarded(this.place, () => answer(client, question)))
      await client.query('COMMIT')
      isWhole = true
    } finally {
      client.release(!isWhole)
    }
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}

/** `?` stands for each value in turn; none of our SQL has one that means anything else. */
const NUMBERED = new Map<string, string>()
function numbered(sql: string): string {
  let known = NUMBERED.get(sql)
  if (known === undefined) {
    let at = 0
    NUMBERED.set(sql, (known = sql.replace(/\?/g, () => `$${++at}`)))
  }
  return known
}

async function answer(client: pg.Pool | pg.PoolClient, { sql, values }: Question): Promise<readonly Row[]> {
  const { rows } = await client.query<Row[]>({
    text: numbered(sql),
    values: [...values],
    rowMode: 'array',
  })
  return rows as unknown as readonly Row[]
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname, username } = new URL(url)
    return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
  } catch {
    return 'postgres'
  }
}
