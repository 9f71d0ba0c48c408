/** Not on the shelf: the fields of a line that machines hand in (docs/extract.md). */
import { isDay } from '../model/calendar.ts'
import { type DemarcheError, failure } from '../model/errors.ts'

/** One line of a stream, parsed: nothing is known of it yet. */
export type Row = Readonly<Record<string, unknown>>

const wrong = (row: Row, why: string): DemarcheError =>
  failure('E151', [typeof row['id'] === 'string' ? `Row ${row['id']}` : 'A row', why])

/** @throws {DemarcheError} E151 */
export function idField(row: Row): string {
  const { id } = row
  if (typeof id === 'string') return id
  if (typeof id === 'number') return String(id)
  throw wrong(row, 'it has no "id"')
}

/** @throws {DemarcheError} E151 */
export function textField(row: Row): string {
  const { text } = row
  if (typeof text !== 'string') throw wrong(row, 'it has no "text"')
  return text
}

/** Null when it is missing. @throws {DemarcheError} E151 */
export function optionalField(row: Row, field: string): string | null {
  const value = row[field]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw wrong(row, `"${field}" is not a string`)
  return value
}

/** @throws {DemarcheError} E151 */
export function dayField(row: Row): string | null {
  const day = optionalField(row, 'createdOn')
  if (day !== null && !isDay(day)) throw wrong(row, `"createdOn" is not a day: ${day.slice(0, 40)}`)
  return day
}
