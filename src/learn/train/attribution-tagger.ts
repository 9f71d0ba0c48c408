import { echoesAt, firstReading } from '../../attribution/tagger/echo.ts'
import { emit } from './attribution-emissions.ts'
import { featuresAt, Rows } from '../../attribution/tagger/features.ts'
import type { Sight } from '../../attribution/tagger/sight.ts'
import { TAG_COUNT } from '../../attribution/tagger/tags.ts'
import { viterbi } from '../../attribution/tagger/viterbi.ts'
import { Averaged } from './averaged.ts'
import { randomOf, shuffle } from './random.ts'

/** A paragraph: its right tags, and its features as table rows, token by token. */
export interface Item {
  readonly sight: Sight
  readonly first: number
  readonly gold: Uint8Array
  /** Rows of token i: from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array
  readonly rows: Int32Array
}

/** Features are counted at this width; one seen less often than `OFTEN` is left out. */
const COUNT_BITS = 24
const OFTEN = 3

export function itemsOf(sights: readonly Sight[], gold: readonly Uint8Array[], bits: number): Item[] {
  const rows = new Rows(COUNT_BITS)
  const items = sights.flatMap((sight, i) =>
    sight.reading.paragraphs.map(({ first, end }): Item => {
      const all = new Int32Array((end - first) * rows.list.length)
      const starts = new Int32Array(end - first + 1)
      let at = 0
      for (let k = first; k < end; k++) {
        featuresAt(sight, k, first, end, rows)
        all.set(rows.list.subarray(0, rows.count), at)
        at += rows.count
        starts[k - first + 1] = at
      }
      return { sight, first, gold: gold[i]!.slice(first, end), starts, rows: all.slice(0, at) }
    }),
  )
  return thinned(items, bits)
}

/** Leaves out what is rare, and narrows the rows to the table's width, which keeps their high bits. */
function thinned(items: readonly Item[], bits: number): Item[] {
  const counts = new Uint8Array(2 ** COUNT_BITS)
  for (const { rows } of items) for (const row of rows) if (counts[row]! < OFTEN) counts[row]!++
  return items.map(item => {
    const starts = new Int32Array(item.starts.length)
    const rows = new Int32Array(item.rows.length)
    let kept = 0
    for (let i = 0; i + 1 < starts.length; i++) {
      for (let f = item.starts[i]!; f < item.starts[i + 1]!; f++) {
        const row = item.rows[f]!
        if (counts[row]! >= OFTEN) rows[kept++] = row >>> (COUNT_BITS - bits)
      }
      starts[i + 1] = kept
    }
    return { ...item, starts, rows: rows.slice(0, kept) }
  })
}

/** The same paragraphs with what a first reading of each saw. */
export function echoed(items: readonly Item[], guesses: readonly Uint8Array[], bits: number): Item[] {
  const rows = new Rows(COUNT_BITS)
  const echoes = items.map((item, i): Item => {
    const reading = firstReading(item.sight, guesses[i]!, item.first)
    const all = new Int32Array(item.gold.length * rows.list.length)
    const starts = new Int32Array(item.gold.length + 1)
    let at = 0
    for (let k = 0; k < item.gold.length; k++) {
      echoesAt(item.sight, reading, item.first + k, rows)
      all.set(rows.list.subarray(0, rows.count), at)
      at += rows.count
      starts[k + 1] = at
    }
    return { ...item, starts, rows: all.slice(0, at) }
  })
  return thinned(echoes, bits).map((echo, i) => joined(items[i]!, echo))
}

function joined(base: Item, more: Item): Item {
  const starts = new Int32Array(base.starts.length)
  const rows = new Int32Array(base.rows.length + more.rows.length)
  for (let i = 0, at = 0; i + 1 < starts.length; i++) {
    for (const { starts: from, rows: of } of [base, more]) {
      rows.set(of.subarray(from[i], from[i + 1]), at)
      at += from[i + 1]! - from[i]!
    }
    starts[i + 1] = at
  }
  return { ...base, starts, rows }
}

export interface TaggerWeights {
  readonly table: Float32Array
  readonly steps: Float64Array
}

/** A paragraph without a fault in this many visits is left out at every other. */
const QUIET = 2

/** Averaged structured perceptron (Collins 2002). */
export function trainTagger(
  items: readonly Item[],
  bits: number,
  epochs: number,
  log: (line: string) => void,
): TaggerWeights {
  const model = new Averaged(bits, TAG_COUNT)
  const width = TAG_COUNT * (TAG_COUNT + 1)
  const steps = new Float64Array(width)
  const stepTotals = new Float64Array(width)
  const random = randomOf(42)
  const order = items.map((_, i) => i)
  const longest = Math.max(1, ...items.map(({ gold }) => gold.length))
  const emissions = new Float64Array(longest * TAG_COUNT)
  const guess = new Uint8Array(longest)
  const quiet = new Uint8Array(items.length)
  let seen = 1
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0
    shuffle(order, random)
    for (const index of order) {
      const { rows, starts, gold } = items[index]!
      model.step()
      seen++
      if (quiet[index]! >= QUIET) {
        quiet[index] = QUIET - 1
        continue
      }
      emissions.fill(0, 0, gold.length * TAG_COUNT)
      emit(model.table, rows, starts, gold.length, emissions)
      viterbi(emissions, gold.length, steps, guess)
      let faults = 0
      for (let i = 0; i < gold.length; i++) {
        if (guess[i] !== gold[i]) {
          faults++
          const count = starts[i + 1]! - starts[i]!
          model.update(rows.subarray(starts[i], starts[i + 1]), count, gold[i]!, guess[i]!)
        }
        const right = (i > 0 ? gold[i - 1]! : TAG_COUNT) * TAG_COUNT + gold[i]!
        const taken = (i > 0 ? guess[i - 1]! : TAG_COUNT) * TAG_COUNT + guess[i]!
        if (right === taken) continue
        steps[right]!++
        steps[taken]!--
        stepTotals[right]! += seen
        stepTotals[taken]! -= seen
      }
      wrong += faults
      quiet[index] = faults === 0 ? Math.min(QUIET, quiet[index]! + 1) : 0
    }
    log(`epoch ${epoch}: ${wrong} tokens wrong`)
  }
  for (let i = 0; i < width; i++) steps[i]! -= stepTotals[i]! / seen
  return { table: model.average(), steps }
}

/** What the tagger makes of paragraphs. */
export function tagAll(items: readonly Item[], { table, steps }: TaggerWeights): Uint8Array[] {
  return items.map(({ rows, starts, gold }) => {
    const emissions = new Float64Array(gold.length * TAG_COUNT)
    emit(table, rows, starts, gold.length, emissions)
    const tags = new Uint8Array(gold.length)
    viterbi(emissions, gold.length, steps, tags)
    return tags
  })
}

/** What a tagger that never saw them makes of paragraphs: each half is tagged by what the other half taught. */
export function crossTagged(
  items: readonly Item[],
  halfOf: (item: Item) => 0 | 1,
  bits: number,
  epochs: number,
  log: (line: string) => void,
): Uint8Array[] {
  const found: Uint8Array[] = []
  for (const half of [0, 1] as const) {
    const weights = trainTagger(
      items.filter(item => halfOf(item) !== half),
      bits,
      epochs,
      log,
    )
    const mine = items.flatMap((item, i) => (halfOf(item) === half ? [i] : []))
    tagAll(
      mine.map(i => items[i]!),
      weights,
    ).forEach((tags, k) => {
      found[mine[k]!] = tags
    })
  }
  return found
}
