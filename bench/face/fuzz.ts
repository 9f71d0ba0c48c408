/**
 * Ten thousand odd requests to a server of the sample story: none may get a 500, and no answer may tell of the machine.
 * Run: npx tsx bench/face/fuzz.ts [COUNT] [SEED]
 */
import fc from 'fast-check'
import { openDemarche } from '../../src/demarche.ts'
import { oddAnswers } from '../../test/server/odd-answers.ts'
import { LEAKS, oddRequests } from '../../test/server/odd-requests.ts'

const [count = 10_000, seed = 20250512] = process.argv.slice(2).map(Number)
const app = await openDemarche(':memory:')
for await (const added of app.add(['corpus/istanbul-2025/articles']))
  if (added.kind === 'failed') throw added.error
const { known, answer } = await oddAnswers(app)
const statuses = new Map<number, number>()
await fc.assert(
  fc.asyncProperty(oddRequests(known), async request => {
    const { status, text } = await answer(request)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status >= 500) throw new Error(`${status}: ${text.slice(0, 300)}`)
    const leak = LEAKS.exec(text)
    if (leak) throw new Error(`leak of ${leak[0]}`)
  }),
  { numRuns: count, seed },
)
const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`)
console.log(`${count} requests, no 500, no leak. ${told.join(', ')}`)
await app.close()
