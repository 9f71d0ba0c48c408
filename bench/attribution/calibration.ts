// How often statements are right, by who found them and by mode: what `src/attribution/confidence.ts` is set by.
// Every second development article is for setting (fit), the others for looking (held).
// npx tsx bench/attribution/calibration.ts
import { readFileSync } from 'node:fs'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import { beside, core, run, trained } from '../../test/attribution/engine.ts'
import { GOLD } from './scored.ts'

type Pair = readonly [number, number]
interface Gold {
  readonly source: readonly Pair[]
  readonly content: readonly Pair[]
}
interface Row {
  readonly text: string
  readonly date: string
  readonly attributions: readonly Gold[]
}
interface Cell {
  n: number
  spans: number
  source: number
}

const rows = readFileSync(GOLD, 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Row)

const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])
const size = (spans: readonly Pair[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
const shared = (a: readonly Pair[], b: readonly Pair[]): number => {
  let sum = 0
  for (const [s, e] of a) for (const [u, v] of b) sum += Math.max(0, Math.min(e, v) - Math.max(s, u))
  return sum
}
const likeness = (a: readonly Pair[], b: readonly Pair[]): number => {
  const common = shared(a, b)
  return common === 0 ? 0 : common / (size(a) + size(b) - common)
}

function kindOf({ rule, mode, cueClass }: Statement): string {
  const witness = !rule.startsWith('model/') ? 'grammar' : rule.includes('+') ? 'both' : 'tagger'
  const said = cueClass === 'speech' || cueClass === 'writing'
  return `${witness} ${said ? mode : 'any'} ${said ? 'said' : 'other'}`
}

const cells = [new Map<string, Cell>(), new Map<string, Cell>()] as const
/** By confidence of the words in steps of a tenth: said so, and how often right. */
const bins = Array.from({ length: 10 }, () => ({ n: 0, said: 0, right: 0 }))

rows.forEach(({ text, date, attributions }, index) => {
  const { statements } = run(text, date, [...core, ...beside, trained])
  const free = new Set(attributions.filter(({ content }) => content.length > 0))
  for (const statement of statements) {
    if (statement.parent !== null) continue
    const content = pairs(statement.content)
    let best: Gold | null = null
    for (const gold of free) {
      if (likeness(content, gold.content) < Math.max(0.5, best ? likeness(content, best.content) : 0))
        continue
      best = gold
    }
    if (best) free.delete(best)
    const bin = bins[Math.min(9, Math.floor(statement.confidence.spans * 10))]!
    bin.n++
    bin.said += statement.confidence.spans
    if (best) bin.right++
    const table = cells[index % 2 === 0 ? 0 : 1]
    const kind = kindOf(statement)
    const cell = table.get(kind) ?? { n: 0, spans: 0, source: 0 }
    table.set(kind, cell)
    cell.n++
    if (!best) continue
    cell.spans++
    const source = pairs(statement.source)
    const isRight =
      (source.length === 0 && best.source.length === 0) ||
      shared(source, best.source) >= Math.min(size(source), size(best.source)) / 2
    if (isRight && source.length > 0 === best.source.length > 0) cell.source++
  }
})

const share = (right: number, of: number): string => (of === 0 ? '  – ' : (right / of).toFixed(2))
console.log('found by · mode · class      n fit·held   spans fit·held   source fit·held')
for (const kind of [...new Set(cells.flatMap(table => [...table.keys()]))].sort()) {
  const [fit, held] = cells.map(table => table.get(kind) ?? { n: 0, spans: 0, source: 0 }) as [Cell, Cell]
  console.log(
    `${kind.padEnd(26)} ${fit.n} · ${held.n}   ${share(fit.spans, fit.n)} · ${share(held.spans, held.n)}   ${share(fit.source, fit.spans)} · ${share(held.source, held.spans)}`,
  )
}
console.log('\nconfidence of the words: said, and right (all articles)')
for (const { n, said, right } of bins)
  if (n > 0) console.log(`${n}  ${(said / n).toFixed(2)}  ${(right / n).toFixed(2)}`)
