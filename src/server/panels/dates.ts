/** Not a panel: how days are written on every one of them. */
import type { Interval } from '../../model/act.ts'
import { daysOf, written } from '../../model/calendar.ts'

/** `Thursday 15 May`; the year when it differs from that of `beside`. */
export function dayText(value: string, beside: string | null): string {
  const days = daysOf(value)
  if (days === null) return value
  if (days.from === days.to) return written(days.from, beside)
  return `${written(days.from, beside)} to ${written(days.to, beside)}`
}

export function intervalText({ from, to }: Interval, beside: string | null): string {
  if (from === null && to === null) return 'day not known'
  if (from !== null && from === to) return dayText(from, beside)
  if (from === null) return `on or before ${dayText(to!, beside)}`
  if (to === null) return `since ${dayText(from, beside)}`
  return `${dayText(from, beside)} to ${dayText(to, beside)}`
}
