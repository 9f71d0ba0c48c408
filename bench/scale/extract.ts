// Speed and memory of "extract" on 600-word articles, one worker thread against two: npx tsx bench/scale/extract.ts [ARTICLES]
// The rows must be the same bytes.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ARTICLES = Number(process.argv[2] ?? 200)
const WORDS = 600
const MAIN = new URL('../../dist/cli/main.js', import.meta.url).pathname

const SENTENCES = [
  'The union of dockers demanded a raise of 5% from the port company on Tuesday.',
  '"We will not accept less than that," its leader Ana Rojas said in a statement.',
  'Leo Brandt, the director of the port company, rejected the demand and offered talks next week.',
  'Rojas told reporters that the strike would begin on 12 March unless the company answered by Friday.',
  'The minister of labour, Kofi Mensah, said he had spoken with both sides by telephone.',
  'Grain ships waited outside the harbour for a third day, and the queue grew longer towards evening.',
  'According to the ministry, the last such strike in 2027 had lasted for nine days.',
]

const folder = mkdtempSync(join(tmpdir(), 'demarche-scale-'))
const input = join(folder, 'in.jsonl')
const article = (i: number): string => {
  let text = ''
  for (let n = i; text.split(' ').length < WORDS; n++)
    text += `${SENTENCES[n % SENTENCES.length]}${n % 4 === 3 ? '\n' : ' '}`
  return JSON.stringify({ id: `a${i}`, createdOn: '2031-03-04', text })
}
writeFileSync(input, Array.from({ length: ARTICLES }, (_, i) => `${article(i)}\n`).join(''))

interface Run {
  readonly seconds: number
  readonly megabytes: number
  readonly hash: string
}

async function run(lines: 'all' | 'none', workers: number): Promise<Run> {
  const output = join(folder, `${workers}.jsonl`)
  rmSync(output, { force: true })
  const from = performance.now()
  const child = spawn(process.execPath, [
    MAIN,
    'extract',
    '--workers',
    String(workers),
    '--output',
    output,
    lines === 'all' ? input : '/dev/null',
  ])
  let most = 0
  const watch = setInterval(() => {
    try {
      most = Math.max(
        most,
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0),
      )
    } catch {
      // It has ended between two looks.
    }
  }, 100)
  await new Promise(resolve => child.on('close', resolve))
  clearInterval(watch)
  const hash = createHash('sha256').update(readFileSync(output)).digest('hex')
  return { seconds: (performance.now() - from) / 1000, megabytes: Math.round(most / 1024), hash }
}

try {
  const start = (await run('none', 1)).seconds
  const runs = new Map<number, Run>()
  for (const workers of [1, 2]) {
    const found = await run('all', workers)
    runs.set(workers, found)
    console.log(
      `${workers} worker${workers > 1 ? 's' : ''}: ${(ARTICLES / found.seconds).toFixed(1)} articles/s with the start, ${found.megabytes} MB at most`,
    )
  }
  const [one, two] = [runs.get(1)!, runs.get(2)!]
  console.log(`start of the program: ${start.toFixed(1)} s`)
  console.log(`2 workers against 1: ${(one.seconds / two.seconds).toFixed(2)} times`)
  console.log(`the same rows: ${one.hash === two.hash}`)
  process.exitCode = one.hash === two.hash ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
