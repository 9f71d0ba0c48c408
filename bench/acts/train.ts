// Trains models/acts.bin: npx tsx bench/acts/train.ts
import { saveWeights } from '../../src/learn/files.ts'
import { BESIDE, PLV } from '../../src/learn/train/act-examples.ts'
import { trainActs } from '../../src/learn/train/acts.ts'
import { readExamples } from './coded.ts'
import { openReader } from './reader.ts'

const reader = openReader(null)
const examples = [PLV, ...BESIDE].flatMap(name => readExamples(reader, name))
const size = saveWeights('models/acts.bin', trainActs(examples))
console.log(`models/acts.bin: ${examples.length} sentences, ${size} bytes`)
