import type { Character } from './cast.ts'
import { LEADING, type Title } from './en/titles.ts'
import type { Knowledge, KnownPerson, Office } from './knowledge.ts'

/** True when the text or the knowledge says that the person holds such an office. */
export function holds(entity: Character, title: Title, knowledge: Knowledge, day: string | null): boolean {
  if (entity.roles.some(role => !role.former && isSameTitle(role.title, title.words))) return true
  if (entity.known === null) return false
  const roles = day === null ? entity.known.tenures : knowledge.rolesOn(entity.known, day)
  return roles.some(role => fitsRole(title, role.role, role.office))
}

/** True when the person has had such an office by the day, whether or not it has ended. */
export function hasHeld(entity: Character, title: Title, day: string | null): boolean {
  if (entity.roles.some(role => role.former && isSameTitle(role.title, title.words))) return true
  return (entity.known?.tenures ?? []).some(
    ({ role, office, from }) => (day === null || from <= day) && fitsRole(title, role, office),
  )
}

/** *leader* is said of every head; else the words of the title must be the same or name the same office. */
export function isSameTitle(stated: string, title: string): boolean {
  return (
    stated === title ||
    stated.endsWith(` ${title}`) ||
    (title === 'leader' && LEADING.has(stated)) ||
    SAME.get(stated) === (SAME.get(title) ?? title)
  )
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['prime minister', 'prime minister'],
  ['taoiseach', 'prime minister'],
  ['foreign secretary', 'foreign minister'],
  ['foreign minister', 'foreign minister'],
  ['top diplomat', 'foreign minister'],
  ['secretary of state', 'foreign minister'],
  ['minister of foreign affairs', 'foreign minister'],
  ['chief diplomat', 'foreign minister'],
  ['external affairs minister', 'foreign minister'],
  ['defense minister', 'defence minister'],
  ['defence minister', 'defence minister'],
  ['defense secretary', 'defence minister'],
  ['defence secretary', 'defence minister'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['spokesperson', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chair', 'chair'],
  ['ceo', 'chief executive'],
  ['chief executive', 'chief executive'],
  ['chief executive officer', 'chief executive'],
  ['chief negotiator', 'negotiator'],
  ['lead negotiator', 'negotiator'],
  ['top negotiator', 'negotiator'],
  ['negotiator', 'negotiator'],
  ['envoy', 'envoy'],
  ['special envoy', 'envoy'],
  ['mediator', 'mediator'],
  ['chief mediator', 'mediator'],
])

/** Titles that an office has in its own name: a chancellor is no finance minister elsewhere. */
const OWN_WORD = new Set(
  'president chancellor king queen emir sultan pope prince princess emperor speaker chairman chairwoman governor'.split(
    ' ',
  ),
)

/** A title against an office in the data: *president* asks for a president, *leader* for any head. */
export function fitsRole(title: Title, role: string, office: Title['offices'][number]): boolean {
  if (!title.offices.includes(office)) return false
  const [word] = title.words.split(' ')
  // *President-elect* is no president.
  if (OWN_WORD.has(title.words)) return `${role.toLowerCase()} `.startsWith(`${title.words} `)
  const heads =
    office === 'head-of-state' || office === 'head-of-government' || office === 'head-of-organisation'
  if (
    !(heads || office === 'legislature-speaker') ||
    title.words === 'leader' ||
    title.words === 'monarch' ||
    title.words.startsWith('head of')
  )
    return true
  const own = role.toLowerCase()
  if (SAME.get(title.words) === 'prime minister')
    return /^(?:prime minister|premier|taoiseach|chief minister)/.test(own)
  return (
    own.startsWith(title.words) ||
    own.startsWith(word!) ||
    (title.words === 'chief' && office === 'head-of-organisation')
  )
}

export const belongs = (one: Character, home: Character): boolean =>
  one.home === home ||
  one.roles.some(({ of }) => of === home) ||
  (one.country !== null && home.country === one.country && home.kind !== 'organisation')

export const holdsStated = (one: Character, title: Title): boolean =>
  one.roles.some(
    role =>
      !role.former && (role.title === title.words || (title.words === 'leader' && LEADING.has(role.title))),
  )

/** Who holds such an office of a country or body on the day. */
export function inOfficeOf(
  title: Title,
  home: Character,
  knowledge: Knowledge,
  day: string,
  acting: boolean,
): KnownPerson[] {
  const people = new Set(tenuresOf(title, home, knowledge, day, acting))
  return [...people].flatMap(key => knowledge.person(key) ?? [])
}

function tenuresOf(
  title: Title,
  home: Character,
  knowledge: Knowledge,
  day: string,
  acting: boolean,
): string[] {
  const [kind, id] = [home.key.slice(0, home.key.indexOf(':')), home.key.slice(home.key.indexOf(':') + 1)]
  if (kind !== 'country' && kind !== 'organisation') return []
  const leader = kind === 'country' ? knowledge.country(id)?.leader : null
  const offices: readonly Office[] =
    title.words === 'leader' && kind === 'country' ? (leader ? [leader] : []) : title.offices
  const found = knowledge
    .holders(kind === 'country' ? { offices, country: id } : { offices, organisation: id }, day)
    .filter(
      ({ role, office }) =>
        ACTING_ROLE.test(role) === acting && fitsRole(title, role.replace(ACTING_ROLE, ''), office),
    )
  // *the US president* is the one of the state, not those of its unions and banks.
  const ofState = found.filter(({ office }) => office === 'head-of-state' || office === 'head-of-government')
  return (kind === 'country' && ofState.length > 0 ? ofState : found).map(({ person }) =>
    knowledge.keyOf(person),
  )
}

/** An office held for another: *the acting president* is nobody who is president, nor the other way round. */
const ACTING_ROLE = /^(?:Acting|Interim) /

/** The very words of the title, by the text or the data: *secretary of state* is no *foreign minister*. */
export const isCalledExactly = (
  one: Character,
  title: Title,
  knowledge: Knowledge,
  day: string | null,
): boolean =>
  one.roles.some(role => !role.former && role.title === title.words) ||
  (one.known !== null &&
    (day === null ? one.known.tenures : knowledge.rolesOn(one.known, day)).some(({ role }) =>
      role.toLowerCase().startsWith(title.words),
    ))

export const isLeading = (one: Character, title: Title, knowledge: Knowledge, day: string | null): boolean =>
  holds(one, title, knowledge, day) ||
  one.roles.some(role => LEADING.has(role.title) && title.words === 'leader')
