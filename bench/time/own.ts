/**
 * Our own test set, `corpus/time/gold.jsonl`: every value, and the day that each quoted word counts from.
 * `npx tsx bench/time/own.ts [--errors] [--pipeline] [--aside]`: `--pipeline` lets the whole pipeline find who spoke
 * when; without it the row says so. `--errors` never shows the rows that are kept aside.
 */
import { readFileSync } from 'node:fs'
import type { Document } from '../../src/model/document.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { AnyStage } from '../../src/model/stage.ts'
import { anchors, timexes } from '../../src/time/stages.ts'
import { parsed, run, wholePipeline } from './dates-of.ts'

interface Row {
  readonly id: string
  readonly class: string
  readonly createdOn: string
  readonly text: string
  readonly timexes: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly value: string
    readonly type: string
    readonly mod?: string
  }[]
  readonly uttered?: readonly {
    readonly start: number
    readonly end: number
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly aside: boolean
}

const rows = readFileSync('corpus/time/gold.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)
const throughPipeline = process.argv.includes('--pipeline')

const statementsOf = ({ uttered = [] }: Row): Statement[] =>
  uttered.map(
    ({ start, end, from, to }, i) =>
      ({
        id: `s${i + 1}`,
        content: [{ start, end }],
        uttered: { from, to, basis: from === null ? 'assumed' : 'stated', rule: '', why: '' },
      }) as unknown as Statement,
  )

const whole = throughPipeline ? await wholePipeline() : null
const read = (row: Row): Document =>
  whole === null
    ? run({ ...parsed(row.text, row.createdOn), statements: statementsOf(row) }, [
        timexes,
        anchors,
      ] as readonly AnyStage[])
    : whole(row.text, row.createdOn)

interface Count {
  gold: number
  right: number
  spurious: number
  span: number
}
const counts = new Map<string, Count>()
const count = (key: string): Count => {
  const known = counts.get(key) ?? { gold: 0, right: 0, spurious: 0, span: 0 }
  counts.set(key, known)
  return known
}

for (const row of rows) {
  const doc = read(row)
  const used = new Set<number>()
  const keys = [row.aside ? 'kept aside' : 'open', `${row.aside ? 'aside' : 'open'} ${row.class}`]
  const wrong: string[] = []
  for (const gold of row.timexes) {
    const i = doc.timexes.findIndex(
      (found, at) => !used.has(at) && found.start < gold.end && gold.start < found.end,
    )
    if (i >= 0) used.add(i)
    const value = i < 0 ? null : doc.settled[i]!.value
    const isRight = value === gold.value && anchorIsRight(row, gold, doc, i)
    for (const key of keys) {
      count(key).gold++
      if (isRight) count(key).right++
      if (i >= 0 && doc.timexes[i]!.start === gold.start && doc.timexes[i]!.end === gold.end)
        count(key).span++
    }
    if (!isRight) {
      const anchor = i < 0 ? '' : JSON.stringify(doc.settled[i]!.anchor)
      wrong.push(
        `[${gold.text}] ${gold.value}, ours ${i < 0 ? 'none' : `${value} ${doc.timexes[i]!.rule} ${anchor}`}`,
      )
    }
  }
  doc.timexes.forEach(({ start, end, rule }, i) => {
    if (used.has(i)) return
    for (const key of keys) count(key).spurious++
    wrong.push(`spurious ${row.text.slice(start, end)} ${doc.settled[i]!.value} ${rule}`)
  })
  if (wrong.length > 0 && process.argv.includes('--errors') && !row.aside) {
    console.log(`${row.id} ${row.class} ${row.createdOn} ${row.text}\n   ${wrong.join('\n   ')}`)
  }
}

/** A word in a quotation counts from the utterance's day where the row knows it, else from the article's, marked assumed. */
function anchorIsRight(row: Row, gold: { start: number; end: number }, doc: Document, i: number): boolean {
  if (i < 0 || doc.timexes[i]!.needs.kind !== 'speech') return true
  const quoted = row.uttered?.find(({ start, end }) => start <= gold.start && gold.end <= end)
  const { anchor } = doc.settled[i]!
  if (!anchor) return false
  if (!quoted) return anchor.kind === 'createdOn' || anchor.value === row.createdOn || row.class !== 'quoted'
  return quoted.to === null
    ? anchor.value === row.createdOn && anchor.basis === 'assumed'
    : anchor.value === quoted.to
}

console.log('class                       dates  right   %  exact span  found besides')
for (const [key, { gold, right, spurious, span }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(
    `${key.padEnd(26)} ${String(gold).padStart(6)} ${String(right).padStart(6)} ${((100 * right) / Math.max(1, gold)).toFixed(1).padStart(5)} ${String(span).padStart(8)} ${String(spurious).padStart(8)}`,
  )
}
