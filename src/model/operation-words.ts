import { isDay, MONTHS, WEEKDAYS, written } from './calendar.ts'
import type { Direction, Operation } from './timex.ts'

/** The operation as a reader would say it: "the Thursday after", "the month before". */
export function inWords(operation: Operation): string {
  switch (operation.kind) {
    case 'fixed':
    case 'reference':
      return 'it'
    case 'weekday':
      return nearby(WEEKDAYS[operation.weekday]!, operation.direction, 'week')
    case 'weekend':
      return nearby('weekend', operation.direction, 'week')
    case 'month':
      return nearby(
        `${operation.day === null ? '' : `${operation.day} `}${MONTHS[operation.month - 1]}`,
        operation.direction,
      )
    case 'day-of-month':
      return nearby(`day ${operation.day} of a month`, operation.direction, 'month')
    case 'part':
      return nearby(PARTS[operation.part] ?? operation.part, operation.direction)
    case 'holiday':
      return nearby(titled(operation.holiday), operation.direction)
    case 'shift': {
      const { unit, count } = operation
      if (count === 0) return `the ${unit} of`
      const amount =
        Math.abs(count) === 1
          ? `the ${unit}`
          : `${Math.abs(count)} ${unit === 'century' ? 'centurie' : unit}s`
      return `${amount} ${count < 0 ? 'before' : 'after'}`
    }
    case 'nth': {
      const unit = operation.weekday === undefined ? operation.unit : WEEKDAYS[operation.weekday]!
      return operation.n < 0
        ? `the last ${unit} of`
        : operation.weekday === undefined
          ? `${unit} ${operation.n} of`
          : `the ${COUNTED[operation.n] ?? `${operation.n}th`} ${unit} of`
    }
    case 'within':
      return isOwnDay(operation.outer)
        ? nameOf(operation.inner)
        : `${nameOf(operation.inner)} ${inWords(operation.outer)}`
  }
}

const COUNTED = ['', 'first', 'second', 'third', 'fourth', 'fifth']

/** "A week from today" counts from the day itself. */
const isOwnDay = (outer: Operation): boolean =>
  outer.kind === 'shift' && outer.unit === 'day' && outer.count === 0

/** What is looked for inside a period that is told after it: "June of", "the first quarter of". */
function nameOf(operation: Operation): string {
  switch (operation.kind) {
    case 'weekday':
      return `the ${WEEKDAYS[operation.weekday]} of`
    case 'month':
      return `${operation.day === null ? '' : `${operation.day} `}${MONTHS[operation.month - 1]} of`
    case 'part':
      return `the ${PARTS[operation.part] ?? operation.part} of`
    case 'holiday':
      return `${titled(operation.holiday)} of`
    default:
      return inWords(operation)
  }
}

const titled = (name: string): string => name.replace(/(?:^|\s)[a-z]/g, letter => letter.toUpperCase())

/** A TIMEX3 date value as a reader would say it: "June 2024", "week 21 of 2025", "the morning of Tuesday 13 May 2025". */
export function valueInWords(value: string): string {
  const [date = '', time] = value.split('T')
  const words = dateInWords(date)
  if (time === undefined) return words
  const part = DAYPARTS[time]
  return part === undefined ? `${time.replace(/Z$/, ' UTC')} on ${words}` : `the ${part} of ${words}`
}

function dateInWords(date: string): string {
  if (isDay(date)) return written(date)
  const [year, part = ''] = date.split('-')
  if (/^\d\d$/.test(part)) return `${MONTHS[Number(part) - 1]} ${year}`
  if (date.endsWith('-WE')) return `the weekend of week ${Number(part.slice(1))} of ${year}`
  if (part.startsWith('W') && part !== 'WI') return `week ${Number(part.slice(1))} of ${year}`
  return part in PARTS ? `the ${PARTS[part]} of ${year}` : date
}

const DAYPARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
}

const PARTS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
  H1: 'first half',
  H2: 'second half',
}

function nearby(name: string, direction: Direction, period: 'week' | 'month' | 'year' = 'year'): string {
  switch (direction) {
    case 'before':
      return `the ${name} before`
    case 'on-or-before':
      return `the latest ${name} on or before`
    case 'same':
      return `the ${name} of the ${period} of`
    case 'nearest':
      return `the ${name} nearest to`
    case 'on-or-after':
      return `the first ${name} on or after`
    case 'after':
      return `the ${name} after`
    case 'week-before':
      return `the ${name} of the week before`
    // Wherever "next Friday" is one day, it is that of the week after.
    case 'next':
    case 'week-after':
      return `the ${name} of the week after`
  }
}
