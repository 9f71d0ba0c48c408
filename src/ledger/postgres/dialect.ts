import type { EntryBody } from '../../model/entry.ts'
import { isFindable, lexemes, partyNames } from '../passage.ts'
import { all, type Row } from '../sql/asking.ts'
import { type Dialect, ENTRY_COLUMNS } from '../sql/dialect.ts'
import { ENTRY } from '../sql/records.ts'

/** Entries that are looked through first, and how much wider each further look is. */
const FIRST_WINDOW = 2000
const WIDER = 8

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

  /**
   * Window by window backwards from the newest, each eight times as long as the one before it: a common word has
   * enough hits in the first, and a rare one costs four looks into the index. In one question the server would have to
   * guess which of both it is, and for two words that never meet it guesses wrong and reads everything.
   */
  *search(words, upTo, { sql, values }, limit) {
    const query = lexemes(words.join(' '))
      .map(word => `'${word}'`)
      .join(' & ')
    const found: Row[] = []
    for (let [high, width] = [upTo, FIRST_WINDOW]; high > 0 && found.length < limit; width *= WIDER) {
      const low = Math.max(0, high - width)
      found.push(
        ...(yield* all(
          `SELECT ${ENTRY} FROM entry JOIN (
             SELECT sequence FROM entry
             WHERE passage @@ (?::text)::tsquery AND sequence > ? AND sequence <= ? AND ${sql} OFFSET 0
           ) AS hit USING (sequence) ORDER BY sequence DESC LIMIT ?`,
          query,
          low,
          high,
          ...values,
          limit - found.length,
        )),
      )
      high = low
    }
    return found
  },
}

/** Null for what is not to be found by words. */
export function passageOf(body: EntryBody, quote: string): string | null {
  if (!isFindable(body, quote)) return null
  const words = new Set(lexemes(`${quote} ${partyNames(body)}`))
  return words.size === 0 ? null : [...words].map(word => `'${word}'`).join(' ')
}
