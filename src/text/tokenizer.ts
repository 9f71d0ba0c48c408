import {
  ABBREVIATIONS,
  ADDRESS_ENDINGS,
  APOSTROPHE_WORDS,
  CAPITAL_ABBREVIATIONS,
  HYPHEN_PREFIXES,
  HYPHEN_SUFFIXES,
  MERGED,
  NUMBER_ABBREVIATIONS,
  UNITS,
} from './abbreviations.ts'
import {
  codesOf,
  DIGIT,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWordPart,
  LETTER,
  MARK,
  classOf,
} from './characters.ts'

const DOT = 46
const HYPHEN = 45
const AT = 64
/** Words longer than this are not looked up or cut further: they are no words. */
const LONGEST = 80

/**
 * Cuts `text` from `start` to `end` into tokens as the English treebanks do (clitics and hyphenated parts are
 * tokens of their own). Every character is looked at a bounded number of times.
 *
 * @returns offsets, two a token: start, end, start, end, …; together they cover everything but white space
 */
export function tokenize(text: string, start = 0, end = text.length): number[] {
  const spans: number[] = []
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    let chunkEnd = at + 1
    let address = text.charCodeAt(at) === AT
    while (chunkEnd < end && !isSpace(text.charCodeAt(chunkEnd))) {
      if (text.charCodeAt(chunkEnd) === AT) address = true
      chunkEnd++
    }
    const chunk: Chunk = { text, start: at, end: chunkEnd, address, after: end }
    while (at < chunkEnd) at = next(chunk, at, spans)
  }
  return spans
}

/** A run without white space. */
interface Chunk {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it holds an `@`. */
  readonly address: boolean
  /** Where the text to be cut ends. */
  readonly after: number
}

/** Adds the token or tokens at `at`; returns where the next one begins. */
function next(chunk: Chunk, at: number, spans: number[]): number {
  const { text } = chunk
  const code = text.codePointAt(at)!
  const kind = classOf(code)
  const web = webEnd(chunk, at)
  if (web > at) return push(spans, at, web)
  if (kind === LETTER) return word(chunk, at, spans)
  if (kind === DIGIT) return number(chunk, at, spans)
  return sign(chunk, at, code, spans)
}

function push(spans: number[], start: number, end: number): number {
  spans.push(start, end)
  return end
}

/** End of the address (web, mail, handle) that begins at `at`; `at` itself when there is none. */
function webEnd({ text, start, end, address }: Chunk, at: number): number {
  const code = text.charCodeAt(at) | 32
  if (
    (code === 104 && (text.startsWith('http://', at) || text.startsWith('https://', at))) ||
    (code === 119 && text.startsWith('www.', at)) ||
    (code === 109 && text.startsWith('mailto:', at))
  ) {
    let to = at
    while (to < end && !'<>"“”'.includes(text[to]!)) to++
    while (to > at + 5 && ".,;:!?)]'’".includes(text[to - 1]!)) to--
    return to
  }
  if (!address) return at
  if (text.charCodeAt(at) === AT) {
    if (at > start && isWordPart(text.charCodeAt(at - 1))) return at
    let to = at + 1
    while (to < end && (isWordPart(text.charCodeAt(to)) || text[to] === '_')) to++
    return to > at + 1 && isLetter(text.charCodeAt(at + 1)) ? to : at
  }
  if (!isWordPart(text.charCodeAt(at))) return at
  let to = at
  const farthest = Math.min(end, at + LONGEST)
  while (to < farthest && isMailPart(text.charCodeAt(to))) to++
  if (to === at || to >= end - 1 || text.charCodeAt(to) !== AT || !isWordPart(text.charCodeAt(to + 1)))
    return at
  to++
  while (to < end && isMailPart(text.charCodeAt(to))) to++
  while (text.charCodeAt(to - 1) === DOT || text.charCodeAt(to - 1) === HYPHEN) to--
  return to
}

const isMailPart = (code: number): boolean =>
  isWordPart(code) || code === DOT || code === HYPHEN || code === 95 || code === 43 || code === 37

function runEnd(text: string, at: number, end: number): number {
  while (at < end) {
    const code = text.codePointAt(at)!
    if (!isWordPart(code) && code !== 95) break
    at += code > 65_535 ? 2 : 1
  }
  return at
}

function word(chunk: Chunk, at: number, spans: number[]): number {
  const { text, end } = chunk
  const acronym = acronymEnd(chunk, at)
  if (acronym > at) return push(spans, at, acronym)
  let to = runEnd(text, at, end)
  if (to - at > LONGEST) return push(spans, at, to)
  for (let parts = 0; to < end - 1 && parts < 8; parts++) {
    const joiner = text.charCodeAt(to)
    const following = text.charCodeAt(to + 1)
    if (isApostrophe(joiner) && isLetter(following)) to = runEnd(text, to + 1, end)
    else if (
      joiner === 38 &&
      to - at <= 4 &&
      isLetter(following) &&
      isUpper(text.charCodeAt(at)) === isUpper(following)
    ) {
      to = runEnd(text, to + 1, end)
    } else if (joiner === HYPHEN && staysHyphenated(text, at, to, end)) to = runEnd(text, to + 1, end)
    else if (joiner === DOT && isWordPart(following)) {
      const dotted = dottedEnd(text, at, to, end)
      if (dotted === to) break
      return push(spans, at, dotted)
    } else break
  }
  if (to - at > LONGEST) return push(spans, at, to)
  return cut(chunk, at, to, spans)
}

/** A word with its clitics: *do · n't*, *leader · 's*, *can · not*; or with its full stop: *Gen.* */
function cut(chunk: Chunk, at: number, to: number, spans: number[]): number {
  const { text } = chunk
  const form = text.slice(at, to).toLowerCase()
  const merged = MERGED.get(form)
  if (merged !== undefined) {
    push(spans, at, at + merged)
    return push(spans, at + merged, to)
  }
  if (text.charCodeAt(to) === DOT && keepsStop(chunk, form, at, to)) return push(spans, at, to + 1)
  const clitics: number[] = []
  let stem = to
  for (let from = cliticStart(form, stem - at); from > 0; from = cliticStart(form, stem - at)) {
    clitics.unshift(at + from, stem)
    stem = at + from
  }
  push(spans, at, stem)
  spans.push(...clitics)
  return to
}

const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm'])

/** Where the last clitic of `form` up to `end` begins; 0 when there is none. */
function cliticStart(form: string, end: number): number {
  let mark = end - 1
  while (mark > 0 && end - mark <= 3 && !isApostrophe(form.charCodeAt(mark))) mark--
  if (mark <= 0 || !isApostrophe(form.charCodeAt(mark))) return 0
  const tail = form.slice(mark + 1, end)
  if (tail === 't' && mark > 1 && form[mark - 1] === 'n') return mark - 1
  return CLITICS.has(tail) ? mark : 0
}

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x60 || code === 0x2bc

/** *U.S.*, *a.m.*, *J.R.R.*: single letters with full stops, two or more. */
function acronymEnd({ text, end }: Chunk, at: number): number {
  let to = at
  let letters = 0
  while (to < end - 1 && isLetter(text.charCodeAt(to)) && text.charCodeAt(to + 1) === DOT) {
    to += 2
    letters++
  }
  if (letters === 0) return at
  // "U.S" and "e.g" often lack the last stop.
  const last =
    to < end && isLetter(text.charCodeAt(to)) && (to + 1 === end || !isWordPart(text.charCodeAt(to + 1)))
  if (last && text.charCodeAt(to + 1) !== DOT) return to + 1
  if (letters === 1) return at
  return to < end && isWordPart(text.charCodeAt(to)) ? to : to
}

function staysHyphenated(text: string, at: number, hyphen: number, end: number): boolean {
  if (!isWordPart(text.charCodeAt(hyphen + 1))) return false
  const first = text.slice(at, hyphen).toLowerCase()
  if (HYPHEN_PREFIXES.has(first)) return first.length > 1 || first === 'e'
  const to = runEnd(text, hyphen + 1, Math.min(end, hyphen + 8))
  return HYPHEN_SUFFIXES.has(text.slice(hyphen + 1, to).toLowerCase())
}

/** End of a web or file name such as *example.org*; `dot` itself when the dot parts two sentences. */
function dottedEnd(text: string, at: number, dot: number, end: number): number {
  let to = dot
  let lastDot = dot
  const farthest = Math.min(end, at + LONGEST)
  let lower = true
  let dots = 0
  while (to < farthest) {
    const code = text.charCodeAt(to)
    if (code === DOT && to + 1 < end && isWordPart(text.charCodeAt(to + 1))) {
      lastDot = to
      dots++
    } else if (!isWordPart(code) && code !== HYPHEN && code !== 95) break
    if (isUpper(code)) lower = false
    to++
  }
  const ending = text.slice(lastDot + 1, to)
  if (
    ADDRESS_ENDINGS.has(ending) ||
    (ADDRESS_ENDINGS.has(ending.toLowerCase()) && ending === ending.toUpperCase())
  ) {
    return text.charCodeAt(to) === 47 ? pathEnd(text, to, end) : to
  }
  return dots >= 2 && lower ? to : dot
}

function pathEnd(text: string, at: number, end: number): number {
  while (at < end && !'<>"“”,;)]'.includes(text[at]!)) at++
  while ('.!?:'.includes(text[at - 1]!)) at--
  return at
}

function keepsStop({ text, after }: Chunk, form: string, at: number, to: number): boolean {
  const capital = isUpper(text.charCodeAt(at))
  let ahead = to + 1
  while (ahead < after && ahead < to + 4 && isSpace(text.charCodeAt(ahead))) ahead++
  const following = ahead < after ? text.charCodeAt(ahead) : 0
  if (form.length === 1) return capital && form !== 'i' && ahead > to + 1 && isUpper(following)
  if (NUMBER_ABBREVIATIONS.has(form) && isDigit(following)) return true
  if (CAPITAL_ABBREVIATIONS.has(form) && !capital) return false
  if (!ABBREVIATIONS.has(form)) return false
  return true
}

function number(chunk: Chunk, at: number, spans: number[]): number {
  const { text, end } = chunk
  let to = digitsEnd(text, at, end)
  while (to < end - 1 && '.,:/'.includes(text[to]!) && isDigit(text.charCodeAt(to + 1)))
    to = digitsEnd(text, to + 1, end)
  to = hyphenatedNumberEnd(text, at, to, end)
  const letters = runEnd(text, to, end)
  if (letters > to) {
    const tail = text.slice(to, Math.min(letters, to + 5)).toLowerCase()
    if (UNITS.has(tail)) return push(spans, at, to)
    to = letters
  }
  return push(spans, at, to)
}

function digitsEnd(text: string, at: number, end: number): number {
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at
}

/** Days and telephone numbers keep their hyphens (*2025-05-12*, *555-0100*); ranges do not (*5-10*). */
function hyphenatedNumberEnd(text: string, at: number, to: number, end: number): number {
  const groups = [to - at]
  let stop = to
  while (
    stop < end - 1 &&
    text.charCodeAt(stop) === HYPHEN &&
    isDigit(text.charCodeAt(stop + 1)) &&
    groups.length < 5
  ) {
    const from = stop + 1
    stop = digitsEnd(text, from, end)
    groups.push(stop - from)
  }
  if (groups.length >= 3) return stop
  return groups.length === 2 && groups[0] === 3 && groups[1] === 4 ? stop : to
}

const RUNS = codesOf(".-–—=*_~!?#+`'…<>$")
const FACES = [':-)', ':-(', ';-)', ':)', ':(', ';)', ':D', ':P', ':/', '=)', '^_^', '<3']

function sign(chunk: Chunk, at: number, code: number, spans: number[]): number {
  const { text, start, end } = chunk
  if (at === start || end - at <= 3) {
    for (const face of FACES)
      if (end - at === face.length && text.startsWith(face, at)) return push(spans, at, end)
  }
  if (isApostrophe(code)) {
    const to = runEnd(text, at + 1, Math.min(end, at + 8))
    const opens = at === start || !isWordPart(text.charCodeAt(at - 1))
    const form = text.slice(at + 1, to).toLowerCase()
    if (opens && (APOSTROPHE_WORDS.has(form) || /^\d\ds?$/.test(form))) return push(spans, at, to)
    if (!opens && CLITICS.has(form)) return push(spans, at, to)
  }
  // A sign or point that belongs to the number after it: ".5", "+1".
  if ((code === DOT || code === 43) && at === start && isDigit(text.charCodeAt(at + 1))) {
    return push(spans, at, digitsEnd(text, at + 1, end))
  }
  let to = at + (code > 65_535 ? 2 : 1)
  if (code === 33 || code === 63)
    while (to < end && (text.charCodeAt(to) === 33 || text.charCodeAt(to) === 63)) to++
  else if (RUNS.has(code)) while (to < end && text.charCodeAt(to) === code) to++
  // What joins to a sign (emoji sequences, combining marks) stays with it.
  while (to < end) {
    const following = text.codePointAt(to)!
    if (classOf(following) === MARK) to += following > 65_535 ? 2 : 1
    else if (text.charCodeAt(to - 1) === 0x200d && classOf(following) !== LETTER)
      to += following > 65_535 ? 2 : 1
    else break
  }
  return push(spans, at, to)
}

export const beginsLower = (text: string, at: number): boolean => isLower(text.codePointAt(at) ?? 0)
