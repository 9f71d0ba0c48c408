import { WARCParser, type WARCRecord } from 'warcio'
import { DemarcheError, failure } from '../model/errors.ts'
import type { Input } from '../model/input.ts'
import type { Reader } from './reader.ts'
import { piecesOf, tooLarge } from './source/whole.ts'

/** What an archive of a site holds besides its pages. */
const TEXT = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|pdf|(?:rss|atom)\+xml|feed\+json))/i

/** Web archives (ISO 28500): the pages of `response` and `resource` records, and the text of `conversion` records (WET). */
export const warc: Reader = {
  name: 'warc',
  format: 'WARC',
  extensions: ['.warc', '.wet'],
  mediaTypes: ['application/warc'],
  isBinary: true,
  accepts: ({ head }) => /^warc\/[01]\.\d\r?\n/.test(head),

  async *read(input, { maxBytes, readPart }) {
    const source = watched(input)
    let number = 0
    try {
      for await (const record of WARCParser.iterRecords(source.pieces, { parseHttp: true })) {
        number++
        const part = partOf(record, `${input.place}#${number}`)
        if (part === null) continue
        const bytes = await payloadOf(record, maxBytes)
        if (bytes === null)
          yield { kind: 'failure', place: part.place, error: tooLarge(part.place, null, maxBytes) }
        else yield* readPart({ ...part, bytes })
      }
    } catch (cause) {
      if (cause instanceof DemarcheError && cause.code === 'E119') throw cause
      yield { kind: 'failure', place: input.place, error: failure('E118', [input.place], { cause }) }
      return
    }
    if (!source.endsWhole())
      yield { kind: 'failure', place: input.place, error: failure('E118', [input.place]) }
  },
}

function partOf(record: WARCRecord, place: string): Input | null {
  const type = record.warcType
  const isPage =
    type === 'response'
      ? Number(record.httpHeaders?.statusCode) === 200
      : type === 'resource' || type === 'conversion'
  const mediaType = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? null
  if (!isPage || !TEXT.test(mediaType ?? '')) return null
  return {
    place,
    bytes: new Uint8Array(),
    rest: null,
    mediaType,
    url: record.warcTargetURI?.replace(/^<|>$/g, '') ?? null,
    fetchedAt: record.warcDate ?? null,
  }
}

/** The content, unpacked; null when it passes the limit: the rest of the record is then passed over by the parser. */
async function payloadOf(record: WARCRecord, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of record) {
    size += part.length
    if (size > maxBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Remembers how the archive ends: a record ends with two line breaks, a cut hardly ever does. */
function watched(input: Input): { readonly pieces: AsyncIterable<Uint8Array>; endsWhole(): boolean } {
  let last = ''
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of piecesOf(input)) {
      last = (last + Buffer.from(piece.subarray(-4)).toString('latin1')).slice(-4)
      yield piece
    }
  }
  return { pieces: pieces(), endsWhole: () => last === '\r\n\r\n' }
}
