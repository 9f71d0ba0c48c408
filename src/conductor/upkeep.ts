import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { failure } from '../model/errors.ts'
import type { Ledger } from '../model/ledger.ts'
import { copyLedger, type Digest, digestOf } from '../ledger/copy.ts'
import { openLedger } from '../ledger/open-ledger.ts'
import { guarded } from '../ledger/sqlite/guarded.ts'
import { migrate } from '../ledger/sqlite/schema.ts'
import { type Verified, verifyLedger } from '../ledger/verify.ts'
import { sentencesOf, sha256 } from './engine.ts'

export type { Digest, Verified }

const isServer = (place: string): boolean => /^postgres(?:ql)?:/.test(place)

async function within<T>(place: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(place, sentencesOf)
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}

/** Checks all that a ledger holds. A page that cannot be read is a finding like any other. @throws {DemarcheError} E501 · E502 */
export const verifyPlace = (place: string): Promise<Verified> =>
  within(place, ledger => verifyLedger(ledger, sha256))

export const digestPlace = (place: string): Promise<Digest> => within(place, digestOf)

/**
 * Writes a copy as one SQLite file, from a ledger that others may be using.
 *
 * @throws {DemarcheError} E803 when the file is there already · E504 when there is no room
 */
export async function backupPlace(place: string, path: string): Promise<Digest> {
  await within(place, ledger => ledger.backup(path))
  return digestPlace(path)
}

/**
 * Puts a backup in a ledger's place. It is verified before anything moves; what was there before is kept beside it.
 *
 * @returns where the old ledger lies now; null when there was none
 * @throws {DemarcheError} E101 no such file · E505 the backup itself is damaged · E508 a server's ledger is not empty
 */
export async function restorePlace(
  place: string,
  path: string,
): Promise<{ readonly digest: Digest; readonly before: string | null }> {
  if (!existsSync(path)) throw failure('E101', [path])
  if (isServer(place)) return { digest: await copyPlace(path, place), before: null }
  const part = `${place}.restoring`
  mkdirSync(dirname(place), { recursive: true })
  for (const end of ENDS) rmSync(part + end, { force: true })
  copyFileSync(path, part)
  const { findings } = await verifyPlace(part)
  if (findings.length > 0) throw failure('E505', [path, `${findings[0]!.about} ${findings[0]!.what}`])
  const digest = await digestPlace(part)
  let before: string | null = null
  if (existsSync(place)) {
    for (let i = 1; before === null || existsSync(before); i++) before = `${place}.before-restore-${i}`
    for (const end of ENDS) if (existsSync(place + end)) renameSync(place + end, before + end)
  }
  for (const end of ENDS) if (existsSync(part + end)) renameSync(part + end, place + end)
  return { digest, before }
}

/** A database in WAL mode may have two files beside it. */
const ENDS = ['', '-wal', '-shm'] as const

/** Copies a ledger into an empty one, of either kind. @throws {DemarcheError} E508 · E510 */
export async function copyPlace(from: string, to: string): Promise<Digest> {
  if (!isServer(from) && !existsSync(from)) throw failure('E101', [from])
  return within(from, source => within(to, target => copyLedger(source, target)))
}

/**
 * Brings a ledger up to this version, after a backup.
 *
 * @param backup where to; null leaves a file ledger to its own habit (a copy beside it)
 * @returns the names of what ran or, tried out, would run
 * @throws {DemarcheError} E502 · E801 when a server's ledger that holds rows is migrated without a backup
 */
export async function migratePlace(
  place: string,
  { tryOut, backup }: { readonly tryOut: boolean; readonly backup: string | null },
): Promise<readonly string[]> {
  if (!isServer(place)) {
    if (!existsSync(place)) return []
    return guarded(place, () => {
      const db = new Database(place, { timeout: 10_000 })
      try {
        if (backup !== null && !tryOut) db.prepare('VACUUM INTO ?').run(backup)
        return migrate(db, place, { tryOut })
      } finally {
        db.close()
      }
    })
  }
  const [{ Server }, { migrate: migrateServer }] = await Promise.all([
    import('../ledger/postgres/server.ts'),
    import('../ledger/postgres/schema.ts'),
  ])
  const server = new Server(place)
  try {
    const pending = await migrateServer(server, 'try')
    if (tryOut || pending.length === 0) return pending
    if (backup === null)
      throw failure('E801', ['', 'a place for the dump of the database taken before: give --backup FILE'])
    if (!existsSync(backup)) throw failure('E101', [backup])
    return await migrateServer(server, 'all')
  } finally {
    await server.close()
  }
}
