// From pages to the ledger: npx tsx bench/scale/intake.ts [PAGES], after "npm run build". Pages of 600 words in HTML.
// The ledgers must be the same, whatever the number of threads that read.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestPlace } from '../../src/demarche.ts'
import { articleLines } from './articles.ts'
import { pageOf } from './page.ts'

const PAGES = Number(process.argv[2] ?? 200)
const MAIN = new URL('../../dist/cli/main.js', import.meta.url).pathname
const TICKS_A_SECOND = 100

const folder = mkdtempSync(join(tmpdir(), 'demarche-intake-'))
mkdirSync(join(folder, 'pages'))
for (const [i, line] of (await articleLines(PAGES)).entries())
  writeFileSync(join(folder, 'pages', `${String(i).padStart(6, '0')}.html`), pageOf(line))

async function run(workers: number): Promise<{ seconds: number; cpu: number; sha256: string }> {
  const place = join(folder, `${workers}.db`)
  const args = ['--ledger', place, 'add', '--workers', String(workers)]
  args.push('--recorded-at', '2031-01-01T00:00:00.000Z', join(folder, 'pages'))
  const from = performance.now()
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  let cpu = 0
  const watch = setInterval(() => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      cpu = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
    } catch {
      // It has ended between two looks.
    }
  }, 50)
  await new Promise(resolve => child.on('close', resolve))
  clearInterval(watch)
  return { seconds: (performance.now() - from) / 1000, cpu, sha256: (await digestPlace(place)).sha256 }
}

try {
  const [one, two] = [await run(1), await run(2)]
  for (const [workers, { seconds, cpu }] of [[1, one] as const, [2, two] as const])
    console.log(
      `${workers} worker${workers > 1 ? 's' : ''}: ${(PAGES / seconds).toFixed(1)} pages/s by the clock, ${(PAGES / cpu).toFixed(1)} a CPU-second with the start`,
    )
  console.log(`the same ledger: ${one.sha256 === two.sha256}`)
  process.exitCode = one.sha256 === two.sha256 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
