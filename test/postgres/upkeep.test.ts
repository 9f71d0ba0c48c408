import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { backupPlace, copyPlace, digestPlace, migratePlace, restorePlace } from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { migrations } from '../../src/ledger/postgres/migrations/index.ts'
import { openPostgresLedger } from '../../src/ledger/postgres/postgres-ledger.ts'
import { paragraphs } from '../../src/ledger/reduced.ts'
import { NOW } from '../../src/model/ledger.ts'
import { batchOf, decisionOf } from '../ledger/batch.ts'

const server = process.env['DEMARCHE_POSTGRES']!
const admin = new pg.Pool({ connectionString: server, max: 1 })
const folder = mkdtempSync(join(tmpdir(), 'demarche-upkeep-'))
afterAll(async () => {
  await admin.end()
  rmSync(folder, { recursive: true })
})
let count = 0
const AT = '2031-03-03T10:00:00.000Z'

async function place(): Promise<string> {
  const schema = `upkeep_${process.pid}_${count++}`
  await admin.query(`CREATE SCHEMA ${schema}`)
  return `${server}?options=-csearch_path%3D${schema}`
}

async function filled(path: string): Promise<void> {
  const ledger = await openLedger(path)
  for (let i = 0; i < 3; i++) await ledger.append(batchOf(`Rojas said ${i}. She left ${i}`), AT)
  const [entry] = await ledger.entries(NOW)
  await ledger.appendRevisions([decisionOf(entry!, 'mistranslated')], AT)
  await ledger.erase({ article: null, mode: 'excerpt', author: 'Ines', reason: 'rights' }, AT)
  await ledger.close()
}

describe('a PostgreSQL ledger', () => {
  test('moves to a file and back under one hash', async () => {
    const [first, second, file] = [await place(), await place(), join(folder, 'between.db')]
    await filled(first)
    const original = await digestPlace(first)
    expect(await copyPlace(first, file)).toEqual(original)
    expect(await copyPlace(file, second)).toEqual(original)
    expect(await digestPlace(second)).toEqual(original)
  })

  test('is backed up while others write, and put back into an empty one', async () => {
    const from = await place()
    await filled(from)
    const ledger = await openLedger(from)
    const over = new AbortController()
    const writing = (async () => {
      for (let i = 0; ; i++) {
        if (over.signal.aborted) return
        await ledger.append(batchOf(`Mensah said ${i}. He left ${i}`), AT)
      }
    })()
    const backup = join(folder, 'backup.db')
    const { sha256 } = await backupPlace(from, backup)
    over.abort()
    await writing
    await ledger.close()
    const copy = await openLedger(backup)
    const { articles, entries } = await copy.counts()
    // Two entries each, and one decision: no half article.
    expect(entries).toBe(2 * articles + 1)
    await copy.close()
    const to = await place()
    expect((await restorePlace(to, backup)).digest.sha256).toBe(sha256)
    await expect(restorePlace(to, backup)).rejects.toMatchObject({ code: 'E508' })
  })

  test('whose connection is lost in the middle of an append keeps nothing of it, and goes on', async () => {
    const ledger = await openPostgresLedger(await place(), paragraphs)
    await ledger.append(batchOf('Rojas said no'), AT)
    const lost = ledger.append(batchOf('Rojas said yes'), AT, async execute => {
      await execute('SELECT pg_terminate_backend(pg_backend_pid())', [])
    })
    await expect(lost).rejects.toMatchObject({ code: 'E501' })
    expect(await ledger.counts()).toMatchObject({ articles: 1, entries: 1 })
    expect(await ledger.append(batchOf('Rojas said yes'), AT)).toBe(true)
    expect(await ledger.append(batchOf('Rojas said yes'), AT)).toBe(false)
    expect(await ledger.counts()).toMatchObject({ articles: 2, entries: 2 })
    await ledger.close()
  })

  test('that may only be read says so', async () => {
    const path = await place()
    await filled(path)
    const readOnly = `${path}%20-cdefault_transaction_read_only%3Don`
    await expect(openLedger(readOnly)).rejects.toMatchObject({ code: 'E503' })
  })

  test('of an earlier version is refused until it is migrated, which is tried out first and needs a dump', async () => {
    const path = await place()
    const schema = /search_path%3D(\w+)/.exec(path)![1]!
    await admin.query(`SET search_path TO ${schema}`)
    await admin.query('CREATE TABLE demarche_schema (version integer NOT NULL)')
    for (const [i, { sql }] of migrations.slice(0, 1).entries()) {
      await admin.query(sql)
      await admin.query('INSERT INTO demarche_schema VALUES ($1)', [i + 1])
    }
    await admin.query('RESET search_path')
    await expect(openLedger(path)).rejects.toMatchObject({ code: 'E509' })
    const names = migrations.slice(1).map(({ name }) => name)
    expect(await migratePlace(path, { tryOut: true, backup: null })).toEqual(names)
    await expect(openLedger(path)).rejects.toMatchObject({ code: 'E509' })
    await expect(migratePlace(path, { tryOut: false, backup: null })).rejects.toMatchObject({ code: 'E801' })
    const dump = join(folder, 'dump.sql')
    await expect(migratePlace(path, { tryOut: false, backup: dump })).rejects.toMatchObject({ code: 'E101' })
    writeFileSync(dump, '-- pg_dump')
    expect(await migratePlace(path, { tryOut: false, backup: dump })).toEqual(names)
    await filled(path)
    await admin.query(`INSERT INTO ${schema}.demarche_schema VALUES (99)`)
    await expect(openLedger(path)).rejects.toMatchObject({ code: 'E502' })
  })
})
