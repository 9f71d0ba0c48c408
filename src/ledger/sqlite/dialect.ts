import type { EntryBody } from '../../model/entry.ts'
import { isFindable, partyNames } from '../passage.ts'
import { type Asking, all, first } from '../sql/asking.ts'
import { type Dialect, ENTRY_COLUMNS } from '../sql/dialect.ts'
import { ENTRY } from '../sql/records.ts'

const INSERT = `INSERT INTO entry (sequence, ${ENTRY_COLUMNS.map(([name]) => name).join(', ')})
  VALUES (?, ${ENTRY_COLUMNS.map(() => '?').join(', ')})`

export const sqlite: Dialect = {
  *insert(rows) {
    const newest = yield* first('SELECT coalesce(max(sequence), 0) FROM entry')
    const sequences: number[] = []
    let sequence = newest![0] as number
    for (const row of rows) {
      sequences.push(++sequence)
      yield* all(INSERT, sequence, ...ENTRY_COLUMNS.map(([, value]) => value(row)))
      yield* index(sequence, row.draft.body, row.draft.quote)
    }
    return sequences
  },

  *strip({ sequence, body, quote, kept, erasure }) {
    yield* all(
      'UPDATE entry SET body = ?, quote = ?, kept = ?, erasure = ? WHERE sequence = ?',
      body,
      quote,
      kept,
      erasure,
      sequence,
    )
    yield* all('DELETE FROM passage WHERE rowid = ?', sequence)
    yield* index(sequence, JSON.parse(body) as EntryBody, quote)
  },

  search: (words, upTo, { sql, values }, limit) =>
    all(
      `SELECT ${ENTRY} FROM passage CROSS JOIN entry ON entry.sequence = passage.rowid
       WHERE passage MATCH ? AND passage.rowid <= ? AND ${sql} ORDER BY passage.rowid DESC LIMIT ?`,
      words.map(word => `"${word}"`).join(' '),
      upTo,
      ...values,
      limit,
    ),
}

/** Makes a row findable by its words and its parties; one that has lost both is found no more. */
export function* index(sequence: number, body: EntryBody, quote: string): Asking<void> {
  if (isFindable(body, quote))
    yield* all(
      'INSERT INTO passage (rowid, quote, parties) VALUES (?, ?, ?)',
      sequence,
      quote,
      partyNames(body),
    )
}
