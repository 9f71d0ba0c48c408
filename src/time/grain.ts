import type { Operation, Unit } from '../model/timex.ts'

const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]

/** Whether what an operation gives lies inside one unit, so that the unit can be counted from it. */
export const isWithin = (operation: Operation, unit: Unit): boolean =>
  UNITS.indexOf(grainOf(operation)) <= UNITS.indexOf(unit)

function grainOf(operation: Operation): Unit {
  switch (operation.kind) {
    case 'weekday':
    case 'day-of-month':
    case 'holiday':
      return 'day'
    case 'weekend':
      return 'week'
    case 'month':
      return operation.day === null ? 'month' : 'day'
    case 'part':
      return 'quarter'
    case 'shift':
    case 'nth':
      return operation.unit
    case 'within':
      return grainOf(operation.inner)
    case 'reference':
      return 'century'
    case 'fixed':
      return grainOfValue(operation.value)
  }
}

function grainOfValue(value: string): Unit {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day'
  if (/^\d{4}-W\d\d/.test(value)) return 'week'
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  if (/^\d{4}-[A-Z]/.test(value)) return 'quarter'
  return /^\d{4}$/.test(value) ? 'year' : 'century'
}
