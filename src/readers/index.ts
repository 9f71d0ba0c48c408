import { DemarcheError, failure } from '../model/errors.ts'
import type { Input } from '../model/input.ts'
import { addresses } from './addresses.ts'
import { email } from './email.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { opml } from './opml.ts'
import { pdf } from './pdf.ts'
import type { Read, Reader, ReadOptions } from './reader.ts'
import { sitemap } from './sitemap.ts'
import { gunzipped, isGzip } from './source/gzip.ts'
import { headed } from './source/headed.ts'
import { sniffed } from './source/sniff.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'
import { zip } from './zip.ts'

export type { Address, Read, Reader, ReadOptions } from './reader.ts'

/** Tried in this order; the first that accepts an input reads it. What is surest by its first bytes stands first. */
export const readers: readonly Reader[] = [
  zip,
  pdf,
  warc,
  opml,
  sitemap,
  feed,
  email,
  addresses,
  jsonl,
  json,
  markdown,
  html,
  text,
]

export const READ_DEFAULTS: ReadOptions = { maxBytes: 16 << 20 }

/** Containers inside containers: a web archive in a zip is two. */
const DEEPEST = 4

/**
 * Everything an input holds. What cannot be read comes as a failure in its place, never as an exception;
 * the rest goes on.
 */
export const readInput = (input: Input, options: ReadOptions = READ_DEFAULTS): AsyncGenerator<Read> =>
  readAt(input, options, 0)

async function* readAt(input: Input, options: ReadOptions, depth: number): AsyncGenerator<Read> {
  try {
    if (depth > DEEPEST) throw failure('E119', [input.place, `it lies in more than ${DEEPEST} archives`])
    const seen = sniffed(await unpacked(input))
    if (seen.bytes.length === 0) throw failure('E103', [seen.place])
    yield* readerOf(seen).read(seen, { ...options, readPart: part => readAt(part, options, depth + 1) })
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    yield { kind: 'failure', place: input.place, error }
  }
}

async function unpacked(packed: Input): Promise<Input> {
  const input = await headed(packed)
  return isGzip(input.bytes) ? gunzipped(input) : input
}

function readerOf(seen: ReturnType<typeof sniffed>): Reader {
  const reader = readers.find(candidate => (candidate.isBinary || !seen.isBinary) && candidate.accepts(seen))
  if (reader !== undefined) return reader
  if (seen.isBinary) throw failure('E107', [seen.place])
  throw failure('E102', [seen.place, readers.map(({ format }) => format).join(', ')])
}
