import type { Operation, Unit } from '../../model/timex.ts'
import { pad } from '../../model/calendar.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { yearDirection } from './directions.ts'
import { YEARS } from './month-day.ts'

/** A week or day counted inside a month or year: `the first week of May`, `the last day of 2024`. */
export const nthPart: Pattern = {
  name: 'en/nth-part',
  phrases: phrases(
    '(the)? (n=<ordinal> | last=(last|final)) part=(day|week) of (<month> ((,|of)? <year>)? | <year> | which=(last|this|next) unit=(month|year) | the unit=(month|year))',
  ),
  read(found, around) {
    const n = found.has('last') ? -1 : found.number('n')
    if (n === 0 || n > 53) return null
    const inner: Operation = { kind: 'nth', unit: found.word('part') as Unit, n }
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
    ['in [the first week of next month] they meet', '2025-05-12', '2025-W22'],
  ],
  rejects: ['the first week of the siege', 'the last day of the talks'],
}
