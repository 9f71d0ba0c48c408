import { DemarcheError, failure } from '../model/errors.ts'
import type { Input } from '../model/input.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { jsonl } from './jsonl.ts'
import type { Read, Reader, ReadOptions } from './reader.ts'
import { text } from './text.ts'
import { sniffed } from './source/sniff.ts'
import { gunzipped, isGzip } from './source/gzip.ts'
import { headed } from './source/headed.ts'

export type { Address, Read, Reader, ReadOptions } from './reader.ts'

/** Tried in this order; the first that accepts an input reads it. */
export const readers: readonly Reader[] = [feed, jsonl, html, text]

export const READ_DEFAULTS: ReadOptions = { maxBytes: 16 << 20 }

/**
 * Everything an input holds. What cannot be read comes as a failure in its place, never as an exception;
 * the rest goes on.
 */
export async function* readInput(input: Input, options: ReadOptions = READ_DEFAULTS): AsyncGenerator<Read> {
  try {
    yield* readAny(input, options)
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    yield { kind: 'failure', place: input.place, error }
  }
}

async function* readAny(packed: Input, options: ReadOptions): AsyncGenerator<Read> {
  const input = await unpacked(packed)
  if (input.bytes.length === 0) throw failure('E103', [input.place])
  const seen = sniffed(input)
  const reader = readers.find(candidate => candidate.accepts(seen))
  if (reader !== undefined && !seen.isBinary) yield* reader.read(seen, options)
  else if (seen.isBinary) throw failure('E107', [input.place])
  else throw failure('E102', [input.place, readers.map(({ format }) => format).join(', ')])
}

async function unpacked(packed: Input): Promise<Input> {
  const input = await headed(packed)
  return isGzip(input.bytes) ? gunzipped(input) : input
}
