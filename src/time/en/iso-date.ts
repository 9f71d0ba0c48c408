import { isDay, pad } from '../../model/calendar.ts'
import { type Caught, type Pattern, phrases } from '../pattern.ts'

/** A date in digits: `2025-05-12`, `12/31/1999`. Where day and month could change places, nobody can say, so none is read. */
export const isoDate: Pattern = {
  name: 'en/iso-date',
  phrases: phrases(
    'year=<year> _ (-) _ month=<number> _ (-) _ day=<number> (_ t _ <clock> (_ z=z)?)?',
    'a=<number> _ (/) _ b=<number> _ (/) _ year=<year>',
    'a=<number> _ (/) _ b=<number> _ (/) _ short=<number>',
    'day=<number> _ (-|/) _ name=<month> _ (-|/) _ year=<year>',
    'year=<year> _ (-|/) _ name=<month> _ (-|/) _ day=<number>',
    'name=<month> _ (-|/) _ day=<number> _ (-|/) _ year=<year>',
  ),
  read(found) {
    const year = found.has('short') ? shortYear(found.number('short')) : found.number('year')
    if (Number.isNaN(year) || isTorn(found)) return null
    const month = found.number(found.has('name') ? 'name' : 'month')
    const [a, b] = [found.number('a'), found.number('b')]
    const pairs: readonly (readonly [number, number])[] = found.has('day')
      ? [[month, found.number('day')]]
      : [
          [a, b],
          [b, a],
        ]
    const days = new Set(
      pairs.map(([of, day]) => `${pad(year, 4)}-${pad(of, 2)}-${pad(day, 2)}`).filter(isDay),
    )
    const [value] = days
    if (value === undefined || days.size > 1) return null
    const clock = found.word('clock')
    if (clock === null) return { type: 'DATE', operation: { kind: 'fixed', value } }
    return {
      type: 'TIME',
      operation: { kind: 'fixed', value },
      timeOfDay: `T${clock}${found.has('z') ? 'Z' : ''}`,
    }
  },
  examples: [
    ['The decree of [2025-05-12] stands', '2025-06-01', '2025-05-12'],
    ['signed on [12/31/1999] in Geneva', '2025-06-01', '1999-12-31'],
    ['updated [2025-05-12T18:20Z] by', '2025-06-01', '2025-05-12T18:20Z'],
    ['stamped [05-Aug-2016] in', '2025-06-01', '2016-08-05'],
    ['filed [31/12/99]', '2025-06-01', '1999-12-31'],
  ],
  rejects: ['on 05/12/2025 they met', 'a 3/4 majority', 'version 12/13/14/15'],
}

const shortYear = (short: number): number =>
  Number.isInteger(short) && short >= 0 && short < 100
    ? short < 50
      ? 2000 + short
      : 1900 + short
    : Number.NaN

/** Digits and slashes on either side make it a part of something longer. */
const isTorn = ({ before, after, atoms, match }: Caught): boolean =>
  (atoms[match.first]!.gap === 'none' &&
    before !== undefined &&
    (before.lower === '/' || before.lower === '-')) ||
  (after?.gap === 'none' && (after.lower === '/' || after.lower === '-'))
