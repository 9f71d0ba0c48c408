import { failure } from '../../model/errors.ts'

/** One file of a zip archive. */
export interface ZipEntry {
  readonly name: string
  /** Not packed: `data` is the content itself. */
  readonly isStored: boolean
  /** Unpacked size as the archive says; it may lie. */
  readonly size: number
  readonly data: Uint8Array
  /** Why it cannot be unpacked; null when it can. */
  readonly problem: string | null
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const MOST_ENTRIES = 100_000
const STORED = 0
const DEFLATED = 8

/**
 * The files of an archive, by its central directory (PKWARE APPNOTE 4.3).
 *
 * @throws DemarcheError E105 without a directory · E119 for what this reader leaves out (zip64, too many files)
 */
export function zipEntriesOf(bytes: Uint8Array, place: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) throw failure('E105', [place, 'its zip directory is missing'])
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (at === 0xffffffff || count === 0xffff) throw failure('E119', [place, 'it is in the zip64 format'])
  if (count > MOST_ENTRIES) throw failure('E119', [place, `it holds more than ${MOST_ENTRIES} files`])
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw failure('E105', [place, 'its zip directory is damaged'])
    }
    entries.push(entryAt(view, bytes, at))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  const name = new TextDecoder()
    .decode(bytes.subarray(at + 46, at + 46 + nameLength))
    .replace(/[\p{Cc}]/gu, '\uFFFD')
  const isThere = local + 30 <= bytes.length && view.getUint32(local, true) === LOCAL_ENTRY
  const start = isThere ? local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true) : 0
  const problem = isEncrypted
    ? 'it is encrypted'
    : method !== STORED && method !== DEFLATED
      ? `its packing (method ${method}) is not known`
      : !isThere || start + packed > bytes.length
        ? 'it is cut off'
        : null
  return { name, size, isStored: method === STORED, data: bytes.subarray(start, start + packed), problem }
}

/** The record that ends the archive, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return -1
}
