// The same training without PolNeAR: our own passages only (two thirds), scored on PolNeAR's development articles
// and on the passages kept aside. npx tsx bench/attribution/open.ts
import { attributionStage } from '../../src/attribution/stages.ts'
import { DEFAULTS, trainAttribution } from '../../src/learn/train/attribution.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import { beside, clusters, core, run } from '../../test/attribution/engine.ts'
import { CREATED_ON, passages } from '../../test/attribution/gold.ts'
import { interval, judge, newTally } from '../../test/attribution/judge.ts'
import { articles, attributionsOf, HEAD, report } from './scored.ts'

const own = passages()
const examples = own
  .filter(({ aside }) => !aside)
  .map(({ text, rows }) => ({ text: run(text, CREATED_ON, [...core, ...beside]), gold: rows }))
const stage = attributionStage(
  trainAttribution(examples, clusters, { ...DEFAULTS, least: 0.5 }),
  clusters,
) as AnyStage

console.log(HEAD)
report(
  'open data alone',
  articles().map(({ doc, text, date }) => ({
    doc,
    attributions: attributionsOf(run(text, date, [...core, ...beside, stage]).statements),
  })),
)
const tally = newTally()
for (const passage of own.filter(({ aside }) => aside)) {
  judge(passage, run(passage.text, CREATED_ON, [...core, ...beside, stage]), tally)
}
console.log(
  `passages kept aside: content ${interval(tally.found, tally.rows)}, speaker precision ${interval(tally.right, tally.given)}`,
)
console.log(`speaker coverage ${interval(tally.fields['coverage']?.[0] ?? 0, tally.named)}`)
