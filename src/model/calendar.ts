/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian. Arithmetic is in UTC: no time zone, no locale, no clock. */
const DAY_MS = 86_400_000

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(instant) && new Date(instant).toISOString().slice(0, 10) === text
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)

/** Moves by calendar months and keeps the day where the month has it, else its last day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(date, daysInMonth(toYear, toMonth)), 2)}`
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** ISO 8601 week of a day: `2025-W20`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7))
  const week = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
  return `${thursday.slice(0, 4)}-W${pad(week, 2)}`
}

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** First and last day that a TIMEX3 date value can mean; null for durations, sets and references. */
export function daysOf(value: string): { readonly from: string; readonly to: string } | null {
  const date = value.replace(/T.*$/, '')
  if (isDay(date)) return { from: date, to: date }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(date)
  if (week) {
    const fourth = `${week[1]}-01-04`
    const monday = addDays(fourth, 1 - (weekdayOf(fourth) || 7) + (Number(week[2]) - 1) * 7)
    return week[3]
      ? { from: addDays(monday, 5), to: addDays(monday, 6) }
      : { from: monday, to: addDays(monday, 6) }
  }
  const month = /^(\d{4})-(\d{2})$/.exec(date)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    return { from: `${date}-01`, to: `${date}-${pad(daysInMonth(Number(month[1]), Number(month[2])), 2)}` }
  }
  const part = /^(\d{4})-(Q[1-4]|H[12])$/.exec(date)
  if (part) {
    const length = part[2]!.startsWith('Q') ? 3 : 6
    const first = (Number(part[2]!.slice(1)) - 1) * length + 1
    const last = first + length - 1
    return {
      from: `${part[1]}-${pad(first, 2)}-01`,
      to: `${part[1]}-${pad(last, 2)}-${pad(daysInMonth(Number(part[1]), last), 2)}`,
    }
  }
  if (/^\d{4}$/.test(date)) return { from: `${date}-01-01`, to: `${date}-12-31` }
  if (/^\d{3}$/.test(date)) return { from: `${date}0-01-01`, to: `${date}9-12-31` }
  return null
}

/** `Thursday 15 May 2025`; the year only when it differs from that of `beside`. */
export function written(day: string, beside: string | null = null): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const words = `${WEEKDAYS[weekdayOf(day)]} ${date} ${MONTHS[month - 1]}`
  return beside !== null && beside.slice(0, 4) === day.slice(0, 4) ? words : `${words} ${year}`
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')
