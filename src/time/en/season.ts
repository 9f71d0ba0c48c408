import { pad } from '../../model/calendar.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { NAMED } from './directions.ts'
import { modifierOf } from './modifiers.ts'
import { YEARS } from './month-day.ts'

/** A season used as a date: `this summer`, `the winter of 1994`, `late spring 2024`, `last fall`. */
export const season: Pattern = {
  name: 'en/season',
  phrases: phrases(
    '(the)? mod=(early|late|mid)? (-)? which=(last|this|next|past|coming)? (past|coming)? <season> ((of)? (<year> | <shortYear>) | (of)? year=(last|next|this) year)?',
  ),
  read(found, around) {
    const part = found.word('season')!
    const mod = modifierOf(found)
    const at = found.at('season')
    const year = found.has('shortYear') ? found.number('shortYear') : found.number('year')
    if (found.has('year') || found.has('shortYear')) {
      if (!Number.isNaN(year)) {
        return {
          type: 'DATE',
          mod,
          operation: { kind: 'fixed', value: `${pad(year, 4)}-${part}` },
        }
      }
      const count = YEARS[found.word('year')!]!
      return {
        type: 'DATE',
        mod,
        operation: {
          kind: 'within',
          outer: { kind: 'shift', unit: 'year', count, suffix: null },
          inner: { kind: 'part', part, direction: 'same' },
        },
      }
    }
    const which = found.word('which')
    const isFall = found.atoms[at]!.lower === 'fall' || found.atoms[at]!.lower === 'spring'
    const hasArticle = found.atoms[found.match.first]!.lower === 'the'
    if (which === null && mod === null && !(LEADS.has(found.before?.lower ?? '') && (hasArticle || !isFall)))
      return null
    if (isFall && found.after !== undefined && FALLS.has(found.after.lower)) return null
    const first = which === null && mod === null ? at : found.match.first
    const direction =
      which === 'this'
        ? 'same'
        : which !== null
          ? NAMED[which]!
          : around.tense() === 'future'
            ? 'on-or-after'
            : 'on-or-before'
    return {
      type: 'DATE',
      mod,
      operation: { kind: 'part', part, direction },
      span: [first, found.match.end],
    }
  },
  examples: [
    ['they will meet [this summer]', '2025-05-12', '2025-SU'],
    ['in [the winter of 1994] it froze', '2025-05-12', '1994-WI'],
    ['shot [last fall] at home', '1999-06-07', '1998-FA'],
    ['during the [summer] they left', '1989-10-26', '1989-SU'],
  ],
  rejects: [
    'prices fall',
    'spring water',
    'the fall of Kabul',
    'to spring a trap',
    'this fall in prices of bread is the fall of',
  ],
}

/** Words before a bare season that make a time of it. */
const LEADS = new Set(['in', 'over', 'during', 'by', 'until', 'since', 'throughout', 'before', 'after'])
/** "the fall of Kabul", "this fall in prices" */
const FALLS = new Set(['of', 'in', 'from', 'to'])
