// Speed and memory of "extract" on articles of 600 words, one worker thread against two, after "npm run build":
//   npx tsx bench/scale/extract.ts [ARTICLES]
// The rows must be the same bytes. On a busy machine the seconds of CPU tell more than the clock: what two workers
// spend beyond one is what they lose.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleLines } from './articles.ts'

const ARTICLES = Number(process.argv[2] ?? 200)
const MAIN = new URL('../../dist/cli/main.js', import.meta.url).pathname
/** Of `/proc`, on every Linux we know. */
const TICKS_A_SECOND = 100

const folder = mkdtempSync(join(tmpdir(), 'demarche-scale-'))

interface Run {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
  readonly hash: string
}

async function run(input: string, workers: number): Promise<Run> {
  const output = join(folder, `${workers}.jsonl`)
  rmSync(output, { force: true })
  const from = performance.now()
  const args = [MAIN, 'extract', '--workers', String(workers), '--output', output, input]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  let [megabytes, cpu] = [0, 0]
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
      // Behind the name in brackets: user and system time are the 12th and 13th field.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      cpu = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
    } catch {
      // It has ended between two looks.
    }
  }, 50)
  await new Promise(resolve => child.on('close', resolve))
  clearInterval(watch)
  const hash = createHash('sha256').update(readFileSync(output)).digest('hex')
  return { seconds: (performance.now() - from) / 1000, cpu, megabytes: Math.round(megabytes), hash }
}

const input = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name)
  writeFileSync(path, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  return path
}

try {
  const lines = await articleLines(ARTICLES)
  const start = await run(input('one.jsonl', lines.slice(0, 1)), 1)
  console.log(`start and one article: ${start.seconds.toFixed(1)} s, ${start.cpu.toFixed(1)} s of CPU`)
  const runs: Run[] = []
  for (const [path, workers] of [
    [input('all.jsonl', lines), 1],
    [input('all.jsonl', lines), 2],
    [input('half.jsonl', lines.slice(0, ARTICLES / 2)), 2],
  ] as const) {
    const found = await run(path, workers)
    runs.push(found)
    const count = path.endsWith('half.jsonl') ? ARTICLES / 2 : ARTICLES
    console.log(
      `${count} articles, ${workers} worker${workers > 1 ? 's' : ''}: ${(count / found.seconds).toFixed(1)} articles/s by the clock, ` +
        `${(count / found.cpu).toFixed(1)} a CPU-second with the start, ${found.megabytes} MB at most`,
    )
  }
  const [one, two, half] = runs as [Run, Run, Run]
  const rate = ARTICLES / 2 / (two.cpu - half.cpu)
  console.log(`without the start: ${rate.toFixed(1)} articles a CPU-second on 2 workers`)
  console.log(`2 workers against 1: ${(one.seconds / two.seconds).toFixed(2)} times by the clock`)
  console.log(
    `2 workers against 1, did each have a core: ${((2 * one.cpu) / two.cpu).toFixed(2)} times with the start`,
  )
  console.log(
    `memory of ${ARTICLES} articles against ${ARTICLES / 2}: ${(two.megabytes / half.megabytes).toFixed(2)} times`,
  )
  console.log(`the same rows: ${one.hash === two.hash}`)
  process.exitCode = one.hash === two.hash ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
