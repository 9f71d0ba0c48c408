import type { ActBody, Party } from '../model/entry.ts'
import { compareTerms, NO_TERMS, type Terms } from '../model/terms.ts'
import { actsAsMany } from './collectives.ts'
import type { ReportedAct } from './reported-acts.ts'
import type { Sides } from './sides.ts'
import { GENERAL_ISSUES, MEANT_BY } from './thread-tables.ts'
import { isAfter } from './when.ts'

/** What a thread must tell of itself for an act to be linked to it. */
export interface Linkable {
  readonly opening: ReportedAct
  readonly recipient: readonly string[]
  readonly terms: Terms
  readonly ended: boolean
}

export interface Link<T> {
  readonly thread: T
  readonly how: string
}

export type Role = 'recipient' | 'opener' | 'both' | 'other'

/** "The delegations", "the two sides": whoever the thread is between. */
export const isBothSides = ({ entry }: ReportedAct): boolean => {
  const { actor, type } = entry.body
  if (actor.length === 0) return type === 'postponement' || type === 'cancellation'
  return actor.every(({ kind, name }) => kind === 'group' && BOTH.test(name))
}

const BOTH = /^(?:the |both |two |the two |both the )*(?:delegations|sides|parties|teams|negotiators)$/i

/** Who the act's actor is to the thread. Where it was put to nobody by name, anybody else may answer. */
export function roleIn(thread: Linkable, act: ReportedAct): Role {
  if (isBothSides(act)) return 'both'
  if (speaksForUnnamed(thread, act)) return 'recipient'
  const opens = thread.opening.actor.some(side => act.actor.includes(side))
  const receives =
    thread.recipient.length > 0
      ? thread.recipient.some(side => act.actor.includes(side))
      : act.actor.some(side => !thread.opening.actor.includes(side))
  return opens && receives ? 'both' : opens ? 'opener' : receives ? 'recipient' : 'other'
}

/** "Dockers' leader X rejected the company's offer", which was made to "the union": X answers for it. */
function speaksForUnnamed(
  { recipient, opening }: Linkable,
  { actor, recipient: to, entry }: ReportedAct,
): boolean {
  const { refersTo } = entry.body
  const meant = refersTo?.type ? (MEANT_BY[refersTo.type] ?? [refersTo.type]) : []
  return (
    meant.includes(opening.entry.body.type) &&
    recipient.length > 0 &&
    recipient.every(side => /^(?:unnamed|group):/.test(side)) &&
    entry.body.actor.length > 0 &&
    entry.body.actor.every(({ country }) => country === null) &&
    !actor.some(side => opening.actor.includes(side)) &&
    to.some(side => opening.actor.includes(side))
  )
}

/**
 * The threads that an act answers: by explicit reference, parties, issue, terms and time. Several only when
 * they ask for the same thing; none when two different ones fit alike.
 */
export function linksOf<T extends Linkable>(
  act: ReportedAct,
  threads: readonly T[],
  sides: Sides,
  allowed: (thread: T, role: Role) => boolean,
  openers: ReadonlySet<string>,
): Link<T>[] {
  const scored = threads.flatMap(thread => {
    const found = fit(thread, act, sides, allowed, openers)
    return found ? [{ thread, ...found }] : []
  })
  const best = Math.max(...scored.map(({ score }) => score))
  const top = scored.filter(({ score }) => score === best)
  if (top.length <= 1) return top
  const newest = top.at(-1)!
  const alike = top.every(({ thread }) => askTheSame(thread, newest.thread))
  return alike ? top : []
}

function fit<T extends Linkable>(
  thread: T,
  act: ReportedAct,
  sides: Sides,
  allowed: (thread: T, role: Role) => boolean,
  openers: ReadonlySet<string>,
): { score: number; how: string } | null {
  const { body } = act.entry
  const { opening } = thread
  const sameIssue = body.issue !== null && body.issue === opening.entry.body.issue
  if (!sameIssue && isNarrow(body.issue) && isNarrow(opening.entry.body.issue)) return null
  if (opening === act || isAfter(act.when, opening.when)) return null
  const referred = reference(body, opening, sides)
  if (referred === 'no') return null
  const role = roleIn(thread, act)
  if (!allowed(thread, role)) return null
  const { differs } = compareTerms(thread.terms, act.terms)
  const clash = differs.some(({ relation }) => relation === 'incompatible')
  const shared = FIELDS.filter(field => act.terms[field] !== null && act.terms[field] === thread.terms[field])
  if (!sameIssue && referred === 'none' && shared.length === 0) return null
  const other = role === 'opener' ? thread.recipient : opening.actor
  const addressed = act.recipient.some(side => other.includes(side))
  if (!addressed && referred === 'none' && role !== 'both' && act.recipient.some(side => openers.has(side))) {
    // Said or done to somebody else who opened a thread: an answer to the other one's offer.
    return null
  }
  const unnamed = thread.recipient.length === 0
  if (unnamed && !addressed && referred === 'none' && shared.length === 0 && !sameIssue) return null
  const score =
    (referred === 'named' ? 6 : referred === 'fits' ? 4 : 0) +
    (referred !== 'none' && body.refersTo?.type === opening.entry.body.type ? 1 : 0) +
    (sameIssue ? 3 : 0) +
    (addressed ? 2 : 0) +
    (unnamed ? 0 : 1) +
    shared.length -
    (clash ? 2 : 0) -
    (thread.ended ? 3 : 0)
  return { score, how: why(referred, sameIssue, addressed, shared) }
}

const FIELDS = Object.keys(NO_TERMS) as (keyof Terms)[]

const isNarrow = (issue: string | null): boolean => issue !== null && !GENERAL_ISSUES.has(issue)

type Reference = 'named' | 'fits' | 'none' | 'no'

/** What "the ultimatum" or "his offer" says of this opening. */
function reference({ refersTo }: ActBody, { entry, actor }: ReportedAct, sides: Sides): Reference {
  if (!refersTo) return 'none'
  const { type } = refersTo
  // An id of the article's own list says nothing across articles.
  const by = refersTo.by.filter(key => key.includes(':'))
  if (type !== null && !(MEANT_BY[type] ?? [type]).includes(entry.body.type)) return 'no'
  if (by.length === 0) return type === null ? 'none' : 'fits'
  const named = by.some(
    key =>
      actor.includes(sides.ofKey(key)) ||
      entry.body.actor.some(party => party.key === key || isCalled(party, key)),
  )
  return named ? 'named' : 'no'
}

/** "The minister's offer": of whoever holds such an office or bears such a name. */
function isCalled({ name, role }: Party, key: string): boolean {
  const noun = /^(?:unnamed|group):([a-z]+)$/.exec(key)?.[1]
  return noun !== undefined && new RegExp(`\\b${noun}\\b`, 'i').test(`${role ?? ''} ${name}`)
}

function why(referred: Reference, sameIssue: boolean, addressed: boolean, shared: readonly string[]): string {
  const reasons = [
    referred === 'named' || referred === 'fits' ? 'refers to it' : null,
    sameIssue ? 'same issue' : null,
    addressed ? 'between the same parties' : null,
    shared.length > 0 ? `same ${shared.join(', ')}` : null,
    'after it, by a party it was put to',
  ]
  return reasons.filter(reason => reason !== null).join('; ')
}

function askTheSame(a: Linkable, b: Linkable): boolean {
  if (a === b) return true
  const [one, other] = [a.opening.entry.body, b.opening.entry.body]
  const clash = FIELDS.some(
    field => a.terms[field] !== null && b.terms[field] !== null && a.terms[field] !== b.terms[field],
  )
  if (clash || a.opening.actor.some(side => b.recipient.includes(side))) return false
  // Allies under several names put one ultimatum; desks differ on which half of it they name.
  const joint = one.type === other.type && actsAsMany(one) && actsAsMany(other)
  return one.issue === other.issue || joint
}
