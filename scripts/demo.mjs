// The main job on the sample story: articles in, ledger kept, brief written as known on two days, and what changed between.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDemarche } from '../dist/demarche.js'
import { terminalOutput } from '../dist/cli/output.js'
import { runProgram } from '../dist/cli/program.js'

const out = terminalOutput(process.stdout, process.stderr)
const folder = mkdtempSync(join(tmpdir(), 'demarche-demo-'))
const ledger = join(folder, 'ledger.db')
const run = (...args) => runProgram(['--ledger', ledger, ...args], out, process.env)
const heading = text => out.print(`\n${out.style.bold(`── ${text} `.padEnd(72, '─'))}\n`)

try {
  heading('Reading corpus/istanbul-2025')
  await run('add', 'corpus/istanbul-2025/articles')
  for (const day of ['2025-05-12', '2025-05-17']) {
    heading(`The brief, as known on ${day}`)
    await run('brief', '--clock', 'published', '--known-on', day)
  }
  heading('What changed between the two')
  const app = await openDemarche(ledger)
  const view = day => ({ clock: 'published', knownAt: `${day}T23:59:59.999Z`, day })
  for (const { sentence } of await app.changes(null, view('2025-05-12'), view('2025-05-17')))
    out.print(`- ${sentence}`)
  await app.close()
  if (process.argv.includes('--serve')) await run('serve')
  else out.print('\nTo open the page: npm run demo -- --serve')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
