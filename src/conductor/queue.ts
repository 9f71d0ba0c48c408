import type PgBoss from 'pg-boss'
import { type Article, type ArticleRow, articleOf } from '../model/article.ts'
import { failure } from '../model/errors.ts'
import { guarded } from '../ledger/postgres/guarded.ts'
import type { PostgresLedger } from '../ledger/postgres/postgres-ledger.ts'
import { sentencesOf, sha256 } from './engine.ts'
import { Leases } from './leases.ts'

const ARTICLES = 'articles'
const DEAD = 'dead'

/** What waits: one article, whole, so that a worker needs neither the file nor the net. */
export interface Job {
  readonly id: string
  readonly article: Article
  readonly place: string
}

interface Payload {
  readonly row: ArticleRow
  readonly place: string
}

export interface DeadLetter {
  readonly id: string
  readonly place: string
  readonly title: string | null
  readonly at: string
  readonly error: string
}

export interface QueueStatus {
  readonly waiting: number
  readonly retrying: number
  readonly active: number
  readonly completed: number
  readonly dead: number
  /** Articles completed in the last minute and in the last hour. */
  readonly lastMinute: number
  readonly lastHour: number
}

export interface QueueOptions {
  /** How long a worker whose connection stands may be silent about an article before another takes it. */
  readonly expireSeconds?: number
  /** How often an article is tried again, each time after a longer wait, before it becomes a dead letter. */
  readonly retries?: number
  /** How often the queue looks for what has expired. */
  readonly maintenanceSeconds?: number
}

const DEFAULTS = { expireSeconds: 300, retries: 4, maintenanceSeconds: 30 } as const
/** Articles wait for a year, then they are dropped. */
const RETENTION_DAYS = 365

/** The work queue beside a ledger: pg-boss in the same database, so that an article and its job end in one transaction. */
export class Queue {
  readonly ledger: PostgresLedger
  readonly #boss: PgBoss
  readonly #schema: string
  readonly #leases: Leases
  readonly #options: Required<QueueOptions>

  constructor(
    ledger: PostgresLedger,
    boss: PgBoss,
    { schema, leases, options }: { schema: string; leases: Leases; options: Required<QueueOptions> },
  ) {
    this.ledger = ledger
    this.#boss = boss
    this.#schema = schema
    this.#leases = leases
    this.#options = options
  }

  async put(found: readonly { readonly place: string; readonly row: ArticleRow }[]): Promise<void> {
    const jobs = found.map(({ place, row }) => ({
      name: ARTICLES,
      id: jobId(articleOf(row, sha256).id),
      data: { place, row },
    }))
    // A job's id follows from the article: what waits already, or was done already, is not put twice.
    if (jobs.length > 0) await this.#boss.insert(jobs)
  }

  /**
   * The job that has waited longest, ours until we end it, our connection breaks, or it expires: as long after now and
   * after as many tries as this worker's options say, whoever put it. Null when nothing is due.
   */
  async take(): Promise<Job | null> {
    return this.#guarded(() =>
      this.#leases.renew(async execute => {
        const db = { executeSql: (sql: string, values: unknown[]) => execute(sql, values) }
        const [found] = await this.#boss.fetch<Payload>(ARTICLES, { batchSize: 1, db })
        if (found === undefined) return null
        const { id, data } = found
        await execute(
          `UPDATE ${this.#schema}.job SET expire_in = $2 * interval '1 second', retry_limit = $3
           WHERE name = '${ARTICLES}' AND id = $1 RETURNING pg_try_advisory_lock(${this.#leases.keyOf('id')})`,
          [id, this.#options.expireSeconds, this.#options.retries],
        )
        return { id, place: data.place, article: articleOf(data.row, sha256) }
      }),
    )
  }

  /** Puts back what is held by nobody: its worker was killed, or lost its connection. @returns how many */
  async putBack(): Promise<number> {
    const free = await this.#rows<{ id: string }>(
      `WITH active AS MATERIALIZED (SELECT id FROM ${this.#schema}.job WHERE name = '${ARTICLES}' AND state = 'active')
       SELECT id FROM active WHERE pg_try_advisory_xact_lock(${this.#leases.keyOf('id')})`,
      [],
    )
    for (const { id } of free) await this.fail({ id }, 'its worker was gone')
    return free.length
  }

  /** True when nothing waits, is tried again, or is in anybody's hands. */
  async isEmpty(): Promise<boolean> {
    const found = await this.#rows(
      `SELECT 1 FROM ${this.#schema}.job WHERE name = '${ARTICLES}' AND state < 'completed' LIMIT 1`,
      [],
    )
    return found.length === 0
  }

  /** Marks a job as done inside the transaction that appends its article. */
  async complete(
    job: Job,
    execute: (sql: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>,
  ): Promise<void> {
    await this.#boss.complete(
      ARTICLES,
      job.id,
      {},
      { db: { executeSql: (sql, values) => execute(sql, values as unknown[]) } },
    )
  }

  /** Gives a job back: it is tried again later, or becomes a dead letter. */
  async fail(job: Pick<Job, 'id'>, error: string): Promise<void> {
    await this.#guarded(() => this.#boss.fail(ARTICLES, job.id, { error }))
  }

  async status(): Promise<QueueStatus> {
    const [row] = await this.#rows<Record<keyof QueueStatus, string>>(
      `SELECT count(*) FILTER (WHERE name = '${ARTICLES}' AND state = 'created') AS waiting,
              count(*) FILTER (WHERE name = '${ARTICLES}' AND state = 'retry') AS retrying,
              count(*) FILTER (WHERE name = '${ARTICLES}' AND state = 'active') AS active,
              count(*) FILTER (WHERE name = '${ARTICLES}' AND state = 'completed') AS completed,
              count(*) FILTER (WHERE name = '${DEAD}' AND state = 'created') AS dead,
              count(*) FILTER (WHERE name = '${ARTICLES}' AND state = 'completed' AND completed_on > now() - interval '1 minute') AS "lastMinute",
              count(*) FILTER (WHERE name = '${ARTICLES}' AND state = 'completed' AND completed_on > now() - interval '1 hour') AS "lastHour"
       FROM (SELECT name, state::text, completed_on FROM ${this.#schema}.job
             UNION ALL SELECT name, state::text, completed_on FROM ${this.#schema}.archive) AS jobs`,
      [],
    )
    return Object.fromEntries(
      Object.entries(row!).map(([name, count]) => [name, Number(count)]),
    ) as unknown as QueueStatus
  }

  async deadLetters(): Promise<readonly DeadLetter[]> {
    const rows = await this.#rows<{ id: string; data: Payload; output: { error?: string } | null; at: Date }>(
      `SELECT id, data, output, created_on AS at FROM ${this.#schema}.job WHERE name = '${DEAD}' AND state = 'created' ORDER BY created_on, id`,
      [],
    )
    return rows.map(({ id, data, output, at }) => ({
      id,
      place: data.place,
      title: data.row.title,
      at: at.toISOString(),
      error: output?.error ?? 'its worker did not come back in time',
    }))
  }

  /** Puts dead letters back in the queue. @param which ids or beginnings of them; null takes all @throws {DemarcheError} E512 */
  async revive(which: readonly string[] | null): Promise<number> {
    const dead = await this.deadLetters()
    const ids =
      which === null
        ? dead.map(({ id }) => id)
        : which.map(each => {
            const found = dead.filter(({ id }) => id.startsWith(each))
            if (found.length !== 1) throw failure('E512', [each])
            return found[0]!.id
          })
    // One statement: a letter is never in both places, and never in none.
    await this.#rows(
      `WITH letters AS (DELETE FROM ${this.#schema}.job WHERE name = '${DEAD}' AND id = ANY($1::uuid[]) RETURNING data),
            failed AS (DELETE FROM ${this.#schema}.job USING letters
                       WHERE job.name = '${ARTICLES}' AND job.state = 'failed' AND job.data = letters.data)
       INSERT INTO ${this.#schema}.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, dead_letter, policy)
       SELECT queue.name, letters.data, queue.retry_limit, queue.retry_delay, queue.retry_backoff,
              queue.expire_seconds * interval '1 second', queue.dead_letter, queue.policy
       FROM letters, ${this.#schema}.queue WHERE queue.name = '${ARTICLES}'`,
      [ids],
    )
    return ids.length
  }

  async close(): Promise<void> {
    await this.#leases.close()
    await this.#boss.stop({ graceful: false, wait: true })
    await this.ledger.close()
  }

  async #rows<T>(sql: string, values: unknown[]): Promise<readonly T[]> {
    return this.#guarded(async () => (await this.#boss.getDb().executeSql(sql, values)).rows as T[])
  }

  #guarded<T>(work: () => Promise<T>): Promise<T> {
    return guarded(this.ledger.place, work)
  }
}

/** `article_` and 32 hexadecimal digits, as a UUID. */
const jobId = (article: string): string =>
  article.replace(/^article_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** @throws {DemarcheError} E511 when the ledger is no PostgreSQL · E501 · E502 · E509 */
export async function openQueue(place: string, given: QueueOptions = {}): Promise<Queue> {
  if (!/^postgres(?:ql)?:/.test(place)) throw failure('E511', [place])
  const options = { ...DEFAULTS, ...given }
  // Queue and driver are loaded only by those who use them.
  const [{ openPostgresLedger }, { default: Boss }] = await Promise.all([
    import('../ledger/postgres/postgres-ledger.ts'),
    import('pg-boss'),
  ])
  const ledger = await openPostgresLedger(place, sentencesOf)
  try {
    const schema = `${await ledger.schema()}_queue`
    const boss = new Boss({
      connectionString: place,
      schema,
      schedule: false,
      max: 4,
      maintenanceIntervalSeconds: options.maintenanceSeconds,
    })
    // Trouble shows where a call meets it; the queue's own rounds try again.
    boss.on('error', () => {})
    await boss.start()
    await boss.createQueue(DEAD, { name: DEAD, retentionDays: RETENTION_DAYS })
    const queue = {
      name: ARTICLES,
      retryLimit: options.retries,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: options.expireSeconds,
      retentionDays: RETENTION_DAYS,
      deadLetter: DEAD,
    }
    await boss.createQueue(ARTICLES, queue)
    await boss.updateQueue(ARTICLES, queue)
    return new Queue(ledger, boss, { schema, leases: new Leases(place, schema), options })
  } catch (error) {
    await ledger.close()
    throw error
  }
}
