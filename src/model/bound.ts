import type { Interval } from './act.ts'
import { addDays, daysOf, isDay, written } from './calendar.ts'
import type { Span } from './span.ts'
import type { Settled, Timex } from './timex.ts'
import {
  type BoundKind,
  COUNTED_FROM,
  DATE_WORDS,
  DEADLINES,
  EXCLUSIVE,
  GRANTS,
  lastWords,
  LEFT,
  LENGTH_WORDS,
  SAME_AS,
  VAGUE_WORDS,
  wordAfter,
  wordsBefore,
} from './bound-words.ts'
import { dueBy, lasting, lengthOf, vagueDeadline, type Window, within } from './window.ts'

export interface Bound {
  readonly kind: BoundKind
  /** The word or words that make the bound: `by`, `no later than`, `within`, `left`, `ultimatum`, …. */
  readonly words: string
  /** Days, the rule in words, and whether the text leaves the day open. */
  readonly window: Window
  /** Ids of the timexes that it rests on. */
  readonly timexes: readonly string[]
}

interface Dated {
  readonly text: string
  readonly timexes: readonly Timex[]
  readonly settled: readonly Settled[]
}

/**
 * Reads the bound that a date or a length of time sets where it stands: "by Monday", "before the end of June",
 * "within 48 hours", "12 hours left", "a two-day ultimatum", "from Monday until Friday", "a 30-day truce starting
 * tomorrow".
 *
 * @param at place of the timex in `timexes`
 * @param spoken the days on which the words can have been spoken, from which "within 48 hours" counts: of several the
 * latest is taken, and the result is vague
 * @returns null where the words around it set no bound ("on Monday", "for two days"), or its days cannot be told
 */
export function boundOf(doc: Dated, at: number, spoken: Interval): Bound | null {
  const timex = doc.timexes[at]!
  if (timex.type === 'SET') return null
  const value = doc.settled[at]?.value ?? null
  if (value === null) return null
  return timex.type === 'DURATION' ? boundOfLength(doc, timex, value, spoken) : boundOfDate(doc, timex, value)
}

/**
 * Deadlines that no date names: "immediately", "without delay", "as soon as possible", "in the coming days".
 *
 * @param span the words in which to look
 */
export function vagueBounds(text: string, span: Span, spoken: Interval): readonly (Bound & Span)[] {
  if (spoken.to === null) return []
  const found: (Bound & Span)[] = []
  for (const match of text.slice(span.start, span.end).matchAll(VAGUE_WORDS)) {
    const words = match[0].toLowerCase()
    const window = vagueDeadline(SAME_AS[words] ?? words, spoken.to)
    const start = span.start + match.index
    if (window !== null)
      found.push({ kind: 'deadline', words, window, timexes: [], start, end: start + words.length })
  }
  return found
}

function boundOfDate(doc: Dated, timex: Timex, value: string): Bound | null {
  const days = daysOf(value)
  if (days === null) return null
  const span = timex.endPoint === null ? null : spanTo(doc, timex, days.from)
  if (span !== null) return span
  const next = wordAfter(doc.text, timex)
  // "before Friday's deadline" is due on Friday.
  const words = DEADLINES.has(next) ? next : wordsBefore(doc.text, timex, DATE_WORDS)
  if (words === null) return null
  const kind = DATE_WORDS[words] ?? 'deadline'
  const timexes = [timex.id]
  if (kind !== 'start') {
    const window = dueBy(value, EXCLUSIVE.has(words), partIn(timex))
    return window === null ? null : { kind, words, window, timexes }
  }
  const from = words === 'after' && !value.includes('T') ? addDays(days.to, 1) : days.from
  const why = `It begins ${words === 'after' ? 'after' : 'with'} ${written(words === 'after' ? days.to : from)}.`
  return { kind, words, window: { from, to: null, vague: days.from !== days.to, why }, timexes }
}

/** A part of the period, not a bound on it. */
const partIn = ({ mod }: Timex): Timex['mod'] =>
  mod === 'START' || mod === 'MID' || mod === 'END' ? mod : null

/** "from Monday until Friday", "between 15 and 18 May" */
function spanTo({ timexes, settled }: Dated, timex: Timex, from: string): Bound | null {
  const at = placeOf(timexes, timex.endPoint)
  const end = at < 0 ? null : daysOf(settled[at]?.value ?? '')
  if (end === null || end.to < from) return null
  const why = `It runs from ${written(from)} until ${written(end.to, from)}, both included.`
  return {
    kind: 'span',
    words: 'from, until',
    window: { from, to: end.to, vague: false, why },
    timexes: [timex.id, timexes[at]!.id],
  }
}

function boundOfLength(doc: Dated, timex: Timex, value: string, spoken: Interval): Bound | null {
  const { text } = doc
  const tied = lengthFrom(doc, timex, value) ?? lengthUntil(doc, timex, value)
  if (tied !== null) return tied
  const words = deadlineWords(text, timex)
  if (words === null || spoken.to === null) return null
  const window = within(spoken.to, value)
  if (window === null) return null
  const isOpen = spoken.from !== spoken.to
  return {
    kind: 'deadline',
    words,
    window: { ...window, vague: window.vague || isOpen },
    timexes: [timex.id],
  }
}

function deadlineWords(text: string, timex: Timex): string | null {
  const next = wordAfter(text, timex)
  if (DEADLINES.has(next)) return next
  // "12 hours left until the end of the day": the day says it better.
  if (LEFT.has(next)) return UNTIL.test(text.slice(timex.end, timex.end + 20)) ? null : next
  if (next === 'to' && lastWords(text, timex).some(word => GRANTS.has(word))) return next
  return COUNTED_FROM.has(next) ? null : wordsBefore(text, timex, LENGTH_WORDS)
}

const UNTIL = /^ [a-z]+ (?:until|till|before) /i

/** "a 30-day truce starting tomorrow" */
function lengthFrom({ timexes, settled }: Dated, { id, beginPoint }: Timex, value: string): Bound | null {
  const at = placeOf(timexes, beginPoint)
  const start = settled[at]?.value ?? null
  const window = start === null ? null : lasting(start, value)
  return window === null ? null : { kind: 'span', words: 'starting', window, timexes: [id, timexes[at]!.id] }
}

/** "a 30-day truce ending on Friday"; a length that is vague has no first day. */
function lengthUntil({ timexes, settled }: Dated, { id, endPoint }: Timex, value: string): Bound | null {
  const at = placeOf(timexes, endPoint)
  const to = settled[at]?.value?.replace(/T.*$/, '') ?? null
  const length = lengthOf(value)
  if (to === null || !isDay(to) || length === null) return null
  const days = length.unit === 'day' ? length.count : length.unit === 'week' ? length.count * 7 : null
  if (days === null || !Number.isInteger(days)) return null
  const from = addDays(to, 1 - days)
  const why = `It ends on ${written(to)} and lasts ${days} days, so it begins on ${written(from, to)}.`
  return {
    kind: 'span',
    words: 'ending',
    window: { from, to, vague: false, why },
    timexes: [id, timexes[at]!.id],
  }
}

/** Ids follow the order of the list, so the place of an id is known; -1 for none. */
function placeOf(timexes: readonly Timex[], id: string | null): number {
  const at = id === null ? -1 : Number(id.slice(1)) - 1
  return timexes[at]?.id === id ? at : -1
}
