import type { Span } from './span.ts'

/** TimeML 1.2.1 TIMEX3 types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
/** TIMEX3 `mod`. */
export type TimexModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/**
 * How a value follows from its anchor: kept as data, so that the value can be read again when a better
 * anchor is learned. `fixed` needs none.
 */
export type Operation =
  | { readonly kind: 'fixed'; readonly value: string }
  /** A weekday (0 Sunday … 6 Saturday) on, before or after the anchor's day. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction }
  /** A month (1–12), or a day of it, whose year the anchor gives. */
  | {
      readonly kind: 'month'
      readonly month: number
      readonly day: number | null
      readonly direction: Direction
    }
  /** A day of the month ("the 14th") whose month and year the anchor gives. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly direction: Direction }
  /** The anchor's unit moved by a count: yesterday, three weeks ago, this year; the result has the unit's granularity. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number; readonly suffix: string | null }
  /** A part of the anchor's year: season `SP SU FA WI`, quarter `Q1`…, half `H1`…. */
  | { readonly kind: 'part'; readonly part: string; readonly direction: Direction }
  /** A named day such as a holiday, whose year the anchor gives. */
  | { readonly kind: 'holiday'; readonly holiday: string; readonly direction: Direction }
  | { readonly kind: 'weekend'; readonly direction: Direction }
  /**
   * The n-th unit inside the anchor's period, from 1; -1 is the last: "the second week of", "the last day of". With a
   * weekday only such days count: "the first Monday of".
   */
  | { readonly kind: 'nth'; readonly unit: Unit; readonly n: number; readonly weekday?: number }
  /** One operation counted inside what another gives: "June last year", "next year's first quarter". */
  | { readonly kind: 'within'; readonly outer: Operation; readonly inner: Operation }
  /** `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. */
  | { readonly kind: 'reference'; readonly value: string }

/**
 * `same` keeps the anchor's own week (weekday, weekend) or year; `on-or-before` is a newspaper's bare weekday;
 * `week-before` and `week-after` are the calendar week beside the anchor's; `next` is "next Friday", which names no day
 * where half of the readers would take the coming one and half the one after.
 */
export type Direction =
  | 'before'
  | 'on-or-before'
  | 'same'
  | 'nearest'
  | 'on-or-after'
  | 'after'
  | 'next'
  | 'week-before'
  | 'week-after'

export interface Timex extends Span {
  /** `t1`, `t2`, … in text order. */
  readonly id: string
  readonly type: TimexType
  readonly mod: TimexModifier | null
  readonly operation: Operation
  /** Which kind of anchor the words ask for; `timex` names another timex ("two days later"). */
  readonly needs:
    | { readonly kind: 'none' }
    | { readonly kind: 'speech' }
    | { readonly kind: 'timex'; readonly timex: string }
  /** A time of day to add once the day is known: `T10:00`, `TNI`, …. */
  readonly timeOfDay: string | null
  /** SET only, TIMEX3 `quant` and `freq`. */
  readonly quant: string | null
  readonly freq: string | null
  /** DURATION and range only: ids of the timexes where it begins and ends. */
  readonly beginPoint: string | null
  readonly endPoint: string | null
  readonly rule: string
}

export type AnchorBasis = 'stated' | 'bounded' | 'assumed'

/** What a value was counted from, and why the reader may trust it. */
export interface Anchor {
  readonly kind: 'createdOn' | 'utterance' | 'timex'
  /** The day counted from, `YYYY-MM-DD`, or the other timex's value. */
  readonly value: string
  readonly timex: string | null
  readonly basis: AnchorBasis
}

/** A timex whose value is settled. */
export interface Settled {
  /** TIMEX3 value; null when the day it counts from is not known. */
  readonly value: string | null
  readonly anchor: Anchor | null
  /** One sentence a reader understands: how the value came about. */
  readonly why: string
}
