/**
 * Scores on the development sets: `npx tsx bench/language/score.ts [DATA] [LANGUAGE.bin]`.
 * DATA is the folder that holds `language/*.conllu.gz` (default `../shared/data`).
 */
import { existsSync } from 'node:fs'
import { Clusters } from '../../src/learn/clusters.ts'
import { loadWeights } from '../../src/learn/files.ts'
import { readTreebank, textsOf } from '../../src/learn/train/treebank.ts'
import { sentenceModelOf } from '../../src/text/sentence-model.ts'
import { evaluate } from './evaluate.ts'
import { segmentation } from './segmentation.ts'

const [, , data = '../shared/data', file = 'models/language.bin'] = process.argv
if (!existsSync(`${data}/language`)) {
  console.error(`No treebanks in ${data}/language: nothing measured. Give the folder as first argument.`)
  process.exit(1)
}
const began = performance.now()
const language = loadWeights(file)
const clusters = new Clusters(loadWeights('models/clusters.bin'))
const sentences = sentenceModelOf(language)
console.log(`weights ready in ${Math.round(performance.now() - began)} ms`)
for (const name of ['ewt.dev', 'gum-clean.dev'] as const) {
  const gold = readTreebank(data, name)
  console.log(name)
  console.table(segmentation(textsOf(gold), sentences))
  // Twice, as the first pass warms the machine up; accuracy is the same.
  evaluate(language, clusters, gold)
  const { byRelation, ...totals } = evaluate(language, clusters, gold)
  console.table(totals)
  console.table(byRelation)
}
console.log(`memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`)
