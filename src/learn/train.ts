/**
 * Makes the weight files anew: `npm run train -- --data DIR [--only language,names,attribution,acts] [--models DIR]`.
 * The same data give the same bytes. What each file is made from, and with which licences, its card in `models/` says.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { failure } from '../model/errors.ts'
import { loadWeights, saveWeights } from './files.ts'
import { SUBJECTS } from './train/subjects.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    only: { type: 'string', default: SUBJECTS.map(({ name }) => name).join() },
    models: { type: 'string', default: 'models' },
  },
})
const wanted = new Set(values.only.split(',').map(name => name.trim()))
for (const name of wanted) {
  if (!SUBJECTS.some(subject => subject.name === name))
    throw failure('E801', [name, 'something that is trained'])
}
if (!existsSync(values.data)) throw failure('E101', [values.data])

const began = performance.now()
const report = (line: string): void => {
  console.log(`${Math.round((performance.now() - began) / 1000)} s · ${line}`)
}
const load = (file: string) => {
  const made = join(values.models, `${file}.bin`)
  return loadWeights(existsSync(made) ? made : `models/${file}.bin`)
}
for (const { name, file, train } of SUBJECTS) {
  if (!wanted.has(name)) continue
  report(file)
  const weights = train({ data: values.data, load, report })
  if (weights === null) continue
  const size = saveWeights(join(values.models, `${file}.bin`), weights)
  report(`${file}.bin: ${(size / 2 ** 20).toFixed(2)} MB`)
}
