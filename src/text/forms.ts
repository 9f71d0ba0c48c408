import type { Clusters } from '../learn/clusters.ts'
import { hashText, mix1 } from '../learn/hash.ts'
import { classOf, DIGIT, isUpper, LETTER } from './characters.ts'

/** Columns of a form's numbers: what the features of tagger and parser are mixed from. */
export const FORM = 0
export const LOWER = 1
/** The last one to five characters in lower case. */
export const SUFFIX = 2
/** The first one to three. */
export const PREFIX = 7
export const SHAPE = 10
export const MARKS = 11
export const COARSE = 12
export const MIDDLE = 13
export const FINE = 14
/** Row of the tag dictionary; 0 for a form that is not in it. */
export const ENTRY = 15
export const COLUMNS = 16

/** Forms met so far are kept, up to this many and this long. */
const KEPT = 100_000
const LONGEST = 64

/**
 * Numbers forms and keeps the hashes that features are mixed from, so that no string is touched while scoring.
 * The numbering depends on what was read before; what is kept for a form does not.
 */
export class Forms {
  /** `COLUMNS` numbers a form. */
  data = new Int32Array(4096 * COLUMNS)
  readonly #numbers = new Map<string, number>()
  readonly #clusters: Clusters
  readonly #entryOf: (form: string) => number
  #count = 0

  /** @param entryOf row of a form in the tag dictionary, 0 for none */
  constructor(clusters: Clusters, entryOf: (form: string) => number) {
    this.#clusters = clusters
    this.#entryOf = entryOf
  }

  /** Forgets all forms when there are too many; numbers given before are then void. Call between sentences. */
  rest(): void {
    if (this.#count < KEPT) return
    this.#numbers.clear()
    this.#count = 0
  }

  numberOf(form: string): number {
    const found = this.#numbers.get(form)
    if (found !== undefined) return found
    const number = this.#count++
    if (this.data.length < this.#count * COLUMNS) {
      const grown = new Int32Array(this.data.length * 2)
      grown.set(this.data)
      this.data = grown
    }
    this.#fill(number * COLUMNS, form.length > LONGEST ? form.slice(0, LONGEST) : form)
    if (form.length <= LONGEST) this.#numbers.set(form, number)
    return number
  }

  #fill(at: number, form: string): void {
    const { data } = this
    const lower = normalised(form)
    data[at + FORM] = hashText(form)
    data[at + LOWER] = hashText(lower)
    for (let n = 1; n <= 5; n++) data[at + SUFFIX + n - 1] = lower.length >= n ? hashText(lower.slice(-n)) : 0
    for (let n = 1; n <= 3; n++)
      data[at + PREFIX + n - 1] = lower.length >= n ? hashText(lower.slice(0, n)) : 0
    data[at + SHAPE] = hashText(shapeOf(form))
    data[at + MARKS] = marksOf(form)
    const { coarse, middle, fine } = this.#clusters.of(lower)
    data[at + COARSE] = coarse
    data[at + MIDDLE] = middle
    data[at + FINE] = fine
    data[at + ENTRY] = this.#entryOf(form)
  }
}

/** Lower case, straight apostrophe; numbers become `!YEAR` or `!DIG`, as their digits carry no grammar. */
export function normalised(form: string): string {
  const code = form.charCodeAt(0)
  if (code >= 48 && code <= 57) return form.length === 4 ? '!YEAR' : '!DIG'
  const lower = form.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** `Xx` for *Kyiv*, `X` for *NATO*, `d-x` for *30-day*: runs of one kind count once. */
function shapeOf(form: string): string {
  let shape = ''
  let last = ''
  for (const character of form) {
    const code = character.codePointAt(0)!
    const kind = classOf(code)
    const sign = kind === LETTER ? (isUpper(code) ? 'X' : 'x') : kind === DIGIT ? 'd' : character
    if (sign !== last) shape += sign
    last = sign
    if (shape.length >= 8) break
  }
  return shape
}

/** Bits: begins in upper case, all upper case, holds a hyphen, holds a digit, holds a full stop. */
function marksOf(form: string): number {
  const upper = isUpper(form.codePointAt(0) ?? 0)
  const all = upper && form.length > 1 && form === form.toUpperCase()
  return (
    (upper ? 1 : 0) |
    (all ? 2 : 0) |
    (form.includes('-') ? 4 : 0) |
    (/\d/.test(form) ? 8 : 0) |
    (form.includes('.') ? 16 : 0)
  )
}

/** Rows of `OUTSIDE` on both sides of a sentence, so that features may look this far without asking. */
export const MARGIN = 3

/**
 * A sentence as numbers: `columns[(i + MARGIN) * COLUMNS + c]` is column `c` of word `i`, and `OUTSIDE` before
 * the first and after the last word.
 */
export class Encoded {
  length = 0
  columns = new Int32Array(256 * COLUMNS)

  encode(forms: Forms, words: readonly string[]): void {
    const n = words.length
    this.length = n
    const size = (n + 2 * MARGIN) * COLUMNS
    if (this.columns.length < size) this.columns = new Int32Array(size * 2)
    this.columns.fill(OUTSIDE, 0, MARGIN * COLUMNS)
    let to = MARGIN * COLUMNS
    for (let i = 0; i < n; i++) {
      const from = forms.numberOf(words[i]!) * COLUMNS
      for (let c = 0; c < COLUMNS; c++) this.columns[to++] = forms.data[from + c]!
    }
    this.columns.fill(OUTSIDE, to, size)
  }

  at(word: number, column: number): number {
    return this.columns[(word + MARGIN) * COLUMNS + column]!
  }
}

/** Stands for what lies before the first and after the last word. */
export const OUTSIDE = mix1(99, 99)
