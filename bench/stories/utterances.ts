/**
 * Reports of one speech event put together, on our own gold (corpus/utterances): B³ F and false merges.
 *
 *   npx tsx bench/stories/utterances.ts [--errors]
 */
import { goldReports, putTogether, scoreOf } from '../../test/stories/utterance-gold.ts'

const reports = goldReports()
const found = putTogether(reports)
for (const [name, keep] of [
  ['open part', false],
  ['kept aside', true],
  ['all', null],
] as const) {
  const at = reports.flatMap((report, index) => (keep === null || report.aside === keep ? [index] : []))
  const {
    reports: count,
    precision,
    recall,
    f,
    falseMerges,
    pairs,
  } = scoreOf(
    at.map(index => reports[index]!.utterance),
    at.map(index => found[index]!),
  )
  console.log(
    `${name.padEnd(11)} ${count} reports  B3 P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)}  false merges ${(100 * falseMerges).toFixed(1)}% of ${pairs} pairs`,
  )
}
if (process.argv.includes('--errors')) {
  reports.forEach((a, i) => {
    if (a.aside) return
    reports.slice(0, i).forEach((b, j) => {
      if ((a.utterance === b.utterance) === (found[i] === found[j])) return
      console.log(
        `${a.utterance === b.utterance ? 'parted' : 'MERGED'} ${a.utterance}/${b.utterance}\n   ${b.words}\n   ${a.words}`,
      )
    })
  })
}
