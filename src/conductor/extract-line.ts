import type { ExtractLayer } from '../exporters/extract-row.ts'
import { DemarcheError, failure } from '../model/errors.ts'
import type { Machine } from './machine.ts'

export interface NumberedLine {
  readonly path: string
  readonly number: number
  readonly line: string
}

export interface WrittenLine {
  readonly out: string
  readonly malformed: boolean
}

/**
 * One line in, one line out: a malformed one becomes an error row in its place. What is written follows from the line
 * alone, not from the file or the machine it lies on, so that a split archive gives the bytes of a single run.
 */
export function extractLine(
  machine: Pick<Machine, 'extract'>,
  { line }: NumberedLine,
  only: readonly ExtractLayer[] | null,
): WrittenLine {
  let id: unknown = null
  try {
    const row = rowIn(line, why => failure('E151', ['A row', why]))
    id = row['id'] ?? null
    return { out: JSON.stringify(machine.extract(row, only)), malformed: false }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return {
      out: JSON.stringify({ id, error: { code: error.code, message: error.message } }),
      malformed: true,
    }
  }
}

/** @throws {DemarcheError} E106 when the line is no JSON object */
export const parsedRow = (path: string, number: number, line: string): Record<string, unknown> =>
  rowIn(line, why => failure('E106', [path, String(number), why]))

function rowIn(line: string, wrong: (why: string) => DemarcheError): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw wrong('this is no JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('a row must be a JSON object')
  return value as Record<string, unknown>
}
