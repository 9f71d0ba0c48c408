import { MONTHS, WEEKDAYS } from './calendar.ts'
import type { Direction, Operation } from './timex.ts'

/** The operation as a reader would say it: "the Thursday after", "the month before". */
export function inWords(operation: Operation): string {
  switch (operation.kind) {
    case 'fixed':
    case 'reference':
      return 'it'
    case 'weekday':
      return nearby(WEEKDAYS[operation.weekday]!, operation.direction)
    case 'weekend':
      return nearby('weekend', operation.direction)
    case 'month':
      return nearby(
        `${operation.day === null ? '' : `${operation.day} `}${MONTHS[operation.month - 1]}`,
        operation.direction,
      )
    case 'day-of-month':
      return nearby(`day ${operation.day} of a month`, operation.direction)
    case 'part':
      return nearby(PARTS[operation.part] ?? operation.part, operation.direction)
    case 'holiday':
      return nearby(
        operation.holiday.replace(/(?:^|\s)[a-z]/g, letter => letter.toUpperCase()),
        operation.direction,
      )
    case 'shift': {
      const { unit, count } = operation
      if (count === 0) return `the ${unit} of`
      const amount =
        Math.abs(count) === 1
          ? `the ${unit}`
          : `${Math.abs(count)} ${unit === 'century' ? 'centurie' : unit}s`
      return `${amount} ${count < 0 ? 'before' : 'after'}`
    }
    case 'nth':
      return operation.n < 0 ? `the last ${operation.unit} of` : `${operation.unit} ${operation.n} of`
    case 'within':
      return `${inWords({ ...operation.inner, ...('direction' in operation.inner ? { direction: 'same' as const } : {}) })} ${inWords(operation.outer)}`
  }
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

function nearby(name: string, direction: Direction): string {
  switch (direction) {
    case 'before':
      return `the ${name} before`
    case 'on-or-before':
      return `the latest ${name} on or before`
    case 'same':
      return `the ${name} of the same period as`
    case 'nearest':
      return `the ${name} nearest to`
    case 'on-or-after':
      return `the first ${name} on or after`
    case 'after':
      return `the ${name} after`
    case 'week-before':
      return `the ${name} of the week before`
    case 'week-after':
      return `the ${name} of the week after`
  }
}
