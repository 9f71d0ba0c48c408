import type { ActType } from '../model/act.ts'
import { daysOf } from '../model/calendar.ts'
import type { ActBody, ContactBody, Party, SilenceBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Answer, Change, Disagreement, ThreadState } from '../model/story.ts'
import { compareTerms, type Terms } from '../model/terms.ts'
import { namesOf } from './en/parties.ts'
import type { Reading } from './readings.ts'
import type { ReportedAct } from './reported-acts.ts'
import type { Sides } from './sides.ts'
import type { Sources } from './sources.ts'
import { AWAIT_ANSWER, ENDED, EVENT_ISSUES } from './thread-tables.ts'

export interface Draft {
  readonly id: Id<'thread'>
  readonly opening: ReportedAct
  reports: ReportedAct[]
  disagreements: readonly Disagreement[]
  recipient: readonly string[]
  terms: Terms
  /** A postponement moves it. */
  dueOn: string | null
  dueWords: string | null
  readonly answers: Answer[]
  readonly changes: Change[]
  readonly silences: Id<'entry'>[]
  state: ThreadState
  /** As the model's thread has it: whether later answers may still change it. */
  ended: boolean
  supersededBy: Id<'thread'> | null
}

export interface ThreadRows {
  readonly acts: readonly ReportedAct[]
  readonly contacts: readonly Reading<ContactBody>[]
  readonly silences: readonly Reading<SilenceBody>[]
  readonly sources: Sources
  readonly sides: Sides
  /** The day up to which deadlines run. */
  readonly day: string
}

/** Clashes, or another number in the same place: "3%" then "4%" is a new offer. */
export const hasOtherTerms = (draft: Draft, act: ReportedAct): boolean =>
  compareTerms(draft.terms, act.terms).differs.some(
    ({ field, relation }) =>
      relation === 'incompatible' ||
      (MOVED.has(field) && draft.terms[field] !== null && act.terms[field] !== null),
  )

const MOVED: ReadonlySet<keyof Terms> = new Set(['duration', 'quantity'])

/** The day that the act's own words set; *immediately* sets none. */
export const deadlineOf = ({ deadline }: ActBody): ActBody['deadline'] =>
  deadline?.vague && deadline.words === null ? null : deadline

/** The day until which an answer is awaited: the deadline, else the day that the offer itself is for. */
export function dueOf({ entry, day }: ReportedAct, terms: Terms): string | null {
  const { issue, type } = entry.body
  const deadline = deadlineOf(entry.body)
  if (deadline?.value) return daysOf(deadline.value)?.to ?? null
  if (deadline || !terms.start) return null
  if (!EVENT_ISSUES.has(issue ?? '') && !AWAIT_ANSWER.has(type)) return null
  const due = daysOf(terms.start)?.to ?? null
  // What begins on the day it was asked for gives no time to answer: more likely that day is when it was said.
  return due !== null && (day === null || due > day) ? due : null
}

export const wholeOf = (draft: Draft, drafts: readonly Draft[]): Draft | null => {
  const { part } = draft.opening.entry.body
  if (part === null) return null
  return drafts.find(({ reports }) => reports.some(act => act.reports.some(({ id }) => id === part))) ?? null
}

export function move(draft: Draft, change: Change): void {
  if (draft.state === change.state && draft.changes.length > 1) return
  // What was rejected by one of several stays so until that one speaks again.
  draft.state = change.state
  draft.ended = ENDED.has(change.state)
  draft.changes.push(change)
}

export const changeTo = (state: ThreadState, act: ReportedAct, why: string): Change => ({
  state,
  entry: act.entry.id,
  validOn: act.day,
  recordedAt: act.recordedAt,
  why,
})

const REASONS: Partial<Record<ActType, string>> = {
  acceptance: 'accepted',
  'conditional-acceptance': 'accepted, with a condition',
  rejection: 'rejected',
  'counter-offer': 'answered with another offer',
  concession: 'conceded',
  agreement: 'agreed',
  'ceasefire-declared': 'a ceasefire was declared',
  'no-show': 'a party did not come',
  cancellation: 'cancelled',
  violation: 'a violation is recorded',
}

const OUTCOMES: Partial<Record<ThreadState, string>> = {
  kept: 'it took place',
  'kept-in-another-form': 'it took place in another form',
  superseded: 'other terms were agreed in its place',
}

/** What the state alone does not tell: of a plain yes or no, whose it is. */
export function reasonOf(type: ActType, state: ThreadState, by: readonly Party[] = []): string {
  const reason = OUTCOMES[state] ?? REASONS[type] ?? type
  return reason === state && by.length > 0 ? `by ${namesOf(by)}` : reason
}
