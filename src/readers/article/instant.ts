import { isDay, MONTHS, pad } from '../../model/calendar.ts'

/** A publisher's date as it was written, never moved to another zone. */
export interface Instant {
  /** ISO 8601 with the written offset, without one where none was written; null when only a day was given. */
  readonly at: string | null
  /** The day in the written offset. */
  readonly day: string
}

/** RFC 2822 zones and those that news pages print; others (IST, BST, CST in Asia) mean several things. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s{1,3}|T\s)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?:\[[\w/]{1,40}\])?$/i
const MONTH = `(${MONTHS.map(month => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|Sept)\\.?`
const TIME = String.raw`(?:,?\s(?:at\s|@\s|-\s|\|\s|–\s|—\s)?(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\.?)?(?:\s?\(?([A-Z]{1,4}|[+-]\d{2}:?\d{2})\)?)?)?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s)?`
/** `Mon, 12 May 2025 10:00:00 +0300` */
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}[\\s-]${MONTH},?[\\s-](\\d{4})${TIME}$`, 'i')
/** `May 12, 2025 at 10:00 AM EDT` */
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s${DAY},?\\s(\\d{4})${TIME}$`, 'i')
/** `Mon May 12 10:00:00 EDT 2025`, as Java prints it. */
const YEAR_LAST = new RegExp(
  `^${WEEKDAY}${MONTH}\\s${DAY}\\s(\\d{1,2}):(\\d{2}):(\\d{2})\\s([A-Z]{1,4})\\s(\\d{4})$`,
  'i',
)
/** `10:00 AM EDT, May 12, 2025` is left out: rare, and the time is a guess of the layout. */
const NUMERIC =
  /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\.?)?)?$/i
const EPOCH = /^(\d{10})(\d{3})?$/

/**
 * Reads a date as pages and feeds write it. Never guesses: `12/05/2025` can be two days and gives null,
 * `13/05/2025` and `12.05.2025` (dots are day first everywhere) can be one only.
 */
export function instantOf(written: string): Instant | null {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text.length > 80) return null
  const iso = ISO.exec(text)
  if (iso) return instant(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5], iso[6], undefined, iso[7])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) {
    const [, day, month, year, hour, minute, second, half, zone] = dayFirst
    return instant(year!, monthOf(month!), day!, hour, minute, second, half, zone)
  }
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) {
    const [, month, day, year, hour, minute, second, half, zone] = monthFirst
    return instant(year!, monthOf(month!), day!, hour, minute, second, half, zone)
  }
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast) {
    const [, month, day, hour, minute, second, zone, year] = yearLast
    return instant(year!, monthOf(month!), day!, hour, minute, second, undefined, zone)
  }
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const [, first, mark, second, year, hour, minute, seconds, half] = numeric
    const isDayFirst = mark === '.' || Number(first) > 12 || first === second
    if (!isDayFirst && Number(second) <= 12) return null
    const [day, month] = isDayFirst ? [first, second] : [second, first]
    return instant(year!, month!, day!, hour, minute, seconds, half, undefined)
  }
  const epoch = EPOCH.exec(text)
  if (epoch) {
    const at = new Date(Number(epoch[1]) * 1000).toISOString()
    return { at, day: at.slice(0, 10) }
  }
  return null
}

function instant(
  year: string,
  month: string,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): Instant | null {
  const date = `${year}-${pad(Number(month), 2)}-${pad(Number(day), 2)}`
  if (!isDay(date) || Number(year) < 1600) return null
  if (hour === undefined || minute === undefined) return { at: null, day: date }
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  return { at: `${date}T${pad(hours, 2)}:${minute}:${second ?? '00'}${offsetOf(zone)}`, day: date }
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  return digits ? `${digits[1]}:${digits[2] ?? '00'}` : (ZONES[zone.toUpperCase()] ?? '')
}

const monthOf = (name: string): string =>
  String(MONTHS.findIndex(month => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1)

/** Milliseconds; NaN for an instant without an offset, which could be any of 26 hours. */
export const clockOf = (at: string | null): number =>
  at !== null && /(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? Date.parse(at) : Number.NaN
