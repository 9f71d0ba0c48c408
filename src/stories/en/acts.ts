import type { ActType, Interval } from '../../model/act.ts'
import type { ActBody } from '../../model/entry.ts'
import type { Condition, Terms } from '../../model/terms.ts'
import { isOwnWord } from '../own-word.ts'
import { dateWords, whenWords } from './dates.ts'
import { aboutOf, isThreat, objectOf } from './issues.ts'
import { nameOf, namesOf } from './parties.ts'
import { capital, stopped } from './sentences.ts'
import { quoted } from './speech.ts'

/** What an ultimatum threatens with rather than asks for. */
export const PENALTIES: ReadonlySet<string> = new Set(['sanctions'])

/** How an act about a wide issue is joined to it, where *on* will not do. */
const JOINED: Partial<Record<ActType, string>> = {
  threat: 'over',
  ultimatum: 'over',
  accusation: 'over',
  criticism: 'over',
  praise: 'over',
  protest: 'over',
  denial: 'over',
  coercion: 'over',
  sanction: 'over',
  withdrawal: 'over',
  cooperation: 'over',
}

/** Acts that name what they are about in their own words: a meeting on trade is a meeting. */
const UNJOINED: ReadonlySet<ActType> = new Set([
  'meeting',
  'call',
  'ceasefire-declared',
  'ceasefire-observed',
  'exchange',
  'mobilization',
  'assault',
  'statement',
])

/** Acts whose number is what was put forward or agreed: 7% more pay. */
const SIZED: ReadonlySet<ActType> = new Set([
  'offer',
  'demand',
  'request',
  'ultimatum',
  'promise',
  'counter-offer',
  'agreement',
])

/** Acts that are nothing without the one they are done to. */
const TOWARD_SOMEBODY: ReadonlySet<ActType> = new Set(['accusation', 'praise', 'criticism'])

/** "X accused": what cannot be told in a sentence is left out of every page. */
export const isTellable = ({ type, recipient }: ActBody): boolean =>
  recipient.length > 0 || !TOWARD_SOMEBODY.has(type)

interface Wording {
  /** With an object such as *a ceasefire*; `to` is the recipients' names or empty. */
  readonly say: (object: string, to: string) => string
  /** Without one. */
  readonly bare: (to: string) => string
}

const toward = (verb: string, preposition: string) => (to: string) =>
  to ? `${verb} ${preposition} ${to}` : verb
const over = (verb: string, preposition: string): Wording => ({
  say: (object, to) => `${toward(verb, preposition)(to)} over ${object}`,
  bare: toward(verb, preposition),
})

/** How each act is told in the past tense. */
const ACTS: Record<ActType, Wording> = {
  offer: {
    say: (object, to) => `offered ${to ? `${to} ` : ''}${object}`,
    bare: toward('made an offer', 'to'),
  },
  demand: {
    say: (object, to) => (to ? `demanded that ${to} agree to ${object}` : `demanded ${object}`),
    bare: toward('made a demand', 'of'),
  },
  request: {
    say: (object, to) => (to ? `asked ${to} to agree to ${object}` : `asked for ${object}`),
    bare: toward('made a request', 'to'),
  },
  threat: {
    say: (object, to) => (to ? `threatened ${to} with ${object}` : `threatened ${object}`),
    bare: to => (to ? `threatened ${to} with action` : 'threatened action'),
  },
  ultimatum: {
    say: (object, to) =>
      PENALTIES.has(object)
        ? `threatened ${to ? `${to} with ` : ''}${object} in an ultimatum`
        : to
          ? `demanded in an ultimatum that ${to} agree to ${object}`
          : `demanded ${object} in an ultimatum`,
    bare: to => `gave ${to ? `${to} ` : ''}an ultimatum`,
  },
  promise: {
    say: (object, to) => `promised ${to ? `${to} ` : ''}${object}`,
    bare: toward('made a promise', 'to'),
  },
  acceptance: {
    say: object => `agreed to ${object}`,
    bare: to => (to ? `accepted the proposal of ${to}` : 'accepted terms'),
  },
  'conditional-acceptance': {
    say: object => `agreed to ${object} on conditions`,
    bare: to => (to ? `accepted the proposal of ${to} on conditions` : 'accepted terms on conditions'),
  },
  rejection: {
    say: object => `rejected ${object}`,
    bare: to => (to ? `rejected the proposal of ${to}` : 'rejected terms'),
  },
  'counter-offer': {
    say: (object, to) => `offered ${to ? `${to} ` : ''}${object} instead`,
    bare: toward('made a counter-offer', 'to'),
  },
  concession: { say: object => `conceded ${object}`, bare: toward('made a concession', 'to') },
  agreement: {
    say: (object, to) => `agreed${to ? ` with ${to}` : ''} on ${object}`,
    bare: toward('reached an agreement', 'with'),
  },
  announcement: { say: object => `announced ${object}`, bare: () => 'made an announcement' },
  meeting: { say: (_, to) => (to ? `met ${to}` : 'met'), bare: to => (to ? `met ${to}` : 'met') },
  call: {
    say: (_, to) => `spoke by telephone${to ? ` with ${to}` : ''}`,
    bare: toward('spoke by telephone', 'with'),
  },
  'no-show': { say: object => `did not come to ${object}`, bare: () => 'did not come' },
  postponement: { say: object => `postponed ${object}`, bare: () => 'postponed it' },
  cancellation: { say: object => `called off ${object}`, bare: () => 'called it off' },
  mediation: {
    say: (object, to) => `offered to mediate${to ? ` between ${to}` : ''} in ${object}`,
    bare: toward('offered to mediate', 'between'),
  },
  accusation: over('accused', ''),
  denial: over('denied it', 'to'),
  doubt: { say: object => `doubted ${object}`, bare: () => 'expressed doubt' },
  praise: over('praised', ''),
  criticism: over('criticised', ''),
  sanction: {
    say: (_, to) => `imposed sanctions${to ? ` on ${to}` : ''}`,
    bare: toward('imposed sanctions', 'on'),
  },
  'ceasefire-declared': { say: object => `declared ${object}`, bare: () => 'declared a ceasefire' },
  'ceasefire-observed': { say: () => 'observed the ceasefire', bare: () => 'observed the ceasefire' },
  violation: { say: object => `violated ${object}`, bare: () => 'violated the agreement' },
  exchange: {
    say: (object, to) => `carried out ${object}${to ? ` with ${to}` : ''}`,
    bare: toward('made an exchange', 'with'),
  },
  withdrawal: { say: object => `withdrew over ${object}`, bare: () => 'withdrew' },
  aid: { say: (object, to) => `gave ${to ? `${to} ` : ''}${object}`, bare: toward('gave aid', 'to') },
  cooperation: over('worked together', 'with'),
  protest: over('protested', 'against'),
  mobilization: over('mobilised forces', 'against'),
  coercion: over('used coercion', 'against'),
  assault: over('carried out an attack', 'on'),
  statement: over('made a statement', 'to'),
}

export interface Telling {
  readonly body: ActBody
  readonly terms: Terms
  readonly when: Interval
  readonly today: string
  /** The words of the statement that carries it, when they stand in quotation marks. */
  readonly quote: string | null
}

/** `On Sunday, 11 May, Vladimir Putin offered Ukraine talks in Istanbul on Thursday, 15 May.` */
export function actSentence({ body, terms, when, today, quote }: Telling): string {
  const who = namesOf(body.actor) || 'An unnamed party'
  const done = what({ body, terms, when, today, quote })
  const happened = whenWords(when, today)
  const according =
    body.factuality === 'second-hand' && body.saidBy && !isOwnWord(body)
      ? `according to ${nameOf(body.saidBy)}`
      : null
  const isDay = when.from !== null && when.from === when.to
  const opening = [according, isDay ? happened : null].filter(part => part !== null).join(', ')
  const sentence = opening ? `${capital(opening)}, ${who} ${done}` : `${capital(who)} ${done}`
  return stopped(isDay || happened === '' ? sentence : `${sentence} (${happened})`)
}

function what({ body, terms, today, quote }: Telling): string {
  const { type, factuality } = body
  const named = objectOf(body.issue, terms, today)
  const object = type === 'threat' && !isThreat(body.issue) ? null : named
  const to = namesOf(body.recipient)
  const about = UNJOINED.has(type) ? null : (named ?? aboutOf(body.issue))
  const amount = named === null && terms.quantity && SIZED.has(type) ? `, ${terms.quantity}` : ''
  const bare = () => `${ACTS[type].bare(to)}${about ? ` ${JOINED[type] ?? 'on'} ${about}` : ''}${amount}`
  const plain = object ? ACTS[type].say(object, to) : bare()
  const verb = plain.replace(/ {2,}/g, ' ')
  const hedged = factuality === 'hedged' ? `reportedly ${verb}` : verb
  // An ultimatum's condition is its demand once more.
  const conditions =
    type === 'ultimatum' && object
      ? ''
      : body.conditions
          .map(conditionWords)
          .filter(words => !CUT_OFF.test(words))
          .join(' and ')
  const place = (type === 'meeting' && (body.venue ?? terms.place)) || null
  const due =
    body.deadline?.value && !/\bby \p{Lu}/u.test(conditions)
      ? `, by ${dateWords(body.deadline.value, today)}`
      : ''
  const words = quote !== null && object === null ? `: ${quoted(quote)}` : ''
  return `${hedged}${place ? ` in ${place}` : ''}${due}${conditions ? `${due || /\d{1,2} \p{L}+(?: \d{4})?$/u.test(verb) ? ',' : ''} ${conditions}` : ''}${words}`
}

/** What ends so was cut in the middle of a phrase: at a quotation mark, most often. */
const CUT_OFF = /\b(?:an?|the|its|their|his|her|of|to|in|on|at|by|for|with|from|and|or)$/i

/** `if it did not agree …`, in the text's own words. */
export function conditionWords({ hinge, text }: Condition): string {
  // A condition is one clause; what follows a comma is most often told beside it.
  const words = text
    .trim()
    .split(/[,;:–—]/)[0]!
    .trim()
    .replace(/\.$/, '')
  return words.toLowerCase().startsWith(hinge.toLowerCase()) ? words : `${hinge} ${words}`
}
