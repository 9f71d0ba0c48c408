/** Not on the shelf: which way a bare weekday, month or season is looked for. */
import type { Direction } from '../../model/timex.ts'
import type { Around } from '../pattern.ts'

/** A newspaper's bare weekday is its own day or one of the six before, unless the verb looks ahead. */
export const weekdayDirection = (around: Around): Direction =>
  around.tense() === 'future' ? 'on-or-after' : 'on-or-before'

/** A month without a year: the verb tells; where it does not, the nearest is meant. */
export function yearDirection(around: Around): Direction {
  switch (around.tense()) {
    case 'past':
      return 'on-or-before'
    case 'future':
      return 'on-or-after'
    default:
      return 'nearest'
  }
}

/** `last`, `next`, `this` and their like before a named period. */
export const NAMED: Readonly<Record<string, Direction>> = {
  last: 'before',
  past: 'before',
  previous: 'before',
  next: 'after',
  coming: 'after',
  upcoming: 'after',
  following: 'after',
}
