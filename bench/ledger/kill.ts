// kill -9 of two writers at random moments, 200 rounds: npx tsx bench/ledger/kill.ts [ROUNDS]
// After each round the next open must find every acknowledged article, whole, and nothing else amiss.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRound } from '../../test/ledger/killing.ts'

const ROUNDS = Number(process.argv[2] ?? 200)
/** Rounds that share a ledger: enough that each finds the remains of the one before it. */
const SHARED = 10
const LONGEST_MS = 60

let [acknowledged, lost, damaged] = [0, 0, 0]
let folder = ''
for (let round = 0; round < ROUNDS; round++) {
  if (round % SHARED === 0) {
    if (folder !== '') rmSync(folder, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), 'demarche-kill-'))
  }
  // The multiples of the golden section spread evenly, so no moment of a write is left out.
  const found = await killRound(join(folder, 'ledger.db'), round, ((round * 0.618_034) % 1) * LONGEST_MS)
  acknowledged += found.acknowledged
  lost += found.lost.length
  damaged += found.damaged.length
  for (const what of [...found.lost, ...found.damaged]) console.log(`round ${round}: ${what}`)
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `${ROUNDS} rounds, 2 writers killed in each: ${acknowledged} acknowledged, ${lost} lost, ${damaged} damaged`,
)
process.exitCode = lost + damaged === 0 ? 0 : 1
