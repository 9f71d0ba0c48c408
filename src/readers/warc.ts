import { DemarcheError, failure } from '../model/errors.ts'
import type { Input } from '../model/input.ts'
import type { Read, Reader } from './reader.ts'
import { ByteReader } from './source/byte-reader.ts'
import { headersOf, httpMessageOf } from './source/http-message.ts'
import { piecesOf, tooLarge } from './source/whole.ts'

/** What of an archive can hold an article; the pictures and scripts of a site are passed over. */
const TEXT = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|pdf|(?:rss|atom)\+xml|feed\+json))/i
const MOST_HEADERS = 64 << 10

/** Web archives (ISO 28500): the pages of `response` and `resource` records, and the text of `conversion` records (WET). */
export const warc: Reader = {
  name: 'warc',
  format: 'WARC',
  extensions: ['.warc', '.wet'],
  mediaTypes: ['application/warc'],
  isBinary: true,
  accepts: ({ head }) => /^warc\/[01]\.\d\r?\n/.test(head),

  async *read(input, { maxBytes, readPart }) {
    const reader = new ByteReader(piecesOf(input))
    const cut = (cause?: unknown): Read => ({
      kind: 'failure',
      place: input.place,
      error: failure('E118', [input.place], { cause }),
    })
    try {
      for (let number = 1; !(await reader.isAtEnd()); number++) {
        const place = `${input.place}#${number}`
        const head = await reader.until('\r\n\r\n', MOST_HEADERS)
        const headers = headersOf(head?.toString('utf8').split('\r\n') ?? [])
        const length = Number(headers.get('content-length'))
        if (head === null || !Number.isSafeInteger(length) || length < 0) return yield cut()
        if (!isWanted(headers) || length > maxBytes) {
          if (isWanted(headers)) yield { kind: 'failure', place, error: tooLarge(place, length, maxBytes) }
          if (!(await reader.skip(length))) return yield cut()
          continue
        }
        const block = await reader.take(length)
        if (block.length < length) return yield cut()
        const part = partOf(headers, block, place, maxBytes)
        if (part instanceof DemarcheError) yield { kind: 'failure', place, error: part }
        else if (part !== null) yield* readPart(part)
      }
    } catch (cause) {
      // The packing of the archive itself is cut: what came before it was read.
      if (!(cause instanceof DemarcheError) || cause.code !== 'E105') throw cause
      yield cut(cause)
    }
  },
}

const isWanted = (headers: ReadonlyMap<string, string>): boolean => {
  const type = headers.get('warc-type')
  const mediaType = headers.get('content-type') ?? ''
  return type === 'response'
    ? /^application\/http/i.test(mediaType)
    : (type === 'resource' || type === 'conversion') && TEXT.test(mediaType)
}

function partOf(
  headers: ReadonlyMap<string, string>,
  block: Buffer,
  place: string,
  maxBytes: number,
): Input | DemarcheError | null {
  const about = {
    place,
    rest: null,
    url: headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    fetchedAt: headers.get('warc-date') ?? null,
  }
  if (headers.get('warc-type') !== 'response')
    return { ...about, bytes: block, mediaType: headers.get('content-type') ?? null }
  const message = httpMessageOf(block, maxBytes)
  if (message === null || message.status !== 200 || !TEXT.test(message.mediaType ?? '')) return null
  if (message.body === null) return tooLarge(place, null, maxBytes)
  return { ...about, bytes: message.body, mediaType: message.mediaType }
}
