import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { NOW } from '../../src/model/ledger.ts'
import { batchOf } from './batch.ts'
import { ledgerContract } from './contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const place = (): string => join(folder, `${count++}`, 'ledger.db')

ledgerContract('SQLite in a file', () => openLedger(place()))
ledgerContract('SQLite in memory', () => openLedger(':memory:'))

describe('a ledger file', () => {
  test('is found again as it was left', async () => {
    const path = place()
    const ledger = await openLedger(path)
    await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
    await ledger.close()
    const again = await openLedger(path)
    expect(await again.entries(NOW)).toHaveLength(1)
    await again.close()
  })

  test.each([
    "UPDATE entry SET quote = 'x'",
    'DELETE FROM entry',
    "UPDATE article SET story = 'story_b'",
    'DELETE FROM article',
  ])('refuses %s', async sql => {
    const path = place()
    const ledger = await openLedger(path)
    await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
    await ledger.close()
    const db = new Database(path)
    expect(() => db.exec(sql)).toThrow('never')
    db.close()
  })

  test('of a newer version is refused', async () => {
    const path = place()
    await (await openLedger(path)).close()
    const db = new Database(path)
    db.exec('PRAGMA user_version = 99')
    db.close()
    await expect(openLedger(path)).rejects.toMatchObject({ code: 'E502' })
  })

  test('that is no database is refused', async () => {
    const path = join(folder, 'not-a-ledger.db')
    writeFileSync(path, 'once upon a time '.repeat(100))
    await expect(openLedger(path)).rejects.toMatchObject({ code: 'E505' })
  })

  test('in a folder that cannot be made is refused', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(openLedger(join(folder, 'file', 'ledger.db'))).rejects.toMatchObject({ code: 'E501' })
  })
})
