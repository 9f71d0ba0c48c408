import { daysInMonth, isDay, pad } from '../../model/calendar.ts'
import type { Operation } from '../../model/timex.ts'
import { type Around, type Caught, type Pattern, phrases } from '../pattern.ts'
import { yearDirection } from './directions.ts'
import { modifierOf } from './modifiers.ts'

/** A day of a month, with or without its year: `May 15`, `Thursday, April 6`, `12 March 2011`, `Jan. 14 next year`. */
export const monthDay: Pattern = {
  name: 'en/month-day',
  phrases: phrases(
    'mod=(early|late)? (last|this|next)? (<weekday> (,)?)? <month> (day=<dayOfMonth> | (the)? day=<ordinal>) ((,|of|in)? <year> | (of)? which=(last|next|this) year)?',
    'mod=(early|late)? (<weekday> (,)?)? (the)? (day=<dayOfMonth> | day=<ordinal>) (of)? <month> ((,|of|in)? <year> | (of)? which=(last|next|this) year)?',
    'the (part=<daypart> | small=(early hours) | small=(small hours)) of (<weekday> (,)?)? (<month> day=<dayOfMonth> ((,)? <year>)? | day=<dayOfMonth> <month> (<year>)?)',
    'the week=week of <month> day=<dayOfMonth> ((,)? <year>)?',
  ),
  read(found, around) {
    const month = found.number('month')
    const day = found.number('day')
    if (day < 1 || day > daysInMonth(2024, month)) return null
    const mod = modifierOf(found)
    const dated = operationOf(found, around, month, day)
    if (dated === null) return null
    // "the week of March 6"
    const week = { kind: 'shift', unit: 'week', count: 0, suffix: null } as const
    const operation: Operation = found.has('week') ? { kind: 'within', outer: dated, inner: week } : dated
    const part = found.has('small') ? 'TMO' : found.word('part')
    if (part !== null) return part.length > 3 ? null : { type: 'TIME', operation, timeOfDay: part }
    return { type: 'DATE', mod, operation }
  },
  examples: [
    ['the deadline is [May 15]', '2025-05-12', '2025-05-15'],
    ['signed on [12 March 2011] in Bern', '2025-05-12', '2011-03-12'],
    ['signed on [March 12, 2011], in Bern', '2025-05-12', '2011-03-12'],
    ['it opened on [Thursday, April 6]', '2000-04-06', '2000-04-06'],
    ['the talks ended on [Dec. 20]', '2025-01-12', '2024-12-20'],
    ['a hearing [the week of May 19] may end it', '2025-05-12', '2025-W21'],
    ['on [the night of March 3] it', '2026-03-12', '2026-03-03TNI'],
    ['it is due [Jan. 14 next year]', '2025-05-12', '2026-01-14'],
  ],
  rejects: ['they may 15 times', 'Feb. 30 is no day', 'March 120 soldiers', 'a march 12 miles long'],
}

function operationOf(found: Caught, around: Around, month: number, day: number): Operation | null {
  if (found.has('year')) {
    const value = `${pad(found.number('year'), 4)}-${pad(month, 2)}-${pad(day, 2)}`
    return isDay(value) ? { kind: 'fixed', value } : null
  }
  if (found.has('which')) {
    const outer = { kind: 'shift', unit: 'year', count: YEARS[found.word('which')!]!, suffix: null } as const
    return { kind: 'within', outer, inner: { kind: 'month', month, day, direction: 'same' } }
  }
  const direction = found.has('weekday') ? 'nearest' : yearDirection(around, month)
  return { kind: 'month', month, day, direction }
}

export const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
