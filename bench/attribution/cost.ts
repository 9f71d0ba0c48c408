// What attribution costs beside the language core, in processor time of one run over the same articles:
// npx tsx bench/attribution/cost.ts [ROUNDS]
import type { Document } from '../../src/model/document.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import { beside, core, grammarOnly, trained } from '../../test/attribution/engine.ts'
import { articles } from './scored.ts'

const ROUNDS = Number(process.argv[2] ?? 3)
/** The first articles pay for what is compiled once. */
const WARM = 12

const all = articles()

function through(doc: Document, stages: readonly AnyStage[]): Document {
  let more = doc
  for (const stage of stages) {
    const { notices: _, ...layers } = stage.run(more)
    more = { ...more, ...layers }
  }
  return more
}

const spent = { core: 0, grammar: 0, attribution: 0 }
function timed<T>(what: keyof typeof spent, work: () => T): T {
  const before = process.cpuUsage()
  const made = work()
  const { user, system } = process.cpuUsage(before)
  spent[what] += (user + system) / 1000
  return made
}

function read({ text, date }: (typeof all)[number]): number {
  const bare = { text, createdOn: date, headlineEnd: 0, publisher: null } as unknown as Document
  const parsed = timed('core', () => through(bare, core))
  const ready = through(parsed, beside)
  timed('grammar', () => through(ready, [grammarOnly]))
  timed('attribution', () => through(ready, [trained]))
  return parsed.tokens.length
}

for (const article of all.slice(0, WARM)) read(article)
const shares: number[] = []
for (let round = 1; round <= ROUNDS; round++) {
  Object.assign(spent, { core: 0, grammar: 0, attribution: 0 })
  const tokens = all.reduce((sum, article) => sum + read(article), 0)
  const share = (100 * spent.attribution) / spent.core
  shares.push(share)
  console.log(
    `${all.length} articles, ${tokens} tokens: core ${spent.core.toFixed(0)} ms, attribution ${spent.attribution.toFixed(0)} ms (${share.toFixed(0)}%), grammar alone ${spent.grammar.toFixed(0)} ms`,
  )
}
console.log(
  `attribution costs ${Math.min(...shares).toFixed(0)}–${Math.max(...shares).toFixed(0)}% of the language core`,
)
