/** What a character is, for cutting text into tokens. */
export const OTHER = 1
const SPACE = 2
export const LETTER = 3
export const DIGIT = 4
/** Combining marks, joiners and variation selectors: they belong to what stands before them. */
export const MARK = 5

const LETTERS = /^\p{L}$/u
const DIGITS = /^\p{N}$/u
const MARKS = /^(?:\p{M}|\u200c|\u200d|\ufe0e|\ufe0f|\u00ad)$/u
const SPACES = /^[\s\p{Z}\u200b\u2060\ufeff\u0085]$/u

/** Filled as characters are met: the regular expressions run once for each. */
const known = new Uint8Array(65_536)

/** Class of the code point `code`, which may lie beyond the basic plane. */
export function classOf(code: number): number {
  if (code > 65_535) return classify(String.fromCodePoint(code))
  const found = known[code]!
  if (found !== 0) return found
  const made = code >= 0xd800 && code <= 0xdfff ? OTHER : classify(String.fromCharCode(code))
  known[code] = made
  return made
}

const classify = (character: string): number =>
  SPACES.test(character)
    ? SPACE
    : LETTERS.test(character)
      ? LETTER
      : DIGITS.test(character)
        ? DIGIT
        : MARKS.test(character)
          ? MARK
          : OTHER

export const isSpace = (code: number): boolean => classOf(code) === SPACE
export const isLetter = (code: number): boolean => classOf(code) === LETTER
export const isDigit = (code: number): boolean => classOf(code) === DIGIT
/** Letters, digits and the marks on them. */
export const isWordPart = (code: number): boolean => classOf(code) >= LETTER

/** An upper-case or title-case letter. */
export const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : isLetter(code) && UPPERS.test(String.fromCodePoint(code))

export const isLower = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : isLetter(code) && LOWERS.test(String.fromCodePoint(code))

const UPPERS = /^[\p{Lu}\p{Lt}]$/u
const LOWERS = /^\p{Ll}$/u

/** The characters of `signs`, each one code unit, as a set to test codes against. */
export const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, sign => sign.charCodeAt(0)))
