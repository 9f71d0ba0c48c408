import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openQueue } from '../../src/conductor/queue.ts'
import { enqueuePlaces, queueStatus, verifyPlace, working } from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { NOW } from '../../src/model/ledger.ts'

const server = process.env['DEMARCHE_POSTGRES']!
const admin = new pg.Pool({ connectionString: server, max: 1 })
const folder = mkdtempSync(join(tmpdir(), 'demarche-work-'))
afterAll(async () => {
  await admin.end()
  rmSync(folder, { recursive: true })
})
let count = 0
async function place(): Promise<string> {
  const schema = `work_${process.pid}_${count++}`
  await admin.query(`CREATE SCHEMA ${schema}`)
  return `${server}?options=-csearch_path%3D${schema}`
}

function articles(n: number): string {
  const path = join(folder, `${n}.jsonl`)
  const row = (i: number) => ({
    title: `Union demands raise ${i}`,
    publisher: 'Harbour Wire',
    createdOn: '2031-03-04',
    text: `The union demanded a raise of ${i}% from the port company on Tuesday. "We will not accept less," its leader Ana Rojas said.`,
  })
  writeFileSync(path, Array.from({ length: n }, (_, i) => `${JSON.stringify(row(i))}\n`).join(''))
  return path
}

async function enqueue(ledger: string, path: string): Promise<void> {
  for await (const each of enqueuePlaces(ledger, [path])) expect(each).toMatchObject({ kind: 'enqueued' })
}

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname
const startWorker = (ledger: string) =>
  spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      main,
      '--ledger',
      ledger,
      'work',
      '--until-empty',
      '--expire',
      '2',
      '--retries',
      '20',
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )

describe('the work queue', () => {
  // Takes minutes where a killed worker's job must expire first: run with DEMARCHE_FAULTS=1.
  test.skipIf(!process.env['DEMARCHE_FAULTS'])(
    'workers that are killed at any moment leave every article in the ledger exactly once',
    async () => {
      const ledger = await place()
      await enqueue(ledger, articles(12))
      // Delivered twice: the same file once more.
      await enqueue(ledger, articles(12))
      for (const lines of [2, 5]) {
        const worker = startWorker(ledger)
        await new Promise<void>(resolve => {
          let seen = 0
          worker.stdout.on('data', (bytes: Buffer) => {
            seen += bytes.toString().split('\n').length - 1
            if (seen >= lines) worker.kill('SIGKILL')
          })
          worker.on('close', () => resolve())
        })
      }
      const workers = [startWorker(ledger), startWorker(ledger)]
      await Promise.all(workers.map(each => new Promise<void>(resolve => each.on('close', () => resolve()))))
      const opened = await openLedger(ledger)
      const read = await opened.articles(NOW)
      expect(read).toHaveLength(12)
      expect(new Set(read.map(({ title }) => title)).size).toBe(12)
      await opened.close()
      expect(await verifyPlace(ledger)).toMatchObject({ articles: 12, findings: [] })
      expect(await queueStatus(ledger)).toMatchObject({
        waiting: 0,
        retrying: 0,
        active: 0,
        completed: 12,
        dead: 0,
      })
    },
    300_000,
  )

  test('what fails again and again becomes a dead letter that can be put back', async () => {
    const ledger = await place()
    const queue = await openQueue(ledger, { retries: 0 })
    const row = {
      url: null,
      canonicalUrl: null,
      publisher: null,
      title: 'Talks open',
      byline: null,
      publishedAt: null,
      updatedAt: null,
      createdOn: '2031-03-04',
      language: 'en',
      text: 'Rojas said no.',
      warnings: [],
    }
    await queue.put([{ place: 'a.txt', row }])
    const [job] = await queue.take(1)
    await queue.fail(job!, 'the lights went out')
    expect(await queue.deadLetters()).toMatchObject([
      { place: 'a.txt', title: 'Talks open', error: 'the lights went out' },
    ])
    await queue.close()
    await expect(queueStatus(ledger, { retry: ['00'] })).rejects.toMatchObject({ code: 'E512' })
    expect(await queueStatus(ledger, { retry: 'all' })).toMatchObject({ revived: 1, dead: 0, waiting: 1 })
    for await (const each of working(ledger, { untilEmpty: true }))
      expect(each).toMatchObject({ kind: 'added', title: 'Talks open' })
    expect(await queueStatus(ledger)).toMatchObject({ completed: 1, dead: 0 })
  })

  test('needs PostgreSQL', async () => {
    await expect(queueStatus(':memory:')).rejects.toMatchObject({ code: 'E511' })
  })
})
