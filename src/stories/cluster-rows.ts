import { averageLink } from './average-link.ts'
import { copyIndex, fingerprint } from './copies.ts'
import { decay, likeness } from './likeness.ts'
import { documentFrequencies, type WordVector, wordCounts } from './word-vectors.ts'

export interface ClusterRow {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly createdOn: string | null
  readonly entities?: readonly string[]
}

export interface ClusteredRow {
  readonly id: string
  readonly story: string
  readonly event: string
  readonly copyOf: string | null
}

/** Mean likeness from which articles are one story, and one event inside it. */
const STORY = 0.11
const EVENT = 0.25
/** So many articles are compared each with each; a larger batch is first parted into rough heaps. */
const MOST_COMPARED = 2500
const ROUGH = 0.06

interface Item {
  readonly row: ClusterRow
  readonly at: number
  readonly vector: WordVector
}

/**
 * Sorts a whole batch into stories and events, and marks copies: the same result in whatever order its rows
 * come. Ids are those of the first article by day, then by id.
 */
export function clusterRows(rows: readonly ClusterRow[]): ClusteredRow[] {
  const ordered = rows.map((row, at) => ({ row, at })).sort((a, b) => byDay(a.row, b.row) || a.at - b.at)
  const copies = copyIndex()
  const originals = ordered.map(({ row }) => copies.add(fingerprint(row.text)))
  const frequencies = documentFrequencies()
  const counted = ordered.map(({ row, at }) => ({ row, at, counts: wordCounts(row) }))
  counted.forEach(({ counts }, order) => {
    if (originals[order] === null) frequencies.add(counts.keys())
  })
  const items = counted.map(({ counts, ...rest }): Item => ({ ...rest, vector: frequencies.vector(counts) }))
  const firsts = items.filter((_, order) => originals[order] === null)
  const places = new Map<number, { story: string; event: string }>()
  for (const heap of heaps(firsts)) {
    for (const story of parted(heap, STORY)) {
      for (const event of parted(story, EVENT)) {
        for (const { at } of event) {
          places.set(at, { story: `story_${plain(story[0]!)}`, event: `event_${plain(event[0]!)}` })
        }
      }
    }
  }
  const found: ClusteredRow[] = []
  items.forEach(({ row, at }, order) => {
    const original = originals[order]
    const source = original === null || original === undefined ? null : items[original]!
    found[at] = { id: row.id, ...places.get((source ?? { at }).at)!, copyOf: source?.row.id ?? null }
  })
  return found
}

const plain = ({ row }: Item): string => row.id.replace(/^article_/, '')

function parted(items: readonly Item[], least: number): Item[][] {
  const table = items.map(() => new Float64Array(items.length))
  for (let a = 0; a < items.length; a++) {
    for (let b = 0; b < a; b++) {
      const [one, other] = [items[a]!, items[b]!]
      table[a]![b] = table[b]![a] =
        likeness(one.vector, other.vector) * decay(one.row.createdOn, other.row.createdOn)
    }
  }
  const groups = averageLink(table, least)
  const found = new Map<number, Item[]>()
  items.forEach((item, at) => {
    const list = found.get(groups[at]!)
    if (list) list.push(item)
    else found.set(groups[at]!, [item])
  })
  return [...found.values()]
}

/** One pass, one heap for each kind of article: so that a batch of any size is compared in pieces. */
function heaps(items: readonly Item[]): Item[][] {
  if (items.length <= MOST_COMPARED) return [[...items]]
  const made: { readonly items: Item[]; readonly sum: Map<string, number> }[] = []
  const byWord = new Map<string, Set<number>>()
  for (const item of items) {
    const near = new Map<number, number>()
    for (const [word, weight] of item.vector) {
      for (const at of byWord.get(word) ?? [])
        near.set(at, (near.get(at) ?? 0) + weight * made[at]!.sum.get(word)!)
    }
    let [best, most] = [-1, ROUGH]
    for (const [at, sum] of near) {
      const mean = sum / made[at]!.items.length
      if (mean > most && made[at]!.items.length < MOST_COMPARED) [best, most] = [at, mean]
    }
    if (best < 0) best = made.push({ items: [], sum: new Map() }) - 1
    const heap = made[best]!
    heap.items.push(item)
    for (const [word, weight] of item.vector) {
      heap.sum.set(word, (heap.sum.get(word) ?? 0) + weight)
      const list = byWord.get(word) ?? new Set()
      byWord.set(word, list.add(best))
    }
  }
  return made.map(heap => heap.items)
}

const byDay = (a: ClusterRow, b: ClusterRow): number =>
  compare(a.createdOn ?? '9999', b.createdOn ?? '9999') || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
