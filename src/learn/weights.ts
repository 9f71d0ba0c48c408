/**
 * The container of every weight file, uncompressed: `DMW1`, the header's length (u32, little endian), the
 * header in JSON, then the tables, each at a multiple of eight bytes. Compression is `files.ts`'s matter.
 */
const MAGIC = 0x31574d44
const TYPES = { i8: Int8Array, i16: Int16Array, i32: Int32Array, f32: Float32Array } as const

export type Table = Int8Array | Int16Array | Int32Array | Float32Array

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface Weights {
  readonly name: string
  readonly version: string
  /** What is not a table: labels, word lists, table widths. */
  readonly meta: { readonly [key: string]: Json }
  readonly tables: Readonly<Record<string, Table>>
}

interface Header {
  readonly name: string
  readonly version: string
  readonly meta: Weights['meta']
  readonly tables: readonly { name: string; type: keyof typeof TYPES; length: number; offset: number }[]
}

/** The same weights give the same bytes: tables keep the order of their keys. */
export function packWeights({ name, version, meta, tables }: Weights): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(tables)
  let offset = 0
  const directory = entries.map(([key, table]) => {
    const at = offset
    offset = aligned(offset + table.byteLength)
    return { name: key, type: typeOf(table), length: table.length, offset: at }
  })
  const header = new TextEncoder().encode(JSON.stringify({ name, version, meta, tables: directory }))
  const start = aligned(8 + header.length)
  const bytes = new Uint8Array(start + offset)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, header.length, true)
  bytes.set(header, 8)
  entries.forEach(([, table], i) => {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), start + directory[i]!.offset)
  })
  return bytes
}

/**
 * @param bytes what `packWeights` made; the tables are views into it wherever it is aligned
 * @throws RangeError when the bytes are not such a container; the caller knows the file's name and says so
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a weight file')
  const length = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header
  const start = aligned(8 + length)
  const tables: Record<string, Table> = {}
  for (const { name, type, length: count, offset } of header.tables) {
    const Type = TYPES[type]
    const from = bytes.byteOffset + start + offset
    tables[name] =
      from % Type.BYTES_PER_ELEMENT === 0
        ? new Type(bytes.buffer as ArrayBuffer, from, count)
        : new Type(bytes.slice(start + offset, start + offset + count * Type.BYTES_PER_ELEMENT).buffer)
  }
  return { name: header.name, version: header.version, meta: header.meta, tables }
}

/** The table of that name and type. @throws RangeError when the file holds no such table */
export function tableOf<T extends Table>(
  weights: Weights,
  name: string,
  Type: abstract new (...args: never[]) => T,
): T {
  const table = weights.tables[name]
  if (!(table instanceof Type)) throw new RangeError(`no table "${name}" in the weights "${weights.name}"`)
  return table
}

const aligned = (offset: number): number => (offset + 7) & ~7

const typeOf = (table: Table): keyof typeof TYPES =>
  table instanceof Int8Array
    ? 'i8'
    : table instanceof Int16Array
      ? 'i16'
      : table instanceof Int32Array
        ? 'i32'
        : 'f32'
