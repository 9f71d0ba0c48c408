import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { failure } from '../model/errors.ts'
import type { Input } from '../model/input.ts'
import type { Reader } from './reader.ts'
import { wholeOf } from './source/whole.ts'
import { type ZipEntry, zipEntriesOf } from './source/zip-entries.ts'

/** An archive is larger than its largest article; it is held whole, its files are unpacked one by one. */
const ARCHIVE_FACTOR = 32
/** What all files of an archive may unpack to, by the same measure. */
const UNPACKED_FACTOR = 128

const TOO_MUCH = 'the archive unpacks to too much'

/** Zip archives and WACZ web archives: every file in them, by its own reader. Nothing is written, so no name can lead out. */
export const zip: Reader = {
  name: 'zip',
  format: 'zip',
  extensions: ['.zip', '.wacz'],
  mediaTypes: ['application/zip', 'application/wacz'],
  isBinary: true,
  accepts: ({ head }) => head.startsWith('pk\x03\x04') || head.startsWith('pk\x05\x06'),

  async *read(input, { maxBytes, readPart }) {
    const bytes = await wholeOf(input, maxBytes * ARCHIVE_FACTOR)
    const entries = zipEntriesOf(bytes, input.place)
    const isWebArchive = entries.some(({ name }) => name === 'datapackage.json')
    let left = maxBytes * UNPACKED_FACTOR
    for (const entry of entries) {
      if (!isWanted(entry, isWebArchive)) continue
      const place = `${input.place}#${entry.name}`
      if (entry.size > left) {
        yield { kind: 'failure', place, error: failure('E119', [place, TOO_MUCH]) }
        return
      }
      if (entry.problem !== null)
        yield { kind: 'failure', place, error: failure('E119', [place, entry.problem]) }
      else {
        yield* readPart(
          partOf(entry, place, size => {
            left -= size
            return left >= 0
          }),
        )
      }
    }
  },
}

const isWanted = ({ name }: ZipEntry, isWebArchive: boolean): boolean =>
  !name.endsWith('/') &&
  !/(?:^|\/)(?:\.[^./]|__MACOSX\/)/.test(name) &&
  (!isWebArchive || /^archive\/.*\.warc(?:\.gz)?$/.test(name))

function partOf(entry: ZipEntry, place: string, takes: (size: number) => boolean): Input {
  const part = { place, mediaType: null, url: null, fetchedAt: null }
  if (entry.isStored) return { ...part, bytes: entry.data, rest: null }
  return { ...part, bytes: new Uint8Array(), rest: inflated(entry, place, takes) }
}

async function* inflated(
  entry: ZipEntry,
  place: string,
  takes: (size: number) => boolean,
): AsyncGenerator<Uint8Array> {
  const inflate = Readable.from([entry.data]).pipe(createInflateRaw())
  try {
    for await (const piece of inflate) {
      if (!takes((piece as Uint8Array).length)) throw failure('E119', [place, TOO_MUCH])
      yield piece as Uint8Array
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_')) {
      throw failure('E105', [place, 'its packed data is damaged'], { cause })
    }
    throw cause
  } finally {
    inflate.destroy()
  }
}
