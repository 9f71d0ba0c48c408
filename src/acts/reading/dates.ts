import type { Deadline, Interval } from '../../model/act.ts'
import { daysOf } from '../../model/calendar.ts'
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
 * "a two-day deadline".
 */
export function deadlineAmong(
  page: Page,
  dates: readonly FoundDate[],
  setBy: readonly string[],
  hasDeadlineWord: boolean,
  carrier: Carrier | null,
): Deadline | null {
  for (const date of dates) {
    const type = typeOf(page, date)
    const pressing =
      date.before === 'by' || date.before === 'before' || date.before === 'within' || date.before === 'than'
    const until = date.before === 'until' || date.before === 'till'
    const span = type === 'DURATION' && (pressing || (hasDeadlineWord && !until))
    const day =
      (type === 'DATE' || type === 'TIME') && (pressing || until || (hasDeadlineWord && BY.has(date.before)))
    if (!span && !day) continue
    // "by Friday" in a demand lies ahead; a value that lies behind was read from the wrong side and is not kept.
    const value = day && !isAhead(page, date) ? null : date.value
    const due = span && value !== null ? dueWithin(page, value, carrier) : null
    return {
      timex: page.doc.timexes[date.timex]!.id,
      value: due?.value ?? value,
      setBy,
      vague: due?.vague ?? (value === null || /X/.test(value) || value.endsWith('_REF')),
    }
  }
  return null
}

/** "Within 48 hours": the last day that it allows, from the day of speech; vague where that day is not known. */
function dueWithin(
  page: Page,
  duration: string,
  carrier: Carrier | null,
): { readonly value: string; readonly vague: boolean } | null {
  const uttered = carrier?.statement.uttered
  const spokenOn = uttered?.to ?? page.doc.createdOn
  const window = spokenOn === null ? null : within(spokenOn, duration)
  return window?.to ? { value: window.to, vague: window.vague || uttered?.from !== uttered?.to } : null
}

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
