import { hashText, mix1, mix2, mix3 } from '../learn/hash.ts'
import { type Perceptron, perceptronOf } from '../learn/perceptron.ts'
import { tableOf, type Weights } from '../learn/weights.ts'
import { classOf, codesOf, DIGIT, isLower, isUpper, LETTER } from './characters.ts'

/** Decides where sentences end; a neural scorer may stand in for the perceptron. */
export interface SentenceModel {
  readonly name: string
  /** Whether a sentence that began with token `first` ends with token `at`. */
  isEnd(tokens: TokenView, at: number, first: number): boolean
}

/** Tokens of one block, by number. */
export interface TokenView {
  readonly text: string
  /** Start, end, start, end, … */
  readonly spans: readonly number[]
}

export const countOf = ({ spans }: TokenView): number => spans.length / 2
export const formAt = ({ text, spans }: TokenView, at: number): string =>
  at < 0 || 2 * at >= spans.length ? '' : text.slice(spans[2 * at], spans[2 * at + 1])

const ENDINGS = codesOf('.!?:;…)]}"”’\'»*>-–—~_|')

/** Tokens after which a sentence may end; anywhere else it goes on. */
export function mayEnd(view: TokenView, at: number): boolean {
  const { text, spans } = view
  const last = text.charCodeAt(spans[2 * at + 1]! - 1)
  if (ENDINGS.has(last)) return true
  const from = spans[2 * at + 2]
  if (from === undefined) return true
  if (from === spans[2 * at + 1]) return false
  // A sentence without its stop: the next word begins in upper case after one that does not.
  return isUpper(text.charCodeAt(from)) && !isUpper(text.charCodeAt(spans[2 * at]!))
}

export const SENTENCE_BITS = 17

/**
 * Features of the place after token `at`, as rows of the table.
 *
 * @returns how many of `rows` are filled
 */
export function sentenceFeatures(view: TokenView, at: number, first: number, rows: Int32Array): number {
  const { text, spans } = view
  let count = 0
  const add = (feature: number): void => {
    rows[count++] = feature >>> (32 - SENTENCE_BITS)
  }
  const word = formAt(view, at)
  const before = formAt(view, at - 1)
  const next = formAt(view, at + 1)
  const gap =
    2 * at + 2 >= spans.length
      ? 3
      : spans[2 * at + 2]! > spans[2 * at + 1]!
        ? gapOf(text, spans[2 * at + 1]!, spans[2 * at + 2]!)
        : 0
  const nextLower = next.toLowerCase()
  const w = hashText(isEnding(word) ? word : word.endsWith('.') ? word.toLowerCase() : '')
  const full = hashText(word.toLowerCase())
  const n = hashText(nextLower)
  const p = hashText(before.toLowerCase())
  const s = shapeOf(word)
  const s1 = shapeOf(next)
  const s2 = shapeOf(formAt(view, at + 2))
  const sp = shapeOf(before)
  const sp2 = shapeOf(formAt(view, at - 2))
  const quotes = quoteState(view, at, first)
  const length = Math.min(at - first + 1, 40)
  const size = length < 8 ? length : 8 + (length >> 3)
  const longBefore = Math.min(before.length, 6)
  add(mix1(0, 0))
  add(mix2(1, w, gap))
  add(mix3(2, w, gap, s1))
  add(mix3(3, w, gap, n))
  add(mix3(4, p, w, gap))
  add(mix3(5, sp, w, gap * 64 + s1))
  add(mix2(6, gap, n))
  add(mix3(7, gap, s1, s2))
  add(mix3(8, w, longBefore, gap * 64 + s1))
  add(mix3(9, w, sp2 * 64 + sp, gap * 64 + s1))
  add(mix3(10, w, n, hashText(formAt(view, at + 2).toLowerCase())))
  add(mix3(11, w, gap, quotes))
  add(mix3(12, sp, gap, s * 64 + s1))
  add(mix3(13, full, gap, s1))
  add(mix3(14, w, size, gap * 64 + s1))
  add(mix3(15, w, quotes, gap * 64 + s1))
  add(mix3(16, p, w, gap * 64 + s1))
  add(mix3(17, full, n, gap))
  add(mix3(18, s, s1 * 64 + s2, size))
  add(mix3(19, hashText(formAt(view, first).toLowerCase()), w, s1))
  add(mix3(20, w, quotes * 64 + s1, n))
  add(mix2(21, quotes * 64 + s, s1 * 64 + s2))
  return count
}

/** 1 a blank, 2 a line's end, 4 more than one blank. */
function gapOf(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return 2
  return to - from > 1 ? 4 : 1
}

const isEnding = (form: string): boolean => form !== '' && ENDINGS.has(form.charCodeAt(form.length - 1))

/** A number below 64 for the look of a word. */
function shapeOf(form: string): number {
  if (form === '') return 0
  const code = form.charCodeAt(0)
  if (isUpper(code))
    return form.length === 1 ? 1 : isLower(form.charCodeAt(1)) ? 2 : form.endsWith('.') ? 3 : 4
  const kind = classOf(code)
  if (kind === LETTER) return form.endsWith('.') ? 6 : 5
  if (kind === DIGIT) return 7
  return 8 + (hashText(form) >>> 27)
}

/** Whether a quotation mark is open at `at`, and whether the token is one. At most 60 tokens are looked at. */
function quoteState(view: TokenView, at: number, first: number): number {
  let straight = 0
  let curly = 0
  let round = 0
  const { text, spans } = view
  for (let i = Math.max(first, at - 60); i <= at; i++) {
    const code = text.charCodeAt(spans[2 * i]!)
    if (code === 34) straight ^= 1
    else if (code === 0x201c) curly = 1
    else if (code === 0x201d) curly = 0
    else if (code === 40 || code === 91) round = 1
    else if (code === 41 || code === 93) round = 0
  }
  return straight | curly | (round << 1)
}

/** @throws RangeError when the weights are not the sentence model's */
export function sentenceModelOf(weights: Weights): SentenceModel {
  const perceptron: Perceptron = perceptronOf(tableOf(weights, 'sentences', Int8Array), 1)
  if (perceptron.bits !== SENTENCE_BITS) throw new RangeError('the sentence table has another width')
  const rows = new Int32Array(32)
  const { table } = perceptron
  return {
    name: `perceptron ${weights.version}`,
    isEnd(view, at, first) {
      if (!mayEnd(view, at)) return false
      const count = sentenceFeatures(view, at, first, rows)
      let sum = 0
      for (let i = 0; i < count; i++) sum += table[rows[i]!]!
      return sum > 0
    },
  }
}
