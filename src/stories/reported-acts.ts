import type { Interval } from '../model/act.ts'
import { addDays, isDay } from '../model/calendar.ts'
import type { ActBody, Entry, Party } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Disagreement } from '../model/story.ts'
import type { Terms } from '../model/terms.ts'
import { absenceRead, fullerReport } from './fuller-report.ts'
import { areMembers } from './own-word.ts'
import type { Reading } from './readings.ts'
import { filledTerms, ownTerms, settleTerms, termsGiven } from './reported-terms.ts'
import { type ActDraft, isSameAct } from './same-act.ts'
import type { Sides } from './sides.ts'
import type { Sources } from './sources.ts'
import { daysIn, latestDay, narrowed } from './when.ts'

/** One thing that a party did, with every report of it. */
export interface ReportedAct {
  /** The fullest report. */
  readonly entry: Entry<ActBody>
  /** All of them in articles that count, in order of recording. */
  readonly reports: readonly Entry<ActBody>[]
  /** Keys of the sides. */
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly terms: Terms
  readonly when: Interval
  /** The day at or before which it surely happened: what acts are ordered by. */
  readonly day: string | null
  readonly disagreements: readonly Disagreement[]
  /** False for what is only heard, hedged, supposed, denied or long past, and for what was withdrawn. */
  readonly counts: boolean
  readonly disputed: boolean
  readonly withdrawn: boolean
  readonly reviewed: boolean
  readonly recordedAt: string
}

/** A report without a day of its own is taken to tell of the last days before its article. */
const NEWS_DAYS = 6

/** Gathers reports of the same act; two acts are never made one on doubt. In order of day, then of recording. */
export function gatherActs(
  readings: readonly Reading<ActBody>[],
  sources: Sources,
  sides: Sides,
): ReportedAct[] {
  const counted = readings
    .filter(({ entry }) => sources.counts(entry.article))
    .map(absenceRead)
    .sort((a, b) => a.entry.sequence - b.entry.sequence)
  const home = new Map<Id<'entry'>, ActDraft>()
  const groups = new Map<string, ActDraft[]>()
  const put = (reading: Reading<ActBody>, whole: ActDraft | undefined): void => {
    const draft = draftOf(reading, sources, sides)
    const { type, factuality, issue } = reading.entry.body
    const key = `${type}|${factuality}|${issue}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const found = whole ?? group.find(each => isSameAct(each, draft, sides))
    if (found) join(found, draft)
    else group.push(draft)
    home.set(reading.entry.id, found ?? draft)
  }
  const byArticle = new Map<Id<'article'>, Reading<ActBody>[]>()
  for (const reading of counted) {
    const list = byArticle.get(reading.entry.article)
    if (list) list.push(reading)
    else byArticle.set(reading.entry.article, [reading])
  }
  const later: (readonly [Reading<ActBody>, Id<'entry'>])[] = []
  for (const reading of counted) {
    const whole = reading.mergedWith ?? fullerReport(reading, byArticle.get(reading.entry.article)!, sides)
    if (whole === null) put(reading, undefined)
    else later.push([reading, whole])
  }
  // What tells of one that is itself told of elsewhere finds it in a second round; two that name each other stay.
  for (const [reading, whole] of later) put(reading, home.get(whole))
  return [...groups.values()]
    .flat()
    .map(draft => reportedAct(draft, sources, sides))
    .sort(inTime)
}

function draftOf(reading: Reading<ActBody>, sources: Sources, sides: Sides): ActDraft {
  const { entry } = reading
  const { body } = entry
  const when = whenOf(entry, sources)
  return {
    readings: [reading],
    actors: [sidesIn(body.actor, sides)],
    recipient: sidesIn(body.recipient, sides),
    when,
    news: asNews(when),
    terms: ownTerms(body),
  }
}

/** A venue is not a party, whatever a rule made of it. */
const sidesIn = (parties: readonly Party[], sides: Sides): string[] =>
  [...new Set(parties.filter(({ kind }) => kind !== 'place').map(sides.of))].sort()

function whenOf({ body, article, validFrom, validTo }: Entry<ActBody>, sources: Sources): Interval {
  const stated = daysIn((body.when.from ?? body.when.to) ? body.when : { from: validFrom, to: validTo })
  const told = sources.dayOf(article)
  const { start } = body.terms
  // "Proposed talks on Thursday": one word cannot give the day of the talks and, a week before, that of the proposal.
  if (
    start !== null &&
    stated.from !== null &&
    stated.from === stated.to &&
    isWeekAfter(start, stated.from)
  ) {
    return { from: null, to: told }
  }
  const to = stated.to ?? told
  return { from: stated.from, to: stated.from !== null && to !== null && to < stated.from ? stated.from : to }
}

const isWeekAfter = (start: string, day: string): boolean => isDay(start) && start === addDays(day, 7)

/** An interval that is open at the left still means news, not any day in the past. */
const asNews = ({ from, to }: Interval): Interval => ({
  from: from ?? (to === null ? null : addDays(to, -NEWS_DAYS)),
  to,
})

function join(a: ActDraft, b: ActDraft): void {
  a.readings.push(...b.readings)
  a.actors.push(...b.actors)
  if (b.recipient.length > a.recipient.length) a.recipient = b.recipient
  a.when = narrowed(a.when, b.when)
  a.news = asNews(a.when)
  a.terms = filledTerms(a.terms, b.terms)
}

/** What a party says of its own deed is its own word. */
const isFirstHand = (
  { factuality, saidBy: teller }: ActBody,
  actor: readonly string[],
  sides: Sides,
): boolean => {
  if (factuality === 'asserted') return true
  if (factuality !== 'second-hand' || teller === null) return false
  return actor.includes(sides.of(teller)) || areMembers(teller, actor)
}

function reportedAct(
  { readings, actors, recipient, when }: ActDraft,
  sources: Sources,
  sides: Sides,
): ReportedAct {
  const reports = readings.map(({ entry }) => entry).sort((a, b) => a.sequence - b.sequence)
  const { terms, disagreements } = settleTerms(reports, sources)
  const entry = reports.reduce((best, each) => (fullness(each.body) > fullness(best.body) ? each : best))
  const actor = actors.reduce((most, each) => (each.length > most.length ? each : most))
  const withdrawn = readings.every(reading => reading.withdrawn)
  return {
    entry,
    reports,
    actor,
    recipient,
    terms,
    when,
    day: latestDay(when, sources.dayOf(entry.article)),
    disagreements,
    counts: !withdrawn && isFirstHand(entry.body, actor, sides),
    disputed: readings.some(reading => reading.disputed),
    withdrawn,
    reviewed: readings.every(reading => reading.reviewed),
    recordedAt: reports.map(report => report.recordedAt).reduce((a, b) => (a <= b ? a : b)),
  }
}

/** How much a report says: the fullest one stands for the act, among equals the first. */
const fullness = ({ actor, recipient, issue, refersTo, conditions, deadline, terms }: ActBody): number =>
  (actor.length > 0 ? 4 : 0) +
  (issue ? 2 : 0) +
  (recipient.length > 0 ? 1 : 0) +
  (refersTo ? 1 : 0) +
  (conditions.length > 0 ? 1 : 0) +
  (deadline ? 1 : 0) +
  termsGiven(terms) / 10

export const inTime = (a: ReportedAct, b: ReportedAct): number => {
  const [first, second] = [a.day ?? '', b.day ?? '']
  return first < second ? -1 : first > second ? 1 : a.entry.sequence - b.entry.sequence
}
