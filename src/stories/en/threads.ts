import type { ActType } from '../../model/act.ts'
import type { ActBody, Party } from '../../model/entry.ts'
import type { Absence, ThreadState } from '../../model/story.ts'
import type { Terms } from '../../model/terms.ts'
import { PENALTIES } from './acts.ts'
import { dateWords, spanWords } from './dates.ts'
import { aboutOf, isThreat, objectOf } from './issues.ts'
import { namesOf } from './parties.ts'
import { capital, stopped } from './sentences.ts'

export const STATES: Record<ThreadState, string> = {
  open: 'open',
  accepted: 'accepted',
  'accepted-with-conditions': 'accepted with conditions',
  rejected: 'rejected',
  countered: 'answered with another offer',
  unanswered: 'unanswered',
  kept: 'kept',
  'kept-in-another-form': 'kept in another form',
  broken: 'broken',
  lapsed: 'lapsed',
  superseded: 'replaced by another',
}

const OPENERS: Partial<Record<ActType, string>> = {
  offer: 'offer',
  demand: 'demand',
  request: 'request',
  threat: 'threat',
  ultimatum: 'ultimatum',
  promise: 'promise',
  'counter-offer': 'counter-offer',
  announcement: 'announcement',
  agreement: 'agreement',
  mediation: 'offer to mediate',
  'ceasefire-declared': 'ceasefire',
}

/** `the offer of talks in Istanbul on Thursday, 15 May, by Vladimir Putin`. */
export function threadName(body: ActBody, by: readonly Party[], terms: Terms, today: string): string {
  const whole = objectOf(body.issue, terms, today)
  const object = body.type === 'threat' && !isThreat(body.issue) ? null : whole
  const noun = OPENERS[body.type] ?? body.type
  const named =
    body.type === 'ceasefire-declared' && object
      ? object.replace(/^an? /, '')
      : `${noun}${object ? ` ${PENALTIES.has(object) && body.type === 'ultimatum' ? 'with the threat of' : (LINKS[body.type] ?? 'on')} ${object}` : wide(body, whole)}${whole === null && terms.quantity && body.type !== 'threat' ? `, ${terms.quantity}` : ''}`
  return `the ${named}${/\d/.test(named.slice(-24)) ? ',' : ''} by ${namesOf(by)}`
}

/** `over trade`, for what has no noun of its own. */
const wide = ({ issue, type }: ActBody, object: string | null): string => {
  const about = object ?? aboutOf(issue)
  const joined = type === 'threat' || type === 'ultimatum' ? 'over' : 'on'
  return about === null ? '' : ` ${joined} ${about}`
}

/** How the noun is joined to what it is about. */
const LINKS: Partial<Record<ActType, string>> = {
  offer: 'of',
  threat: 'of',
  promise: 'of',
  'counter-offer': 'of',
  announcement: 'of',
  demand: 'for',
  request: 'for',
  ultimatum: 'to agree to',
  mediation: 'in',
}

/** One step in the life of a thread. */
export interface Step {
  readonly state: ThreadState
  readonly on: string | null
  readonly by: readonly Party[]
  readonly noShow: boolean
  /** A postponement's new day; empty when it names none; null for any other step. */
  readonly postponedTo: string | null
}

export interface Standing {
  readonly name: string
  /** What an opening of its type waits for. */
  readonly awaits: 'answer' | 'outcome'
  readonly state: ThreadState
  /** After the opening, in order. */
  readonly steps: readonly Step[]
  readonly due: { readonly value: string | null; readonly passed: boolean } | null
  readonly absence: Absence | null
  readonly today: string
}

/** `The offer of talks by Vladimir Putin: accepted by Volodymyr Zelenskyy on Sunday, 11 May.` */
export function standing({ name, awaits, state, steps, due, absence, today }: Standing): string {
  const told = steps.map(step => stepWords(step, today))
  const waiting = state === 'open' || state === 'unanswered' || state.startsWith('accepted')
  const parts = [
    ...(told.length > 0 ? told : [STATES[state]]),
    waiting && due?.value
      ? due.passed
        ? `its day, ${dateWords(due.value, today)}, has passed`
        : `${awaits === 'answer' && !state.startsWith('accepted') ? 'answer ' : ''}due by ${dateWords(due.value, today)}`
      : null,
    waiting && absence
      ? `no ${awaits === 'answer' && !state.startsWith('accepted') ? 'answer' : 'outcome'} recorded in ${spanWords(absence, today)}`
      : null,
  ]
  return stopped(`${capital(name)}: ${parts.filter(part => part !== null).join('; ')}`)
}

function stepWords({ state, on, by, noShow, postponedTo }: Step, today: string): string {
  const day = on ? ` on ${dateWords(on, today)}` : ''
  if (postponedTo !== null)
    return `postponed${postponedTo === '' ? day : ` to ${dateWords(postponedTo, today)}`}`
  if (noShow) return `broken${day}, when ${namesOf(by)} did not come`
  return `${STATES[state]}${by.length > 0 && !state.startsWith('kept') ? ` by ${namesOf(by)}` : ''}${day}`
}

/** `Monday, 12 May: answer due to …`; `Monday, 12 May, has passed: no answer recorded to …`. */
export const openItem = (
  due: string | null,
  passed: boolean,
  awaits: 'answer' | 'outcome',
  name: string,
  today: string,
): string =>
  stopped(
    due === null
      ? `No day set: ${awaits} to ${name}`.replace('outcome to', 'outcome of')
      : `${dateWords(due, today)}${passed ? ', has passed' : ''}: ${passed ? `no ${awaits} recorded` : `${awaits} due`} ${awaits === 'answer' ? 'to' : 'of'} ${name}`,
  )
