import { addDays } from '../model/calendar.ts'
import type { Absence, Change, ThreadState } from '../model/story.ts'
import type { Sources } from './sources.ts'
import { type Draft, move, type ThreadRows } from './thread-draft.ts'
import { AWAIT_ANSWER, EVENT_ISSUES } from './thread-tables.ts'

/** Lets the clock run to a day: a deadline that passed before it without an answer is on the record. */
export function expire(draft: Draft, day: string | null): void {
  if (day === null || draft.dueOn === null || day <= draft.dueOn || draft.state !== 'open') return
  if (!AWAIT_ANSWER.has(draft.opening.entry.body.type)) return
  const on = addDays(draft.dueOn, 1)
  move(draft, {
    state: 'unanswered',
    entry: null,
    validOn: on,
    recordedAt: `${on}T00:00:00.000Z`,
    why: `nothing recorded by ${draft.dueOn}`,
  })
}

export function runClock(draft: Draft, day: string, { sources }: ThreadRows): void {
  expire(draft, day)
  const { issue, type } = draft.opening.entry.body
  const awaited =
    draft.state === 'accepted' ||
    draft.state === 'accepted-with-conditions' ||
    (draft.state === 'open' && (type === 'announcement' || type === 'agreement'))
  // Who urged others to meet has had the answer that was asked for.
  if (
    !awaited ||
    type === 'request' ||
    !EVENT_ISSUES.has(issue ?? '') ||
    draft.dueOn === null ||
    day <= draft.dueOn
  )
    return
  // Only where somebody could have told: an article of a later day.
  const due = draft.dueOn
  if (!sources.counted.some(({ createdOn }) => createdOn !== null && createdOn > due && createdOn <= day))
    return
  const on = addDays(due, 1)
  move(draft, {
    state: 'lapsed',
    entry: null,
    validOn: on,
    recordedAt: `${on}T00:00:00.000Z`,
    why: `its day passed on ${due} and nothing is recorded of it`,
  })
}

export function absenceOf(draft: Draft, sources: Sources, day: string): Absence | null {
  if (SETTLED.has(draft.state)) return null
  const since = draft.opening.day ?? ''
  const days = sources.counted.flatMap(({ createdOn }) =>
    createdOn !== null && createdOn >= since && createdOn <= day ? [createdOn] : [],
  )
  return days.length === 0 ? null : { articles: days.length, from: days[0]!, to: days.at(-1)! }
}

const SETTLED: ReadonlySet<ThreadState> = new Set([
  'kept',
  'kept-in-another-form',
  'broken',
  'superseded',
  'rejected',
])

/** An opening act whose day is only bounded came no later than its first answer. */
export function inOrder([opening, ...later]: readonly Change[]): Change[] {
  const first = later.flatMap(({ validOn }) => validOn ?? [])[0]
  const early = first !== undefined && opening!.validOn !== null && first < opening!.validOn
  return [early ? { ...opening!, validOn: first } : opening!, ...later]
}
