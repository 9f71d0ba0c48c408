import type { ActType } from '../model/act.ts'
import type { ThreadState } from '../model/story.ts'

/** Acts that ask for an answer or promise an outcome. */
export const OPENINGS: ReadonlySet<ActType> = new Set([
  'offer',
  'demand',
  'request',
  'threat',
  'ultimatum',
  'promise',
  'counter-offer',
  'announcement',
  'agreement',
  'ceasefire-declared',
  'mediation',
])

/** Openings that are agreed when they open. */
export const AGREED: ReadonlySet<ActType> = new Set(['agreement', 'ceasefire-declared'])

/** Openings that may as well be the outcome of an earlier one: they open a thread only where they answer none. */
export const OUTCOMES_TOO: ReadonlySet<ActType> = new Set(['announcement', 'agreement', 'ceasefire-declared'])

/** Openings that await an answer; the others await only an outcome. */
export const AWAIT_ANSWER: ReadonlySet<ActType> = new Set([
  'offer',
  'demand',
  'request',
  'ultimatum',
  'counter-offer',
  'mediation',
])

/** What an answer makes of a thread. */
export const ANSWERS: Partial<Record<ActType, ThreadState>> = {
  acceptance: 'accepted',
  'conditional-acceptance': 'accepted-with-conditions',
  rejection: 'rejected',
  'counter-offer': 'countered',
  concession: 'accepted',
  agreement: 'accepted',
  'ceasefire-declared': 'accepted',
}

/** An act that carries out what an opening of one of the issues was about; `by` says who must have done it. */
export interface Fulfilment {
  readonly issues: readonly string[]
  readonly openings: readonly ActType[]
  /** The opener (a threat, a promise), the one it was put to (a demand), or both together. */
  readonly by: 'opener' | 'recipient' | 'both'
}

const ASKED: readonly ActType[] = ['offer', 'demand', 'request', 'ultimatum', 'counter-offer', 'agreement']
const GIVEN: readonly ActType[] = [
  'promise',
  'threat',
  'offer',
  'announcement',
  'agreement',
  'ceasefire-declared',
]

const MET: readonly ActType[] = [
  'offer',
  'request',
  'announcement',
  'agreement',
  'counter-offer',
  'demand',
  'promise',
  'mediation',
]

export const FULFILS: Partial<Record<ActType, readonly Fulfilment[]>> = {
  meeting: [{ issues: ['talks', 'mediation'], openings: MET, by: 'both' }],
  call: [{ issues: ['call'], openings: MET, by: 'both' }],
  exchange: [{ issues: ['prisoners'], openings: [...ASKED, 'promise', 'announcement'], by: 'both' }],
  'ceasefire-observed': [
    {
      issues: ['ceasefire'],
      openings: [...ASKED, 'ceasefire-declared', 'promise', 'announcement'],
      by: 'both',
    },
  ],
  sanction: [
    { issues: ['sanctions', 'trade'], openings: ['threat', 'promise', 'announcement'], by: 'opener' },
  ],
  aid: [
    {
      issues: ['aid', 'arms', 'reparations'],
      openings: ['promise', 'announcement', 'offer', 'agreement'],
      by: 'opener',
    },
    { issues: ['aid', 'arms'], openings: ['request', 'demand'], by: 'recipient' },
  ],
  withdrawal: [
    { issues: ['withdrawal', 'territory', 'trade', 'sanctions'], openings: ASKED, by: 'recipient' },
    { issues: ['withdrawal', 'territory', 'trade', 'sanctions'], openings: GIVEN, by: 'opener' },
  ],
  // A strike that is threatened may be read as an attack.
  protest: [{ issues: ['labour', 'attack'], openings: ['threat', 'announcement', 'promise'], by: 'opener' }],
  mobilization: [{ issues: ['arms', 'attack'], openings: ['threat', 'announcement'], by: 'opener' }],
  assault: [{ issues: ['attack'], openings: ['threat'], by: 'opener' }],
}

/** Deeds that break a promise, an agreement or a ceasefire on one of the issues. Null is any. */
export const BREAKS: Partial<Record<ActType, readonly string[] | null>> = {
  violation: null,
}

/** States after which no answer is awaited any more. */
export const ENDED: ReadonlySet<ThreadState> = new Set([
  'kept',
  'kept-in-another-form',
  'broken',
  'lapsed',
  'superseded',
])

/** Issues whose outcome is an event that the news would report on its day. */
export const EVENT_ISSUES: ReadonlySet<string> = new Set(['talks', 'call', 'prisoners', 'mediation'])

/** Issues that name the negotiation itself: they fit whatever it is about. */
export const GENERAL_ISSUES: ReadonlySet<string> = new Set(['deal', 'relations'])

/** Opening types that a referring noun may mean: an ultimatum is also a demand and a threat. */
export const MEANT_BY: Partial<Record<ActType, readonly ActType[]>> = {
  ultimatum: ['ultimatum', 'demand', 'threat'],
  offer: ['offer', 'counter-offer', 'promise'],
  'counter-offer': ['counter-offer', 'offer'],
  demand: ['demand', 'ultimatum', 'request'],
  request: ['request', 'demand', 'offer'],
  threat: ['threat', 'ultimatum'],
  promise: ['promise', 'offer', 'announcement'],
  agreement: ['agreement', 'offer', 'ceasefire-declared'],
  announcement: ['announcement', 'offer', 'promise'],
  'ceasefire-declared': ['ceasefire-declared', 'agreement', 'announcement', 'offer'],
}
