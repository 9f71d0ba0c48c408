import type { Atom } from './atoms.ts'
import { clock } from './clock.ts'
import { cardinal, dayOfMonth, decade, isNumber, ordinal, shortYear, year } from './numbers.ts'
import { type Found, joined, NONE, touching } from './reading.ts'

/** A kind of word or number that a phrase can ask for by name: `<month>`. */
export interface Class {
  /** A quick look at the first atom; true never promises a reading. */
  starts(atom: Atom): boolean
  /** All readings that begin at `at`, the longest first. */
  read(atoms: readonly Atom[], at: number): readonly Found[]
}

/** A class of single words by one field of their lexeme. */
const single = (value: (atom: Atom) => number | string | undefined): Class => ({
  starts: atom => value(atom) !== undefined,
  read: (atoms, at) => {
    const found = value(atoms[at]!)
    return found === undefined ? NONE : [{ end: at + 1, value: found }]
  },
})

/** A weekday's short form is one only beside a date: "Sun. May 4", never "Sun" the newspaper or "sat" the verb. */
function weekday(atoms: readonly Atom[], at: number): readonly Found[] {
  const { lexeme, capital } = atoms[at]!
  if (lexeme?.weekday === undefined) return NONE
  if (!lexeme.short) return [{ end: at + 1, value: lexeme.weekday }]
  const end = touching(atoms, at + 1, '.') ? at + 2 : at + 1
  const next = touching(atoms, end, ',') ? end + 1 : end
  const isDated =
    capital &&
    joined(atoms, next) &&
    (atoms[next]!.lexeme?.month !== undefined || atoms[next]!.kind === 'number')
  return isDated ? [{ end, value: lexeme.weekday }] : NONE
}

/** A month; in small letters only where it can be nothing else. */
function month(atoms: readonly Atom[], at: number): readonly Found[] {
  const { lexeme, capital } = atoms[at]!
  if (lexeme?.month === undefined) return NONE
  if (!capital && !isMonthInSmall(atoms, at)) return NONE
  const plain = { end: at + 1, value: lexeme.month }
  return lexeme.short && touching(atoms, at + 1, '.') ? [{ ...plain, end: at + 2 }, plain] : [plain]
}

/** "april" is a month; "oct" is one beside a number; "may", "march" and "august" are other words. */
const isMonthInSmall = (atoms: readonly Atom[], at: number): boolean =>
  !OTHER_WORDS.has(atoms[at]!.lower) &&
  (!atoms[at]!.lexeme!.short || isNumber(atoms[at + 1]) || isNumber(atoms[at - 1]))

const OTHER_WORDS = new Set(['may', 'march', 'mar', 'august'])
export const CLASSES = {
  weekday: {
    starts: ({ lexeme, capital }) => lexeme?.weekday !== undefined && (capital || !lexeme.short),
    read: weekday,
  },
  weekdays: single(({ lexeme }) => lexeme?.weekdays),
  month: { starts: ({ lexeme }) => lexeme?.month !== undefined, read: month },
  unit: single(({ lexeme }) => lexeme?.unit),
  season: single(({ lexeme }) => lexeme?.season),
  daypart: single(({ lexeme }) => lexeme?.daypart),
  dayparts: single(({ lexeme }) => lexeme?.dayparts),
  several: single(({ lexeme }) => (lexeme?.several ? 'X' : undefined)),
  zone: single(({ lexeme, lower }) => (lexeme?.zone ? lower : undefined)),
  number: {
    starts: ({ kind, lexeme, lower }) =>
      kind === 'number' || lexeme?.number !== undefined || lower === 'a' || lower === 'half',
    read: cardinal,
  },
  ordinal: {
    starts: ({ kind, lexeme }) =>
      kind === 'number' || lexeme?.ordinal !== undefined || lexeme?.number !== undefined,
    read: ordinal,
  },
  dayOfMonth: { starts: ({ kind }) => kind === 'number', read: dayOfMonth },
  year: { starts: ({ kind, lexeme }) => kind === 'number' || lexeme?.number !== undefined, read: year },
  shortYear: { starts: ({ lower }) => lower === "'", read: shortYear },
  decade: {
    starts: ({ kind, lexeme, lower }) => kind === 'number' || lower === "'" || lexeme?.decade !== undefined,
    read: decade,
  },
  clock: { starts: ({ kind, lexeme }) => kind === 'number' || lexeme?.number !== undefined, read: clock },
} satisfies Record<string, Class>

export type ClassName = keyof typeof CLASSES
