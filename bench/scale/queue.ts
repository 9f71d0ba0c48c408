// What the work queue costs beside reading: bash scripts/with-postgres.sh npx tsx bench/scale/queue.ts [ARTICLES]
// The same articles of 600 words are read into two PostgreSQL ledgers of one server, straight and through the queue.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Adding } from '../../src/conductor/adding.ts'
import { openEngine } from '../../src/conductor/engine.ts'
import { enqueuePlaces, working } from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { articleLines } from './articles.ts'

const ARTICLES = Number(process.argv[2] ?? 100)
/** Turns in which both are measured, so that a busy minute meets both. */
const TURNS = 4
const server = process.env['DEMARCHE_POSTGRES']!

const admin = new pg.Pool({ connectionString: server, max: 1 })
await admin.query('CREATE SCHEMA straight; CREATE SCHEMA queued')
const [straight, queued] = ['straight', 'queued'].map(name => `${server}?options=-csearch_path%3D${name}`)
const folder = mkdtempSync(join(tmpdir(), 'demarche-queue-'))
const lines = await articleLines(ARTICLES)

async function spent(work: () => Promise<void>): Promise<{ seconds: number; cpu: number }> {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 }
}

const ledger = await openLedger(straight!)
const adding = new Adding(ledger, openEngine)
const sums = { straight: { seconds: 0, cpu: 0 }, queued: { seconds: 0, cpu: 0 } }
for (let turn = -1; turn < TURNS; turn++) {
  // The first turn warms up.
  const [from, to] = turn < 0 ? [0, 10] : [(turn * ARTICLES) / TURNS, ((turn + 1) * ARTICLES) / TURNS]
  const path = join(folder, `${turn}.jsonl`)
  writeFileSync(
    path,
    lines
      .slice(from, to)
      .map(line => `${JSON.stringify({ ...line, title: `${line.title} ${turn}` })}\n`)
      .join(''),
  )
  for await (const each of enqueuePlaces(queued!, [path])) if (each.kind === 'failed') throw each.error
  const found = {
    straight: await spent(async () => {
      for await (const each of adding.add([path], { workers: 1 }))
        if (each.kind !== 'added') throw new Error(each.kind)
    }),
    queued: await spent(async () => {
      for await (const each of working(queued!, { untilEmpty: true }))
        if (each.kind !== 'added') throw new Error(each.kind)
    }),
  }
  if (turn < 0) continue
  for (const way of ['straight', 'queued'] as const) {
    sums[way].seconds += found[way].seconds
    sums[way].cpu += found[way].cpu
  }
}
for (const [way, { seconds, cpu }] of Object.entries(sums))
  console.log(
    `${way.padEnd(9)} ${((1000 * seconds) / ARTICLES).toFixed(1)} ms an article by the clock, ${((1000 * cpu) / ARTICLES).toFixed(1)} ms of CPU`,
  )
console.log(
  `the queue costs ${(100 * (sums.queued.cpu / sums.straight.cpu - 1)).toFixed(1)}% of CPU, ${(100 * (sums.queued.seconds / sums.straight.seconds - 1)).toFixed(1)}% by the clock (with its start and end, ${TURNS} times)`,
)
await ledger.close()
await admin.end()
rmSync(folder, { recursive: true })
