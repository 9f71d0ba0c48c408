import type { Id } from '../model/id.ts'
import { clusterer, type Incoming } from './clusterer.ts'

export interface ClusterRow {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly createdOn: string | null
  readonly url?: string | null
}

export interface ClusteredRow {
  readonly id: string
  readonly story: string
  readonly event: string
  readonly copyOf: string | null
}

/** Sorts a whole batch into stories and events: the same result in whatever order its rows come. */
export function clusterRows(rows: readonly ClusterRow[]): ClusteredRow[] {
  const one = clusterer()
  const order = rows.map((row, at) => ({ row, at })).sort((a, b) => byDay(a.row, b.row))
  const found: ClusteredRow[] = new Array(rows.length)
  for (const { row, at } of order) {
    const { story, event, copyOf } = one.assign({ ...row, id: row.id as Id<'article'> } satisfies Incoming)
    found[at] = { id: row.id, story, event, copyOf }
  }
  return found
}

const byDay = (a: ClusterRow, b: ClusterRow): number =>
  compare(a.createdOn ?? '9999', b.createdOn ?? '9999') || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
