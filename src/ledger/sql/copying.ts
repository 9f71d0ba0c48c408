import { type LedgerRow, TABLES } from '../../model/ledger.ts'
import { type Asking, first, type Question, type Row, type Value } from './asking.ts'

/** Rows that are read together for a copy. */
const PAGE = 1000

/** Every row of every table, in pages by the key that each table is ordered by. */
export async function* dumpPages(
  answer: (question: Question) => Promise<readonly Row[]>,
): AsyncGenerator<LedgerRow> {
  for (const [table, columns] of Object.entries(TABLES) as [LedgerRow['table'], readonly string[]][]) {
    const [key] = columns
    const sql = `SELECT ${columns.join(', ')} FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${PAGE}`
    let after: Value = key === 'sequence' ? 0 : ''
    for (let more = true; more; ) {
      const rows = await answer({ sql, values: [after] })
      for (const values of rows) yield { table, values }
      more = rows.length === PAGE
      if (more) after = rows.at(-1)![0]!
    }
  }
}

/** True for a ledger that a copy may be written into. */
export function* isEmpty(): Asking<boolean> {
  const found = yield* first(
    'SELECT (SELECT count(*) FROM (SELECT 1 FROM article LIMIT 1) AS a), (SELECT count(*) FROM erasure)',
  )
  return found!.every(count => count === 0)
}
