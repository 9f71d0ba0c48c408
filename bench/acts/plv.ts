// Five-fold cross-validation on PLV train, the scorer trained anew in each fold: npx tsx bench/acts/plv.ts [OUT.jsonl] [--without-beside] [--frames]
import { writeFileSync } from 'node:fs'
import { codeSentence } from '../../src/acts/code.ts'
import { actScorerOf } from '../../src/acts/scorer.ts'
import { BESIDE } from '../../src/learn/train/act-examples.ts'
import { trainActs } from '../../src/learn/train/acts.ts'
import { randomOf, shuffle } from '../../src/learn/train/random.ts'
import { readExamples } from './coded.ts'
import { openReader } from './reader.ts'

const FOLDS = 5
const out = process.argv.slice(2).find(each => !each.startsWith('--')) ?? '/tmp/plv-predicted.jsonl'
const reader = openReader(null)
const examples = readExamples(reader, 'plv_train')
const beside = process.argv.includes('--without-beside')
  ? []
  : BESIDE.flatMap(name => readExamples(reader, name))

/** Stratified: the rows of each label are dealt out in turn, in a shuffled order. */
const foldOf = new Map<string, number>()
let next = 0
for (const label of [...new Set(examples.map(each => each.label))].sort()) {
  const ids = examples.filter(each => each.label === label).map(({ id }) => id)
  shuffle(ids, randomOf(7))
  for (const id of ids) foldOf.set(id, next++ % FOLDS)
}

const predicted = new Map<string, string | null>()
for (let fold = 0; fold < FOLDS; fold++) {
  const framesOnly = process.argv.includes('--frames')
  const scorer = framesOnly
    ? null
    : actScorerOf(trainActs([...examples.filter(({ id }) => foldOf.get(id) !== fold), ...beside]))
  for (const example of examples) {
    if (foldOf.get(example.id) !== fold) continue
    predicted.set(example.id, codeSentence(example.doc, example, scorer).label)
  }
}
writeFileSync(out, examples.map(({ id }) => `${JSON.stringify({ id, label: predicted.get(id) })}\n`).join(''))
console.log(
  `wrote ${out}; score it: node ../shared/eval/acts/score.mjs ../shared/data/acts/plv_train.jsonl ${out}`,
)
