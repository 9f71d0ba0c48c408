/** Not on the shelf: words before a date or a length that bound it or take a part of it. */
import type { TimexModifier } from '../../model/timex.ts'
import type { Caught } from '../pattern.ts'

/** What words before a length of time or a date do to it, TIMEX3 `mod`. */
const MODIFIERS: Readonly<Record<string, TimexModifier>> = {
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  under: 'LESS_THAN',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'at least': 'EQUAL_OR_MORE',
  'no less than': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  early: 'START',
  earlier: 'START',
  mid: 'MID',
  late: 'END',
  later: 'END',
}

/** "the end of May" */
const ENDS: Readonly<Record<string, TimexModifier>> = {
  beginning: 'START',
  start: 'START',
  middle: 'MID',
  end: 'END',
}

/** TIMEX3 `mod` by what a phrase caught as `mod` ("early") or as `end` ("the end of"). */
export function modifierOf(found: Caught): TimexModifier | null {
  const [mod, end] = [found.word('mod'), found.word('end')]
  return mod !== null ? (MODIFIERS[mod] ?? 'APPROX') : end !== null ? ENDS[end]! : null
}
