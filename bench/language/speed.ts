/**
 * Tokens per CPU-second from text to names, stage by stage, with memory and time to be ready:
 * `npx tsx bench/language/speed.ts [DATA]`. The machine should be idle.
 */
import { existsSync } from 'node:fs'
import { loadWeights } from '../../src/learn/files.ts'
import { readTreebank, textsOf } from '../../src/learn/train/treebank.ts'
import type { Document } from '../../src/model/document.ts'
import { stagesOf } from '../../src/pipeline.ts'

const [, , data = '../shared/data'] = process.argv
if (!existsSync(`${data}/language`)) {
  console.error(`No treebanks in ${data}/language: nothing measured. Give the folder as first argument.`)
  process.exit(1)
}
const before = process.memoryUsage().rss
const began = performance.now()
const load = (name: string) => loadWeights(`models/${name}.bin`)
const models = {
  clusters: load('clusters'),
  language: load('language'),
  names: load('names'),
  attribution: load('attribution'),
  acts: load('acts'),
}
const all = stagesOf(models)
const ready = performance.now() - began
const names = all.findIndex(({ gives }) => gives.includes('names'))
const stages = all.slice(0, names + 1).filter(({ gives }) => !gives.includes('timexes'))
console.log(
  `all weights ready in ${Math.round(ready)} ms; memory ${megabytes(before)} → ${megabytes(process.memoryUsage().rss)} MB`,
)

const texts = (['ewt.dev', 'gum-clean.dev'] as const).flatMap(name => textsOf(readTreebank(data, name)))
const ROUNDS = 4
for (let round = 1; round <= ROUNDS; round++) {
  const spent = new Map<string, number>()
  let tokens = 0
  for (const { text } of texts) {
    let doc = { text, createdOn: null, headlineEnd: 0, publisher: null } as unknown as Document
    for (const stage of stages) {
      const start = process.cpuUsage()
      const given = stage.run(doc)
      const { user, system } = process.cpuUsage(start)
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + user + system)
      doc = { ...doc, ...given }
    }
    tokens += doc.tokens.length
  }
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0)
  const parts = [...spent].map(([name, time]) => `${name} ${(time / tokens).toFixed(1)}`).join(', ')
  console.log(
    `round ${round}: ${Math.round(tokens / (total / 1e6))} tokens per CPU-second (µs a token: ${parts})`,
  )
}
console.log(`memory after ${ROUNDS} rounds ${megabytes(process.memoryUsage().rss)} MB`)

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}
