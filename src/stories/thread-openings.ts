import type { ActType } from '../model/act.ts'
import type { Id } from '../model/id.ts'
import { compareTerms, type Terms } from '../model/terms.ts'
import { actsAsMany, type ReportedAct, settleTerms, sharedTerms } from './reported-acts.ts'
import { changeTo, type Draft, dueOf, hasOtherTerms, move, type ThreadRows } from './thread-draft.ts'
import { AGREED, AWAIT_ANSWER, ENDED, OPENINGS } from './thread-tables.ts'
import { isAfter } from './when.ts'

export const opens = (act: ReportedAct): boolean =>
  act.counts && act.actor.length > 0 && OPENINGS.has(act.entry.body.type)

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
    again.terms = gathered(again.terms, act.terms)
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
  if (draft.dueWords === null && draft.opening.entry.body.deadline === null)
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
  if (body.issue !== null || !body.deadline?.value || !AWAIT_ANSWER.has(body.type) || body.part !== null)
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

function isSameOpener({ opening, recipient }: Draft, act: ReportedAct): boolean {
  const [one, other] = [opening.entry.body, act.entry.body]
  const alike =
    one.type === other.type || FAMILIES.some(family => family.has(one.type) && family.has(other.type))
  return (
    alike &&
    one.issue !== null &&
    one.issue === other.issue &&
    (one.part === null) === (other.part === null) &&
    (opening.actor.join() === act.actor.join() ||
      (actsAsMany(one) && actsAsMany(other) && sharedTerms(opening.terms, act.terms) > 0)) &&
    (recipient.length === 0 || act.recipient.length === 0 || recipient.join() === act.recipient.join())
  )
}

/** Other words for the same wish. */
const FAMILIES: readonly ReadonlySet<ActType>[] = [
  new Set(['offer', 'counter-offer']),
  new Set(['demand', 'request']),
]

function gathered(a: Terms, b: Terms): Terms {
  const pairs = Object.entries(a).map(([field, value]) => [field, value ?? b[field as keyof Terms]])
  return Object.fromEntries(pairs) as Terms
}
