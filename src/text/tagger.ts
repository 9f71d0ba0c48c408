import { hashText, mix1, mix2, mix3 } from '../learn/hash.ts'
import {
  COARSE,
  COLUMNS,
  type Encoded,
  ENTRY,
  FINE,
  FORM,
  LOWER,
  MARGIN,
  MARKS,
  MIDDLE,
  OUTSIDE,
  PREFIX,
  SHAPE,
  SUFFIX,
} from './forms.ts'

/** Universal and Penn tag as one class, for example `VERB VBD`. */
export type Tag = string

/**
 * Tags that a form had in training. A form seen often takes no other; one that nearly always had the same
 * tag is not scored at all.
 */
export interface TagDictionary {
  /** Row of a form; 0 for an unknown one. */
  rowOf(form: string): number
  /** Numbers of the tags of a row; null when any tag is allowed. */
  readonly allowed: readonly (Int32Array | null)[]
  /** For each row a hash of its tags: what the neighbours may be before they are tagged. */
  readonly classes: Int32Array
}

const MOST_FEATURES = 64

/** Hashes of the tags by number; the last stands for the place before the sentence. */
const tagHashes = (tags: readonly Tag[]): Int32Array => Int32Array.from([...tags, '<s>'], hashText)

export class Tagger {
  readonly tags: readonly Tag[]
  readonly dictionary: TagDictionary
  readonly table: Int8Array | Float32Array
  readonly hashes: Int32Array
  readonly rows = new Int32Array(MOST_FEATURES)
  readonly scores: Float64Array
  readonly #open: Int32Array
  readonly #bits: number

  constructor(tags: readonly Tag[], dictionary: TagDictionary, table: Int8Array | Float32Array) {
    this.tags = tags
    this.dictionary = dictionary
    this.table = table
    this.hashes = tagHashes(tags)
    this.scores = new Float64Array(tags.length)
    this.#bits = Math.log2(table.length / tags.length)
    if (!Number.isInteger(this.#bits)) throw new RangeError('the tag table does not fit its tags')
    this.#open = Int32Array.from(tags, (_, i) => i)
  }

  /** Fills `into` with the tag numbers of a sentence, from left to right. */
  tag(sentence: Encoded, into: Int32Array): void {
    const none = this.tags.length
    for (let i = 0; i < sentence.length; i++) {
      const allowed = this.allowedAt(sentence, i)
      into[i] =
        allowed.length === 1
          ? allowed[0]!
          : this.choose(sentence, i, i > 0 ? into[i - 1]! : none, i > 1 ? into[i - 2]! : none, allowed)
    }
  }

  allowedAt(sentence: Encoded, at: number): Int32Array {
    return this.dictionary.allowed[sentence.at(at, ENTRY)] ?? this.#open
  }

  /** Best of the allowed tags; leaves its features in `rows`. */
  choose(sentence: Encoded, at: number, before: number, beforeThat: number, allowed: Int32Array): number {
    const count = this.features(sentence, at, this.hashes[before]!, this.hashes[beforeThat]!)
    const { rows, scores, table } = this
    const classes = this.tags.length
    const few = allowed.length
    if (few < classes) {
      // Few classes: one sum at a time stays in a register, and the rows in the cache.
      let best = -1
      let most = 0
      for (let a = 0; a < few; a++) {
        const tag = allowed[a]!
        let sum = 0
        for (let f = 0; f < count; f++) sum += table[rows[f]! * classes + tag]!
        if (best >= 0 && sum <= most) continue
        best = tag
        most = sum
      }
      return best
    }
    scores.fill(0)
    for (let f = 0; f < count; f++) {
      const offset = rows[f]! * classes
      for (let c = 0; c < classes; c++) scores[c]! += table[offset + c]!
    }
    let best = 0
    for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
    return best
  }

  /** Number of features now in `rows`; `t1` and `t2` are the hashes of the tags before. */
  features(sentence: Encoded, at: number, t1: number, t2: number): number {
    const SHIFT = 32 - this.#bits
    const { rows } = this
    const { classes } = this.dictionary
    const { columns } = sentence
    const here = (at + MARGIN) * COLUMNS
    const last = here - COLUMNS
    const next = here + COLUMNS
    const form = columns[here + FORM]!
    const lower = columns[here + LOWER]!
    const p1 = columns[last + LOWER]!
    const n1 = columns[next + LOWER]!
    const n2 = columns[next + COLUMNS + LOWER]!
    const marks = columns[here + MARKS]! * 2 + (at === 0 ? 1 : 0)
    const shape = columns[here + SHAPE]!
    const suffix2 = columns[here + SUFFIX + 1]!
    const suffix3 = columns[here + SUFFIX + 2]!
    const middle = columns[here + MIDDLE]!
    const middleNext = columns[next + MIDDLE]!
    const c0 = classOf(classes, columns[here + ENTRY]!)
    const c1 = classOf(classes, columns[next + ENTRY]!)
    const c2 = classOf(classes, columns[next + COLUMNS + ENTRY]!)
    const c3 = classOf(classes, columns[next + 2 * COLUMNS + ENTRY]!)
    let n = 0
    rows[n++] = mix1(1, lower) >>> SHIFT
    rows[n++] = mix1(2, form) >>> SHIFT
    rows[n++] = mix1(3, columns[here + SUFFIX]!) >>> SHIFT
    rows[n++] = mix1(4, suffix2) >>> SHIFT
    rows[n++] = mix1(5, suffix3) >>> SHIFT
    rows[n++] = mix1(6, columns[here + SUFFIX + 3]!) >>> SHIFT
    rows[n++] = mix1(7, columns[here + SUFFIX + 4]!) >>> SHIFT
    rows[n++] = mix1(8, columns[here + PREFIX]!) >>> SHIFT
    rows[n++] = mix1(9, columns[here + PREFIX + 1]!) >>> SHIFT
    rows[n++] = mix1(10, columns[here + PREFIX + 2]!) >>> SHIFT
    rows[n++] = mix2(11, shape, at === 0 ? 1 : 0) >>> SHIFT
    rows[n++] = mix1(12, marks) >>> SHIFT
    rows[n++] = mix1(13, t1) >>> SHIFT
    rows[n++] = mix2(14, t1, t2) >>> SHIFT
    rows[n++] = mix2(15, t1, lower) >>> SHIFT
    rows[n++] = mix2(16, t1, n1) >>> SHIFT
    rows[n++] = mix1(17, p1) >>> SHIFT
    rows[n++] = mix1(18, columns[last - COLUMNS + LOWER]!) >>> SHIFT
    rows[n++] = mix1(19, n1) >>> SHIFT
    rows[n++] = mix1(20, n2) >>> SHIFT
    rows[n++] = mix1(21, columns[last + SUFFIX + 2]!) >>> SHIFT
    rows[n++] = mix1(22, columns[next + SUFFIX + 2]!) >>> SHIFT
    rows[n++] = mix2(23, p1, lower) >>> SHIFT
    rows[n++] = mix2(24, lower, n1) >>> SHIFT
    rows[n++] = mix2(25, p1, n1) >>> SHIFT
    rows[n++] = mix1(26, columns[next + SHAPE]!) >>> SHIFT
    rows[n++] = mix2(27, columns[last + SHAPE]!, at === 1 ? 1 : 0) >>> SHIFT
    rows[n++] = mix2(28, suffix3, t1) >>> SHIFT
    rows[n++] = mix2(29, suffix2, columns[next + SUFFIX + 1]!) >>> SHIFT
    rows[n++] = mix1(30, columns[here + COARSE]!) >>> SHIFT
    rows[n++] = mix1(31, middle) >>> SHIFT
    rows[n++] = mix1(32, columns[here + FINE]!) >>> SHIFT
    rows[n++] = mix1(33, columns[last + MIDDLE]!) >>> SHIFT
    rows[n++] = mix1(34, middleNext) >>> SHIFT
    rows[n++] = mix2(35, middle, t1) >>> SHIFT
    rows[n++] = mix2(36, middle, middleNext) >>> SHIFT
    rows[n++] = mix1(37, c0) >>> SHIFT
    rows[n++] = mix1(38, c1) >>> SHIFT
    rows[n++] = mix2(39, c1, c2) >>> SHIFT
    rows[n++] = mix2(40, t1, c1) >>> SHIFT
    rows[n++] = mix3(41, t1, c0, c1) >>> SHIFT
    rows[n++] = mix3(42, t2, t1, c0) >>> SHIFT
    rows[n++] = mix2(43, lower, c1) >>> SHIFT
    rows[n++] = mix3(44, c0, c1, c2) >>> SHIFT
    rows[n++] = mix3(45, t1, suffix3, c1) >>> SHIFT
    rows[n++] = mix2(46, marks, columns[next + MARKS]! * 32 + (columns[last + MARKS]! & 31)) >>> SHIFT
    rows[n++] = mix3(47, t1, lower, c1) >>> SHIFT
    rows[n++] = mix3(48, suffix3, shape, t1) >>> SHIFT
    rows[n++] = mix2(49, c1, n2) >>> SHIFT
    rows[n++] = mix3(50, c1, c2, c3) >>> SHIFT
    return n
  }
}

const classOf = (classes: Int32Array, row: number): number => (row === OUTSIDE ? OUTSIDE : classes[row]!)

/** Universal part of a tag such as `VERB VBD`. */
export const uposOf = (tag: Tag): string => tag.slice(0, tag.indexOf(' '))
export const xposOf = (tag: Tag): string => tag.slice(tag.indexOf(' ') + 1)
