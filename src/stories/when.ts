import type { Interval } from '../model/act.ts'
import { daysOf } from '../model/calendar.ts'

/** Days of an interval at the text's own granularity, widened to whole days: `2025-05` begins on its first. */
export function daysIn({ from, to }: Interval): Interval {
  return {
    from: from === null ? null : (daysOf(from)?.from ?? null),
    to: to === null ? null : (daysOf(to)?.to ?? null),
  }
}

/** The day at or before which a thing surely happened; where it is open, `otherwise`. */
export const latestDay = (when: Interval, otherwise: string | null): string | null =>
  daysIn(when).to ?? daysIn(when).from ?? otherwise

export const overlap = (a: Interval, b: Interval): boolean =>
  !(
    (a.to !== null && b.from !== null && a.to < b.from) ||
    (b.to !== null && a.from !== null && b.to < a.from)
  )

/** True when `b` surely comes after `a`: no day fits both. */
export const isAfter = (a: Interval, b: Interval): boolean =>
  a.to !== null && b.from !== null && b.from > a.to

/** What is known of one day from two reports of it; the first where they have no day in common. */
export function narrowed(a: Interval, b: Interval): Interval {
  if (!overlap(a, b)) return a
  return { from: later(a.from, b.from), to: earlier(a.to, b.to) }
}

const later = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a > b ? a : b
const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b
