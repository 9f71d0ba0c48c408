/** Not a panel: how days are written on every one of them. */
import type { Interval } from '../../model/act.ts'
import { addDays, daysOf, MONTHS, written } from '../../model/calendar.ts'

/** `Thursday 15 May`; the year when it differs from that of `beside`. */
export function dayText(value: string, beside: string | null): string {
  const days = daysOf(value)
  return days === null ? value : spanText(days.from, days.to, beside)
}

export function intervalText({ from, to }: Interval, beside: string | null): string {
  if (from === null && to === null) return 'day not known'
  if (from === null) return `on or before ${dayText(to!, beside)}`
  if (to === null) return `since ${dayText(from, beside)}`
  const days = { from: daysOf(from), to: daysOf(to) }
  if (days.from === null || days.to === null) return `${dayText(from, beside)} to ${dayText(to, beside)}`
  return from.length === to.length
    ? spanText(days.from.from, days.to.to, beside)
    : `${dayText(from, beside)} to ${dayText(to, beside)}`
}

/** A whole month or a whole year by its name. */
function spanText(from: string, to: string, beside: string | null): string {
  if (from === to) return written(from, beside)
  const [year, month] = from.split('-').map(Number) as [number, number]
  const isWhole = from.endsWith('-01') && addDays(to, 1).endsWith('-01')
  if (isWhole && from.slice(0, 7) === to.slice(0, 7)) return `${MONTHS[month - 1]!} ${year}`
  if (from === `${from.slice(0, 4)}-01-01` && to === `${from.slice(0, 4)}-12-31`) return String(year)
  return `${written(from, beside)} to ${written(to, beside)}`
}

/** `Sunday 11 May 2025, 18:04 UTC`. */
export const instantText = (instant: string, beside: string | null = null): string =>
  `${written(instant.slice(0, 10), beside)}, ${instant.slice(11, 16)} UTC`
