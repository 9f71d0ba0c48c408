import { HOLIDAYS, holidayOf } from '../../model/holidays.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { yearDirection } from './directions.ts'
import { YEARS } from './month-day.ts'

/** As the lexer cuts them: "new year's day" is new, year, ', s, day. */
const names = Object.keys(HOLIDAYS).map(name => name.replaceAll("'", " ' ").replaceAll('.', ' . '))

/** A named day used as a date: `Christmas Eve`, `Thanksgiving Day`, `Easter 2025`, `last Independence Day`. */
export const holiday: Pattern = {
  name: 'en/holiday',
  phrases: phrases(
    `which=(last|this|next)? holiday=(${names.join('|')}) ((of)? <year> | (of)? year=(last|this|next) year)?`,
  ),
  read(found, around) {
    const first = found.atoms[found.at('holiday')]!
    if (!first.capital) return null
    const last = found.match.captures.get('holiday')!
    const name = around.text
      .slice(first.start, found.atoms[last.end - 1]!.end)
      .replaceAll('’', "'")
      .replace(/\s+/g, ' ')
      .toLowerCase()
    if (!(name in HOLIDAYS)) return null
    // "the Good Friday Agreement", "Easter Island", "Christmas Bakery": a capital that follows makes another name of it.
    const next = found.after
    if (next !== undefined && next.capital && next.gap === 'space' && next.lexeme === null) return null
    const year = found.number('year')
    if (!Number.isNaN(year)) {
      const value = holidayOf(name, year)
      return value === null ? null : { type: 'DATE', operation: { kind: 'fixed', value } }
    }
    const which = found.word('which')
    if (found.has('year')) {
      const count = YEARS[found.word('year')!]!
      const outer = { kind: 'shift', unit: 'year', count, suffix: null } as const
      return {
        type: 'DATE',
        operation: { kind: 'within', outer, inner: { kind: 'holiday', holiday: name, direction: 'same' } },
      }
    }
    const direction =
      which === 'last'
        ? 'before'
        : which === 'next'
          ? 'after'
          : which === 'this'
            ? 'same'
            : yearDirection(around, null)
    return { type: 'DATE', operation: { kind: 'holiday', holiday: name, direction } }
  },
  examples: [
    ['he was found on [Thanksgiving Day] at sea', '2000-01-07', '1999-11-25'],
    ['a truce over [Easter] held', '2025-05-12', '2025-04-20'],
    ['the parade on [Victory Day] was held', '2025-05-12', '2025-05-09'],
    ['on [Christmas Eve 2024] they met', '2025-05-12', '2024-12-24'],
  ],
  rejects: ['the Good Friday Agreement', 'Easter Island voted', 'a new year of war'],
}
