import { isDigit, isLetter, isLower, isUpper } from './characters.ts'
import { countOf, formAt, type TokenView } from './sentence-model.ts'

/** A dateline has no more tokens than this. */
const LONGEST = 20
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--', '―'])
const CALENDAR =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)[a-z]{0,6}\.?$/i
/** Small words inside the names of places and agencies. */
const SMALL: ReadonlySet<string> = new Set([
  'de',
  'of',
  'the',
  'and',
  'la',
  'el',
  'al',
  'du',
  '/',
  '-',
  "'s",
  '’s',
])

/**
 * How many tokens at the start of a paragraph are its dateline (*KYIV, May 11 (Agency) —*): a sentence of its
 * own, which would else be taken for the subject of the first verb.
 *
 * @returns 0 when there is none
 */
export function datelineLength(view: TokenView): number {
  const most = Math.min(LONGEST, countOf(view) - 1)
  let capitals = 0
  let places = 0
  let told = false
  let bracket = 0
  for (let at = 0; at < most; at++) {
    const form = formAt(view, at)
    if (bracket === 0 && DASHES.has(form) && at > 0) {
      const sure = told || (capitals > 0 && capitals === places)
      return sure && endsApart(view, at) && begins(formAt(view, at + 1)) ? at + 1 : 0
    }
    if (form === '(') bracket++
    else if (form === ')') {
      if (bracket === 0) return 0
      bracket--
      told = true
    } else if (CALENDAR.test(form) || (isDigit(form.charCodeAt(0)) && places > 0)) told = true
    else if (isUpper(form.codePointAt(0)!)) {
      if (bracket > 0) continue
      places++
      if (form.length > 2 && form === form.toUpperCase()) capitals++
    } else if (form !== ',' && !SMALL.has(form)) return 0
  }
  return 0
}

/** A hyphen inside a word is no dash: white space stands on one side at least. */
const endsApart = ({ spans }: TokenView, at: number): boolean =>
  spans[2 * at]! > spans[2 * at - 1]! || spans[2 * at + 2]! > spans[2 * at + 1]!

/** What follows a dateline begins as a sentence does. */
function begins(form: string): boolean {
  const code = form.codePointAt(0) ?? 0
  return !isLower(code) && (isLetter(code) || isDigit(code) || '"“‘\'«('.includes(form[0] ?? ' '))
}
