import { failure } from '../../model/errors.ts'
import { migrations } from './migrations/index.ts'
import type { Server } from './server.ts'

/** Taken back on purpose: the rows of a migration that was only tried out. */
class TriedOut extends Error {}

/**
 * Brings the schema up to this version in one transaction.
 *
 * @param what `empty`: only where there is none yet, since others may be at work with an older version; `try`: and takes it back
 * @returns the names of the migrations that ran
 * @throws {DemarcheError} E502 the ledger is of a newer version · E509 it is of an older one and holds tables
 */
export async function migrate(server: Server, what: 'empty' | 'all' | 'try'): Promise<readonly string[]> {
  let pending: typeof migrations = []
  try {
    await server.transaction(async client => {
      // One at a time: two that open the same empty database do not both make its tables.
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended('demarche ' || current_schema(), 0))")
      await client.query('CREATE TABLE IF NOT EXISTS demarche_schema (version integer NOT NULL)')
      const { rows } = await client.query<{ version: number }>(
        'SELECT coalesce(max(version), 0) AS version FROM demarche_schema',
      )
      const { version } = rows[0]!
      if (version > migrations.length)
        throw failure('E502', [server.place, String(version), String(migrations.length)])
      pending = migrations.slice(version)
      if (what === 'empty' && version > 0 && pending.length > 0)
        throw failure('E509', [server.place, String(version), String(migrations.length)])
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
