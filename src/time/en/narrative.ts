import type { Operation, Unit } from '../../model/timex.ts'
import type { Atom } from '../atoms.ts'
import { type Pattern, phrases, type Reading } from '../pattern.ts'

/** A period that counts from one the text has just named: `that day`, `the next morning`, `the year before`. */
export const narrative: Pattern = {
  name: 'en/narrative',
  phrases: phrases(
    'that same? (<unit> | part=<daypart>)',
    'the which=(next|following|previous|same) part=<daypart>',
    'the <unit> side=(before|after) last=last?',
    'the <unit> last=(before last)',
  ),
  read(found, around) {
    const part = found.word('part')
    const unit: Unit = part === null ? (found.word('unit') as Unit) : 'day'
    if (!CALENDAR.has(unit) || (part === null && found.atoms[found.at('unit')]!.lexeme!.plural)) return null
    if (found.has('last')) {
      return found.word('side') === 'after' ? null : { type: 'DATE', operation: shift(unit, -2) }
    }
    if (!around.hasEarlier) return null
    // "the day before the vote": an event is no date.
    if (found.has('side') && !endsHere(found.after)) return null
    const count = COUNTS[found.word('side') ?? found.word('which') ?? 'same']!
    const type = part === null ? 'DATE' : 'TIME'
    return { type, operation: shift(unit, count), timeOfDay: part, needs: 'earlier' } satisfies Reading
  },
  examples: [
    ['on May 1 he left; [that night] it rained', '2025-05-12', '2025-05-01TNI'],
    ['they met on 3 May and [the next morning] signed', '2025-05-12', '2025-05-04TMO'],
    ['in 2019 it rose, after falling [the year before].', '2025-05-12', '2018'],
    ['it rose [the year before last], and', '2025-05-12', '2023'],
  ],
  rejects: ['the day before the vote', 'that second envoy', 'on May 1 the day after he left'],
}

const CALENDAR: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year'])
const COUNTS: Readonly<Record<string, number>> = {
  before: -1,
  after: 1,
  next: 1,
  following: 1,
  previous: -1,
  same: 0,
}
const shift = (unit: Unit, count: number): Operation => ({ kind: 'shift', unit, count, suffix: null })

const endsHere = (after: Atom | undefined): boolean =>
  after === undefined ||
  after.kind === 'mark' ||
  ['and', 'but', 'when', 'in', 'at', 'to'].includes(after.lower)
