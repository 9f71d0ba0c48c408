import { daysBetween, isDay } from '../model/calendar.ts'
import type { Document } from '../model/document.ts'
import { settle } from '../model/settle.ts'
import type { Timex } from '../model/timex.ts'

/** How far into the text a dateline may stand: behind a headline, a kicker and a byline, in characters. */
const REACH = 600
/** How many days old a dateline may be; an older date at the head of a text is something else. */
const MOST_DAYS = 3

/**
 * The day that a dateline names ("BERN, May 11 (Nordpress) -"): the correspondent's today, which may be the day
 * before the article's.
 *
 * @returns null when there is no dateline, or when it lies after the article or too far before it
 */
export function datelineDay({
  text,
  createdOn,
  timexes,
}: Pick<Document, 'text' | 'createdOn' | 'timexes'>): string | null {
  for (const timex of timexes) {
    if (timex.start > REACH) return null
    if (!isDateline(text, timex)) continue
    const { value } = settle(timex, timexes, createdOn)
    if (value === null || !isDay(value)) return null
    if (createdOn === null) return value
    const age = daysBetween(value, createdOn)
    return age >= 0 && age <= MOST_DAYS ? value : null
  }
  return null
}

function isDateline(text: string, { start, end, type }: Timex): boolean {
  if (type !== 'DATE') return false
  const line = text.lastIndexOf('\n', start - 1) + 1
  const place = text.slice(Math.max(line, start - 80), start)
  const after = text.slice(end, end + 40)
  return PLACE.test(place) && DASH.test(after)
}

/** A place in capitals and perhaps its country, from the head of the line to the comma before the date. */
const PLACE = /^\s*\p{Lu}[\p{Lu}.' -]{2,40}(?:, \p{Lu}[\p{L}.' -]{1,30})?,? \(?$/u
const DASH = /^\)?,? ?(?:\([^()]{2,30}\) ?)?(?:--?|—|–|_|:)/
