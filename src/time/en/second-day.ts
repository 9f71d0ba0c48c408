import { pad } from '../../model/calendar.ts'
import type { Atom } from '../atoms.ts'
import { type Pattern, phrases } from '../pattern.ts'

/** The other end of a pair of days: `April 24 and 25`, `May 15–16`, `15 to 18 May`. The month is the neighbour's. */
export const secondDay: Pattern = {
  name: 'en/second-day',
  phrases: phrases(
    '(and|to|or|-|through|until) day=<dayOfMonth>',
    'day=<dayOfMonth> (and|to|or|-|through|until) <dayOfMonth> <month> (<year>)?',
  ),
  read(found, around) {
    const day = found.number('day')
    const at = found.at('day')
    if (found.has('month')) {
      const year = found.number('year')
      const month = found.number('month')
      const span = [at, at + 1] as const
      if (!Number.isNaN(year)) {
        return {
          type: 'DATE',
          operation: { kind: 'fixed', value: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` },
          span,
        }
      }
      return { type: 'DATE', operation: { kind: 'month', month, day, direction: 'nearest' }, span }
    }
    const { previous } = around
    if (previous === null || previous.end !== found.match.first || previous.rule !== 'en/month-day')
      return null
    if (isCount(found.after, found.atoms[found.match.first]!.lower)) return null
    const { operation } = previous.reading
    const span = [at, found.match.end] as const
    if (operation.kind === 'fixed') {
      return {
        type: 'DATE',
        operation: { kind: 'fixed', value: `${operation.value.slice(0, 8)}${pad(day, 2)}` },
        span,
      }
    }
    return operation.kind === 'month' ? { type: 'DATE', operation: { ...operation, day }, span } : null
  },
  examples: [
    ['the summit on April 24 and [25] in', '1999-02-10', '1999-04-25'],
    ['talks on May 15-[16] failed', '2025-05-12', '2025-05-16'],
    ['from August 7 to [9] they met', '1998-08-12', '1998-08-09'],
    ['talks on [15] to 18 May failed', '2025-05-12', '2025-05-15'],
  ],
  rejects: ['on May 12 and 25 soldiers', 'from 10 to 20 men', 'May 5 and 6 years'],
}

/** "on May 12 and 25 soldiers", "May 5 and 6 years": the number counts what follows. */
const isCount = (after: Atom | undefined, joint: string): boolean =>
  after !== undefined &&
  (after.lower === '-' ||
    after.lower === '%' ||
    (after.kind === 'word' && !FOLLOWS.has(after.lower) && !(TO.has(joint) && !after.lower.endsWith('s'))))

/** After these the number is the other end of a range, unless a plural follows that it counts. */
const TO = new Set(['to', 'through', 'until', '-'])

const FOLLOWS = new Set([
  'in',
  'at',
  'on',
  'for',
  'to',
  'and',
  'with',
  'by',
  'of',
  'after',
  'before',
  'when',
  'as',
  'but',
  'failed',
  'were',
  'was',
  'will',
  'during',
  'near',
  'under',
  'the',
])
