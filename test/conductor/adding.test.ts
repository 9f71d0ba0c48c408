import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Adding } from '../../src/conductor/adding.ts'
import { openEngine, sentencesOf } from '../../src/conductor/engine.ts'
import { digestOf } from '../../src/ledger/copy.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-adding-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Enough that two threads pay, with one article twice, one that is in no language of ours, and days out of order. */
function archive(): string {
  const rows = Array.from({ length: 34 }, (_, i) => ({
    title: `Port talks, day ${i}`,
    publisher: 'Harbour Wire',
    createdOn: `2031-03-${String(28 - (i % 28)).padStart(2, '0')}`,
    language: i === 5 ? 'fr' : 'en',
    text: `The union demanded a raise of ${1 + i}% from the port company on Tuesday. "We will not accept less," its leader Ana Rojas said.`,
  }))
  const path = join(folder, 'archive.jsonl')
  writeFileSync(path, [...rows, ...rows.slice(0, 2)].map(row => `${JSON.stringify(row)}\n`).join(''))
  return path
}

test('the number of threads does not show in the ledger, nor in what is said of each article', async () => {
  const path = archive()
  const found = []
  for (const workers of [1, 2]) {
    const ledger = await openLedger(join(folder, `${workers}.db`), sentencesOf)
    const said: string[] = []
    const options = { recordedAt: '2031-04-01T10:00:00.000Z', workers }
    for await (const each of new Adding(ledger, openEngine).add([path], options))
      said.push(JSON.stringify(each))
    found.push({ said, digest: await digestOf(ledger) })
    await ledger.close()
  }
  expect(found[0]!.said.filter(line => line.includes('"added"'))).toHaveLength(34)
  expect(found[0]!.said.filter(line => line.includes('"known"'))).toHaveLength(2)
  expect(found[1]).toEqual(found[0])
  // Threads from source first load what can read TypeScript.
}, 120_000)
