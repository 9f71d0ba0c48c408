/** Not on the shelf: which way a bare weekday, month or season is looked for. */
import { weekdayOf } from '../../model/calendar.ts'
import type { Direction } from '../../model/timex.ts'
import type { Around, Caught } from '../pattern.ts'

/** A newspaper's bare weekday is its own day or one of the six before, unless the verb or a bound looks ahead. */
export function weekdayDirection(found: Caught, around: Around): Direction {
  if (isBound(found)) return 'on-or-after'
  if (isAsOf(found)) return 'on-or-before'
  const tense = around.tense()
  // "had offered talks for Thursday": yesterday's Thursday when it is Friday, else the one to come.
  if (tense === 'was-ahead') return hasJustBeen(found, around) ? 'on-or-before' : 'on-or-after'
  return tense === 'future' || tense === 'present' ? 'on-or-after' : 'on-or-before'
}

/** Whether the weekday was yesterday or the day before. */
function hasJustBeen(found: Caught, { createdOn }: Around): boolean {
  if (createdOn === null) return false
  const back = (weekdayOf(createdOn) - found.number('weekday') + 7) % 7
  return back === 1 || back === 2
}

/** "as early as Tuesday", "no later than Friday" */
const isBound = ({ atoms, match: { first } }: Caught): boolean => {
  const words = [3, 2, 1]
    .map(back => (atoms[first - back]?.gap === 'block' ? '' : (atoms[first - back]?.lower ?? '')))
    .join(' ')
  return BOUNDS.has(words)
}

/** "as of Tuesday" tells how things stood. */
const isAsOf = ({ atoms, match: { first } }: Caught): boolean =>
  atoms[first - 1]?.lower === 'of' && atoms[first - 2]?.lower === 'as'

const BOUNDS = new Set([
  'as early as',
  'as soon as',
  'no later than',
  'not later than',
  'no earlier than',
  'no sooner than',
  'as late as',
])

/**
 * A month without a year is the nearest; only one that lies far off, and so nearly as near in the year beside, asks
 * the verb.
 *
 * @param month 1–12; null when the words do not tell it
 */
export function yearDirection(around: Around, month: number | null): Direction {
  if (month !== null && around.createdOn !== null) {
    const ahead = (month - Number(around.createdOn.slice(5, 7)) + 12) % 12
    if (Math.min(ahead, 12 - ahead) <= NEAR_MONTHS) return 'nearest'
  }
  switch (around.tense()) {
    case 'past':
      return 'on-or-before'
    case 'future':
      return 'on-or-after'
    default:
      return 'nearest'
  }
}

const NEAR_MONTHS = 2

/** `last`, `next`, `this` and their like before a named period. */
export const NAMED: Readonly<Record<string, Direction>> = {
  last: 'before',
  past: 'before',
  previous: 'before',
  before: 'before',
  next: 'next',
  coming: 'after',
  upcoming: 'after',
  following: 'after',
  after: 'after',
}
