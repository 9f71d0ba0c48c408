import type { Interval } from '../model/act.ts'
import { addDays, isDay } from '../model/calendar.ts'
import type { ActBody, Entry, Party } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Disagreement } from '../model/story.ts'
import { compareTerms, NO_TERMS, type Terms } from '../model/terms.ts'
import { areApart } from './apart.ts'
import { contentWords } from './content-words.ts'
import type { Reading } from './readings.ts'
import { isCollective, type Sides } from './sides.ts'
import type { Sources } from './sources.ts'
import { daysIn, latestDay, narrowed, overlap } from './when.ts'

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

/** Acts whose issue nobody can name are one only where the sentences share so many of their words. */
const SAME_WORDS = 0.65

interface Draft {
  readonly readings: Reading<ActBody>[]
  actor: readonly string[]
  recipient: readonly string[]
  when: Interval
  /** The days on which it was news: what two reports of one act must share. */
  news: Interval
  terms: Terms
}

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
  const home = new Map<Id<'entry'>, Draft>()
  const groups = new Map<string, Draft[]>()
  const put = (reading: Reading<ActBody>, whole: Draft | undefined): void => {
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

/** "The company did not come to the talks": one party's meeting denied is its absence. */
function absenceRead(reading: Reading<ActBody>): Reading<ActBody> {
  const { body } = reading.entry
  const stayedAway =
    body.type === 'meeting' &&
    body.factuality === 'denied' &&
    body.actor.length === 1 &&
    body.recipient.length === 0
  return stayedAway
    ? { ...reading, entry: { ...reading.entry, body: { ...body, type: 'no-show', factuality: 'asserted' } } }
    : reading
}

/**
 * A headline often leaves something out ("Liberals reject offer"): it tells of the one such act in its article
 * that says more, by the same party where it names one.
 */
function fullerReport(
  { entry }: Reading<ActBody>,
  sameArticle: readonly Reading<ActBody>[],
  sides: Sides,
): Id<'entry'> | null {
  const { body } = entry
  const vague =
    body.actor.length === 0 ||
    (body.issue === null && body.actor.every(({ kind }) => kind === 'group' || kind === 'unnamed'))
  if (!vague && body.issue !== null) return null
  const actor = vague ? [] : body.actor.map(sides.of)
  const fuller = sameArticle.filter(({ entry: { id, body: other } }) => {
    if (
      id === entry.id ||
      other.type !== body.type ||
      other.factuality !== body.factuality ||
      other.actor.length === 0
    )
      return false
    if (
      body.issue !== null
        ? other.issue !== null && other.issue !== body.issue
        : other.issue === null && !vague
    )
      return false
    const by = other.actor.map(sides.of)
    return actor.every(side => by.includes(side))
  })
  return fuller.length === 1 ? fuller[0]!.entry.id : null
}

function draftOf(reading: Reading<ActBody>, sources: Sources, sides: Sides): Draft {
  const { entry } = reading
  const { body } = entry
  const when = whenOf(entry, sources)
  return {
    readings: [reading],
    actor: sidesIn(body.actor, sides),
    recipient: sidesIn(body.recipient, sides),
    when,
    news: asNews(when),
    terms: ownTerms(body),
  }
}

/** A venue is not a party, whatever a rule made of it. */
const sidesIn = (parties: readonly Party[], sides: Sides): string[] =>
  [...new Set(parties.filter(({ kind }) => kind !== 'place').map(sides.of))].sort()

/** "Agreed on Monday to talks", "proposed talks in a late-night address": the day of the act is no start of its terms. */
const ownTerms = ({ terms, when, type }: ActBody): Terms => {
  const { start } = terms
  if (start === null || type === 'ceasefire-declared') return terms
  const isOwnDay =
    (start === when.from && when.from === when.to) || (start.includes('T') && start.slice(0, 10) === when.to)
  return isOwnDay ? { ...terms, start: null } : terms
}

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

function isSameAct(a: Draft, b: Draft, sides: Sides): boolean {
  if (!overlap(a.news, b.news)) return false
  const [first, second] = [a.readings[0]!.entry, b.readings[0]!.entry]
  const [one, other] = [first.body, second.body]
  if (one.factuality !== 'asserted' && saidBy(one, sides) !== saidBy(other, sides)) return false
  if (areApart(a.readings, b.readings)) return false
  // "The delegations met", told on two days without its own: it may be two meetings, or the first still to come.
  if (OCCASIONS.has(one.type) && isOpen(a.when) && isOpen(b.when) && a.when.to !== b.when.to) return false
  if (one.issue !== other.issue) return false
  const { differs } = compareTerms(a.terms, b.terms)
  const clashes = differs.filter(({ relation }) => relation === 'incompatible').length
  const shared = sharedTerms(a.terms, b.terms)
  if (clashes > 1 || (clashes === 1 && shared === 0)) return false
  if (!sameParties(a, b, one, other, shared)) return false
  if (one.issue !== null && one.issue === other.issue && one.type !== 'statement') return true
  return shared > 1 || wordsShared(first.quote, second.quote) >= SAME_WORDS
}

const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'call', 'no-show'])
const isOpen = ({ from, to }: Interval): boolean => from === null || from !== to

const saidBy = ({ saidBy: party }: ActBody, sides: Sides): string | null => (party ? sides.of(party) : null)

function sameParties(a: Draft, b: Draft, one: ActBody, other: ActBody, shared: number): boolean {
  if (!within(a.recipient, b.recipient) && a.recipient.length > 0 && b.recipient.length > 0) return false
  if (a.actor.length > 0 && b.actor.length > 0 && within(a.actor, b.actor)) return true
  if (a.actor.length === 0 && b.actor.length === 0)
    return wordsShared(a.readings[0]!.entry.quote, b.readings[0]!.entry.quote) >= SAME_WORDS
  // "European allies" here, four leaders by name there: one act only where they say the same of the same side.
  return actsAsMany(one) && actsAsMany(other) && shared > 0
}

/** Many who act as one, by whatever name. */
export const actsAsMany = ({ actor }: ActBody): boolean =>
  actor.length > 1 || (actor[0] !== undefined && isCollective(actor[0]))

/** One list holds the other, or both are the same. */
const within = (a: readonly string[], b: readonly string[]): boolean =>
  a.every(each => b.includes(each)) || b.every(each => a.includes(each))

const FIELDS = Object.keys(NO_TERMS) as (keyof Terms)[]
export const sharedTerms = (a: Terms, b: Terms): number =>
  FIELDS.filter(field => a[field] !== null && a[field] === b[field]).length

function wordsShared(a: string, b: string): number {
  const [first, second] = [new Set(contentWords(a)), new Set(contentWords(b))]
  const small = Math.min(first.size, second.size)
  return small === 0 ? 0 : [...first].filter(word => second.has(word)).length / small
}

function join(a: Draft, b: Draft): void {
  a.readings.push(...b.readings)
  if (b.actor.length > a.actor.length) a.actor = b.actor
  if (b.recipient.length > a.recipient.length) a.recipient = b.recipient
  a.when = narrowed(a.when, b.when)
  a.news = asNews(a.when)
  a.terms = filled(a.terms, b.terms)
}

/** The first terms, with what only the second ones say. */
function filled(a: Terms, b: Terms): Terms {
  const entries = FIELDS.map(field => [field, a[field] ?? b[field]] as const)
  return Object.fromEntries(entries) as unknown as Terms
}

/** What a party says of its own deed is its own word. */
const isFirstHand = (
  { factuality, saidBy: teller }: ActBody,
  actor: readonly string[],
  sides: Sides,
): boolean => {
  if (factuality === 'asserted') return true
  if (factuality !== 'second-hand' || teller === null) return false
  const members = teller.key.startsWith('group:') ? teller.key.slice(6).split('+') : []
  return (
    actor.includes(sides.of(teller)) ||
    (members.length > 1 && actor.every(side => members.includes(side.replace(/^\w+:/, ''))))
  )
}

function reportedAct(
  { readings, actor, recipient, when }: Draft,
  sources: Sources,
  sides: Sides,
): ReportedAct {
  const reports = readings.map(({ entry }) => entry).sort((a, b) => a.sequence - b.sequence)
  const { terms, disagreements } = settleTerms(reports, sources)
  const entry = reports.reduce((best, each) => (fullness(each.body) > fullness(best.body) ? each : best))
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
  FIELDS.filter(field => terms[field] !== null).length / 10

/**
 * Each term as most independent outlets give it, the narrowest of what is compatible; among equals the first.
 * A value that clashes with it is kept beside it as a disagreement.
 */
export function settleTerms(reports: readonly Entry<ActBody>[], sources: Sources) {
  const terms: Record<string, Terms[keyof Terms]> = { ...NO_TERMS }
  const disagreements: Disagreement[] = []
  for (const field of FIELDS) {
    const byValue = new Map<string, Entry<ActBody>[]>()
    for (const report of reports) {
      const value = ownTerms(report.body)[field]
      if (value === null) continue
      byValue.set(String(value), [...(byValue.get(String(value)) ?? []), report])
    }
    if (byValue.size === 0) continue
    const values = [...byValue.values()]
    const valueOf = (entries: readonly Entry<ActBody>[]) => ownTerms(entries[0]!.body)[field]
    const relation = (a: readonly Entry<ActBody>[], b: readonly Entry<ActBody>[]) =>
      compareTerms({ ...NO_TERMS, [field]: valueOf(a) }, { ...NO_TERMS, [field]: valueOf(b) }).relation
    const finest = values.filter(
      of => !values.some(each => each !== of && relation(of, each) === 'narrower' && !isNumber(field)),
    )
    // Whoever gives it more coarsely ("this week") supports every finer value that fits.
    const support = (of: readonly Entry<ActBody>[]): number =>
      sources.publishers(values.filter(each => each === of || relation(each, of) === 'narrower').flat())
        .length
    const most = Math.max(...finest.map(support))
    const chosen = finest.find(of => support(of) === most)!
    terms[field] = valueOf(chosen)
    if (values.some(each => relation(chosen, each) === 'incompatible')) {
      disagreements.push({
        field,
        values: [...byValue].map(([value, entries]) => ({ value, entries: entries.map(({ id }) => id) })),
      })
    }
  }
  return { terms: terms as unknown as Terms, disagreements }
}

/** A smaller number is no finer way of telling the same one. */
const isNumber = (field: keyof Terms): boolean => field === 'duration' || field === 'quantity'

export const inTime = (a: ReportedAct, b: ReportedAct): number => {
  const [first, second] = [a.day ?? '', b.day ?? '']
  return first < second ? -1 : first > second ? 1 : a.entry.sequence - b.entry.sequence
}
