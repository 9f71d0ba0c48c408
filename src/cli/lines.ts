import { createReadStream } from 'node:fs'
import { parsedRow } from '../demarche.ts'
import { DemarcheError, failure } from '../model/errors.ts'
import type { Call, ExitCode } from './command.ts'

export interface Line {
  readonly path: string
  readonly number: number
  readonly line: string
}

/** Longest line that is held in memory. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads lines of files (or of standard input, where none is named) without holding more than one.
 *
 * @throws {DemarcheError} E101 when a file cannot be read · E104 when a line is too long
 */
export async function* linesOf(paths: readonly string[]): AsyncGenerator<Line> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const decoder = new TextDecoder()
    let number = 0
    let pending: string[] = []
    let held = 0
    for await (const bytes of chunks(path)) {
      const parts = decoder.decode(bytes, { stream: true }).split('\n')
      for (const part of parts.slice(0, -1)) {
        pending.push(part)
        yield { path, number: ++number, line: pending.join('').replace(/\r$/, '') }
        pending = []
        held = 0
      }
      const rest = parts.at(-1)!
      pending.push(rest)
      held += rest.length
      if (held > MOST_BYTES)
        throw failure('E104', [`${path}, line ${number + 1},`, `over ${MOST_BYTES} bytes`, '64M'])
    }
    const last = pending.join('') + decoder.decode()
    if (last !== '') yield { path, number: ++number, line: last }
  }
}

async function* chunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) yield chunk as Uint8Array
  } catch (cause) {
    throw failure('E101', [path], { cause })
  }
}

/**
 * One JSON line out for each line in, in the same order. A malformed line becomes an error row in its place.
 *
 * @returns 3 when any line was malformed
 */
export async function eachRow(
  { args, out }: Call,
  work: (row: Record<string, unknown>) => unknown,
): Promise<ExitCode> {
  let code: ExitCode = 0
  for await (const { path, number, line } of linesOf(args)) {
    if (line.trim() === '') continue
    let id: unknown = null
    try {
      const row = parsedRow(path, number, line)
      id = row['id'] ?? null
      out.print(JSON.stringify(await work(row)))
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error
      code = 3
      out.print(JSON.stringify({ id, error: { code: error.code, message: error.message } }))
    }
  }
  return code
}
