import type { Deadline, Interval } from '../../model/act.ts'
import { boundOf, vagueBounds } from '../../model/bound.ts'
import { daysOf } from '../../model/calendar.ts'
import type { Span } from '../../model/span.ts'
import { within } from '../../model/window.ts'
import type { Carrier } from './carrier.ts'
import { formOf, type Page } from './page.ts'

/** A date beside an act, and the word before it. */
export interface FoundDate {
  readonly timex: number
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
  /** The preposition or participle before it: *on*, *by*, *within*, *until*, *since*, *starting*. */
  readonly before: string
}

/** The dates among the words, each once, in text order. */
export function datesAmong(page: Page, words: readonly number[]): readonly FoundDate[] {
  const seen = new Set<number>()
  const found: FoundDate[] = []
  for (const at of words) {
    const timex = page.timexAt[at]!
    if (timex < 0 || seen.has(timex)) continue
    seen.add(timex)
    const { type } = page.doc.timexes[timex]!
    const value = page.doc.settled[timex]?.value ?? null
    const days = value !== null && (type === 'DATE' || type === 'TIME') ? daysOf(value) : null
    found.push({ timex, value, from: days?.from ?? null, to: days?.to ?? null, before: wordBefore(page, at) })
  }
  return found
}

function wordBefore(page: Page, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (page.doc.tokens[i]!.sentence !== page.doc.tokens[at]!.sentence) return ''
    const form = formOf(page, i).toLowerCase()
    if (
      page.timexAt[i] === page.timexAt[at] ||
      form === 'the' ||
      form === 'a' ||
      form === 'early' ||
      form === 'late' ||
      form === 'next'
    )
      continue
    return form
  }
  return ''
}

export const typeOf = (page: Page, date: FoundDate): string => page.doc.timexes[date.timex]!.type

/** True when the date lies on or after the article's day: what is planned, not what was done. */
const isAhead = (page: Page, { from, to }: FoundDate): boolean =>
  page.doc.createdOn !== null && to !== null && from !== null && to >= page.doc.createdOn

const BY = new Set(['by', 'before', 'within', 'until', 'till', 'in', 'than', 'deadline', 'of'])
const STARTS = new Set(['from', 'starting', 'beginning', 'on', 'as', ''])

/**
 * The deadline among the dates of a demand, an offer or a threat: "by Monday", "within 48 hours", "until Friday",
 * "a two-day deadline"; else the vague one in its words ("immediately", "in the coming days").
 *
 * @param waits whether the act waits for an answer, so that "until Friday" is a deadline and no length
 * @param span the words to look in where no date sets one; null to leave those out
 */
export function deadlineAmong(
  page: Page,
  dates: readonly FoundDate[],
  setBy: readonly string[],
  hasDeadlineWord: boolean,
  carrier: Carrier | null,
  waits: boolean,
  span: Span | null = null,
): Deadline | null {
  const spoken = spokenOn(page, carrier)
  for (const date of dates) {
    const due = dueOf(page, date, hasDeadlineWord, spoken, waits)
    if (due) return { timex: page.doc.timexes[date.timex]!.id, setBy, ...due }
  }
  const [vague] = span === null ? [] : vagueBounds(page.doc.text, span, spoken)
  return vague?.window.to ? { timex: null, value: vague.window.to, setBy, vague: true } : null
}

const spokenOn = (page: Page, carrier: Carrier | null): Interval => {
  const uttered = carrier?.statement.uttered
  return uttered?.to ? uttered : { from: page.doc.createdOn, to: page.doc.createdOn }
}

/** The last day that is in time, by the words around the date; null where they set no deadline. */
function dueOf(
  page: Page,
  date: FoundDate,
  hasDeadlineWord: boolean,
  spoken: Interval,
  waits: boolean,
): Pick<Deadline, 'value' | 'vague'> | null {
  const bound = boundOf(page.doc, date.timex, spoken)
  const isLength = typeOf(page, date) === 'DURATION'
  // "until Friday" may be how long a thing lasts; a length of time behind it always is.
  const isDue = bound?.kind === 'deadline' || (waits && bound?.kind === 'end' && !isLength)
  const isNamed =
    hasDeadlineWord && !(isLength && UNTIL.test(date.before)) && (isLength || BY.has(date.before))
  const pressing = BY_NOW.test(date.before) || (waits && !isLength && UNTIL.test(date.before))
  if (!isDue && !isNamed && !pressing) return null
  if (!isLength && !isAhead(page, date)) {
    // A value that lies behind was read from the wrong side and is not kept.
    return { value: null, vague: true }
  }
  if (bound && isDue && bound.window.to !== null) {
    // "by August" keeps its month; "before August" ends in July.
    const isWhole = !isLength && date.to === bound.window.to
    return { value: isWhole ? date.value : bound.window.to, vague: bound.window.vague }
  }
  const window = isLength && date.value !== null && spoken.to !== null ? within(spoken.to, date.value) : null
  if (window?.to) return { value: window.to, vague: window.vague || spoken.from !== spoken.to }
  const { value } = date
  return { value, vague: value === null || /X/.test(value) || value.endsWith('_REF') }
}

const UNTIL = /^(?:until|till)$/
const BY_NOW = /^(?:by|before|within|than)$/

/** Where something planned begins: the most exact of the dates ahead that is no deadline. */
export function startAmong(
  page: Page,
  dates: readonly FoundDate[],
  deadline: Deadline | null,
): string | null {
  const free = dates.filter(
    date =>
      date.value !== null &&
      page.doc.timexes[date.timex]!.id !== deadline?.timex &&
      isAhead(page, date) &&
      (STARTS.has(date.before) || !BY.has(date.before) || date.before === 'in'),
  )
  free.sort((a, b) => width(a) - width(b))
  return free[0]?.value ?? null
}

const width = ({ from, to }: FoundDate): number => Date.parse(to!) - Date.parse(from!)

/** When the act took place, as far as its own dates say; the article's day bounds it from above. */
export function whenAmong(page: Page, dates: readonly FoundDate[]): Interval {
  const { createdOn } = page.doc
  for (const date of dates) {
    if (date.from === null || (createdOn !== null && date.from > createdOn)) continue
    if (date.before === 'since') return { from: date.from, to: createdOn }
    return { from: date.from, to: createdOn !== null && date.to! > createdOn ? createdOn : date.to }
  }
  return { from: null, to: createdOn }
}

/** True when a date among them lies so far back that the act is background, not news. */
export function isHistory(page: Page, dates: readonly FoundDate[]): boolean {
  const { createdOn } = page.doc
  if (createdOn === null) return false
  const limit = `${Number(createdOn.slice(0, 4)) - 1}${createdOn.slice(4)}`
  // "a 1994 treaty" dates the treaty, "in 1994" the act.
  return dates.some(({ to, before }) => to !== null && to < limit && /^(?:in|on|during|back)$/.test(before))
}
