/**
 * Dates on TimeBank and AQUAINT (TempEval-3), each half by itself, and on the seed page.
 * `npx tsx bench/time/score.ts [--classes] [--errors]` from the project's root: `--classes` counts by pattern, and by type what
 * was missed; `--errors` shows errors. Both speak of the tuning halves only: the others are known by their totals.
 */
import { halfOf, readGold } from './corpora.ts'
import { datesOf } from './dates-of.ts'
import { type ScoredError, scoreDocs } from './scorer.ts'

const showErrors = process.argv.includes('--errors')
for (const name of ['timebank-te3', 'aquaint-te3', 'seed']) {
  const gold = readGold(name)
  if (gold === null) {
    console.log(`${name}: not on this machine`)
    continue
  }
  const predicted = gold.map(({ id, text, dct }) => ({ id, timexes: datesOf(text, dct.slice(0, 10)) }))
  for (const half of name === 'seed' ? (['all'] as const) : (['tune', 'check'] as const)) {
    const documents = gold.filter(({ id }) => half === 'all' || halfOf(id) === half)
    const scores = scoreDocs(
      documents,
      predicted.filter(({ id }) => documents.some(document => document.id === id)),
    )
    console.log(
      `${name.padEnd(13)} ${half.padEnd(5)} docs ${documents.length} gold ${scores.gold} found ${scores.sys} | strict ${scores.strict.f1} relaxed ${scores.relaxed.f1} type ${scores.typeF1} value ${scores.valueF1}`,
    )
    if (process.argv.includes('--classes') && half !== 'check') printClasses(scores.errs)
    if (showErrors && half !== 'check') printErrors(scores.errs, documents)
  }
}

function printErrors(
  errors: readonly ScoredError[],
  documents: readonly { id: string; text: string; dct: string }[],
): void {
  const byId = new Map(documents.map(document => [document.id, document]))
  for (const { doc, kind, valueOk, strict, g, p } of errors) {
    if (kind === 'match' && valueOk && strict) continue
    const { text, dct } = byId.get(doc)!
    const at = g ?? p!
    const around = `${text.slice(Math.max(0, at.start - 60), at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end, at.end + 40)}`
    const label = kind !== 'match' ? kind : valueOk ? 'span' : 'value'
    const ours = p ? `${text.slice(p.start, p.end)} = ${p.type} ${p.value} (${p.rule})` : '-'
    const theirs = g ? `${g.type} ${g.value}` : '-'
    console.log(
      `  ${label.padEnd(8)} ${dct.slice(0, 10)} gold ${theirs} | ours ${ours} | ${around}`.replace(
        /\s+/g,
        ' ',
      ),
    )
  }
}

/** Right, wrong value, spurious, by pattern; missed by type. */
function printClasses(errors: readonly ScoredError[]): void {
  const counts = new Map<string, { right: number; wrong: number; spurious: number; missed: number }>()
  for (const { kind, valueOk, g, p } of errors) {
    const key = p?.rule ?? `missed ${g!.type}`
    const count = counts.get(key) ?? { right: 0, wrong: 0, spurious: 0, missed: 0 }
    counts.set(key, count)
    if (kind === 'miss') count.missed++
    else if (kind === 'spurious') count.spurious++
    else if (valueOk) count.right++
    else count.wrong++
  }
  for (const [key, { right, wrong, spurious, missed }] of [...counts].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    console.log(`    ${key.padEnd(22)} right ${right} wrong ${wrong} spurious ${spurious} missed ${missed}`)
  }
}
