import type { Interval } from '../../model/act.ts'
import { daysOf, MONTHS, WEEKDAYS, weekdayOf } from '../../model/calendar.ts'
import type { Absence } from '../../model/story.ts'

/** `Thursday, 15 May`; with the year when it is not that of `today`. Coarser values: `the week of …`, `March 2022`. */
export function dateWords(value: string, today: string): string {
  const days = daysOf(value)
  if (!days) return value
  if (days.from === days.to) return dayWords(days.from, today)
  const [year, month] = value.split('-')
  if (/^\d{4}$/.test(value)) return value
  if (/^\d{4}-\d{2}$/.test(value)) return `${MONTHS[Number(month) - 1]} ${year}`
  if (value.includes('-W')) return `the week of ${dayWords(days.from, today)}`
  return `${dayWords(days.from, today)} to ${dayWords(days.to, today)}`
}

function dayWords(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const words = `${WEEKDAYS[weekdayOf(day)]}, ${date} ${MONTHS[month - 1]}`
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${year}`
}

/** `on Sunday, 11 May`, `on or before Monday, 12 May`, `between … and …`; empty when nothing is known. */
export function whenWords({ from, to }: Interval, today: string): string {
  if (from !== null && to !== null) {
    const whole = wholeWords(from, to)
    if (whole) return `in ${whole}`
    if (from === to)
      return `${daysOf(from)?.from === daysOf(from)?.to ? 'on' : 'in'} ${dateWords(from, today)}`
    return `between ${dateWords(from, today)} and ${dateWords(to, today)}`
  }
  if (to !== null) return `on or before ${dateWords(to, today)}`
  return from === null ? '' : `since ${dateWords(from, today)}`
}

/** `March 2022` for its first to its last day, `2019` for a year's. */
function wholeWords(from: string, to: string): string | null {
  const month = from.slice(0, 7)
  if (from === `${month}-01` && daysOf(month)?.to === to) return dateWords(month, '')
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null
}

/** `11 May`. */
export const shortDay = (value: string, today: string): string => {
  const day = daysOf(value)?.to ?? value
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}${year}`
}

/** `42 articles, 10 to 15 May`. */
export function spanWords({ articles, from, to }: Absence, today: string): string {
  const short = (day: string) => shortDay(day, today)
  const days =
    from === to
      ? short(from)
      : from.slice(0, 7) === to.slice(0, 7)
        ? `${Number(from.slice(8))}–${short(to)}`
        : `${short(from)} – ${short(to)}`
  return `${articles} ${articles === 1 ? 'article' : 'articles'}, ${days}`
}
