// A process that appends until it is killed: `writer.ts PLACE NAME [COUNT]` prints the id of each article once it is acknowledged.
import { writeSync } from 'node:fs'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { batchOf } from './batch.ts'

const [place, name, count = 'Infinity'] = process.argv.slice(2) as [string, string, string?]
const ledger = await openLedger(place)
// Written at once, past any buffer that a kill would take along.
const say = (line: string): void => void writeSync(1, `${line}\n`)
say('ready')
try {
  for (let i = 0; i < Number(count); i++) {
    const batch = batchOf(`${name} said ${i}. She left ${i}. The port of ${name} was closed`)
    if (await ledger.append(batch, '2031-03-03T10:00:00.000Z')) say(batch.article.id)
  }
  say('done')
} catch (error) {
  say(`failed ${(error as { code?: string }).code ?? String(error)}`)
}
