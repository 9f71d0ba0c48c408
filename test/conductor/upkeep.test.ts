import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import {
  backupPlace,
  copyPlace,
  digestPlace,
  migratePlace,
  restorePlace,
  verifyPlace,
} from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { migrations } from '../../src/ledger/sqlite/migrations/index.ts'
import { schemaOf } from '../../src/ledger/sqlite/schema.ts'
import { NOW } from '../../src/model/ledger.ts'
import { batchOf, decisionOf } from '../ledger/batch.ts'
import { startWriter } from '../ledger/killing.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-upkeep-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const place = (): string => join(folder, `${count++}.db`)
const AT = '2031-03-03T10:00:00.000Z'

/** A ledger with every kind of row. */
async function filled(path: string, articles = 3): Promise<void> {
  const ledger = await openLedger(path)
  for (let i = 0; i < articles; i++) await ledger.append(batchOf(`Rojas said ${i}. She left ${i}`), AT)
  const [entry] = await ledger.entries(NOW)
  await ledger.appendRevisions([decisionOf(entry!, 'mistranslated')], AT)
  await ledger.erase({ article: null, mode: 'excerpt', author: 'Ines', reason: 'rights' }, AT)
  await ledger.close()
}

const amiss = async (path: string): Promise<readonly string[]> =>
  (await verifyPlace(path)).findings.map(({ about, what }) => `${about} ${what}`)

describe('a backup', () => {
  test('taken while another process writes holds a whole beginning of the ledger', async () => {
    const path = place()
    const writer = startWriter(path, 'Ana')
    await writer.ready
    const sizes: number[] = []
    for (let i = 0; i < 3; i++) {
      const copy = `${path}.backup-${i}`
      const { sha256 } = await backupPlace(path, copy)
      expect(await digestPlace(copy)).toMatchObject({ sha256 })
      expect(await amiss(copy)).toEqual([])
      const ledger = await openLedger(copy)
      const { articles, entries } = await ledger.counts()
      sizes.push(articles)
      expect(entries).toBe(3 * articles)
      await ledger.close()
    }
    writer.process.kill('SIGKILL')
    const acknowledged = (await writer.ended).filter(line => line.startsWith('article_'))
    const ledger = await openLedger(path)
    const ids = (await ledger.articles(NOW)).map(({ id }) => id)
    await ledger.close()
    expect(ids).toEqual(expect.arrayContaining(acknowledged))
    const last = await openLedger(`${path}.backup-2`)
    expect((await last.articles(NOW)).map(({ id }) => id)).toEqual(ids.slice(0, sizes[2]))
    await last.close()
    await expect(backupPlace(path, `${path}.backup-0`)).rejects.toMatchObject({ code: 'E803' })
  })

  test('put back gives the same rows, and what was there stays beside it', async () => {
    const path = place()
    await filled(path)
    const backup = `${path}.backup`
    const { sha256 } = await backupPlace(path, backup)
    const ledger = await openLedger(path)
    await ledger.append(batchOf('Nobody came'), AT)
    await ledger.close()
    const later = await digestPlace(path)
    const { digest, before } = await restorePlace(path, backup)
    expect(digest.sha256).toBe(sha256)
    expect((await digestPlace(path)).sha256).toBe(sha256)
    expect(await digestPlace(before!)).toEqual(later)
    await expect(restorePlace(path, join(folder, 'none.db'))).rejects.toMatchObject({ code: 'E101' })
  })

  test('that is damaged is not put back, and the ledger stays as it was', async () => {
    const path = place()
    await filled(path, 60)
    const backup = `${path}.backup`
    const { sha256 } = await backupPlace(path, backup)
    const file = openSync(backup, 'r+')
    const pages = statSync(backup).size / 4096
    for (let page = 6; page < pages; page += 5)
      writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, 4096 * page)
    closeSync(file)
    await expect(restorePlace(path, backup)).rejects.toMatchObject({ code: 'E505' })
    expect((await digestPlace(path)).sha256).toBe(sha256)
  })
})

test('a page that is damaged anywhere is never passed over', async () => {
  const path = place()
  await filled(path, 60)
  const pages = statSync(path).size / 4096
  const silent: number[] = []
  for (let page = 0; page < pages; page += 3) {
    const copy = place()
    await backupPlace(path, copy)
    if (page >= statSync(copy).size / 4096) break
    const file = openSync(copy, 'r+')
    writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, 4096 * page)
    closeSync(file)
    const found = await amiss(copy).then(
      findings => findings.length > 0,
      (error: { code?: string }) => error.code === 'E505',
    )
    if (!found) silent.push(page)
  }
  expect(silent).toEqual([])
})

test('a copy has the hash of the original, and refuses what is not empty or not there', async () => {
  const [from, to] = [place(), place()]
  await filled(from)
  const { sha256, rows } = await copyPlace(from, to)
  expect(await digestPlace(from)).toEqual({ sha256, rows })
  expect(await digestPlace(to)).toEqual({ sha256, rows })
  await expect(copyPlace(from, to)).rejects.toMatchObject({ code: 'E508' })
  await expect(copyPlace(place(), to)).rejects.toMatchObject({ code: 'E101' })
})

describe('a ledger of an earlier version', () => {
  /** As a program left it that knew only so many migrations: one article with one entry, in the columns of its time. */
  function earlier(version: number): string {
    const path = place()
    const db = new Database(path)
    db.pragma('journal_mode = WAL')
    for (const { sql } of migrations.slice(0, version)) db.exec(sql)
    db.exec(`PRAGMA user_version = ${version}`)
    const { article, story, event, entries } = batchOf('Rojas said no')
    const { id, ...row } = article
    const day = '2031-03-03T23:59:59.999Z'
    db.prepare(
      'INSERT INTO article (id, body, story, event, published_at, recorded_at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(id, JSON.stringify(row), story, event, day, AT)
    const { body, quote, quoteStart, quoteEnd, quoteHash, evidence, wasAttributedTo } = entries[0]!
    db.prepare(
      `INSERT INTO entry (id, kind, body, article, story, published_at, recorded_at, was_attributed_to,
                          quote, quote_start, quote_end, quote_hash, evidence)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      entries[0]!.id,
      body.kind,
      JSON.stringify(body),
      id,
      story,
      day,
      AT,
      wasAttributedTo,
      quote,
      quoteStart,
      quoteEnd,
      quoteHash,
      JSON.stringify(evidence),
    )
    db.prepare('INSERT INTO passage (rowid, quote, parties) VALUES (1, ?, ?)').run(quote, 'Ana Rojas')
    db.close()
    return path
  }
  const versionOf = (path: string): number => {
    const db = new Database(path)
    const version = schemaOf(db)
    db.close()
    return version
  }

  test.each(migrations.map((_, version) => version).filter(version => version > 0))(
    'is brought forward from schema %i when it is opened, after a copy',
    async version => {
      const path = earlier(version)
      const ledger = await openLedger(path)
      expect((await ledger.entries(NOW)).map(({ quote }) => quote)).toEqual(['Rojas said no'])
      expect(await ledger.titles(NOW)).toEqual([['story_a', 'Talks open']])
      expect(await ledger.search('rojas', NOW, 5)).toHaveLength(1)
      await ledger.close()
      expect(versionOf(path)).toBe(migrations.length)
      expect(versionOf(`${path}.schema-${version}`)).toBe(version)
      expect(await verifyPlace(path)).toMatchObject({ entries: 1, findings: [] })
    },
  )

  test('is tried out without a change, and migrated with a backup on request', async () => {
    const path = earlier(1)
    const names = migrations.slice(1).map(({ name }) => name)
    expect(await migratePlace(path, { tryOut: true, backup: null })).toEqual(names)
    expect(versionOf(path)).toBe(1)
    expect(readdirSync(folder).filter(name => name.includes('schema-1') && path.endsWith(name))).toEqual([])
    const backup = `${path}.mine`
    expect(await migratePlace(path, { tryOut: false, backup })).toEqual(names)
    expect([versionOf(path), versionOf(backup)]).toEqual([migrations.length, 1])
    expect(await migratePlace(path, { tryOut: false, backup: null })).toEqual([])
  })

  test('whose migration fails stays as it was', async () => {
    const path = earlier(1)
    const db = new Database(path)
    // A name that a migration needs is taken.
    db.exec('CREATE TABLE erasure (x)')
    db.close()
    await expect(openLedger(path)).rejects.toThrow('erasure')
    expect(versionOf(path)).toBe(1)
    expect(existsSync(`${path}.schema-1`)).toBe(true)
  })
})
