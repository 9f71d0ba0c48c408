import type { Operation, Unit } from '../../model/timex.ts'
import { pad } from '../../model/calendar.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { yearDirection } from './directions.ts'
import { YEARS } from './month-day.ts'

/**
 * A week, a day or a weekday counted inside a month or year: `the first week of May`, `the last day of 2024`, `the first
 * Monday of April`.
 */
export const nthPart: Pattern = {
  name: 'en/nth-part',
  phrases: phrases(
    '(the)? (n=<ordinal> | last=(last|final)) (part=(day|week) | <weekday>) (of|in) (<month> ((,|of)? <year>)? | <year> | which=(last|this|next) unit=(month|year) | the unit=(month|year))',
  ),
  read(found, around) {
    const n = found.has('last') ? -1 : found.number('n')
    if (n === 0 || n > 53) return null
    // "The last Friday of the year" is one day; "the first Monday of 2025" too.
    const inner: Operation = found.has('weekday')
      ? { kind: 'nth', unit: 'day', n, weekday: found.number('weekday') }
      : { kind: 'nth', unit: found.word('part') as Unit, n }
    return { type: 'DATE', operation: { kind: 'within', outer: outerOf(), inner } }

    function outerOf(): Operation {
      const [year, month] = [found.number('year'), found.number('month')]
      if (found.has('year')) {
        return {
          kind: 'fixed',
          value: found.has('month') ? `${pad(year, 4)}-${pad(month, 2)}` : pad(year, 4),
        }
      }
      if (found.has('month'))
        return { kind: 'month', month, day: null, direction: yearDirection(around, month) }
      const count = YEARS[found.word('which') ?? 'this']!
      return { kind: 'shift', unit: found.word('unit') as Unit, count, suffix: null }
    }
  },
  examples: [
    ['a vote in [the second week of May] is', '2025-04-12', '2025-W19'],
    ['on [the last day of 2024] he left', '2025-05-12', '2024-12-31'],
    ['they meet on [the first Monday of April] in', '2026-03-12', '2026-04-06'],
    ['it is [the last Friday of the month] at', '2026-03-12', '2026-03-27'],
    ['in [the first week of next month] they meet', '2025-05-12', '2025-W22'],
  ],
  rejects: ['the first week of the siege', 'the last day of the talks'],
}
