import type { ActType } from '../model/act.ts'
import type { ActBody, Party } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Position, Shift, Thread } from '../model/story.ts'
import { compareTerms, NO_TERMS, type Terms } from '../model/terms.ts'
import { actsAsMany } from './collectives.ts'
import type { ReportedAct } from './reported-acts.ts'
import type { Sides } from './sides.ts'
import { overlap } from './when.ts'

/** What a party stands for when it does such an act, and whether it is for (+), against (−) or in doubt. */
const STANCES: Partial<Record<ActType, readonly [stance: string, leaning: '+' | '-' | '?']>> = {
  offer: ['proposes', '+'],
  'counter-offer': ['proposes', '+'],
  demand: ['demands', '+'],
  ultimatum: ['demands', '+'],
  request: ['asks for', '+'],
  threat: ['threatens', '+'],
  promise: ['promises', '+'],
  acceptance: ['accepts', '+'],
  'conditional-acceptance': ['accepts with conditions', '+'],
  concession: ['concedes', '+'],
  agreement: ['agrees to', '+'],
  'ceasefire-declared': ['declares', '+'],
  mediation: ['offers to mediate', '+'],
  rejection: ['rejects', '-'],
  doubt: ['doubts', '?'],
}

const leaningOf = (act: ReportedAct): '+' | '-' | '?' => STANCES[act.entry.body.type]?.[1] ?? '?'

interface Held {
  readonly act: ReportedAct
  readonly terms: Terms
}

/**
 * Where each side stands on each issue, in time. Second-hand ones are ghosts: they carry who says so, stand
 * beside the party's own and are compared with none of them.
 */
export function positionsOf(
  acts: readonly ReportedAct[],
  threads: readonly Thread[],
  sides: Sides,
): Position[] {
  const answered = new Map<Id<'entry'>, Thread>()
  const opened = new Map<Id<'entry'>, Thread>()
  for (const thread of threads) for (const id of thread.reports) opened.set(id, thread)
  for (const thread of threads) for (const { entry } of thread.answers) answered.set(entry.id, thread)
  const wholes = new Set(acts.flatMap(({ entry }) => (entry.body.part === null ? [] : [entry.body.part])))
  const latest = new Map<string, Held>()
  return acts.flatMap(act => {
    const { entry } = act
    const { body } = entry
    const stance = STANCES[body.type]?.[0]
    if (
      stance === undefined ||
      body.issue === null ||
      act.withdrawn ||
      wholes.has(entry.id) ||
      isPenalty(body)
    )
      return []
    // What a party says of its own deed is its own word, not somebody else's.
    const secondHand = body.factuality === 'second-hand' && !act.counts
    if (!act.counts && !secondHand) return []
    const issue = body.issue
    // What somebody else says of it is kept as said.
    const terms = secondHand ? act.terms : withTermsOf(answered.get(entry.id), act.terms)
    // The same many go by several names: each thread knows them by one.
    const by = actsAsMany(body) ? (opened.get(entry.id)?.by ?? body.actor) : body.actor
    return onePerSide(by, sides).map((party): Position => {
      const key = `${sides.of(party)}|${issue}`
      const before = secondHand ? undefined : latest.get(key)
      if (!secondHand) latest.set(key, { act, terms })
      return {
        party,
        side: sides.shown(party),
        issue,
        stance,
        terms,
        conditions: body.conditions,
        interval: act.when,
        accordingTo: secondHand ? body.saidBy : null,
        change: before ? shiftOf(before, { act, terms }) : 'first',
        entry: entry.id,
        reports: act.reports.map(({ id }) => id),
        before: before?.act.entry.id ?? null,
      }
    })
  })
}

/** "Accept it or face sanctions": what is demanded is not the penalty, though a rule may have read it so. */
const isPenalty = ({ type, part, issue }: ActBody): boolean =>
  type === 'demand' && part !== null && issue === 'sanctions'

/** "Accepted it" has the terms of what was accepted. */
const withTermsOf = (thread: Thread | undefined, terms: Terms): Terms =>
  thread
    ? (Object.fromEntries(
        Object.entries(terms).map(([field, value]) => [field, value ?? thread.terms[field as keyof Terms]]),
      ) as unknown as Terms)
    : terms

function onePerSide(parties: readonly Party[], sides: Sides): Party[] {
  const seen = new Set<string>()
  return parties.filter(party => {
    const side = sides.of(party)
    if (seen.has(side) || !sides.acts(party)) return false
    seen.add(side)
    return true
  })
}

/**
 * The same party on the same issue: incompatible at one time is a contradiction, later on a shift; more or
 * fewer words about the same terms is a refinement.
 */
function shiftOf(before: Held, now: Held): Shift {
  const atOnce = isOneDay(before.act) && isOneDay(now.act) && overlap(before.act.when, now.act.when)
  const [was, is] = [leaningOf(before.act), leaningOf(now.act)]
  const { differs } = compareTerms(before.terms, now.terms)
  const clash = differs.some(({ relation }) => relation === 'incompatible')
  const turned = was !== is && was !== '?' && is !== '?'
  // To reject one set of terms and propose another is no turn.
  if (turned && !clash && sharesTerms(before.terms, now.terms)) return atOnce ? 'contradiction' : 'shift'
  if (!turned && clash) return atOnce ? 'contradiction' : 'shift'
  if (was !== is && (was === '?' || is === '?')) return 'shift'
  const moved = differs.some(
    ({ field }) => NUMBERS.has(field) && before.terms[field] !== null && now.terms[field] !== null,
  )
  if (!turned && moved) return 'shift'
  if (turned || differs.length > 0) return 'refinement'
  return 'repetition'
}

const NUMBERS: ReadonlySet<keyof Terms> = new Set(['duration', 'quantity'])
const isOneDay = ({ when }: ReportedAct): boolean => when.from !== null && when.from === when.to

const FIELDS = Object.keys(NO_TERMS) as (keyof Terms)[]

/** True too where one of them names no terms: then the issue itself is meant. */
function sharesTerms(a: Terms, b: Terms): boolean {
  const bare = (terms: Terms) => FIELDS.every(field => terms[field] === null)
  return bare(a) || bare(b) || FIELDS.some(field => a[field] !== null && a[field] === b[field])
}
