import type { Interval } from '../model/act.ts'
import { daysOf, written } from '../model/calendar.ts'
import type { Entry, Party } from '../model/entry.ts'

/** As much of an id as a person can copy; commands take any beginning that fits one entry. */
export const shortId = (id: string): string => id.slice(0, id.indexOf('_') + 9)

export const shortIds = (ids: readonly string[]): string => {
  const shown = ids.slice(0, 2).map(shortId).join(' ')
  return ids.length > 2 ? `${shown} +${ids.length - 2}` : shown
}

export const partyNames = (parties: readonly Party[]): string =>
  parties.map(({ name }) => name).join(', ') || '–'

/** `Thursday 15 May`, `March 2022`, `until Sunday 11 May`, `–` when nothing is known. */
export function intervalText({ from, to }: Interval, beside: string | null): string {
  if (from === null && to === null) return '–'
  if (from === to && from !== null) return dateText(from, beside)
  if (from === null) return `by ${dateText(to!, beside)}`
  if (to === null) return `since ${dateText(from, beside)}`
  return `${dateText(from, beside)} – ${dateText(to, beside)}`
}

export function dateText(value: string, beside: string | null): string {
  const days = daysOf(value)
  if (days === null || days.from !== days.to) return value
  const time = /T(\d{2}:\d{2})/.exec(value)
  return time ? `${written(days.from, beside)} ${time[1]}` : written(days.from, beside)
}

export const byline = (publisher: string | null, createdOn: string | null): string =>
  [publisher ?? 'outlet unknown', createdOn ?? 'day unknown'].join(', ')

/** One line that says what an entry is: its kind or act type. */
export function entryLabel({ body }: Pick<Entry, 'body'>): string {
  if (body.kind === 'act') return body.type
  if (body.kind === 'contact') return body.gap ? 'contact gap' : (body.mode ?? 'contact')
  if (body.kind === 'decision') return body.decision
  return body.kind
}
