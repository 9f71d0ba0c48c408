import { decoded } from './codes.ts'
import { TAG_COUNT } from './tags.ts'

/** Bytes of one row: the weights of both readings side by side, so that one look into memory serves both. */
const WIDTH = 16
const SECOND = 8

/** The tagger's weights as the program holds them: still bytes, which are decoded as they are added up. */
export class PairedTable {
  readonly bits: number
  readonly #codes: Int8Array
  /** One bit a row: most rows are empty, and a bit is nearer at hand than a row. */
  readonly #used: Uint8Array

  /** @throws RangeError when the two tables differ in size */
  constructor(first: Int8Array, second: Int8Array) {
    if (first.length !== second.length) throw new RangeError('the tables of the two readings differ in size')
    const rows = first.length / TAG_COUNT
    this.bits = Math.round(Math.log2(rows))
    this.#codes = new Int8Array(rows * WIDTH)
    this.#used = new Uint8Array(Math.ceil(rows / 8))
    for (let row = 0; row < rows; row++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const [one, two] = [first[row * TAG_COUNT + tag]!, second[row * TAG_COUNT + tag]!]
        this.#codes[row * WIDTH + tag] = one
        this.#codes[row * WIDTH + SECOND + tag] = two
        if (one !== 0 || two !== 0) this.#used[row >> 3]! |= 1 << (row & 7)
      }
    }
  }

  /** Adds the first `count` rows to the scores of both readings of one token, which begin at `to`. */
  addBoth(rows: Int32Array, count: number, first: Float64Array, second: Float64Array, to: number): void {
    const codes = this.#codes
    const used = this.#used
    let [a0, a1, a2, a3, a4, a5, a6] = [0, 0, 0, 0, 0, 0, 0]
    let [b0, b1, b2, b3, b4, b5, b6] = [0, 0, 0, 0, 0, 0, 0]
    for (let f = 0; f < count; f++) {
      const row = rows[f]!
      if ((used[row >> 3]! & (1 << (row & 7))) === 0) continue
      const at = row * WIDTH
      a0 += decoded(codes[at]!)
      a1 += decoded(codes[at + 1]!)
      a2 += decoded(codes[at + 2]!)
      a3 += decoded(codes[at + 3]!)
      a4 += decoded(codes[at + 4]!)
      a5 += decoded(codes[at + 5]!)
      a6 += decoded(codes[at + 6]!)
      b0 += decoded(codes[at + 8]!)
      b1 += decoded(codes[at + 9]!)
      b2 += decoded(codes[at + 10]!)
      b3 += decoded(codes[at + 11]!)
      b4 += decoded(codes[at + 12]!)
      b5 += decoded(codes[at + 13]!)
      b6 += decoded(codes[at + 14]!)
    }
    put(first, to, a0, a1, a2, a3, a4, a5, a6)
    put(second, to, b0, b1, b2, b3, b4, b5, b6)
  }

  /** Adds rows to the scores of the second reading alone. */
  addSecond(rows: Int32Array, count: number, second: Float64Array, to: number): void {
    const codes = this.#codes
    for (let f = 0; f < count; f++) {
      const row = rows[f]!
      if ((this.#used[row >> 3]! & (1 << (row & 7))) === 0) continue
      const at = row * WIDTH + SECOND
      for (let tag = 0; tag < TAG_COUNT; tag++) second[to + tag]! += decoded(codes[at + tag]!)
    }
  }
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
