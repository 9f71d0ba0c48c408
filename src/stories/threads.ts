import { daysOf } from '../model/calendar.ts'
import type { ContactBody, Entry, Party, SilenceBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Thread } from '../model/story.ts'
import { compareTerms } from '../model/terms.ts'
import { actsAsMany } from './collectives.ts'
import type { Reading } from './readings.ts'
import type { ReportedAct } from './reported-acts.ts'
import { occasions } from './same-occasion.ts'
import { absenceOf, expire, inOrder, runClock } from './thread-clock.ts'
import { changeTo, type Draft, dueOf, move, reasonOf, type ThreadRows, wholeOf } from './thread-draft.ts'
import { effectOf } from './thread-effects.ts'
import { type Link, linksOf, roleIn } from './thread-links.ts'
import { open, opens, setsDeadline, settle, supersede } from './thread-openings.ts'
import { AGREED, ANSWERS, AWAIT_ANSWER, FULFILS, OPENINGS, OUTCOMES_TOO } from './thread-tables.ts'
import { daysIn, isAfter, latestDay } from './when.ts'

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
  for (const { thread, how } of [
    ...links,
    ...urged(act, links, drafts),
    ...occasions(act, links, drafts, rows.sides),
  ]) {
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
      move(thread, changeTo(effect, act, reasonOf(body.type, effect, body.actor)))
    }
  }
  return links.length > 0
}

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
    const start = draft.terms.start === null ? null : daysOf(draft.terms.start)
    // Without a day of its own: told on the day, or after it, that was named for that place.
    const there =
      start !== null && day >= start.from && draft.terms.place !== null && draft.terms.place === body.venue
    // The day before an offer, or an unknown day, is no outcome of it.
    if (
      (when.from === null && !there) ||
      isAfter(when, draft.opening.when) ||
      (draft.opening.day !== null && day < draft.opening.day)
    )
      continue
    const moved = start !== null && when.from !== null && (day > start.to || day < start.from)
    expire(draft, day)
    const state = moved ? 'kept-in-another-form' : 'kept'
    move(draft, {
      state,
      entry: entry.id,
      validOn: when.from === null && start ? start.to : day,
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

/** Of several names for the same many, the one that lists them. */
function tellingActor({ opening, reports }: Draft): readonly Party[] {
  const own = opening.entry.body
  if (!actsAsMany(own)) return own.actor
  const names = (actor: readonly Party[]) =>
    actor.flatMap(({ name }) => name.match(/\p{Lu}\p{L}+/gu) ?? []).length
  return reports
    .flatMap(act => act.reports.map(({ body }) => body.actor))
    .reduce((best, each) => (names(each) > names(best) ? each : best), own.actor)
}

function threadOf(draft: Draft, drafts: readonly Draft[], { sources, sides, day }: ThreadRows): Thread {
  const { opening } = draft
  const reports = draft.reports.flatMap(act => act.reports)
  const words = draft.dueWords ?? null
  return {
    id: draft.id,
    opening: opening.entry,
    by: tellingActor(draft).map(party => (party.kind === 'person' ? party : sides.shown(party))),
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
