/** Not a panel: what became of a thread, in words, the same on every panel. */
import { daysBetween, MONTHS } from '../../model/calendar.ts'
import type { ActBody, Party } from '../../model/entry.ts'
import type { Absence, Thread, ThreadState } from '../../model/story.ts'
import { dayText } from './dates.ts'

const STATES: Readonly<Record<ThreadState, string>> = {
  open: 'open',
  accepted: 'accepted',
  'accepted-with-conditions': 'accepted with conditions',
  rejected: 'rejected',
  countered: 'answered by a counter-offer',
  unanswered: 'unanswered',
  kept: 'kept',
  'kept-in-another-form': 'kept in another form',
  broken: 'broken',
  lapsed: 'lapsed',
  superseded: 'taken over by a later one',
}

/** Whether somebody still owes an answer. */
export const isWaiting = ({ state }: Pick<Thread, 'state'>): boolean =>
  state === 'open' || state === 'unanswered'

/** `open · due Monday 12 May (in 2 days)`, `rejected Monday 12 May`. */
export function stateText({ state, changes, deadline }: Thread, day: string): string {
  const words = STATES[state]
  if (isWaiting({ state }))
    return [words, deadline === null ? '' : clockText(deadline, day)].filter(Boolean).join(' · ')
  const on = changes.at(-1)?.validOn ?? null
  return on === null ? words : `${words} ${dayText(on, day)}`
}

/** How far a deadline is from the day of the page. */
export function clockText({ value, words }: NonNullable<Thread['deadline']>, day: string): string {
  if (value === null) return words === null ? 'due on a day not known' : `due ${words}`
  const text = dayText(value, day)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return `due ${text}`
  const left = daysBetween(day, value)
  const far = Math.abs(left) === 1 ? '1 day' : `${Math.abs(left)} days`
  if (left === 0) return `due today, ${text}`
  return left > 0 ? `due ${text} (in ${far})` : `was due ${text} (${far} ago)`
}

/** Absence is always bounded: in how many articles, of which days. */
export function absenceText({ articles, from, to }: Absence, day: string): string {
  const days = from === to ? dayText(from, day) : `${dayText(from, day)} to ${dayText(to, day)}`
  return `No answer recorded in ${articles} ${articles === 1 ? 'article' : 'articles'}, ${days}`
}

/** The same where there is little room: `nothing in 22 articles, 10–16 May`. */
export function shortAbsence({ articles, from, to }: Absence): string {
  const [first, last] = [shortDay(from), shortDay(to)]
  const days =
    from === to
      ? last
      : from.slice(0, 7) === to.slice(0, 7)
        ? `${Number(from.slice(8))}–${last}`
        : `${first} – ${last}`
  return `nothing in ${articles} ${articles === 1 ? 'article' : 'articles'}, ${days}`
}

const shortDay = (day: string): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 3)}`

/** Hearsay says whose. */
export const factualityText = ({ factuality, saidBy }: Pick<ActBody, 'factuality' | 'saidBy'>): string =>
  factuality === 'second-hand' && saidBy !== null ? `according to ${saidBy.name}` : factuality

export const namesOf = (parties: readonly Party[]): string =>
  parties.map(({ name }) => name).join(', ') || 'Somebody not named'
