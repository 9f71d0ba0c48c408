import { isDay, pad } from '../../model/calendar.ts'
import { type Caught, type Pattern, phrases } from '../pattern.ts'

/** A date in digits: `2025-05-12`, `12/31/1999`. Where day and month could change places, nobody can say, so none is read. */
export const isoDate: Pattern = {
  name: 'en/iso-date',
  phrases: phrases(
    'year=<year> _ (-) _ month=<number> _ (-) _ day=<number>',
    'a=<number> _ (slash=/|dot=.) _ b=<number> _ (/|.) _ year=<year>',
    'a=<number> _ (/) _ b=<number> _ (/) _ short=<number>',
  ),
  read(found) {
    const year = found.has('short') ? shortYear(found.number('short')) : found.number('year')
    if (Number.isNaN(year) || isTorn(found)) return null
    const pairs = found.has('day')
      ? [[found.number('month'), found.number('day')]]
      : [
          [found.number('a'), found.number('b')],
          [found.number('b'), found.number('a')],
        ]
    const days = pairs
      .map(([month, day]) => `${pad(year, 4)}-${pad(month!, 2)}-${pad(day!, 2)}`)
      .filter(isDay)
    const [day] = new Set(days)
    return days.length === 1 || days[0] === days[1]
      ? { type: 'DATE', operation: { kind: 'fixed', value: day! } }
      : null
  },
  examples: [
    ['The decree of [2025-05-12] stands', '2025-06-01', '2025-05-12'],
    ['signed on [12/31/1999] in Geneva', '2025-06-01', '1999-12-31'],
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
