import type { EntryBody } from '../../model/entry.ts'
import { isFindable, lexemes, partyNames } from '../passage.ts'
import { type Asking, all, type Row } from '../sql/asking.ts'
import type { Condition } from '../sql/conditions.ts'
import { type Dialect, ENTRY_COLUMNS } from '../sql/dialect.ts'
import { ENTRY } from '../sql/records.ts'

/** Columns that are no text. */
const TYPES: Readonly<Record<string, string>> = {
  sequence: 'bigint',
  erasure: 'bigint',
  quote_start: 'integer',
  quote_end: 'integer',
}

/** `unnest` of one list for each column: many rows in one statement. */
export const listsOf = (columns: readonly string[]): string =>
  `unnest(${columns.map(name => `?::${TYPES[name] ?? 'text'}[]`).join(', ')})`

const NAMES = [...ENTRY_COLUMNS.map(([name]) => name), 'passage']
const INSERT = `INSERT INTO entry (${NAMES.join(', ')})
  SELECT ${NAMES.map(name => (name === 'passage' ? 'passage::tsvector' : name)).join(', ')}
  FROM ${listsOf(NAMES)} WITH ORDINALITY AS row (${NAMES.join(', ')}, place) ORDER BY place RETURNING sequence`

export const postgres: Dialect = {
  *insert(rows) {
    if (rows.length === 0) return []
    const inserted = yield* all(
      INSERT,
      ...ENTRY_COLUMNS.map(([, value]) => rows.map(value)),
      rows.map(({ draft }) => passageOf(draft.body, draft.quote)),
    )
    return inserted.map(([sequence]) => sequence as number)
  },

  *strip({ sequence, body, quote, kept, erasure }) {
    yield* all(
      'UPDATE entry SET body = ?, quote = ?, passage = ?::tsvector, kept = ?, erasure = ? WHERE sequence = ?',
      body,
      quote,
      passageOf(JSON.parse(body) as EntryBody, quote),
      kept,
      erasure,
      sequence,
    )
  },

  search(words, upTo, where, limit) {
    const query = lexemes(words.join(' ')).map(word => `'${word}'`)
    return newest(query.join(' & '), upTo, where, limit)
  },
}

function* newest(query: string, upTo: number, where: Condition, limit: number): Asking<readonly Row[]> {
  return yield* all(
    `SELECT ${ENTRY} FROM entry WHERE passage @@ (?::text)::tsquery AND sequence <= ? AND ${where.sql}
     ORDER BY sequence DESC LIMIT ?`,
    query,
    upTo,
    ...where.values,
    limit,
  )
}

/** Null for what is not to be found by words. */
export function passageOf(body: EntryBody, quote: string): string | null {
  if (!isFindable(body, quote)) return null
  const words = new Set(lexemes(`${quote} ${partyNames(body)}`))
  return words.size === 0 ? null : [...words].map(word => `'${word}'`).join(' ')
}
