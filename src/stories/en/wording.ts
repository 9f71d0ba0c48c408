import type { ActType, Interval } from '../../model/act.ts'
import { daysOf, MONTHS, WEEKDAYS, weekdayOf } from '../../model/calendar.ts'
import type { ActBody, Party, StatementBody } from '../../model/entry.ts'
import type { Absence, Shift, ThreadState } from '../../model/story.ts'
import type { Condition, Terms } from '../../model/terms.ts'

/** All English that the stories room writes. Nothing here decides what is said, only how. */

/** `Thursday, 15 May`; with the year when it is not that of `today`. Coarser values: `the week of …`, `March 2022`. */
export function dateWords(value: string, today: string): string {
  const days = daysOf(value)
  if (!days) return value
  if (days.from === days.to) return dayWords(days.from, today)
  const [year, month] = value.split('-')
  if (/^\d{4}$/.test(value)) return value
  if (/^\d{4}-\d{2}$/.test(value)) return `${MONTHS[Number(month) - 1]} ${year}`
  if (value.includes('-W')) return `the week of ${dayWords(days.from, today)}`
  return `${dayWords(days.from, today)} to ${dayWords(days.to, today)}`
}

function dayWords(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const words = `${WEEKDAYS[weekdayOf(day)]}, ${date} ${MONTHS[month - 1]}`
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${year}`
}

/** `on Sunday, 11 May`, `on or before Monday, 12 May`, `between … and …`; empty when nothing is known. */
export function whenWords({ from, to }: Interval, today: string): string {
  if (from !== null && to !== null) {
    const whole = wholeWords(from, to)
    if (whole) return `in ${whole}`
    if (from === to)
      return `${daysOf(from)?.from === daysOf(from)?.to ? 'on' : 'in'} ${dateWords(from, today)}`
    return `between ${dateWords(from, today)} and ${dateWords(to, today)}`
  }
  if (to !== null) return `on or before ${dateWords(to, today)}`
  return from === null ? '' : `since ${dateWords(from, today)}`
}

/** `March 2022` for its first to its last day, `2019` for a year's. */
function wholeWords(from: string, to: string): string | null {
  const month = from.slice(0, 7)
  if (from === `${month}-01` && daysOf(month)?.to === to) return dateWords(month, '')
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null
}

/** `Macron, Merz and Starmer`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Countries that take an article in a sentence. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Maldives|Gambia|Bahamas|European |Czech Republic|Dominican Republic|Central African|Democratic Republic|Marshall|Solomon|Kremlin|White House)/

export const nameOf = (party: Party): string =>
  party.kind === 'person' || party.kind === 'organisation'
    ? party.name
    : WITH_ARTICLE.test(party.name)
      ? `the ${party.name}`
      : lowerFirst(party.name)

/** A description begins with a small letter inside a sentence; a name does not. */
const lowerFirst = (name: string): string =>
  /^(?:Key|Some|Several|Other|Allies|Western|Senior|The|Both|Two|Three|Four|Five|A|An|Its|Their|His|Her) /.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name

/** Whether a verb after the name stands in the plural. */
const isPlural = ({ kind, name }: Party): boolean =>
  kind === 'group' || (kind === 'unnamed' && /\p{L}{3,}s(?: of .*)?$/u.test(name))

export const namesOf = (parties: readonly Party[]): string => list(parties.map(nameOf))

/** What an act is about, as the object of *offered* or *agreed to*. `plural` takes no article. */
const ISSUES: Readonly<
  Record<string, { readonly noun: string; readonly plural?: boolean; readonly label?: string }>
> = {
  ceasefire: { noun: 'ceasefire' },
  talks: { noun: 'talks', plural: true },
  prisoners: { noun: 'exchange of prisoners', label: 'prisoners' },
  withdrawal: { noun: 'withdrawal' },
  guarantees: { noun: 'security guarantees', plural: true },
  inspections: { noun: 'inspections', plural: true },
  sanctions: { noun: 'sanctions', plural: true },
  arms: { noun: 'arms', plural: true },
  aid: { noun: 'aid', plural: true },
  reparations: { noun: 'reparations', plural: true },
  mediation: { noun: 'mediation', plural: true },
  deal: { noun: 'deal' },
}

export const issueLabel = (issue: string): string =>
  ISSUES[issue]?.label ?? ISSUES[issue]?.noun ?? issue.replaceAll('-', ' ')

/** `a full, unconditional ceasefire of 30 days`; null where the issue has no noun of its own. */
export function objectOf(issue: string | null, terms: Terms, today: string): string | null {
  const found = issue === null ? undefined : ISSUES[issue]
  if (!found) return null
  const scope = terms.scope?.replaceAll('+', ' and ') ?? null
  const before = [
    scope === 'full' || scope === 'partial' ? scope : null,
    terms.unconditional ? 'unconditional' : null,
    issue === 'ceasefire' && terms.duration ? durationBefore(terms.duration) : null,
  ].filter(word => word !== null)
  const noun = [...before, found.noun].join(' ')
  const level = terms.level && issue === 'talks' ? ` of ${terms.level}` : ''
  const after = [
    scope !== null && scope !== 'full' && scope !== 'partial' ? ` on ${scope}` : '',
    terms.quantity ? quantityWords(issue!, terms.quantity) : '',
    terms.place ? ` in ${terms.place}` : '',
    startWords(issue, terms, today),
  ]
  return `${found.plural ? '' : article(noun)}${noun}${level}${after.join('')}`
}

/** `, 1,000 for 1,000`. */
function quantityWords(issue: string, quantity: string): string {
  const words = quantity
    .replace(/\d{4,}/g, digits => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))
    .replace(/^((?!1 )[\d,.]+ \p{L}*[^s\W])$/u, '$1s')
  return issue === 'prisoners' ? `, ${words}` : ` of ${words}`
}

function startWords(issue: string | null, { start, end }: Terms, today: string): string {
  const until = end ? ` until ${dateWords(end, today)}` : ''
  if (!start) return until
  const single = daysOf(start)?.from === daysOf(start)?.to
  const word = issue === 'talks' ? (single ? 'on' : 'in') : 'from'
  return ` ${word} ${dateWords(start, today)}${until}`
}

const article = (noun: string): string => (/^[aeiou]/i.test(noun) && !/^uni/i.test(noun) ? 'an ' : 'a ')

/** `30-day`, before a noun. */
function durationBefore(duration: string): string | null {
  const found = /^P(?:T?)(\d+)([YMWDH])$/.exec(duration)
  return found ? `${found[1]}-${UNITS[found[2]!]}` : null
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }

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

/** What an ultimatum threatens with rather than asks for. */
const PENALTIES: ReadonlySet<string> = new Set(['sanctions'])

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
    bare: to => (to ? `threatened ${to}` : 'made a threat'),
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
    bare: to => (to ? `accepted the proposal of ${to}` : 'accepted'),
  },
  'conditional-acceptance': {
    say: object => `agreed to ${object} on conditions`,
    bare: to => (to ? `accepted the proposal of ${to} on conditions` : 'accepted on conditions'),
  },
  rejection: {
    say: object => `rejected ${object}`,
    bare: to => (to ? `rejected the proposal of ${to}` : 'refused'),
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
    body.factuality === 'second-hand' && body.saidBy ? `according to ${nameOf(body.saidBy)}` : null
  const isDay = when.from !== null && when.from === when.to
  const opening = [according, isDay ? happened : null].filter(part => part !== null).join(', ')
  const sentence = opening ? `${capital(opening)}, ${who} ${done}` : `${capital(who)} ${done}`
  return stopped(isDay || happened === '' ? sentence : `${sentence} (${happened})`)
}

function what({ body, terms, today, quote }: Telling): string {
  const { type, factuality } = body
  const object = objectOf(body.issue, terms, today)
  const to = namesOf(body.recipient)
  const plain = object ? ACTS[type].say(object, to) : ACTS[type].bare(to)
  const verb = plain.replace(/ {2,}/g, ' ')
  const hedged = factuality === 'hedged' ? `reportedly ${verb}` : verb
  // An ultimatum's condition is its demand once more.
  const conditions = type === 'ultimatum' && object ? '' : body.conditions.map(conditionWords).join(' and ')
  const place = (type === 'meeting' && (body.venue ?? terms.place)) || null
  const due =
    body.deadline?.value && !/\bby \p{Lu}/u.test(conditions)
      ? `, by ${dateWords(body.deadline.value, today)}`
      : ''
  const words = quote !== null && object === null ? `: ${quoted(quote)}` : ''
  return `${hedged}${place ? ` in ${place}` : ''}${due}${conditions ? `${due || /\d{1,2} \p{L}+(?: \d{4})?$/u.test(verb) ? ',' : ''} ${conditions}` : ''}${words}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const stopped = (sentence: string): string => (/[.!?]["”]?$/.test(sentence) ? sentence : `${sentence}.`)
/** In quotation marks, without the marks and the comma that stood around it in the article. */
export const quoted = (words: string): string => {
  // Words that are quoted only in part keep their own marks.
  const inside = /^[^"“”]{1,40}["“]([^"“”]+)["”]?[.,]?$/.exec(words.trim())
  if (inside) return `${words.trim().slice(0, words.trim().search(/["“]/))}“${inside[1]!.replace(/,$/, '')}”`
  const inner = words
    .replace(/[,.]?["“”]\s*…\s*["“”]/g, ' … ')
    .replace(/^["“”‘\s]+|["“”\s]+$/g, '')
    .replace(/,$/, '')
    .replace(/["“”]/g, '’')
  return `“${inner}”`
}

/** `Volodymyr Zelenskyy wrote on X, on or before Sunday, 11 May: “…”` */
export function statementSentence(body: StatementBody, when: Interval, today: string): string {
  const verb = body.cueClass === 'writing' ? 'wrote' : 'said'
  const channel = body.channel ? ` ${channelWords(body.channel)}` : ''
  const happened = whenWords(when, today)
  const speaker = body.speaker ? nameOf(body.speaker) : 'An unnamed speaker'
  return stopped(
    `${capital(speaker)} ${verb}${channel}${happened ? ` ${happened}` : ''}: ${quoted(body.content)}`,
  )
}

const channelWords = (channel: string): string =>
  /\b(?:interview|address|speech|statement|call|letter|briefing|conference|programme)\b/i.test(channel)
    ? `in ${withArticle(channel)}`
    : `on ${channel}`

const withArticle = (noun: string): string =>
  /^(?:an?|the|his|her|its) /i.test(noun) ? noun : `${article(noun)}${noun}`

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
  const object = objectOf(body.issue, terms, today) ?? (body.issue ? issueLabel(body.issue) : null)
  const noun = OPENERS[body.type] ?? body.type
  const named =
    body.type === 'ceasefire-declared' && object
      ? object.replace(/^an? /, '')
      : `${noun}${object ? ` ${PENALTIES.has(object) && body.type === 'ultimatum' ? 'with the threat of' : (ABOUT[body.type] ?? 'on')} ${object}` : ''}`
  return `the ${named}${/\d/.test(named.slice(-24)) ? ',' : ''} by ${namesOf(by)}`
}

const ABOUT: Partial<Record<ActType, string>> = {
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

/** `11 May`. */
const shortDay = (value: string, today: string): string => {
  const day = daysOf(value)?.to ?? value
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}${year}`
}

/** `42 articles, 10 to 15 May`. */
export function spanWords({ articles, from, to }: Absence, today: string): string {
  const short = (day: string) => shortDay(day, today)
  const days =
    from === to
      ? short(from)
      : from.slice(0, 7) === to.slice(0, 7)
        ? `${Number(from.slice(8))}–${short(to)}`
        : `${short(from)} – ${short(to)}`
  return `${articles} ${articles === 1 ? 'article' : 'articles'}, ${days}`
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

export function contactSentence(
  parties: readonly (readonly Party[])[],
  gap: boolean,
  mode: string | null,
  when: Interval,
  venue: string | null,
  today: string,
): string {
  const names = list(parties.map(namesOf))
  if (gap) {
    const since = when.from ? ` since ${dateWords(when.from, today)}` : ''
    return stopped(`There has been no direct contact between ${names}${since}`)
  }
  const verb =
    mode === 'call'
      ? 'spoke by telephone'
      : mode === 'letter'
        ? 'wrote to each other'
        : mode === 'exchange'
          ? 'made an exchange'
          : 'met'
  const happened = whenWords(when, today)
  return stopped(`${capital(names)} ${verb}${venue ? ` in ${venue}` : ''}${happened ? ` ${happened}` : ''}`)
}

const SHIFTS: Record<Shift, string> = {
  first: '',
  repetition: '',
  refinement: '',
  shift: 'a change',
  contradiction: 'at odds with its other words of that day',
}

export interface Stand {
  readonly side: Party
  readonly party: Party
  readonly stance: string
  readonly object: string
  readonly accordingTo: Party | null
  readonly change: Shift
  readonly when: Interval
}

/** `Ukraine demands a full ceasefire from Monday, 12 May (Volodymyr Zelenskyy, 11 May).` */
export function positionSentence(
  { side, party, stance, object, accordingTo, change, when }: Stand,
  today: string,
): string {
  const lead = accordingTo ? `According to ${nameOf(accordingTo)}, ${nameOf(side)}` : capital(nameOf(side))
  const verb = isPlural(side) ? stance.replace(/^(\S+)s\b/, '$1') : stance
  const said = verb.endsWith(' with conditions')
    ? `${verb.slice(0, -16)} ${object} with conditions`
    : `${verb} ${object}`
  const on = when.to ?? when.from
  const marks = [
    party.key !== side.key && accordingTo === null ? nameOf(party) : null,
    on ? `${when.from === when.to ? '' : 'by '}${shortDay(on, today)}` : null,
    SHIFTS[change] || null,
  ].filter(mark => mark !== null)
  return stopped(`${lead} ${said}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`)
}

/** The writer's own words, with the outlet that prints them. */
export const writersSentence = (publisher: string | null, quote: string): string =>
  stopped(publisher ? `${publisher}: ${quoted(quote)}` : quoted(quote))

export const SECTIONS = {
  stands: { kicker: 'Where it stands', heading: 'Offers, demands and what became of them' },
  fresh: { kicker: 'What is new', heading: 'Since' },
  open: { kicker: 'Open items', heading: 'By deadline' },
  said: { kicker: 'In their words', heading: 'What was said' },
  positions: { kicker: 'Positions', heading: 'Who stands where' },
  heard: { kicker: 'Second-hand', heading: 'What others say of them' },
  background: { kicker: 'Background', heading: 'Contacts and earlier steps' },
} as const

export const freshHeading = (day: string, today: string): string => `Since ${dateWords(day, today)}`
export const nothingNew = (day: string, today: string): string =>
  `Since ${dateWords(day, today)}: nothing new is recorded`
export const dropReasons = {
  actor: 'read again, the line does not give the same actor',
  act: 'read again, the line does not give the same act',
  issue: 'read again, the line does not give the same issue',
  date: 'read again, the line does not give the same day',
  polarity: 'read again, the line does not give the same polarity',
  evidence: 'no entry carries it',
} as const

/** Drops the day at the head of a sentence, and its full stop: for headlines. */
export function undated(sentence: string): string {
  const plain = sentence
    .replace(
      /^(?:on|on or before|in|since|between) [^,]{1,40}, \d{1,2} \p{L}+(?: \d{4})?(?: and [^,]{1,20}, \d{1,2} \p{L}+(?: \d{4})?)?, /iu,
      '',
    )
    .replace(/(?: \([^()]*\))?\.$/, '')
  return capital(plain)
}
