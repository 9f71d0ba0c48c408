/** Not a panel: which days a time axis names. */
import { addDays, addMonths, daysBetween, MONTHS, WEEKDAYS, weekdayOf } from '../../model/calendar.ts'

export interface Tick {
  readonly day: string
  readonly text: string
  /** A second line: the weekday, or the year where it begins. */
  readonly below: string
}

/** As many as can be read beside each other. */
const MOST = 14
/** Steps from a day to fifty years, each with the day at or before which the first tick stands. */
const STEPS: readonly {
  readonly days: number
  readonly begin: (day: string) => string
  readonly next: (day: string) => string
}[] = [
  ...[1, 2].map(days => ({
    days,
    begin: (day: string) => day,
    next: (day: string) => addDays(day, days),
  })),
  ...[7, 14].map(days => ({
    days,
    begin: (day: string) => addDays(day, -((weekdayOf(day) + 6) % 7)),
    next: (day: string) => addDays(day, days),
  })),
  ...[1, 3].map(months => ({
    days: months * 30,
    begin: (day: string) => `${day.slice(0, 4)}-${quarter(day, months)}-01`,
    next: (day: string) => addMonths(day, months),
  })),
  ...[1, 5, 10, 50].map(years => ({
    days: years * 365,
    begin: (day: string) => `${day.slice(0, 4)}-01-01`,
    next: (day: string) => addMonths(day, 12 * years),
  })),
]

const quarter = (day: string, months: number): string =>
  String(Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1).padStart(2, '0')

/** Ticks of a period, both days inclusive, at whole days, Mondays, months, quarters or years. */
export function ticksOf(first: string, last: string): readonly Tick[] {
  const count = daysBetween(first, last) + 1
  const step = STEPS.find(({ days }) => count / days <= MOST) ?? STEPS.at(-1)!
  const ticks: Tick[] = []
  for (let day = step.begin(first); day <= last; day = step.next(day)) {
    if (day < first) continue
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    const isNewYear = ticks.length === 0 || ticks.at(-1)!.day.slice(0, 4) !== day.slice(0, 4)
    const name = MONTHS[month - 1]!.slice(0, 3)
    const text = step.days >= 365 ? String(year) : step.days >= 30 ? name : `${date} ${name}`
    const weekday = step.days < 7 ? WEEKDAYS[weekdayOf(day)]!.slice(0, 3) : ''
    const shownYear = isNewYear && step.days < 365 ? String(year) : ''
    ticks.push({ day, text, below: [weekday, shownYear].filter(Boolean).join(' ') })
  }
  return ticks
}
