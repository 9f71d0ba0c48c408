import { addDays, addMonths, daysInMonth, daysOf, isDay, pad, weekdayOf, weekOf } from './calendar.ts'
import { holidayOf } from './holidays.ts'
import type { Direction, Operation, Unit } from './timex.ts'

/**
 * Does an operation on an anchor.
 *
 * @param anchor a day, or a coarser date value such as `2022-03`; null when there is none
 * @returns a TIMEX3 value; null when the operation needs an anchor that is missing or too coarse
 */
export function perform(operation: Operation, anchor: string | null): string | null {
  if (operation.kind === 'fixed' || operation.kind === 'reference') return operation.value
  if (anchor === null) return null
  if (operation.kind === 'within') {
    const outer = perform(operation.outer, anchor)
    return outer === null ? null : perform(operation.inner, outer)
  }
  if (operation.kind === 'shift') return shifted(anchor, operation.unit, operation.count, operation.suffix)
  if (operation.kind === 'nth') return nth(anchor, operation.unit, operation.n, operation.weekday)
  const days = daysOf(anchor)
  if (days === null) return null
  const day = days.from
  switch (operation.kind) {
    case 'weekday': {
      // Inside a week the weekday is the one of that week; inside anything longer it is not one day.
      if (!isDay(anchor) && !/^\d{4}-W\d\d$/.test(anchor)) return null
      return weekdayFrom(day, operation.weekday, isDay(anchor) ? operation.direction : 'same')
    }
    case 'weekend':
      return isDay(anchor) || /^\d{4}-W\d\d$/.test(anchor) ? weekendFrom(day, operation.direction) : null
    case 'month':
      return monthFrom(day, operation.month, operation.day, directionIn(anchor, operation.direction))
    case 'day-of-month':
      return dayOfMonthFrom(day, operation.day, /^\d{4}-\d\d$/.test(anchor) ? 'same' : operation.direction)
    case 'part':
      return partFrom(day, operation.part, directionIn(anchor, operation.direction))
    case 'holiday':
      return holidayFrom(day, operation.holiday, directionIn(anchor, operation.direction))
  }
}

/** Inside a named year there is nothing to look for: the month of that year is meant. */
const directionIn = (anchor: string, direction: Direction): Direction =>
  /^\d{4}$/.test(anchor) ? 'same' : direction

const GRAIN: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']

const grainOf = (value: string): Unit | null => {
  const date = value.replace(/T.*$/, '')
  if (isDay(date)) return 'day'
  if (/^\d{4}-W\d\d/.test(date)) return 'week'
  if (/^\d{4}-\d\d$/.test(date)) return 'month'
  if (/^\d{4}-(?:Q\d|H\d|SP|SU|FA|WI)$/.test(date)) return 'quarter'
  return /^\d{4}$/.test(date) ? 'year' : null
}

function shifted(anchor: string, unit: Unit, count: number, suffix: string | null): string | null {
  const grain = grainOf(anchor)
  const days = daysOf(anchor)
  if (grain === null || days === null) return null
  if (GRAIN.indexOf(grain) > GRAIN.indexOf(unit)) return null
  const value = unitAt(days.from, unit, count)
  return value === null ? null : value + (suffix ?? '')
}

function unitAt(day: string, unit: Unit, count: number): string | null {
  const year = Number(day.slice(0, 4))
  switch (unit) {
    case 'day':
      return inRange(addDaysSafely(day, count))
    case 'week': {
      const moved = addDaysSafely(day, count * 7)
      return moved === null ? null : weekOf(moved)
    }
    case 'month':
      return inRange(addMonths(`${day.slice(0, 7)}-01`, count))?.slice(0, 7) ?? null
    case 'quarter': {
      const moved = inRange(addMonths(`${day.slice(0, 7)}-01`, count * 3))
      return moved === null ? null : `${moved.slice(0, 4)}-Q${Math.ceil(Number(moved.slice(5, 7)) / 3)}`
    }
    case 'year':
      return year + count >= 0 && year + count <= 9999 ? pad(year + count, 4) : null
    case 'decade':
      return pad(Math.floor(year / 10) + count, 3)
    case 'century':
      return pad(Math.floor(year / 100) + count, 2)
    default:
      return null
  }
}

const addDaysSafely = (day: string, count: number): string | null =>
  Math.abs(count) > 3_000_000 ? null : inRange(addDays(day, count))
const inRange = (day: string | null): string | null => (day !== null && isDay(day) ? day : null)

function weekdayFrom(day: string, weekday: number, direction: Direction): string | null {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7))
  const inWeek = addDays(monday, (weekday + 6) % 7)
  switch (direction) {
    case 'same':
      return inWeek
    case 'week-before':
      return addDays(inWeek, -7)
    case 'week-after':
      return addDays(inWeek, 7)
    case 'on-or-after':
      return addDays(day, ahead)
    case 'after':
      return addDays(day, ahead || 7)
    case 'next':
      return nextWeekday(day, ahead || 7)
    case 'nearest':
      return addDays(day, ahead > 3 ? ahead - 7 : ahead)
    case 'before':
      return addDays(day, ahead - 7)
    case 'on-or-before':
      return addDays(day, ahead === 0 ? 0 : ahead - 7)
  }
}

/**
 * "Next Friday", so many days ahead. Said in another week it is the coming one; nobody calls tomorrow or the day after
 * by that name; in between it may be either, and is none.
 */
function nextWeekday(day: string, ahead: number): string | null {
  const coming = addDays(day, ahead)
  if (weekOf(coming) !== weekOf(day)) return coming
  return ahead <= NEVER_NEXT ? addDays(coming, 7) : null
}

const NEVER_NEXT = 2

function weekendFrom(day: string, direction: Direction): string {
  const isWeekend = weekdayOf(day) === 0 || weekdayOf(day) === 6
  const weeks: Record<Direction, number> = {
    same: 0,
    nearest: 0,
    'on-or-after': 0,
    after: isWeekend ? 1 : 0,
    next: isWeekend ? 1 : 0,
    'week-after': 1,
    'on-or-before': isWeekend ? 0 : -1,
    before: -1,
    'week-before': -1,
  }
  return `${weekOf(addDays(day, weeks[direction] * 7))}-WE`
}

function monthFrom(day: string, month: number, date: number | null, direction: Direction): string | null {
  const year = Number(day.slice(0, 4))
  const of = (y: number): string | null => {
    if (date === null) return `${pad(y, 4)}-${pad(month, 2)}`
    return date <= daysInMonth(y, month) ? `${pad(y, 4)}-${pad(month, 2)}-${pad(date, 2)}` : null
  }
  const own = date === null ? day.slice(0, 7) : day
  const place =
    date === null ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return of(yearBy(own, place, year, direction, 12 * year + month - (12 * year + Number(day.slice(5, 7)))))
}

/** Which year a yearless month, day or part falls in. `months` is how far ahead of the anchor it lies this year. */
function yearBy(own: string, place: string, year: number, direction: Direction, months: number): number {
  switch (direction) {
    case 'same':
      return year
    case 'on-or-before':
      return place <= own ? year : year - 1
    case 'before':
    case 'week-before':
      return place < own ? year : year - 1
    case 'on-or-after':
      return place >= own ? year : year + 1
    case 'after':
    case 'next':
    case 'week-after':
      return place > own ? year : year + 1
    case 'nearest':
      return months > 6 ? year - 1 : months < -6 ? year + 1 : year
  }
}

function dayOfMonthFrom(day: string, date: number, direction: Direction): string | null {
  const own = Number(day.slice(8, 10))
  const moved: Record<Direction, number> = {
    same: 0,
    nearest: date - own > 15 ? -1 : own - date > 15 ? 1 : 0,
    'on-or-before': date <= own ? 0 : -1,
    before: date < own ? 0 : -1,
    'week-before': date < own ? 0 : -1,
    'on-or-after': date >= own ? 0 : 1,
    after: date > own ? 0 : 1,
    next: date > own ? 0 : 1,
    'week-after': date > own ? 0 : 1,
  }
  const month = addMonths(`${day.slice(0, 7)}-01`, moved[direction]).slice(0, 7)
  return inRange(`${month}-${pad(date, 2)}`)
}

/** First month of a season by TIMEX3 usage (northern): spring is March to May, winter begins the year before. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { WI: 1, SP: 3, SU: 6, FA: 9 }

const partMonths = (part: string): { first: number; last: number } => {
  if (part.startsWith('Q')) return { first: Number(part[1]) * 3 - 2, last: Number(part[1]) * 3 }
  if (part.startsWith('H')) return { first: Number(part[1]) * 6 - 5, last: Number(part[1]) * 6 }
  const first = SEASON_MONTHS[part] ?? 1
  return { first, last: part === 'WI' ? 2 : first + 2 }
}

function partFrom(day: string, part: string, direction: Direction): string {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const { first, last } = partMonths(part)
  const inside = month >= first && month <= last
  const own = pad(month, 2)
  const place = inside ? own : pad(first, 2)
  return `${pad(yearBy(own, place, year, direction, first - month), 4)}-${part}`
}

function holidayFrom(day: string, holiday: string, direction: Direction): string | null {
  const year = Number(day.slice(0, 4))
  const place = holidayOf(holiday, year)
  if (place === null) return null
  const months = Number(place.slice(5, 7)) - Number(day.slice(5, 7))
  return holidayOf(holiday, yearBy(day, place, year, direction, months))
}

function nth(anchor: string, unit: Unit, n: number, weekday?: number): string | null {
  const days = daysOf(anchor)
  if (days === null || n === 0) return null
  const within = (value: string | null): string | null => {
    const found = value === null ? null : daysOf(value)
    return found !== null && found.from <= days.to && found.to >= days.from ? value : null
  }
  if (weekday !== undefined) {
    const ahead = (weekday - weekdayOf(days.from) + 7) % 7
    const back = (weekdayOf(days.to) - weekday + 7) % 7
    return within(n > 0 ? addDays(days.from, ahead + (n - 1) * 7) : addDays(days.to, -back + (n + 1) * 7))
  }
  // ISO 8601 gives a year its own weeks; a month has those that touch it.
  if (unit === 'week' && /^\d{4}$/.test(anchor)) {
    const last = Number(weekOf(`${anchor}-12-28`).slice(6))
    const week = n > 0 ? n : last + 1 + n
    return week >= 1 && week <= last ? `${anchor}-W${pad(week, 2)}` : null
  }
  if (unit === 'week' && n > 0) return within(weekOf(addDays(days.from, (n - 1) * 7)))
  return within(n > 0 ? unitAt(days.from, unit, n - 1) : unitAt(days.to, unit, n + 1))
}

/** `next weekday 4`, `month -1`, `fixed`: the operation in a few plain words, as `demarche extract` prints it. */
export function describeOperation(operation: Operation): string {
  switch (operation.kind) {
    case 'fixed':
      return 'fixed'
    case 'reference':
      return `reference ${operation.value}`
    case 'weekday':
      return `${WORD[operation.direction]} weekday ${operation.weekday}`
    case 'weekend':
      return `${WORD[operation.direction]} weekend`
    case 'month':
      return `${WORD[operation.direction]} month ${operation.month}${operation.day === null ? '' : ` day ${operation.day}`}`
    case 'day-of-month':
      return `${WORD[operation.direction]} day ${operation.day} of a month`
    case 'part':
      return `${WORD[operation.direction]} ${operation.part}`
    case 'holiday':
      return `${WORD[operation.direction]} ${operation.holiday}`
    case 'shift':
      return `${operation.unit} ${operation.count < 0 ? operation.count : `+${operation.count}`}${operation.suffix ? ` ${operation.suffix}` : ''}`
    case 'nth':
      return operation.n < 0 ? `last ${unitOf(operation)}` : `${unitOf(operation)} ${operation.n}`
    case 'within':
      return `${describeOperation(operation.outer)}, then ${describeOperation(operation.inner)}`
  }
}

const unitOf = ({ unit, weekday }: { readonly unit: Unit; readonly weekday?: number }): string =>
  weekday === undefined ? unit : `weekday ${weekday}`

const WORD: Readonly<Record<Direction, string>> = {
  before: 'last',
  'on-or-before': 'this or last',
  same: 'same',
  nearest: 'nearest',
  'on-or-after': 'this or next',
  after: 'next',
  next: 'next or the one after',
  'week-before': 'last week',
  'week-after': 'next week',
}
