import type { ActType } from '../model/act.ts'
import { addDays, daysOf } from '../model/calendar.ts'
import type { ContactBody, Entry, SilenceBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Absence, Answer, Change, Disagreement, Thread, ThreadState } from '../model/story.ts'
import { compareTerms, type Terms } from '../model/terms.ts'
import type { Reading } from './readings.ts'
import { actsAsMany, type ReportedAct, settleTerms, sharedTerms } from './reported-acts.ts'
import type { Sides } from './sides.ts'
import type { Sources } from './sources.ts'
import { isBothSides, type Link, linksOf, type Role, roleIn } from './thread-links.ts'
import {
  AGREED,
  ANSWERS,
  AWAIT_ANSWER,
  BREAKS,
  ENDED,
  EVENT_ISSUES,
  FULFILS,
  OPENINGS,
  OUTCOMES_TOO,
} from './thread-tables.ts'
import { daysIn, isAfter, latestDay } from './when.ts'

interface Draft {
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

/**
 * Follows every opening act through its answers to its outcome, in the order of the world's days. What is
 * heard, hedged, supposed or denied is shown beside a thread and changes nothing. Deadlines run out by the
 * clock of `day` alone.
 */
export function threadsOf(rows: ThreadRows): { threads: Thread[]; unlinked: Id<'entry'>[] } {
  const drafts: Draft[] = []
  const unlinked: Id<'entry'>[] = []
  const told = rows.acts.filter(({ withdrawn }) => !withdrawn)
  // Of one day: first that it was put off, then that it took place, then who stayed away.
  const inOrderOfEffect = told.toSorted((a, b) => (a.day === b.day ? lateness(a) - lateness(b) : 0))
  // Openings first: an article often bounds the answer's day better than that of the offer it answers.
  const replaced = new Map<ReportedAct, Draft>()
  const repeats = new Set<ReportedAct>()
  for (const act of told) {
    if (!opens(act) || OUTCOMES_TOO.has(act.entry.body.type) || setsDeadline(act, told)) continue
    const { again, before } = open(act, drafts, rows)
    if (again) repeats.add(act)
    if (before) replaced.set(act, before)
  }
  for (const act of told) {
    const to = setsDeadline(act, told)
    const draft = to && drafts.find(({ reports }) => reports.includes(to))
    if (!draft || draft.dueWords !== null) continue
    draft.dueOn = dueOf(act, act.terms)
    draft.dueWords = act.entry.body.deadline!.words
  }
  for (const draft of drafts) settle(draft, rows)
  const openers = new Set(drafts.flatMap(({ opening }) => opening.actor))
  for (const act of inOrderOfEffect) {
    const { type } = act.entry.body
    if (setsDeadline(act, told)) continue
    const before = replaced.get(act)
    if (before) supersede(before, act)
    // What only says again what was open before answers nothing new.
    const answered = repeats.has(act) || answer(act, drafts, rows, openers)
    if (!act.counts) continue
    if (OUTCOMES_TOO.has(type)) {
      if (opens(act) && (!answered || AGREED.has(type))) open(act, drafts, rows)
    } else if (answered) continue
    else if (type in ANSWERS && !OPENINGS.has(type) && act.actor.length > 0) unlinked.push(act.entry.id)
  }
  for (const contact of rows.contacts) meet(contact, drafts, rows)
  for (const { entry } of rows.silences) {
    const on = drafts.filter(draft => isSilenceOn(entry, draft, rows))
    // Where the words do not say which, only a single one that waits can be meant.
    if (entry.body.on !== null || on.length === 1) for (const draft of on) draft.silences.push(entry.id)
  }
  settleUltimatums(drafts)
  for (const draft of drafts) runClock(draft, rows.day, rows)
  return { threads: drafts.map(draft => threadOf(draft, drafts, rows)), unlinked }
}

const lateness = ({ entry }: ReportedAct): number =>
  entry.body.type === 'postponement' ? -1 : entry.body.type === 'no-show' ? 1 : 0

/** Once all reports of an opening are known: its terms as most outlets give them, and the day they set. */
function settle(draft: Draft, { sources }: ThreadRows): void {
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
function setsDeadline(act: ReportedAct, acts: readonly ReportedAct[]): ReportedAct | null {
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

const opens = (act: ReportedAct): boolean =>
  act.counts && act.actor.length > 0 && OPENINGS.has(act.entry.body.type)

/** @returns the thread that it says again, or the one that it takes the place of */
function open(
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

function supersede(draft: Draft, act: ReportedAct): void {
  if (ENDED.has(draft.state)) draft.supersededBy = null
  else move(draft, changeTo('superseded', act, 'the same party put other terms in its place'))
}

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

const MOVED: ReadonlySet<keyof Terms> = new Set(['duration', 'quantity'])

/** Clashes, or another number in the same place: "3%" then "4%" is a new offer. */
const hasOtherTerms = (draft: Draft, act: ReportedAct): boolean =>
  compareTerms(draft.terms, act.terms).differs.some(
    ({ field, relation }) =>
      relation === 'incompatible' ||
      (MOVED.has(field) && draft.terms[field] !== null && act.terms[field] !== null),
  )

function gathered(a: Terms, b: Terms): Terms {
  const pairs = Object.entries(a).map(([field, value]) => [field, value ?? b[field as keyof Terms]])
  return Object.fromEntries(pairs) as Terms
}

/** The day until which an answer is awaited: the deadline, else the day that the offer itself is for. */
function dueOf({ entry, day }: ReportedAct, terms: Terms): string | null {
  const { deadline, issue, type } = entry.body
  if (deadline?.value) return daysOf(deadline.value)?.to ?? null
  if (deadline || !terms.start) return null
  if (!EVENT_ISSUES.has(issue ?? '') && !AWAIT_ANSWER.has(type)) return null
  const due = daysOf(terms.start)?.to ?? null
  // What begins on the day it was asked for gives no time to answer: more likely that day is when it was said.
  return due !== null && (day === null || due > day) ? due : null
}

/** Links an act to the threads it answers, ends or moves. @returns true when it belongs to one */
function answer(
  act: ReportedAct,
  drafts: readonly Draft[],
  rows: ThreadRows,
  openers: ReadonlySet<string>,
): boolean {
  const { body } = act.entry
  const links = linksOf(
    act,
    drafts,
    rows.sides,
    (draft, role) => effectOf(act, draft, role) !== null,
    openers,
  )
  for (const { thread, how } of [...links, ...urged(act, links, drafts), ...occasions(act, links, drafts)]) {
    const role = roleIn(thread, act)
    const effect = effectOf(act, thread, role)!
    const differs = compareTerms(thread.terms, act.terms).differs
    thread.answers.push({
      entry: act.entry,
      reports: act.reports.map(({ id }) => id),
      how,
      differs: differs
        .filter(({ field }) => thread.terms[field] !== null && act.terms[field] !== null)
        .map(({ field }) => field),
      counts: act.counts,
    })
    if (!act.counts) continue
    // Whoever answers what was put to nobody by name is the one it was put to, as far as these articles tell.
    if (thread.recipient.length === 0 && role === 'recipient') thread.recipient = act.actor
    if (effect === 'postponed') postpone(thread, act)
    else if (effect !== 'noted') {
      expire(thread, act.day)
      move(thread, changeTo(effect, act, reasonOf(body.type, effect)))
    }
  }
  return links.length > 0
}

/** A meeting, or its postponement, is one for all who had offered it or asked for it. */
function occasions(act: ReportedAct, links: readonly Link<Draft>[], drafts: readonly Draft[]): Link<Draft>[] {
  const { type, issue } = act.entry.body
  if (!OCCASIONS.has(type) || !EVENT_ISSUES.has(issue ?? '') || !act.counts) return []
  return drafts
    .filter(draft => {
      if (draft.opening.entry.body.issue !== issue || links.some(({ thread }) => thread === draft))
        return false
      return effectOf(act, draft, roleIn(draft, act)) !== null && !isAfter(act.when, draft.opening.when)
    })
    .map(thread => ({ thread, how: 'the same occasion' }))
}

const OCCASIONS: ReadonlySet<ActType> = new Set([
  'meeting',
  'call',
  'exchange',
  'postponement',
  'cancellation',
  'no-show',
])

/** What others asked the same party to do: its answer to the offer answers them too. */
function urged(act: ReportedAct, links: readonly Link<Draft>[], drafts: readonly Draft[]): Link<Draft>[] {
  const { type, issue } = act.entry.body
  if (links.length === 0 || issue === null || !(type in ANSWERS) || type === 'counter-offer') return []
  return drafts
    .filter(draft => {
      const { body } = draft.opening.entry
      return (
        body.type === 'request' &&
        body.issue === issue &&
        roleIn(draft, act) === 'recipient' &&
        draft.recipient.length > 0 &&
        !links.some(({ thread }) => thread === draft) &&
        !isAfter(act.when, draft.opening.when) &&
        compareTerms(draft.terms, act.terms).relation !== 'incompatible'
      )
    })
    .map(thread => ({ thread, how: 'it was asked to answer so' }))
}

type Effect = ThreadState | 'postponed' | 'noted'

/** What an act of that role makes of a thread; null when it is no answer to it. */
function effectOf(act: ReportedAct, draft: Draft, role: Role): Effect | null {
  const { body } = act.entry
  const { type } = body
  const { issue } = draft.opening.entry.body
  const opened = draft.opening.entry.body.type
  const fulfils = FULFILS[type]?.find(
    each => each.issues.includes(issue ?? '') && each.openings.includes(opened),
  )
  if (fulfils && isDoneBy(fulfils.by, role, act, draft) && !isFarFrom(draft, act)) {
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
    if (role === 'other' || isOthersWish(draft, act)) return null
    return hasComeTo(draft, act.day) ? 'broken' : 'noted'
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

/** "Kyiv confirmed it will send a team": tells of the same event, and changes nothing by itself. */
function announced(act: ReportedAct, draft: Draft, role: Role): Effect | null {
  if (role === 'other' || !EVENT_ISSUES.has(draft.opening.entry.body.issue ?? '')) return null
  const { relation } = compareTerms(draft.terms, act.terms)
  return relation === 'incompatible' ? null : 'noted'
}

function isDoneBy(by: 'opener' | 'recipient' | 'both', role: Role, act: ReportedAct, draft: Draft): boolean {
  if (by !== 'both') return role === by || role === 'both'
  if (isBothSides(act)) return true
  const present = new Set([...act.actor, ...act.recipient])
  const opener = draft.opening.actor.some(side => present.has(side))
  const other =
    draft.recipient.length > 0 ? draft.recipient.some(side => present.has(side)) : present.size > 1
  return opener && other
}

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

/** A day before the one named only tells what is to come. */
const hasComeTo = ({ terms }: Draft, day: string | null): boolean => {
  const start = terms.start === null ? null : daysOf(terms.start)
  return start !== null && day !== null && day >= start.from
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

/** A meeting that both sides had, told as a contact: the outcome of talks that were offered. */
function meet(
  { entry, withdrawn }: Reading<ContactBody>,
  drafts: readonly Draft[],
  { sides, sources }: ThreadRows,
): void {
  const { body } = entry
  if (body.gap || withdrawn || body.mode === null || !sources.counts(entry.article)) return
  const when = daysIn(body.when)
  const day = latestDay(when, null)
  if (day === null) return
  const present = new Set(body.parties.flat().map(sides.of))
  for (const draft of drafts) {
    const { issue, type } = draft.opening.entry.body
    const kind = body.mode === 'visit' ? 'meeting' : body.mode
    const fulfils = (kind === 'letter' ? [] : (FULFILS[kind] ?? [])).some(
      each => each.issues.includes(issue ?? '') && each.openings.includes(type),
    )
    const opener = draft.opening.actor.some(side => present.has(side))
    const other =
      draft.recipient.length > 0 ? draft.recipient.some(side => present.has(side)) : present.size > 1
    if (!fulfils || !opener || !other || draft.state.startsWith('kept')) continue
    // The day before an offer, or an unknown day, is no outcome of it.
    if (
      when.from === null ||
      isAfter(when, draft.opening.when) ||
      (draft.opening.day !== null && day < draft.opening.day)
    )
      continue
    const start = draft.terms.start
    const moved =
      start !== null && daysOf(start) !== null && (day > daysOf(start)!.to || day < daysOf(start)!.from)
    expire(draft, day)
    const state = moved ? 'kept-in-another-form' : 'kept'
    move(draft, {
      state,
      entry: entry.id,
      validOn: day,
      recordedAt: entry.recordedAt,
      why: reasonOf('meeting', state),
    })
  }
}

function postpone(draft: Draft, act: ReportedAct): void {
  const to = act.terms.start && daysOf(act.terms.start)?.to
  draft.dueOn = to || null
  draft.changes.push({
    ...changeTo(draft.state, act, to ? `postponed to ${to}` : 'postponed; no new day is recorded'),
  })
}

const changeTo = (state: ThreadState, act: ReportedAct, why: string): Change => ({
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

const reasonOf = (type: ActType, state: ThreadState): string => OUTCOMES[state] ?? REASONS[type] ?? type

function move(draft: Draft, change: Change): void {
  if (draft.state === change.state && draft.changes.length > 1) return
  // What was rejected by one of several stays so until that one speaks again.
  draft.state = change.state
  draft.ended = ENDED.has(change.state)
  draft.changes.push(change)
}

/** Lets the clock run to a day: a deadline that passed before it without an answer is on the record. */
function expire(draft: Draft, day: string | null): void {
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

function runClock(draft: Draft, day: string, { sources }: ThreadRows): void {
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

function isSilenceOn(
  { body, article }: Entry<SilenceBody>,
  draft: Draft,
  { sources, sides }: ThreadRows,
): boolean {
  if (body.on !== null) return draft.reports.some(({ reports }) => reports.some(({ id }) => id === body.on))
  const { opening, recipient } = draft
  const day = sources.dayOf(article)
  if (!AWAIT_ANSWER.has(opening.entry.body.type) || opening.entry.body.part !== null) return false
  if (day !== null && opening.day !== null && opening.day > day) return false
  return body.by.some(party =>
    recipient.length > 0 ? recipient.includes(sides.of(party)) : !opening.actor.includes(sides.of(party)),
  )
}

/** The ultimatum has the fate of its demand; its threat is void once the demand is met. */
function settleUltimatums(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const whole = wholeOf(draft, drafts)
    if (!whole) continue
    if (draft.opening.entry.body.type === 'threat') {
      const demand = drafts.find(each => each !== draft && wholeOf(each, drafts) === whole)
      const met = demand?.changes.find(({ state }) => state === 'accepted' || state === 'kept')
      if (met && draft.state === 'open') move(draft, { ...met, state: 'lapsed', why: 'the demand was met' })
      continue
    }
    whole.dueOn ??= draft.dueOn
    // "Rejected the ultimatum" was linked to the whole, "rejected the ceasefire" to the demand.
    if (draft.changes.length === 1) {
      for (const change of whole.changes.slice(1)) move(draft, change)
      if (draft.answers.length === 0) draft.answers.push(...whole.answers)
      continue
    }
    for (const change of draft.changes.slice(1)) move(whole, change)
    if (whole.answers.length === 0) whole.answers.push(...draft.answers)
  }
}

const wholeOf = (draft: Draft, drafts: readonly Draft[]): Draft | null => {
  const { part } = draft.opening.entry.body
  if (part === null) return null
  return drafts.find(({ reports }) => reports.some(act => act.reports.some(({ id }) => id === part))) ?? null
}

function threadOf(draft: Draft, drafts: readonly Draft[], { sources, sides, day }: ThreadRows): Thread {
  const { opening } = draft
  const reports = draft.reports.flatMap(act => act.reports)
  const words = draft.dueWords ?? null
  return {
    id: draft.id,
    opening: opening.entry,
    by: opening.entry.body.actor.map(party => (party.kind === 'person' ? party : sides.shown(party))),
    to: draft.recipient,
    reports: reports.map(({ id }) => id),
    disagreements: draft.disagreements,
    terms: draft.terms,
    issue: opening.entry.body.issue,
    answers: draft.answers,
    changes: inOrder(draft.changes),
    state: draft.state,
    deadline:
      draft.dueOn === null && words === null
        ? null
        : { value: draft.dueOn, words, passed: draft.dueOn !== null && day > draft.dueOn },
    absence: absenceOf(draft, sources, day),
    silences: draft.silences,
    supersededBy: draft.supersededBy,
    publishers: sources.publishers(reports),
    part: wholeOf(draft, drafts)?.id ?? null,
  }
}

/** An opening act whose day is only bounded came no later than its first answer. */
function inOrder([opening, ...later]: readonly Change[]): Change[] {
  const first = later.flatMap(({ validOn }) => validOn ?? [])[0]
  const early = first !== undefined && opening!.validOn !== null && first < opening!.validOn
  return [early ? { ...opening!, validOn: first } : opening!, ...later]
}

const SETTLED: ReadonlySet<ThreadState> = new Set([
  'kept',
  'kept-in-another-form',
  'broken',
  'superseded',
  'rejected',
])

function absenceOf(draft: Draft, sources: Sources, day: string): Absence | null {
  if (SETTLED.has(draft.state)) return null
  const since = draft.opening.day ?? ''
  const days = sources.counted.flatMap(({ createdOn }) =>
    createdOn !== null && createdOn >= since && createdOn <= day ? [createdOn] : [],
  )
  return days.length === 0 ? null : { articles: days.length, from: days[0]!, to: days.at(-1)! }
}
