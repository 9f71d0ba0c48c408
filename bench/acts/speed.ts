// Time of the acts beside the language core's, on news articles: npx tsx bench/acts/speed.ts [ROUNDS]
import { readFileSync } from 'node:fs'
import type { Document } from '../../src/model/document.ts'
import { analyse } from '../../src/pipeline.ts'
import { openReader } from './reader.ts'

const rounds = Number(process.argv[2] ?? 3)
const texts = readFileSync('../shared/data/stories/clusters.handpicked.jsonl', 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .slice(0, 60)
  .map(line => (JSON.parse(line) as { text: string }).text)
const reader = openReader()
const base = (text: string) => ({ text, createdOn: '2014-05-12', headlineEnd: 0, publisher: null })

/** Milliseconds of the fastest of the rounds. */
function fastest(run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return Math.min(...times)
}

const core = fastest(() => texts.forEach(text => analyse(base(text), reader.core)))
const before: readonly Document[] = texts.map(text => analyse(base(text), reader.before).doc)
const acts = fastest(() => before.forEach(doc => reader.acts.run(doc)))
const tokens = before.reduce((sum, { tokens: { length } }) => sum + length, 0)
console.log(
  `${texts.length} articles, ${tokens} tokens: language core ${core.toFixed(0)} ms, acts ${acts.toFixed(0)} ms (${((100 * acts) / core).toFixed(0)}%)`,
)
