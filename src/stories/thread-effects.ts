import { addDays, daysOf } from '../model/calendar.ts'
import type { ThreadState } from '../model/story.ts'
import { compareTerms } from '../model/terms.ts'
import { actsAsMany } from './collectives.ts'
import type { ReportedAct } from './reported-acts.ts'
import { type Draft, hasOtherTerms } from './thread-draft.ts'
import { isBothSides, type Role } from './thread-links.ts'
import { ANSWERS, AWAIT_ANSWER, BREAKS, EVENT_ISSUES, FULFILS } from './thread-tables.ts'

type Effect = ThreadState | 'postponed' | 'noted'

/** What an act of that role makes of a thread; null when it is no answer to it. */
export function effectOf(act: ReportedAct, draft: Draft, role: Role): Effect | null {
  const { body } = act.entry
  const { type } = body
  const { issue } = draft.opening.entry.body
  const opened = draft.opening.entry.body.type
  const fulfils = FULFILS[type]?.find(
    each => each.issues.includes(issue ?? '') && each.openings.includes(opened),
  )
  if (
    fulfils &&
    isDoneBy(fulfils.by, role, act, draft) &&
    !isFarFrom(draft, act) &&
    !isBefore(draft, act) &&
    !isOneSentence(act, draft)
  ) {
    return isInAnotherForm(draft, act, fulfils.by === 'both') ? 'kept-in-another-form' : 'kept'
  }
  if (type in BREAKS && role !== 'other') {
    const bound =
      draft.state === 'accepted' ||
      draft.state === 'kept' ||
      opened === 'agreement' ||
      opened === 'ceasefire-declared' ||
      opened === 'promise'
    return bound && issue !== null && issue === body.issue ? 'broken' : null
  }
  if (type === 'no-show') {
    if (draft.state.startsWith('kept') || !EVENT_ISSUES.has(issue ?? '')) return null
    if (role === 'other' || isOthersWish(draft, act) || isOfItsOpening(draft, act)) return null
    return hasComeTo(draft, act) ? 'broken' : 'noted'
  }
  if (type === 'cancellation') return role === 'other' ? null : 'lapsed'
  if (type === 'postponement') return role === 'other' || draft.terms.start === null ? null : 'postponed'
  if (type === 'announcement') return announced(act, draft, role)
  const state = ANSWERS[type]
  if (state === undefined || !AWAIT_ANSWER.has(opened)) return null
  // Once the day of the talks is over, what is agreed is about other talks, unless it says otherwise.
  const over =
    draft.dueOn !== null && act.day !== null && act.day > draft.dueOn && EVENT_ISSUES.has(issue ?? '')
  if (over && body.refersTo === null && !act.recipient.some(side => draft.opening.actor.includes(side)))
    return null
  if (type === 'agreement') return role === 'both' ? stateBy(state, act, draft) : null
  if (role !== 'recipient' && !(role === 'both' && type === 'ceasefire-declared')) return null
  // What several sides accept together is no answer of one of them to a third.
  if (act.actor.length > 1 && !actsAsMany(draft.opening.entry.body) && body.refersTo === null) return null
  return stateBy(state, act, draft)
}

/** Conditions make an acceptance conditional; terms that clash or fall short make it a counter-offer. */
function stateBy(state: ThreadState, act: ReportedAct, draft: Draft): ThreadState {
  if (state !== 'accepted') return state
  const { type, conditions } = act.entry.body
  if (type === 'agreement' && hasOtherTerms(draft, act)) return 'superseded'
  if (type === 'concession' || type === 'ceasefire-declared') {
    const { differs } = compareTerms(draft.terms, act.terms)
    const short = differs.some(
      ({ field, relation }) =>
        (relation === 'incompatible' || relation === 'narrower') && draft.terms[field] !== null,
    )
    if (short) return 'countered'
  }
  return conditions.length > 0 ? 'accepted-with-conditions' : state
}

/** "Insisted on a full withdrawal": the deed that is asked for in a sentence is not done in it. */
const isOneSentence = (act: ReportedAct, draft: Draft): boolean =>
  act.reports.every(({ article, quoteStart }) =>
    draft.reports.some(({ reports }) =>
      reports.some(each => each.article === article && each.quoteStart === quoteStart),
    ),
  )

/**
 * What had happened by the day on which something was put forward does not carry it out; only an article that tells
 * both may have meant so.
 */
const isBefore = ({ reports }: Draft, act: ReportedAct): boolean =>
  act.day !== null &&
  reports.every(
    opening =>
      opening.day !== null &&
      act.day! < opening.day &&
      !opening.reports.some(({ article }) => act.reports.some(each => each.article === article)),
  )

/** "Stayed away from the talks that he had proposed on Sunday": the day belongs to the proposal. */
const isOfItsOpening = ({ opening, terms }: Draft, { when, day }: ReportedAct): boolean =>
  when.from !== null &&
  when.from === when.to &&
  day !== null &&
  opening.day !== null &&
  day <= opening.day &&
  terms.start !== day

/** "Kyiv confirmed it will send a team": tells of the same event, and changes nothing by itself. */
function announced(act: ReportedAct, draft: Draft, role: Role): Effect | null {
  if (role === 'other' || !EVENT_ISSUES.has(draft.opening.entry.body.issue ?? '')) return null
  const { relation } = compareTerms(draft.terms, act.terms)
  return relation === 'incompatible' || isElsewhere(act, draft) ? null : 'noted'
}

/** With others, and neither at the place nor on the day of this one: another meeting. */
const isElsewhere = ({ recipient, terms }: ReportedAct, draft: Draft): boolean => {
  const sides = [...draft.opening.actor, ...draft.recipient]
  if (recipient.length === 0 || recipient.some(side => sides.includes(side))) return false
  const { place, start } = draft.terms
  return place !== null && terms.place !== null
    ? place !== terms.place
    : start === null || start !== terms.start
}

function isDoneBy(by: 'opener' | 'recipient' | 'both', role: Role, act: ReportedAct, draft: Draft): boolean {
  if (by !== 'both') return role === by || role === 'both'
  if (isBothSides(act)) return true
  if (areTheirMinisters(act, draft)) return true
  const present = new Set([...act.actor, ...act.recipient])
  const opener = draft.opening.actor.some(side => present.has(side))
  const other =
    draft.recipient.length > 0 ? draft.recipient.some(side => present.has(side)) : present.size > 1
  return opener && other
}

/** "Ministers met in Bergen", where and when talks there had been agreed. */
const areTheirMinisters = ({ entry, terms, when }: ReportedAct, draft: Draft): boolean =>
  entry.body.actor.length === 1 &&
  MINISTERS.test(entry.body.actor[0]!.name) &&
  draft.state === 'accepted' &&
  draft.terms.place !== null &&
  draft.terms.place === (terms.place ?? entry.body.venue) &&
  when.from !== null &&
  when.from === when.to &&
  (draft.terms.start === null || when.from === draft.terms.start)

const MINISTERS = /^(?:the |two |both )*(?:\p{Ll}+ )?(?:ministers|leaders|presidents|envoys)$/iu

/**
 * An occasion weeks away from the day that was named is another one; so is one without a day of its own that
 * is told of before that day: most likely it is still to come.
 */
function isFarFrom({ terms, dueOn }: Draft, act: ReportedAct): boolean {
  const { day, when } = act
  const start = terms.start === null ? null : daysOf(terms.start)
  if (when.from === null || when.from !== when.to) {
    if (
      start === null ? isBothSides(act) : day === null || day < start.from || (dueOn !== null && day < dueOn)
    )
      return true
  }
  return (
    start !== null &&
    day !== null &&
    (day > addDays(start.to, FAR_DAYS) || day < addDays(start.from, -FAR_DAYS))
  )
}

const FAR_DAYS = 21

/** A day before the one named only tells what is to come; where none was named, who stayed away on a day broke what was agreed. */
const hasComeTo = ({ terms, state }: Draft, { day, when }: ReportedAct): boolean => {
  const start = terms.start === null ? null : daysOf(terms.start)
  if (start === null) return state.startsWith('accepted') && when.from !== null && when.from === when.to
  return day !== null && day >= start.from
}

/** A third party that urges two others to meet does not stay away itself. */
const isOthersWish = ({ opening, recipient }: Draft, act: ReportedAct): boolean =>
  opening.entry.body.type === 'request' &&
  !opening.actor.some(side => act.actor.includes(side)) &&
  recipient.length > 0 &&
  !recipient.some(side => act.actor.includes(side))

/** On another day, at another level; a meeting also when it comes after its day. */
function isInAnotherForm(draft: Draft, act: ReportedAct, isMeeting: boolean): boolean {
  const late = draft.state === 'broken' || (draft.dueOn !== null && act.day !== null && act.day > draft.dueOn)
  if (isMeeting && late) return true
  const held = { ...act.terms, start: act.terms.start ?? act.when.from ?? null }
  return compareTerms(draft.terms, held).differs.some(
    ({ field, relation }) =>
      draft.terms[field] !== null && held[field] !== null && relation === 'incompatible',
  )
}
