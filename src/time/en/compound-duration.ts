import type { Unit } from '../../model/timex.ts'
import { type Pattern, phrases } from '../pattern.ts'

/** A length in two units: `an hour and 40 minutes`, `three years and two months`, `2 hours 15 minutes`. */
export const compoundDuration: Pattern = {
  name: 'en/compound-duration',
  phrases: phrases(
    '(one=(a|an)|count=<number>) <unit> (,)? (and)? (onePart=(a|an)|partCount=<number>) part=<unit>',
  ),
  read(found) {
    const [unit, part] = [found.word('unit') as Unit, found.word('part') as Unit]
    if (SMALLER[unit] !== part) return null
    const count = found.has('one') ? 1 : found.number('count')
    const rest = found.has('onePart') ? 1 : found.number('partCount')
    if (!Number.isInteger(count) || !Number.isInteger(rest)) return null
    // "a three-year, six-month-old boy"
    if (found.after?.lower === '-' || found.after?.lower === 'old') return null
    const value = unit === 'week' ? `P${count * 7 + rest}D` : LETTERS[unit]!(count, rest)
    return { type: 'DURATION', operation: { kind: 'fixed', value } }
  },
  examples: [
    ['it lasted [an hour and 40 minutes] in', '2026-03-12', 'PT1H40M'],
    ['he was held for [three years and two months] in', '2026-03-12', 'P3Y2M'],
    ['after [a week and two days] of it', '2026-03-12', 'P9D'],
  ],
  rejects: ['one year and two days of it', 'an hour or 40 minutes', 'a year and 40 miles'],
}

/** Only neighbours: "a year and a day" is its own thing. */
const SMALLER: Readonly<Partial<Record<Unit, Unit>>> = {
  year: 'month',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
}
const LETTERS: Readonly<Partial<Record<Unit, (count: number, rest: number) => string>>> = {
  year: (count, rest) => `P${count}Y${rest}M`,
  day: (count, rest) => `P${count}DT${rest}H`,
  hour: (count, rest) => `PT${count}H${rest}M`,
  minute: (count, rest) => `PT${count}M${rest}S`,
}
