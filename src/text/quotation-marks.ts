import { APOSTROPHE_WORDS } from './abbreviations.ts'
import { codesOf, isLower, isSpace, isWordPart } from './characters.ts'

export type Family = 'double' | 'single' | 'guillemet'
/** What a mark can do where it stands; `either` is told by what is open. */
export type Role = 'open' | 'close' | 'either'

export interface Mark {
  readonly at: number
  readonly end: number
  readonly family: Family
  readonly role: Role
  /** The character: a mark of another make stands inside, one of the same make ends what is open. */
  readonly glyph: 'straight' | 'curly'
  /** A closing single mark that may as well be a possessive's apostrophe: *the workers' rights*. */
  readonly weak: boolean
}

const DOUBLE = 34
const SINGLE = 39
const BACKQUOTE = 96
/** Curly, low and angle marks that have one direction; German „…“ closes with the mark that elsewhere opens. */
const DIRECTED = new Map<number, { family: Family; role: Role }>([
  [0x201c, { family: 'double', role: 'either' }],
  [0x201d, { family: 'double', role: 'close' }],
  [0x201e, { family: 'double', role: 'open' }],
  [0xab, { family: 'guillemet', role: 'open' }],
  [0xbb, { family: 'guillemet', role: 'close' }],
  [0x2039, { family: 'guillemet', role: 'open' }],
  [0x203a, { family: 'guillemet', role: 'close' }],
])

/** All quotation marks between `start` and `end`; apostrophes and signs for inches are left out. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== DOUBLE && code !== SINGLE && code !== BACKQUOTE && code < 0xab) continue
    const mark = markAt(text, at, start, end, code)
    if (mark === null) continue
    marks.push(mark)
    at = mark.end - 1
  }
  return marks
}

function markAt(text: string, at: number, start: number, end: number, code: number): Mark | null {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32
  // Typewriter pairs: ``…'' .
  if ((code === BACKQUOTE || code === SINGLE) && next === code) {
    return {
      at,
      end: at + 2,
      family: 'double',
      role: code === BACKQUOTE ? 'open' : sided(text, at, at + 2, start, end),
      glyph: 'straight',
      weak: false,
    }
  }
  if (code === DOUBLE) {
    const role = sided(text, at, at + 1, start, end)
    return { at, end: at + 1, family: 'double', role, glyph: 'straight', weak: false }
  }
  const directed = DIRECTED.get(code)
  if (directed)
    return {
      at,
      end: at + 1,
      ...directed,
      role: turned(text, at, start, end, code, directed.role),
      glyph: 'curly',
      weak: false,
    }
  if (code === SINGLE || code === 0x2018 || code === 0x2019 || code === 0x201a)
    return singleAt(text, at, start, end, code)
  return null
}

/** Which side of a word the straight mark leans on. */
function sided(text: string, at: number, to: number, start: number, end: number): Role {
  const before = opensAfter(text, at, start)
  const after = closesBefore(text, to, end)
  if (before && !after) return 'open'
  if (after && !before) return 'close'
  return 'either'
}

/** A curly “ after a word and before a space closes; » before a word and after a space opens. */
function turned(text: string, at: number, start: number, end: number, code: number, role: Role): Role {
  if (code === 0x201c) return sided(text, at, at + 1, start, end) === 'close' ? 'close' : 'open'
  if (code !== 0xbb && code !== 0xab) return role
  return sided(text, at, at + 1, start, end) === (role === 'open' ? 'close' : 'open') ? 'either' : role
}

const OPENERS = codesOf('([{–—-/“‘"«„\'')

/** True at the start, after white space, after an opening bracket or a dash. */
function opensAfter(text: string, at: number, start: number): boolean {
  if (at <= start) return true
  const before = text.charCodeAt(at - 1)
  return isSpace(before) || OPENERS.has(before)
}

const closesBefore = (text: string, to: number, end: number): boolean =>
  to >= end || (!isWordPart(text.charCodeAt(to)) && !opensWord(text, to, end))

/** An opening bracket, currency sign or the like that a word may begin with. */
const opensWord = (text: string, at: number, end: number): boolean =>
  at + 1 < end && "([{$£€#@&…‘“'".includes(text[at]!) && !isSpace(text.charCodeAt(at + 1))

function singleAt(text: string, at: number, start: number, end: number, code: number): Mark | null {
  const before = at > start ? text.charCodeAt(at - 1) : 32
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 32
  if (isWordPart(before) && isWordPart(after)) return null
  const mark = {
    at,
    end: at + 1,
    family: 'single' as const,
    glyph: code === SINGLE ? ('straight' as const) : ('curly' as const),
  }
  if (code === 0x201a) return { ...mark, role: 'open', weak: false }
  if (!isSpace(after) && opensAfter(text, at, start) && at + 1 < end) {
    if (code === 0x2019 || isElision(text, at + 1, end)) return null
    return { ...mark, role: 'open', weak: false }
  }
  if (code === 0x2018 || isSpace(before)) return null
  if (isWordPart(after)) return null
  const possessive =
    (before | 32) === 115 && isSpace(after) && at + 2 < end && isLower(text.charCodeAt(at + 2))
  return { ...mark, role: 'close', weak: possessive }
}

/** *'em*, *'90s*, *'til*: the mark stands for letters left out. */
function isElision(text: string, at: number, end: number): boolean {
  let to = at
  while (to < end && to < at + 8 && isWordPart(text.charCodeAt(to))) to++
  const word = text.slice(at, to).toLowerCase()
  return /^\d\ds?$/.test(word) || APOSTROPHE_WORDS.has(word)
}
