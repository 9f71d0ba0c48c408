import { daysInMonth, isDay, pad } from '../../model/calendar.ts'
import type { Operation } from '../../model/timex.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { yearDirection } from './directions.ts'
import { MODIFIERS } from './lexicon.ts'

/** A day of a month, with or without its year: `May 15`, `Thursday, April 6`, `12 March 2011`, `Jan. 14 next year`. */
export const monthDay: Pattern = {
  name: 'en/month-day',
  phrases: phrases(
    'mod=(early|late)? (last|this|next)? (<weekday> (,)?)? <month> day=<dayOfMonth> ((,)? <year> | (of)? which=(last|next|this) year)?',
    'mod=(early|late)? (<weekday> (,)?)? (the)? day=<dayOfMonth> (of)? <month> ((,)? <year> | (of)? which=(last|next|this) year)?',
    '(<weekday> (,)?)? <month> (the)? day=<ordinal> ((,)? <year>)?',
    '(<weekday> (,)?)? (the)? day=<ordinal> of <month> ((,)? <year>)?',
  ),
  read(found, around) {
    const month = found.number('month')
    const day = found.number('day')
    if (day < 1 || day > daysInMonth(2024, month)) return null
    const mod = found.has('mod') ? MODIFIERS[found.word('mod')!]! : null
    if (found.has('year')) {
      const value = `${pad(found.number('year'), 4)}-${pad(month, 2)}-${pad(day, 2)}`
      return isDay(value) ? { type: 'DATE', mod, operation: { kind: 'fixed', value } } : null
    }
    const operation: Operation = found.has('which')
      ? {
          kind: 'within',
          outer: { kind: 'shift', unit: 'year', count: YEARS[found.word('which')!]!, suffix: null },
          inner: { kind: 'month', month, day, direction: 'same' },
        }
      : {
          kind: 'month',
          month,
          day,
          direction: found.has('weekday') ? 'nearest' : yearDirection(around, month),
        }
    return { type: 'DATE', mod, operation }
  },
  examples: [
    ['the deadline is [May 15]', '2025-05-12', '2025-05-15'],
    ['signed on [12 March 2011] in Bern', '2025-05-12', '2011-03-12'],
    ['signed on [March 12, 2011], in Bern', '2025-05-12', '2011-03-12'],
    ['it opened on [Thursday, April 6]', '2000-04-06', '2000-04-06'],
    ['the talks ended on [Dec. 20]', '2025-01-12', '2024-12-20'],
    ['it is due [Jan. 14 next year]', '2025-05-12', '2026-01-14'],
  ],
  rejects: ['they may 15 times', 'Feb. 30 is no day', 'March 120 soldiers', 'a march 12 miles long'],
}

export const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
