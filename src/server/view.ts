import { isDay } from '../model/calendar.ts'
import { failure } from '../model/errors.ts'
import { type View, viewAsked } from '../model/view.ts'

/** The part of an address that says which state of knowledge is shown: the same names as the command line's. */
export interface ViewQuery {
  readonly 'known-on'?: string | undefined
  readonly 'as-of'?: string | undefined
  readonly clock?: string | undefined
}

/** An empty field of a form asks for nothing. @throws {DemarcheError} E801 for a day, an instant or a clock that is none */
export const viewOfQuery = ({ 'known-on': knownOn, 'as-of': asOf, clock }: ViewQuery): View =>
  viewAsked({ knownOn: knownOn || undefined, asOf: asOf || undefined, clock: clock || undefined })

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

/** A day or an instant given in an address, as it was written; null where none is. @throws {DemarcheError} E801 */
export function sinceOfQuery(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  viewAsked({ knownOn: text })
  return text
}
