import { chmodSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { NOW } from '../../src/model/ledger.ts'
import { batchOf, hash } from './batch.ts'
import { killRound, startWriter } from './killing.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-durability-'))
afterAll(() => rmSync(folder, { recursive: true }))
const place = (name: string): string => {
  mkdirSync(join(folder, name))
  return join(folder, name, 'ledger.db')
}

describe('a ledger file', () => {
  // bench/ledger/kill.ts does this 200 times.
  test('loses nothing that was acknowledged when its writers are killed', async () => {
    const path = place('kill')
    for (const [round, delayMs] of [5, 40].entries()) {
      expect(await killRound(path, round, delayMs)).toMatchObject({ lost: [], damaged: [] })
    }
  })

  test('takes the articles of two processes that write at once', async () => {
    const path = place('two')
    const writers = ['Ana', 'Leo'].map(name => startWriter(path, name, { count: '25' }))
    const lines = await Promise.all(writers.map(({ ended }) => ended))
    expect(lines.map(each => each.at(-1))).toEqual(['done', 'done'])
    const ledger = await openLedger(path)
    expect(await ledger.counts()).toMatchObject({ articles: 50, entries: 150 })
    const instants = (await ledger.articles(NOW)).map(({ recordedAt }) => recordedAt)
    expect(new Set(instants).size).toBe(50)
    expect([...instants].sort()).toEqual(instants)
    await ledger.close()
  })

  test('says that the disk is full, and keeps what it acknowledged', async () => {
    const path = place('full')
    await (await openLedger(path)).close()
    const limit = Math.ceil(statSync(path).size / 1024) + 40
    const { ended } = startWriter(path, 'Ana', { prefix: `ulimit -f ${limit};` })
    const lines = await ended
    expect(lines.at(-1)).toBe('failed E504')
    const ledger = await openLedger(path)
    const { articles, entries } = await ledger.counts()
    expect([articles, entries]).toEqual([lines.length - 1, 3 * articles])
    await ledger.append(batchOf('There is room again'), '2031-03-03T10:00:00.000Z')
    await ledger.close()
  })

  test.skipIf(process.getuid?.() !== 0)('says that it is read-only', async () => {
    const path = place('read-only')
    const ledger = await openLedger(path)
    await ledger.close()
    chmodSync(folder, 0o755)
    chmodSync(join(path, '..'), 0o555)
    chmodSync(path, 0o444)
    const {
      ready,
      ended,
      process: child,
    } = startWriter(path, 'Ana', { count: '1', uid: 65_534, prefix: '2>&1' })
    await ready
    const lines = await ended
    chmodSync(join(path, '..'), 0o755)
    // Either it cannot be opened (the code then stands in the message of the process that ended), or not be written to.
    if (child.exitCode === 0) expect(lines.at(-1)).toMatch(/^failed E50[13]$/)
    else expect(child.exitCode).toBe(1)
  })

  test('finds a page that was damaged and a quote that was changed behind its back', async () => {
    const path = place('damaged')
    const ledger = await openLedger(path)
    for (let i = 0; i < 200; i++)
      await ledger.append(batchOf(`Rojas said ${i}. She left ${i}`), '2031-03-03T10:00:00.000Z')
    await ledger.close()
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, 4096 * 20)
    closeSync(file)
    const found = await openLedger(path).then(
      async opened => {
        try {
          return (await verifyLedger(opened, hash)).findings.length > 0 ? 'findings' : 'nothing'
        } catch (error) {
          return (error as { code: string }).code
        } finally {
          await opened.close()
        }
      },
      (error: { code: string }) => error.code,
    )
    expect(['findings', 'E505']).toContain(found)
  })
})
