// PolNeAR's development articles, with peers beside us: npx tsx bench/attribution/polnear.ts [--no-peers]
import type { Document } from '../../src/model/document.ts'
import { beside, core, grammarOnly, run, trained } from '../../test/attribution/engine.ts'
import { compromise, patterns, quotationMarks, surface } from './peers.ts'
import { articles, attributionsOf, HEAD, report } from './scored.ts'

const all = articles()
console.log(`${all.length} articles\n${HEAD}`)
const timed = <T>(work: () => T): [T, number] => {
  const began = performance.now()
  return [work(), performance.now() - began]
}
if (!process.argv.includes('--no-peers')) {
  report(
    'quotation marks',
    all.map(article => ({ doc: article.doc, attributions: quotationMarks(article) })),
  )
  const nlp = compromise()
  if (nlp)
    report(
      'compromise',
      all.map(article => ({ doc: article.doc, attributions: nlp(article) })),
    )
  else console.log('compromise             not installed: npm install --prefix bench/attribution')
  report(
    'verbs and patterns',
    all.map(article => ({ doc: article.doc, attributions: patterns(article) })),
  )
  const rows = surface()
  if (rows) report('surface model', rows)
}
// A warm engine: the first article pays for what is compiled once.
run(all[0]!.text, all[0]!.date, [...core, ...beside, trained])
const [parsed, coreMs] = timed(() => all.map(({ text, date }) => run(text, date, core)))
const ready = parsed.map(doc => continued(doc, beside))
const [byGrammar, grammarMs] = timed(() => ready.map(doc => grammarOnly.run(doc).statements ?? []))
const [byBoth, bothMs] = timed(() => ready.map(doc => trained.run(doc).statements ?? []))
const share = (ms: number): string => `${((100 * ms) / coreMs).toFixed(0)}% of the language core's time`
report(
  'ours, grammar alone',
  byGrammar.map((found, i) => ({ doc: all[i]!.doc, attributions: attributionsOf(found) })),
  share(grammarMs),
)
report(
  'ours',
  byBoth.map((found, i) => ({ doc: all[i]!.doc, attributions: attributionsOf(found) })),
  share(bothMs),
)

function continued(doc: Document, stages: typeof core): Document {
  let more = doc
  for (const stage of stages) {
    const { notices: _, ...layers } = stage.run(more)
    more = { ...more, ...layers }
  }
  return more
}
