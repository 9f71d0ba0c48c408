import { addDays, addMonths, daysBetween, daysOf, isDay, written } from './calendar.ts'
import { valueInWords } from './operation-words.ts'
import type { TimexModifier, Unit } from './timex.ts'

/** A stretch of days, both inclusive, with the rule that gave it in words a reader understands. */
export interface Window {
  readonly from: string | null
  readonly to: string | null
  /** True when the text names no exact length or day. */
  readonly vague: boolean
  readonly why: string
}

/** How long a vague length of time may be, in days. Published in docs/dates.md; a test keeps the two alike. */
export interface VagueLength {
  readonly words: string
  /** TIMEX3 value of such words, where they have one. */
  readonly value: string | null
  readonly least: number
  readonly most: number
}

export const VAGUE_LENGTHS: readonly VagueLength[] = [
  { words: 'immediately', value: null, least: 0, most: 1 },
  { words: 'at once', value: null, least: 0, most: 1 },
  { words: 'minutes', value: 'PTXM', least: 0, most: 0 },
  { words: 'hours', value: 'PTXH', least: 0, most: 1 },
  { words: 'days', value: 'PXD', least: 2, most: 7 },
  { words: 'shortly', value: null, least: 1, most: 14 },
  { words: 'soon', value: 'FUTURE_REF', least: 1, most: 30 },
  { words: 'as soon as possible', value: null, least: 1, most: 30 },
  { words: 'weeks', value: 'PXW', least: 14, most: 42 },
  { words: 'the near future', value: 'FUTURE_REF', least: 1, most: 90 },
  { words: 'months', value: 'PXM', least: 61, most: 183 },
  { words: 'years', value: 'PXY', least: 731, most: 1826 },
]

const LENGTH = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])(?:(\d+)M)?$/

/** `P30D` → 30 days; null for a vague length or one that is no TIMEX3 duration. */
export function lengthOf(duration: string): { readonly count: number; readonly unit: Unit } | null {
  const match = LENGTH.exec(duration)
  if (!match) return null
  const [, time, count, letter, more] = match
  const unit = UNITS[`${time}${letter}`]
  if (unit === undefined) return null
  // "Three years and two months" is 38 months; minutes beside hours change no day.
  return unit === 'year' && more !== undefined
    ? { count: Number(count) * 12 + Number(more), unit: 'month' }
    : { count: Number(count), unit }
}

const UNITS: Readonly<Record<string, Unit>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

/** A day moved by an exact length; hours count by full days, begun ones included. */
function moved(day: string, duration: string, sign: 1 | -1 = 1): string | null {
  const length = lengthOf(duration)
  if (length === null || !isDay(day)) return null
  const { count, unit } = length
  switch (unit) {
    case 'year':
      return Number.isInteger(count * 12) ? addMonths(day, sign * count * 12) : null
    case 'month':
      return Number.isInteger(count)
        ? addMonths(day, sign * count)
        : addDays(day, sign * Math.round(count * 30))
    case 'week':
      return addDays(day, sign * Math.round(count * 7))
    case 'day':
      return addDays(day, sign * Math.round(count))
    case 'hour':
      return addDays(day, sign * Math.ceil(count / 24))
    default:
      return day
  }
}

/**
 * What lasts so long from its first day on: a `P30D` ceasefire from 13 May runs until 11 June, because the first
 * day counts.
 *
 * @param start a day, or a coarser value whose first day is taken
 */
export function lasting(start: string, duration: string): Window | null {
  const first = daysOf(start)?.from
  if (first === undefined) return null
  const length = lengthOf(duration)
  const after = moved(first, duration)
  if (length === null || after === null) return vagueFrom(first, duration, 'lasts')
  const isShort = length.unit === 'hour' || length.unit === 'minute' || length.unit === 'second'
  const to = isShort ? after : addDays(after, -1)
  return {
    from: first,
    to,
    vague: false,
    why: `It begins on ${written(first)} and lasts ${said(length.count, length.unit)}, so it ends on ${written(to, first)}.`,
  }
}

/** A deadline so long after the day of speaking: "within 48 hours", said on 12 May, is 14 May. */
export function within(spokenOn: string, duration: string): Window | null {
  const length = lengthOf(duration)
  const to = moved(spokenOn, duration)
  if (length === null || to === null) return isDay(spokenOn) ? vagueFrom(spokenOn, duration, 'within') : null
  return {
    from: spokenOn,
    to,
    vague: false,
    why: `It was said on ${written(spokenOn)}, and ${said(length.count, length.unit)} later is ${written(to, spokenOn)}.`,
  }
}

/**
 * A deadline in a date's value: the last day that the value can mean, or the day before its first for *before*.
 *
 * @param mod TIMEX3 `mod` of a part of the date: "by mid-June" is due in the second third of June, "before the end of
 * June" on its last day; "by early June" is due in the first third, and such a day is vague
 */
export function dueBy(value: string, isBefore: boolean, mod: TimexModifier | null = null): Window | null {
  const whole = daysOf(value)
  if (whole === null) return null
  const days = mod === null ? whole : partOf(whole, mod)
  // "Before noon on Friday" is due on Friday, "before the end of June" in June.
  const isInside = value.includes('T') || mod === 'END'
  const to = isBefore && !isInside ? addDays(days.from, -1) : days.to
  const name = `${PART_WORDS[mod ?? ''] ?? ''}${valueInWords(value)}`
  const bound = isBefore ? 'before' : /T\d/.test(value) ? 'by' : 'by the end of'
  return {
    from: null,
    to,
    vague: days !== whole,
    why: `It is due ${bound} ${name}${isDay(value) && !isBefore ? '' : `: ${written(to)} is the last day`}.`,
  }
}

interface Days {
  readonly from: string
  readonly to: string
}

const PART_WORDS: Readonly<Record<string, string>> = {
  START: 'the first third of ',
  MID: 'the middle third of ',
  END: 'the end of ',
}

/** The third of a period that "early", "mid" and "late" name; a day or two have none. */
function partOf(whole: Days, mod: TimexModifier): Days {
  const length = daysBetween(whole.from, whole.to) + 1
  if (length < 3) return whole
  const third = (n: number): string => addDays(whole.from, Math.round((length * n) / 3))
  switch (mod) {
    case 'START':
      return { from: whole.from, to: addDays(third(1), -1) }
    case 'MID':
      return { from: third(1), to: addDays(third(2), -1) }
    default:
      return whole
  }
}

/** "Soon", "within days", "immediately", by the table; null for words that are not in it. */
export function vagueDeadline(words: string, spokenOn: string): Window | null {
  const plain = words
    .toLowerCase()
    .replace(
      /^(?:(?:with)?in|over) (?:the (?:coming|next)(?: few)? |coming |a (?:few|matter of|couple of) |several )?/,
      '',
    )
    .trim()
  const row = VAGUE_LENGTHS.find(each => each.words === plain)
  return row === undefined || !isDay(spokenOn) ? null : byRow(row, spokenOn, 'within')
}

/**
 * When something happened if a later event came so long after it: "two days after the offer, on Sunday" puts the
 * offer on Friday; "hours after" puts it on that day or the one before.
 */
export function soLongBefore(day: string, duration: string): Window | null {
  if (!isDay(day)) return null
  const exact = moved(day, duration, -1)
  const length = lengthOf(duration)
  if (exact !== null && length !== null) {
    const isShort = length.unit === 'hour' || length.unit === 'minute' || length.unit === 'second'
    return {
      from: exact,
      to: isShort ? day : exact,
      vague: isShort,
      why: `It was ${said(length.count, length.unit)} before ${written(day)}.`,
    }
  }
  const row = VAGUE_LENGTHS.find(({ value }) => value === duration)
  if (row === undefined) return null
  const [from, to] = [addDays(day, -row.most), addDays(day, -row.least)]
  return {
    from,
    to,
    vague: true,
    why: `It was ${row.words} before ${written(day)}: by the table, ${range(row)} days.`,
  }
}

function vagueFrom(day: string, duration: string, how: 'lasts' | 'within'): Window | null {
  const row = VAGUE_LENGTHS.find(({ value }) => value === duration)
  return row === undefined ? null : byRow(row, day, how)
}

const byRow = (row: VagueLength, day: string, how: 'lasts' | 'within'): Window => ({
  from: day,
  to: addDays(day, row.most),
  vague: true,
  why: `"${row.words[0]!.toUpperCase()}${row.words.slice(1)}" is vague: by the table it ${how === 'lasts' ? 'lasts' : 'means'} ${range(row)} days from ${written(day)}.`,
})

const range = ({ least, most }: VagueLength): string => (least === most ? `${most}` : `${least} to ${most}`)
const said = (count: number, unit: Unit): string => `${count} ${unit}${count === 1 ? '' : 's'}`
