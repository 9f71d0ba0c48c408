import type { ActType } from '../model/act.ts'
import { daysBetween } from '../model/calendar.ts'
import type { Id } from '../model/id.ts'
import { compareTerms } from '../model/terms.ts'
import { actsAsMany, isSameCollective } from './collectives.ts'
import type { ReportedAct } from './reported-acts.ts'
import { filledTerms, settleTerms, sharedTerms } from './reported-terms.ts'
import {
  changeTo,
  type Draft,
  deadlineOf,
  dueOf,
  hasOtherTerms,
  move,
  type ThreadRows,
} from './thread-draft.ts'
import { AGREED, AWAIT_ANSWER, ENDED, OPENINGS } from './thread-tables.ts'
import { isAfter } from './when.ts'

export const opens = (act: ReportedAct): boolean =>
  act.counts && act.actor.length > 0 && OPENINGS.has(act.entry.body.type) && !isAlone(act)

/** "Hamas agrees to a deal": what one side agrees to is no agreement of its own making. */
const isAlone = ({ entry, actor, recipient }: ReportedAct): boolean =>
  entry.body.type === 'agreement' && new Set([...actor, ...recipient]).size < 2 && !actsAsMany(entry.body)

/** @returns the thread that it says again, or the one that it takes the place of */
export function open(
  act: ReportedAct,
  drafts: Draft[],
  { sides }: ThreadRows,
): { again: Draft | null; before: Draft | null } {
  const { body } = act.entry
  const again = drafts.findLast(draft => isRepeated(draft, act))
  if (again) {
    again.reports.push(act)
    again.terms = filledTerms(again.terms, act.terms)
    again.dueOn ??= dueOf(act, act.terms)
    again.dueWords ??= body.deadline?.words ?? null
    if (again.recipient.length === 0) again.recipient = act.recipient
    return { again, before: null }
  }
  const before = drafts.findLast(draft => replaces(act, draft))
  const state = AGREED.has(body.type) ? 'accepted' : 'open'
  const opened: Draft = {
    id: threadId(act.reports[0]!.id),
    opening: act,
    reports: [act],
    disagreements: act.disagreements,
    recipient: act.recipient,
    terms: act.terms,
    dueOn: dueOf(act, act.terms),
    dueWords: body.deadline?.words ?? null,
    answers: [],
    changes: [
      changeTo(state, act, `${body.type} by ${body.actor.map(party => sides.shown(party).name).join(', ')}`),
    ],
    silences: [],
    state,
    ended: false,
    supersededBy: null,
  }
  drafts.push(opened)
  if (before) before.supersededBy = opened.id
  return { again: null, before: before ?? null }
}

export function supersede(draft: Draft, act: ReportedAct): void {
  if (ENDED.has(draft.state)) draft.supersededBy = null
  else move(draft, changeTo('superseded', act, 'the same party put other terms in its place'))
}

/** Once all reports of an opening are known: its terms as most outlets give them, and the day they set. */
export function settle(draft: Draft, { sources }: ThreadRows): void {
  const { terms, disagreements } = settleTerms(
    draft.reports.flatMap(act => act.reports),
    sources,
  )
  draft.terms = terms
  draft.disagreements = disagreements
  if (draft.dueWords === null && deadlineOf(draft.opening.entry.body) === null)
    draft.dueOn = dueOf(draft.opening, terms)
}

/**
 * "He asked for an answer by Tuesday": a deadline for the one thing that was put forward in the same article,
 * unless it is set by the side that it was put to.
 *
 * @returns the act that it is set for
 */
export function setsDeadline(act: ReportedAct, acts: readonly ReportedAct[]): ReportedAct | null {
  const { body, article } = act.entry
  if (body.issue !== null || !deadlineOf(body)?.value || !AWAIT_ANSWER.has(body.type) || body.part !== null)
    return null
  const own = acts.filter(
    other =>
      other !== act &&
      opens(other) &&
      AWAIT_ANSWER.has(other.entry.body.type) &&
      other.entry.body.deadline === null &&
      other.reports.some(report => report.article === article) &&
      !act.actor.some(side => other.recipient.includes(side)),
  )
  return own.length === 1 ? own[0]! : null
}

const threadId = (entry: Id<'entry'>): Id<'thread'> => entry.replace(/^entry_/, 'thread_') as Id<'thread'>

/** The same party says the same thing again: one thread. */
function isRepeated(draft: Draft, act: ReportedAct): boolean {
  if (!isSameOpener(draft, act) || ENDED.has(draft.state) || draft.supersededBy !== null) return false
  if (!hasOtherTerms(draft, act)) return true
  // One outlet gives another day for what is otherwise the same, at the same time: a disagreement, no new demand.
  const clashes = compareTerms(draft.terms, act.terms).differs.filter(
    ({ relation }) => relation === 'incompatible',
  )
  return (
    clashes.length === 1 && sharedTerms(draft.terms, act.terms) > 0 && !isAfter(draft.opening.when, act.when)
  )
}

/** The same party asks for something else on the same issue, surely later. */
const replaces = (act: ReportedAct, draft: Draft): boolean =>
  isSameOpener(draft, act) &&
  !ENDED.has(draft.state) &&
  draft.supersededBy === null &&
  hasOtherTerms(draft, act) &&
  isAfter(draft.opening.when, act.when)

function isSameOpener(draft: Draft, act: ReportedAct): boolean {
  const { opening, recipient } = draft
  const [one, other] = [opening.entry.body, act.entry.body]
  const alike =
    one.type === other.type || FAMILIES.some(family => family.has(one.type) && family.has(other.type))
  if (!alike || one.issue === null) return false
  // A plain demand or threat may tell again of the half of an ultimatum; a half tells of no plain one.
  if (one.part === null && other.part !== null) return false
  if (recipient.length > 0 && act.recipient.length > 0 && recipient.join() !== act.recipient.join())
    return false
  if (one.issue === other.issue && opening.actor.join() === act.actor.join()) return true
  if (!isSameCollective(one.actor, other.actor)) return false
  if (one.issue === other.issue && sharedTerms(opening.terms, act.terms) > 0) return true
  return pressesAlike(draft, act)
}

/**
 * One ultimatum of many who go by several names: put to the same side in the same days, with no other day set. Desks
 * differ on which half of it they name, so its issue may be that of the demand here and that of the threat there.
 */
function pressesAlike({ opening, reports, recipient }: Draft, act: ReportedAct): boolean {
  const [one, other] = [opening.entry.body, act.entry.body]
  if (one.type !== other.type || !(one.type === 'ultimatum' || one.part !== null || one.type === 'threat'))
    return false
  // "Although they had threatened Moscow with them": what is recalled so names no issue any more.
  if (one.type !== 'ultimatum' && one.issue !== (other.issue ?? one.issue)) return false
  if (recipient.length === 0 || recipient.join() !== act.recipient.join()) return false
  const due = reports.flatMap(({ entry }) => entry.body.deadline?.value ?? [])
  const own = other.deadline?.value ?? null
  if (own !== null && due.some(value => value !== own)) return false
  return opening.day !== null && act.day !== null && Math.abs(daysBetween(opening.day, act.day)) <= NEWS_DAYS
}

/** A report of what was put forward is news for so long. */
const NEWS_DAYS = 6

/** Other words for the same wish. */
const FAMILIES: readonly ReadonlySet<ActType>[] = [
  new Set(['offer', 'counter-offer']),
  new Set(['demand', 'request']),
]
