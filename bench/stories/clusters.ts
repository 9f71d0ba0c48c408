/**
 * Stories of the public development sets: B³ of a whole batch, and of one article at a time in three orders.
 *
 *   npx tsx bench/stories/clusters.ts [FOLDER FOR ../shared/eval/stories/bcubed.mjs]
 *
 * With a folder, the batch's answers are written there, one file for each set, for the shared scorer.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Id } from '../../src/model/id.ts'
import { clusterRows } from '../../src/stories/cluster-rows.ts'
import { clusterer } from '../../src/stories/clusterer.ts'

interface Row {
  readonly id: string
  readonly story: string
  readonly title: string
  readonly text: string
}

const SETS = ['wikinews_medium', 'ecbplus_dev', 'handpicked']
const out = process.argv[2]

function score(rows: readonly Row[], found: readonly string[]): string {
  const count = (keys: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  const gold = count(rows.map(({ story }) => story))
  const stories = count(found)
  const both = count(rows.map(({ story }, at) => `${story}\n${found[at]}`))
  let [precision, recall] = [0, 0]
  rows.forEach(({ story }, at) => {
    const shared = both.get(`${story}\n${found[at]}`)!
    precision += shared / stories.get(found[at]!)! / rows.length
    recall += shared / gold.get(story)! / rows.length
  })
  const f = (2 * precision * recall) / (precision + recall)
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)} (${stories.size} of ${gold.size})`
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const turned = [...items]
  let state = seed
  for (let i = turned.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[turned[i], turned[j]] = [turned[j]!, turned[i]!]
  }
  return turned
}

for (const name of SETS) {
  const path = `../shared/data/stories/clusters.${name}.jsonl`
  if (!existsSync(path)) {
    console.log(`No ${path}: nothing to measure on.`)
    continue
  }
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
  const started = performance.now()
  const batch = clusterRows(rows.map(({ id, title, text }) => ({ id, title, text, createdOn: null })))
  const each = (performance.now() - started) / rows.length
  console.log(
    `${name.padEnd(16)} batch   ${score(
      rows,
      batch.map(({ story }) => story),
    )}  ${each.toFixed(2)} ms an article`,
  )
  if (out)
    writeFileSync(
      `${out}/${name}.jsonl`,
      batch.map(({ id, story }) => JSON.stringify({ id, story })).join('\n'),
    )
  for (const seed of [1, 2, 3]) {
    const order = shuffled(rows, seed)
    const one = clusterer()
    const found = order.map(
      ({ id, title, text }) => one.assign({ id: id as Id<'article'>, title, text, createdOn: null }).story,
    )
    console.log(`${''.padEnd(16)} online${seed} ${score(order, found)}`)
  }
}
