import pg from 'pg'

/** Runs SQL on the connection that holds the leases. */
export type Execute = (sql: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>

/**
 * What one worker has taken and not finished, held as advisory locks of a connection of its own: the server lets go
 * of them the moment the connection breaks, so the jobs of a worker that is killed are free at once, and nobody has to
 * guess by the clock whether it still lives.
 */
export class Leases {
  readonly #place: string
  /** Locks are of the whole database: the schema keeps the same article of two ledgers apart. */
  readonly #schema: string
  #client: pg.Client | null = null

  constructor(place: string, schema: string) {
    this.#place = place
    this.#schema = schema
  }

  /**
   * Lets go of what was held before and takes something new, in one transaction: the lock is there before anybody can
   * see that the job was taken.
   *
   * @param choose takes at most one job and gives its id, a UUID; it must lock it by `lockOf`
   */
  async renew<T>(choose: (execute: Execute) => Promise<T>): Promise<T> {
    const client = await this.#connected()
    try {
      await client.query('BEGIN; SELECT pg_advisory_unlock_all()')
      const chosen = await choose((sql, values) => client.query(sql, [...values]))
      await client.query('COMMIT')
      return chosen
    } catch (error) {
      // The transaction and the locks go with the connection, whatever state it is in.
      await this.close()
      throw error
    }
  }

  /** SQL that is the key of a job's lock. @param id SQL that gives the job's id */
  keyOf(id: string): string {
    return `hashtextextended('${this.#schema}.' || ${id}::text, 0)`
  }

  async close(): Promise<void> {
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => {})
  }

  async #connected(): Promise<pg.Client> {
    if (this.#client !== null) return this.#client
    const client = new pg.Client({ connectionString: this.#place, keepAlive: true })
    // A connection that breaks while idle: its locks are gone, and the next call opens another.
    client.on('error', () => {
      if (this.#client === client) this.#client = null
    })
    await client.connect()
    return (this.#client = client)
  }
}
