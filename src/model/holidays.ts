import { addDays, daysInMonth, pad, weekdayOf } from './calendar.ts'

/** How a named day falls in a year. Only days that news uses as dates, and only where their day is agreed. */
type Rule =
  | { readonly month: number; readonly day: number }
  /** The n-th weekday of a month; -1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly n: number }
  /** Days after Western Easter Sunday. */
  | { readonly easter: number }
  /** Days after Orthodox Easter Sunday. */
  | { readonly orthodoxEaster: number }
  /** Days after the first day of the Hebrew year that begins in this one. */
  | { readonly hebrew: number }
  /** The Tuesday after the first Monday of November. */
  | { readonly electionDay: true }

export const HOLIDAYS: Readonly<Record<string, Rule>> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  'new year': { month: 1, day: 1 },
  epiphany: { month: 1, day: 6 },
  'orthodox christmas': { month: 1, day: 7 },
  'martin luther king day': { month: 1, weekday: 1, n: 3 },
  "valentine's day": { month: 2, day: 14 },
  "presidents' day": { month: 2, weekday: 1, n: 3 },
  "women's day": { month: 3, day: 8 },
  "international women's day": { month: 3, day: 8 },
  "st. patrick's day": { month: 3, day: 17 },
  nowruz: { month: 3, day: 20 },
  "april fool's day": { month: 4, day: 1 },
  'palm sunday': { easter: -7 },
  'good friday': { easter: -2 },
  'easter sunday': { easter: 0 },
  easter: { easter: 0 },
  'easter monday': { easter: 1 },
  'orthodox easter': { orthodoxEaster: 0 },
  'orthodox easter sunday': { orthodoxEaster: 0 },
  'orthodox easter monday': { orthodoxEaster: 1 },
  'orthodox good friday': { orthodoxEaster: -2 },
  'orthodox palm sunday': { orthodoxEaster: -7 },
  'orthodox pentecost': { orthodoxEaster: 49 },
  purim: { hebrew: -193 },
  passover: { hebrew: -163 },
  shavuot: { hebrew: -113 },
  pentecost: { easter: 49 },
  'anzac day': { month: 4, day: 25 },
  'may day': { month: 5, day: 1 },
  'europe day': { month: 5, day: 9 },
  'victory day': { month: 5, day: 9 },
  "mother's day": { month: 5, weekday: 0, n: 2 },
  'memorial day': { month: 5, weekday: 1, n: -1 },
  'flag day': { month: 6, day: 14 },
  juneteenth: { month: 6, day: 19 },
  "father's day": { month: 6, weekday: 0, n: 3 },
  'canada day': { month: 7, day: 1 },
  'independence day': { month: 7, day: 4 },
  'fourth of july': { month: 7, day: 4 },
  'bastille day': { month: 7, day: 14 },
  'labor day': { month: 9, weekday: 1, n: 1 },
  'rosh hashanah': { hebrew: 0 },
  'yom kippur': { hebrew: 9 },
  'columbus day': { month: 10, weekday: 1, n: 2 },
  halloween: { month: 10, day: 31 },
  "all saints' day": { month: 11, day: 1 },
  'armistice day': { month: 11, day: 11 },
  'remembrance day': { month: 11, day: 11 },
  'veterans day': { month: 11, day: 11 },
  'election day': { electionDay: true },
  'thanksgiving day': { month: 11, weekday: 4, n: 4 },
  thanksgiving: { month: 11, weekday: 4, n: 4 },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
}

const AMERICAN = ['us', 'usa', 's', 'america', 'american', 'states', 'washington']
const SOVIET = ['russia', 'russian', 'soviet', 'moscow', 'kremlin', 'belarus', 'ukraine', 'kyiv', 'putin']

/** Days that another country keeps on another date under the same name: ours is that of these. */
export const HOMES: Readonly<Record<string, readonly string[]>> = {
  'independence day': AMERICAN,
  'flag day': AMERICAN,
  'memorial day': AMERICAN,
  'labor day': [...AMERICAN, 'canada', 'canadian'],
  'election day': AMERICAN,
  thanksgiving: AMERICAN,
  'thanksgiving day': AMERICAN,
  "mother's day": AMERICAN,
  "father's day": AMERICAN,
  'victory day': SOVIET,
  'remembrance day': ['britain', 'british', 'uk', 'canada', 'canadian'],
}
/** Of these, the names that say nothing while their country is not beside them. */
export const NEEDS_HOME: ReadonlySet<string> = new Set(['independence day', 'flag day'])

/** Before such a name: the day on which both churches agree, or none. */
export const EITHER = 'either '

/** The day of a holiday in a year; null for a name that is not in the table. */
export function holidayOf(name: string, year: number): string | null {
  if (name.startsWith(EITHER)) {
    const western = holidayOf(name.slice(EITHER.length), year)
    return western === holidayOf(`orthodox ${name.slice(EITHER.length)}`, year) ? western : null
  }
  const rule = HOLIDAYS[name]
  if (!rule) return null
  if ('easter' in rule) return addDays(easterOf(year), rule.easter)
  if ('orthodoxEaster' in rule) return addDays(orthodoxEasterOf(year), rule.orthodoxEaster)
  if ('hebrew' in rule) return addDays(hebrewNewYear(year + 3761), rule.hebrew)
  if ('electionDay' in rule) return addDays(nthWeekday(year, 11, 1, 1), 1)
  if ('weekday' in rule) return nthWeekday(year, rule.month, rule.weekday, rule.n)
  return `${pad(year, 4)}-${pad(rule.month, 2)}-${pad(rule.day, 2)}`
}

function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  const first = `${pad(year, 4)}-${pad(month, 2)}-01`
  if (n > 0) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7)
  const last = addDays(first, daysInMonth(year, month) - 1)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}

/** Western Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const march = epact + toSunday - 7 * correction + 114
  return `${pad(year, 4)}-${pad(Math.floor(march / 31), 2)}-${pad((march % 31) + 1, 2)}`
}

/** Orthodox Easter Sunday: the Julian computus (Meeus), moved into the Gregorian calendar for 1900–2099. */
function orthodoxEasterOf(year: number): string {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const march = d + e + 114
  return addDays(`${pad(year, 4)}-${pad(Math.floor(march / 31), 2)}-${pad((march % 31) + 1, 2)}`, 13)
}

/** First day of a Hebrew year (Reingold and Dershowitz, Calendrical Calculations): Rosh Hashanah. */
function hebrewNewYear(year: number): string {
  const [before, own, after] = [daysBefore(year - 1), daysBefore(year), daysBefore(year + 1)]
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0
  return addDays('0001-01-01', HEBREW_EPOCH + own + delay - 1)
}

/** Days from the epoch to the mean new moon of a year, put off where it would fall on Sunday, Wednesday or Friday. */
function daysBefore(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}

/** 7 October 3761 BC, Julian, counted from 1 January of the year 1. */
const HEBREW_EPOCH = -1_373_427
