import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openQueue } from '../../src/conductor/queue.ts'
import { type Added, enqueuePlaces, queueStatus, verifyPlace, working } from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { NOW } from '../../src/model/ledger.ts'
import { batchOf } from '../ledger/batch.ts'

const server = process.env['DEMARCHE_POSTGRES']!
const admin = new pg.Pool({ connectionString: server, max: 1 })
const folder = mkdtempSync(join(tmpdir(), 'demarche-work-'))
afterAll(async () => {
  await admin.end()
  rmSync(folder, { recursive: true })
})
/** Asks until there is an answer: a queue's job comes back after a wait. */
async function until<T>(ask: () => Promise<T>): Promise<T> {
  for (let i = 0; i < 100; i++) {
    const found = await ask()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return ask()
}

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

/** A worker in a process of its own; `lines` resolves when it has said so many, or has ended. */
function startWorker(ledger: string) {
  const args = ['--import', 'tsx', main, '--ledger', ledger, 'work', '--until-empty', '--retries', '20']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()))
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()))
  const lines = async (count: number): Promise<void> => {
    const said = new Promise<void>(resolve =>
      child.stdout.on('data', () => text.split('\n').length > count && resolve()),
    )
    await Promise.race([said, ended])
  }
  return { child, ended, lines }
}

const DONE = { waiting: 0, retrying: 0, active: 0, dead: 0 }

describe('the work queue', () => {
  test('workers that are killed at any moment leave every article in the ledger exactly once', async () => {
    const ledger = await place()
    await enqueue(ledger, articles(12))
    // Delivered twice: the same file once more.
    await enqueue(ledger, articles(12))
    for (const count of [2, 5]) {
      const worker = startWorker(ledger)
      await worker.lines(count)
      worker.child.kill('SIGKILL')
      await worker.ended
    }
    const workers = [startWorker(ledger), startWorker(ledger)]
    await Promise.all(workers.map(({ ended }) => ended))
    const opened = await openLedger(ledger)
    const read = await opened.articles(NOW)
    expect(read).toHaveLength(12)
    expect(new Set(read.map(({ title }) => title)).size).toBe(12)
    await opened.close()
    expect(await verifyPlace(ledger)).toMatchObject({ articles: 12, findings: [] })
    expect(await queueStatus(ledger)).toMatchObject({ ...DONE, completed: 12 })
    // Four starts of a program from source, on a machine that may be busy.
  }, 240_000)

  test('what a killed worker held is free at once, and what a living one holds is not', async () => {
    const ledger = await place()
    await enqueue(ledger, articles(2))
    const [dying, living, looking] = await Promise.all([ledger, ledger, ledger].map(each => openQueue(each)))
    const [lost, held] = [await dying!.take(), await living!.take()]
    expect(await looking!.putBack()).toBe(0)
    // The server sees no more of a killed process than that its connections are gone.
    await dying!.close()
    expect(await until(() => looking!.putBack())).toBe(1)
    expect(await looking!.status()).toMatchObject({ retrying: 1, active: 1 })
    const again = await until(() => looking!.take())
    expect(again!.id).toBe(lost!.id)
    expect(again!.id).not.toBe(held!.id)
    await Promise.all([living!.close(), looking!.close()])
  })

  test('an article that two workers hold at once, since one was thought dead, is appended once', async () => {
    const ledger = await place()
    await enqueue(ledger, articles(1))
    const slow = await openQueue(ledger, { expireSeconds: 1, maintenanceSeconds: 1 })
    const job = (await slow.take())!
    const quick: Added[] = []
    for await (const each of working(ledger, { untilEmpty: true })) quick.push(each)
    expect(quick).toMatchObject([{ kind: 'added' }])
    const batch = { ...batchOf(job.article.text), article: job.article, entries: [] }
    const isNew = await slow.ledger.append(batch, '2031-03-05T10:00:00.000Z', execute =>
      slow.complete(job, execute),
    )
    expect(isNew).toBe(false)
    expect(await slow.status()).toMatchObject({ ...DONE, completed: 1 })
    expect(await slow.ledger.counts()).toMatchObject({ articles: 1 })
    await slow.close()
  })

  test('a worker whose connections are cut in the middle goes on, and nothing is lost or doubled', async () => {
    const ledger = await place()
    await enqueue(ledger, articles(6))
    const kinds: string[] = []
    for await (const { kind } of working(ledger, { untilEmpty: true })) {
      kinds.push(kind)
      if (kinds.length === 2 || kinds.length === 4)
        await admin.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
        )
    }
    expect(kinds.filter(kind => kind === 'added')).toHaveLength(6)
    const opened = await openLedger(ledger)
    expect(await opened.counts()).toMatchObject({ articles: 6 })
    await opened.close()
    expect(await verifyPlace(ledger)).toMatchObject({ articles: 6, findings: [] })
  })

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
    const job = await queue.take()
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
