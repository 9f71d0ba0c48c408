import { decoded } from './codes.ts'
import type { Rows } from './features.ts'
import { TAG_COUNT } from './tags.ts'

/** Bytes of one row: the weights of both readings side by side, so that one look into memory serves both. */
const WIDTH = 2 * TAG_COUNT

/**
 * The tagger's weights as the program holds them: still bytes, which are decoded as they are added up. Few rows are in
 * use, so the used ones stand side by side, and a bit map with running counts says where: all of it stays near the
 * processor.
 */
export class PairedTable {
  readonly bits: number
  readonly #codes: Int8Array
  readonly #map: Int32Array
  /** Used rows before each word of the map. */
  readonly #before: Int32Array

  /** @throws RangeError when the two tables differ in size */
  constructor(first: Int8Array, second: Int8Array) {
    if (first.length !== second.length) throw new RangeError('the tables of the two readings differ in size')
    const rows = first.length / TAG_COUNT
    this.bits = Math.round(Math.log2(rows))
    this.#map = new Int32Array(Math.ceil(rows / 32))
    this.#before = new Int32Array(this.#map.length)
    for (let row = 0; row < rows; row++) {
      const from = row * TAG_COUNT
      for (let at = from; at < from + TAG_COUNT; at++) {
        if (first[at] !== 0 || second[at] !== 0) this.#map[row >> 5]! |= 1 << (row & 31)
      }
    }
    let used = 0
    this.#map.forEach((word, i) => {
      this.#before[i] = used
      used += ones(word)
    })
    this.#codes = new Int8Array(used * WIDTH)
    for (let row = 0; row < rows; row++) {
      const to = this.#placeOf(row)
      if (to < 0) continue
      const from = row * TAG_COUNT
      this.#codes.set(first.subarray(from, from + TAG_COUNT), to)
      this.#codes.set(second.subarray(from, from + TAG_COUNT), to + TAG_COUNT)
    }
  }

  /** Where a row's codes begin; -1 for a row that holds none. */
  #placeOf(row: number): number {
    const word = this.#map[row >> 5]!
    const bit = 1 << (row & 31)
    return (word & bit) === 0 ? -1 : (this.#before[row >> 5]! + ones(word & (bit - 1))) * WIDTH
  }

  /** Adds rows to the scores of both readings of one token, which begin at `to`. */
  addBoth({ list, count }: Rows, first: Float64Array, second: Float64Array, to: number): void {
    const codes = this.#codes
    let [a0, a1, a2, a3, a4, a5, a6] = [0, 0, 0, 0, 0, 0, 0]
    let [b0, b1, b2, b3, b4, b5, b6] = [0, 0, 0, 0, 0, 0, 0]
    for (let f = 0; f < count; f++) {
      const at = this.#placeOf(list[f]!)
      if (at < 0) continue
      a0 += decoded(codes[at]!)
      a1 += decoded(codes[at + 1]!)
      a2 += decoded(codes[at + 2]!)
      a3 += decoded(codes[at + 3]!)
      a4 += decoded(codes[at + 4]!)
      a5 += decoded(codes[at + 5]!)
      a6 += decoded(codes[at + 6]!)
      b0 += decoded(codes[at + 7]!)
      b1 += decoded(codes[at + 8]!)
      b2 += decoded(codes[at + 9]!)
      b3 += decoded(codes[at + 10]!)
      b4 += decoded(codes[at + 11]!)
      b5 += decoded(codes[at + 12]!)
      b6 += decoded(codes[at + 13]!)
    }
    put(first, to, a0, a1, a2, a3, a4, a5, a6)
    put(second, to, b0, b1, b2, b3, b4, b5, b6)
  }

  /** Adds rows to the scores of the second reading alone. */
  addSecond({ list, count }: Rows, second: Float64Array, to: number): void {
    const codes = this.#codes
    for (let f = 0; f < count; f++) {
      const at = this.#placeOf(list[f]!) + TAG_COUNT
      if (at < TAG_COUNT) continue
      for (let tag = 0; tag < TAG_COUNT; tag++) second[to + tag]! += decoded(codes[at + tag]!)
    }
  }
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function put(
  into: Float64Array,
  to: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
): void {
  into[to] = a
  into[to + 1] = b
  into[to + 2] = c
  into[to + 3] = d
  into[to + 4] = e
  into[to + 5] = f
  into[to + 6] = g
}
