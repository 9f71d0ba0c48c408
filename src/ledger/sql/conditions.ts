import type { AsOf } from '../../model/ledger.ts'
import type { Value } from './asking.ts'

export interface Condition {
  /** Parts joined by AND. */
  readonly sql: string
  readonly values: readonly Value[]
}

/** What an `asOf` asks of the rows of a table. */
export function known(asOf: AsOf, table: 'article' | 'entry'): Condition {
  const parts: string[] = [`${table}.kept <> 'taken-down'`]
  const values: Value[] = []
  const ask = (sql: string, value: Value): void => {
    parts.push(sql)
    values.push(value)
  }
  if (asOf.knownAt !== null) ask(`${table}.${asOf.clock}_at <= ?`, asOf.knownAt)
  if (asOf.recordedAt !== null) ask(`${table}.recorded_at <= ?`, asOf.recordedAt)
  return { sql: parts.join(' AND '), values }
}

/** Rows of `entry` that may hold on the day of an `asOf`. */
export function valid({ validAt }: AsOf): Condition {
  if (validAt === null) return NOTHING
  return {
    sql: '(entry.valid_from IS NULL OR entry.valid_from <= ?) AND (entry.valid_to IS NULL OR entry.valid_to >= ?)',
    values: [validAt, validAt],
  }
}

/** Columns that equal a value; an undefined one asks for nothing. */
export function equal(columns: Readonly<Record<string, Value | undefined>>): Condition {
  const asked = Object.entries(columns).filter((pair): pair is [string, Value] => pair[1] !== undefined)
  return {
    sql: asked.map(([column]) => `${column} = ?`).join(' AND '),
    values: asked.map(([, value]) => value),
  }
}

/** An id that begins so: ids are ASCII, so all of them sort from the prefix up to the prefix and a tilde. */
export const beginsWith = (column: string, prefix: string | undefined): Condition =>
  prefix === undefined ? NOTHING : { sql: `${column} >= ? AND ${column} < ?`, values: [prefix, `${prefix}~`] }

export function both(...conditions: readonly Condition[]): Condition {
  const asked = conditions.filter(({ sql }) => sql !== '')
  return {
    sql: asked.map(({ sql }) => sql).join(' AND '),
    values: asked.flatMap(({ values }) => values),
  }
}

const NOTHING: Condition = { sql: '', values: [] }
