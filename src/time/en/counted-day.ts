import type { Operation } from '../../model/timex.ts'
import { type Caught, type Pattern, phrases } from '../pattern.ts'

const WEEKS = '(one=(a|one)|count=<number>|fortnight=(a fortnight)) (week|weeks)?'

/** A day counted in weeks from another: `a week on Tuesday`, `Tuesday week`, `two weeks from tomorrow`, `the Friday after next`. */
export const countedDay: Pattern = {
  name: 'en/counted-day',
  phrases: phrases(
    `${WEEKS} (on|from|after) (next | this)? (<weekday> | day=(today|tomorrow))`,
    `(<weekday> | day=(today|tomorrow)) later=(week|fortnight)`,
    '(the)? <weekday> next=(after next)',
    '(one=(a|one)|count=<number>) (week|weeks) back=ago (last)? <weekday>',
  ),
  read(found) {
    const weeks = weeksOf(found)
    if (weeks === null) return null
    const direction = found.has('next') ? 'next' : found.has('back') ? 'on-or-before' : 'on-or-after'
    const outer: Operation = found.has('weekday')
      ? { kind: 'weekday', weekday: found.number('weekday'), direction }
      : shift(found.word('day') === 'tomorrow' ? 1 : 0)
    return {
      type: 'DATE',
      operation: { kind: 'within', outer, inner: shift((found.has('back') ? -7 : 7) * weeks) },
    }
  },
  examples: [
    ['the board votes [a week on Tuesday], he said', '2026-03-12', '2026-03-24'],
    ['it is due [Tuesday week], he said', '2026-03-12', '2026-03-24'],
    ['it ends [a week from today], he said', '2026-03-12', '2026-03-19'],
    ['it opens [two weeks from tomorrow] in', '2026-03-12', '2026-03-27'],
    ['they vote [the Friday after next] in', '2026-03-12', '2026-03-27'],
    ['it broke down [a week ago Friday] in', '1989-10-24', '1989-10-13'],
    ['it starts [Monday fortnight] at', '2026-03-12', '2026-03-30'],
  ],
  rejects: ['twice a week on Tuesday', 'this Tuesday week two begins', 'a week after the vote'],
}

function weeksOf(found: Caught): number | null {
  const later = found.word('later')
  // "Tuesday, Week 2" and "Holy Week" are other things.
  if (later !== null) {
    if (found.after?.kind === 'number' || found.after?.lexeme?.number !== undefined) return null
    if (found.atoms[found.at('later')]!.capital) return null
    return later === 'week' ? 1 : 2
  }
  if (found.has('next')) return 1
  const before = found.before?.lower
  // "twice a week on Tuesday", "$5 a week from Monday": how often.
  if (found.has('one') && before !== undefined && (RATES.has(before) || found.before!.kind === 'number'))
    return null
  const hasWeek = found.atoms
    .slice(found.match.first, found.match.end)
    .some(({ lower }) => lower === 'week' || lower === 'weeks')
  if (found.has('fortnight')) return hasWeek ? null : 2
  const count = found.has('one') ? 1 : found.number('count')
  return hasWeek && Number.isInteger(count) && count > 0 && count < 100 ? count : null
}

const RATES = new Set([
  'once',
  'twice',
  'times',
  'days',
  'hours',
  'million',
  'billion',
  'thousand',
  'percent',
])
const shift = (count: number): Operation => ({ kind: 'shift', unit: 'day', count, suffix: null })
