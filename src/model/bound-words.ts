import type { Span } from './span.ts'

/** What the words around a date make of it: the last day for something, where a state begins or ends, or both. */
export type BoundKind = 'deadline' | 'start' | 'end' | 'span'

/** Words right before a date, and the bound that they make of it. */
export const DATE_WORDS: Readonly<Record<string, BoundKind>> = {
  by: 'deadline',
  'no later than': 'deadline',
  'not later than': 'deadline',
  'on or before': 'deadline',
  before: 'deadline',
  'prior to': 'deadline',
  'ahead of': 'deadline',
  'deadline of': 'deadline',
  'deadline is': 'deadline',
  'deadline was': 'deadline',
  until: 'end',
  till: 'end',
  through: 'end',
  'up to': 'end',
  ending: 'end',
  'ending on': 'end',
  ends: 'end',
  'ends on': 'end',
  expires: 'end',
  'expires on': 'end',
  'expire on': 'end',
  'lapses on': 'end',
  'runs out on': 'end',
  since: 'start',
  from: 'start',
  starting: 'start',
  'starting on': 'start',
  beginning: 'start',
  'beginning on': 'start',
  effective: 'start',
  'as of': 'start',
  after: 'start',
}

/** Of these, the ones that leave the day itself out. */
export const EXCLUSIVE = new Set(['before', 'prior to', 'ahead of'])

/** Words right before a length of time that make a deadline of it. */
export const LENGTH_WORDS: Readonly<Record<string, BoundKind>> = {
  within: 'deadline',
  inside: 'deadline',
  in: 'deadline',
  'in less than': 'deadline',
  'in under': 'deadline',
  'in the next': 'deadline',
  'no later than': 'deadline',
  'no more than': 'deadline',
  'deadline of': 'deadline',
  'ultimatum of': 'deadline',
}

/** Words right after a length or a day that make a deadline of it. */
export const DEADLINES = new Set(['deadline', 'ultimatum', 'notice', 'window', 'limit', 'cutoff'])
export const LEFT = new Set(['left', 'remaining', 'remain', 'remained', 'remains'])
/** After these, a length and *to* are the time for it: "gave the city 48 hours to open the road". */
export const GRANTS = new Set(
  'give gives gave given giving grant grants granted have has had allow allows allowed get gets got'.split(
    ' ',
  ),
)
/** After a length these say that it counts from something else: "within two weeks of the vote". */
export const COUNTED_FROM = new Set('of after from since before following ago earlier later'.split(' '))

/** Deadlines that no date names, found by their exact words. "Soon after the talks" sets none. */
export const VAGUE_WORDS =
  /\b(?:immediately|at once|right away|without delay|as soon as possible|within (?:minutes|hours|days|weeks|months|years)|in the near future|in the coming (?:days|weeks|months)|(?:soon|shortly)(?! after| before| afterward))\b/gi
/** Rows of the table of vague lengths that other words share. */
export const SAME_AS: Readonly<Record<string, string>> = {
  'right away': 'at once',
  'without delay': 'at once',
}

/** How far around a timex its words are looked for, in characters and in words. */
const REACH = 64
const MOST_WORDS = 5
/** Words between a preposition and the day itself. */
const FILLERS = new Set('the a an next this early late coming about just only'.split(' '))
const MOST_FILLERS = 2

/** The longest of the phrases in a table that stands right before a timex, in its clause. */
export function wordsBefore(
  text: string,
  timex: Span,
  table: Readonly<Record<string, BoundKind>>,
): string | null {
  const words = lastWords(text, timex)
  for (let dropped = 0; dropped <= MOST_FILLERS; dropped++) {
    for (let count = Math.min(3, words.length); count >= 1; count--) {
      const phrase = words.slice(-count).join(' ')
      if (Object.hasOwn(table, phrase)) return phrase
    }
    if (!FILLERS.has(words.pop() ?? '')) return null
  }
  return null
}

/** The few words before a timex, in its clause; marks count as words, so that no phrase reaches over them. */
export function lastWords(text: string, { start }: Span): string[] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const ends = ['\n', '. ', '; ', ', ', ': '].map(mark => before.lastIndexOf(mark))
  const clause = before.slice(Math.max(...ends) + 1)
  return (clause.toLowerCase().match(/[a-z]+|[^\sa-z]/g) ?? []).slice(-MOST_WORDS)
}

/** The word right after a timex or its *'s*, in small letters; empty where a mark or nothing follows. */
export const wordAfter = (text: string, { end }: Span): string =>
  /^(?:['’]s)?[ -]([a-z]+)/i.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase() ?? ''
