import { isDay } from '../model/calendar.ts'
import { failure } from '../model/errors.ts'
import type { View } from '../demarche.ts'

/** The part of an address that says which state of knowledge is shown: the same names as the command line's. */
export interface ViewQuery {
  readonly 'known-on'?: string | undefined
  readonly 'as-of'?: string | undefined
  readonly clock?: string | undefined
}

/** @throws {DemarcheError} E801 for a day, an instant or a clock that is none */
export function viewOfQuery(query: ViewQuery): View {
  const { 'known-on': knownOn, 'as-of': asOf, clock } = query
  if (clock !== undefined && clock !== 'recorded' && clock !== 'published')
    throw failure('E801', [clock, 'a clock'])
  if (asOf !== undefined && !isDay(asOf)) throw failure('E801', [asOf, 'a day'])
  return {
    clock: clock ?? 'recorded',
    knownAt: knownOn === undefined || knownOn === '' ? null : instantOf(knownOn),
    day: asOf ?? (knownOn ? knownOn.slice(0, 10) : null),
  }
}

function instantOf(text: string): string {
  if (isDay(text)) return `${text}T23:59:59.999Z`
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isFinite(instant)) throw failure('E801', [text, 'a day or an instant'])
  return new Date(instant).toISOString()
}

/** The query to put behind a link, so that a reader stays in the state of knowledge that was chosen. */
export function queryOf(query: ViewQuery, more: Readonly<Record<string, string | undefined>> = {}): string {
  const { clock, 'known-on': knownOn, 'as-of': asOf } = query
  const parts = Object.entries({ clock, 'known-on': knownOn, 'as-of': asOf, ...more }).flatMap(
    ([name, value]) => (value === undefined || value === '' ? [] : `${name}=${encodeURIComponent(value)}`),
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** A day given in an address; null where none is. @throws {DemarcheError} E801 */
export function dayOfQuery(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (!isDay(text)) throw failure('E801', [text, 'a day'])
  return text
}
