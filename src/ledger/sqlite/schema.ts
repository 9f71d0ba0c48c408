import type Database from 'libsql'
import { existsSync } from 'node:fs'
import { failure } from '../../model/errors.ts'
import { migrations } from './migrations/index.ts'

export const schemaOf = (db: Database.Database): number =>
  (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version

/** The names of migrations that are still to run. @throws {DemarcheError} E502 when the ledger is of a newer version */
export function pendingMigrations(db: Database.Database, place: string): readonly string[] {
  const has = schemaOf(db)
  if (has > migrations.length) throw failure('E502', [place, String(has), String(migrations.length)])
  return migrations.slice(has).map(({ name }) => name)
}

/**
 * Brings a ledger up to this version in one transaction. What holds rows is first copied to `PLACE.schema-N`.
 *
 * @param tryOut runs everything and takes it back
 */
export function migrate(db: Database.Database, place: string, { tryOut = false } = {}): readonly string[] {
  const pending = pendingMigrations(db, place)
  if (pending.length === 0) return pending
  const has = schemaOf(db)
  const copy = `${place}.schema-${has}`
  if (has > 0 && !tryOut && place !== ':memory:' && !existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy)
  db.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have migrated while this one waited for the lock.
    for (let next = schemaOf(db); next < migrations.length; next++) {
      db.exec(migrations[next]!.sql)
      db.exec(`PRAGMA user_version = ${next + 1}`)
    }
    db.exec(tryOut ? 'ROLLBACK' : 'COMMIT')
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
  return pending
}
