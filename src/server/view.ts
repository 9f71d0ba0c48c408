import { isDay } from '../model/calendar.ts'
import { failure } from '../model/errors.ts'
import { type View, viewAsked } from '../model/view.ts'

/** The part of an address that says which state of knowledge is shown: the same names as the command line's. */
export interface ViewQuery {
  readonly 'known-on'?: string | undefined
  readonly 'as-of'?: string | undefined
  readonly clock?: string | undefined
  readonly 'recorded-by'?: string | undefined
}

/** The parts of a query that say which state of knowledge is shown. */
export const viewParts = ({
  clock,
  'known-on': knownOn,
  'as-of': asOf,
  'recorded-by': recordedBy,
}: ViewQuery): ViewQuery => ({ clock, 'known-on': knownOn, 'as-of': asOf, 'recorded-by': recordedBy })

/** An empty field of a form asks for nothing. @throws {DemarcheError} E801 for a day, an instant or a clock that is none */
export const viewOfQuery = (query: ViewQuery): View =>
  viewAsked({
    knownOn: query['known-on'] || undefined,
    asOf: query['as-of'] || undefined,
    clock: query.clock || undefined,
    recordedBy: query['recorded-by'] || undefined,
  })

/** The query to put behind a link, so that a reader stays in the state of knowledge that was chosen. */
export function queryOf(query: ViewQuery, more: Readonly<Record<string, string | undefined>> = {}): string {
  const parts = Object.entries({ ...viewParts(query), ...more }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : `${name}=${encodeURIComponent(value)}`,
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
