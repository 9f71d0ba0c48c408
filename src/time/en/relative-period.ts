import { pad } from '../../model/calendar.ts'
import type { Operation, Unit } from '../../model/timex.ts'
import { type Caught, type Pattern, phrases } from '../pattern.ts'
import { modifierOf } from './modifiers.ts'

/** A calendar period beside the speaker's own: `last year`, `this week`, `earlier this month`, `the end of next year`. */
export const relativePeriod: Pattern = {
  name: 'en/relative-period',
  phrases: phrases(
    '(sometime|mod=(early|earlier|late|later))? which=(last|this|next) (past|coming)? (fiscal | calendar)? <unit>',
    '(the)? end=(beginning|start|middle|end) of (which=(last|this|next) | the) <unit>',
    'end=(beginning|start|middle|end) of bareEnd=(year|month|week)',
    'the which=(current|coming|present) (fiscal)? <unit>',
    'the full=full year',
    '(the)? <unit> far=(after next)',
    'the earlier=(following|previous|next|preceding|prior|same) (fiscal)? <unit> part=<daypart>?',
    "(the)? (<unit> own=(' s)? (-)? yearEnd=end) <year>?",
    'yearEnd=yearend <year>?',
    'mid=midyear',
    'the bare=(year|week|month)',
  ),
  read(found, around) {
    if (found.has('bare'))
      return isOwn(found) ? { type: 'DATE', operation: shift(found.word('bare') as Unit, 0) } : null
    if (found.has('bareEnd'))
      return {
        type: 'DATE',
        mod: modifierOf(found),
        operation: shift(found.word('bareEnd') as Unit, 0),
      }
    if (found.has('full')) return { type: 'DATE', operation: shift('year', 0) }
    if (found.has('mid')) return { type: 'DATE', mod: 'MID', operation: shift('year', 0) }
    const unit = (found.word('unit') ?? 'year') as Unit
    if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
    if (found.has('unit') && found.atoms[found.at('unit')]!.lexeme!.plural) return null
    const mod = modifierOf(found)
    if (found.has('yearEnd')) {
      if (unit !== 'year' && unit !== 'month') return null
      if (found.has('year')) {
        if (unit === 'month') return null
        return { type: 'DATE', operation: { kind: 'fixed', value: `${pad(found.number('year'), 4)}-12-31` } }
      }
      // "Year's end" is as loose as "the end of the year"; "year-end" is a day of accounts.
      if (unit === 'month' || found.has('own')) return { type: 'DATE', mod: 'END', operation: shift(unit, 0) }
      return { type: 'DATE', operation: { kind: 'month', month: 12, day: 31, direction: 'on-or-after' } }
    }
    const earlier = found.word('earlier')
    if (earlier !== null) {
      if (unit === 'century' || unit === 'decade') return null
      const part = found.word('part')
      const type = part === null ? ('DATE' as const) : ('TIME' as const)
      return { type, mod, operation: shift(unit, EARLIER[earlier]!), needs: 'earlier', timeOfDay: part }
    }
    if (found.has('far')) return { type: 'DATE', operation: shift(unit, 2) }
    const which = found.word('which') ?? 'this'
    if (which === 'last' && unit === 'day') return null
    if (unit === 'day' && which === 'this' && around.atoms[found.match.end]?.lower === "'") return null
    return {
      type: 'DATE',
      mod,
      operation: shift(unit, COUNTS[which]!),
    }
  },
  examples: [
    ['they met [last year] in Bern', '2025-05-12', '2024'],
    ['ready to meet [this week]', '2025-05-12', '2025-W20'],
    ['it ends [early next month]', '2025-05-12', '2025-06'],
    ['it fell [earlier this year]', '2025-05-12', '2025'],
    ['by [the end of the year] it ends', '2025-05-12', '2025'],
    ['the worst shelling of [the year], he said', '2025-05-12', '2025'],
    ['talks resume [the week after next] in', '2026-03-12', '2026-W13'],
    ['by [year-end 1990] it', '1989-05-12', '1990-12-31'],
    ['it fell after [the previous fiscal year] in May', '2025-05-12', '2024'],
    ['by [year-end] it closes', '2025-05-12', '2025-12-31'],
  ],
  rejects: ['the last days', 'in two weeks', 'a next of kin', 'in the week before the vote'],
}

/** "sales for the year" is the speaker's own year; "the year of the dragon", "the week before the vote" are others. */
const isOwn = ({ before, after }: Caught): boolean =>
  before !== undefined &&
  LEADS.has(before.lower) &&
  (after === undefined ||
    (after.kind === 'mark' && after.lower !== '-') ||
    AFTER.has(after.lower) ||
    after.lexeme?.month !== undefined)

const LEADS = new Set(['for', 'of', 'in', 'during', 'throughout', 'and', 'through', 'on'])
const AFTER = new Set(['and', 'but', 'to', 'as', 'with', 'from', 'in', 'at', 'by', 'will', 'was', 'is'])

const COUNTS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  current: 0,
  present: 0,
  coming: 1,
}
const EARLIER: Readonly<Record<string, number>> = {
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
  same: 0,
}
const shift = (unit: Unit, count: number): Operation => ({ kind: 'shift', unit, count, suffix: null })
