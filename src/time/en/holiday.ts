import { EITHER, HOLIDAYS, HOMES, holidayOf, NEEDS_HOME } from '../../model/holidays.ts'
import { type Around, type Caught, type Pattern, phrases } from '../pattern.ts'
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
    const written = around.text
      .slice(first.start, found.atoms[last.end - 1]!.end)
      .replaceAll('’', "'")
      .replace(/\s+/g, ' ')
      .toLowerCase()
    if (!(written in HOLIDAYS)) return null
    const name = dayMeant(written, ownerOf(found), around)
    if (name === null) return null
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
    ['since the American [Independence Day] they', '2025-08-12', '2025-07-04'],
    ['before [Yom Kippur] they met', '2025-10-12', '2025-10-02'],
    ['a truce for [Easter] in Kyiv', '2025-05-12', '2025-04-20'],
    ['on [Christmas Eve 2024] they met', '2025-05-12', '2024-12-24'],
  ],
  rejects: [
    "Ruritania's Independence Day",
    'on Independence Day',
    'the Coptic Easter',
    'the Good Friday Agreement',
    'Easter Island voted',
    'a new year of war',
  ],
}

/** The day that a name means where it stands, as the table calls it; null where another country's or church's is meant. */
function dayMeant(name: string, owner: string | null, { isOrthodox }: Around): string | null {
  const homes = HOMES[name]
  if (homes !== undefined) {
    return (owner === null ? !NEEDS_HOME.has(name) : homes.includes(owner)) ? name : null
  }
  if (!CHURCH_DAYS.test(name)) return name
  if (owner !== null && OTHER_CHURCHES.has(owner)) return null
  // In news of Orthodox countries a bare Easter is a day only in the years in which both churches keep the same.
  return isOrthodox && owner === null && `orthodox ${name}` in HOLIDAYS ? EITHER + name : name
}

const CHURCH_DAYS = /^(?:easter|christmas|good friday|palm sunday|pentecost)/
const OTHER_CHURCHES = new Set([
  'coptic',
  'ethiopian',
  'armenian',
  'julian',
  'russian',
  'greek',
  'serbian',
  'orthodox',
])

/** "Ruritania's Independence Day", "the American Thanksgiving": whose day it is, in small letters. */
function ownerOf({ atoms, match: { first } }: Caught): string | null {
  const [before, second, third] = [atoms[first - 1], atoms[first - 2], atoms[first - 3]]
  if (before === undefined || atoms[first]!.gap === 'block') return null
  if (before.lower === 's' && second?.lower === "'") return third?.lower ?? null
  if (before.lower === '.' && second?.lower === 's' && before.gap === 'none') return 's'
  const isName = before.capital && before.lexeme === null && !LEADS.has(before.lower)
  return isName ? before.lower : null
}

/** Words that begin a sentence before a holiday. */
const LEADS = new Set(
  'on by before after since until during over for at the this last next every each past from in as early late around between and'.split(
    ' ',
  ),
)
