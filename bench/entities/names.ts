/**
 * Names on the tenth of the clean set that training keeps aside, and the tagger's speed.
 * `npx tsx bench/entities/names.ts`
 */
import { CURATED } from '../../src/entities/data/index.ts'
import { loadKnowledge } from '../../src/entities/knowledge.ts'
import { nameModelOf } from '../../src/entities/name-model.ts'
import { Clusters } from '../../src/learn/clusters.ts'
import { loadWeights } from '../../src/learn/files.ts'
import { readNames, scoreNames } from '../../src/learn/train/names.ts'

const clusters = new Clusters(loadWeights('models/clusters.bin'))
const model = nameModelOf(loadWeights('models/names.bin'), clusters, loadKnowledge(CURATED))
const { aside } = readNames('../shared/data/language/ner-clean.train.jsonl.gz')
const tokens = aside.reduce((sum, { forms }) => sum + forms.length, 0)
const before = process.cpuUsage()
const scores = scoreNames(aside, model.find)
const { user, system } = process.cpuUsage(before)
console.log(
  `${aside.length} sentences, ${tokens} tokens, ${Math.round(tokens / ((user + system) / 1e6))} tokens per CPU-second`,
)
for (const [of, { precision, recall, f1 }] of Object.entries(scores)) {
  console.log(`${of.padEnd(28)} precision ${precision}  recall ${recall}  F1 ${f1}`)
}
