import type { Entity } from '../../model/entity.ts'
import { APART_NAMES, APART_ROLES, FIGHTERS, ONE_OF_MANY, PRIVATE } from '../worlds.ts'
import { isPassive, objectOf, subjectOf } from './arguments.ts'
import { clauseUnder, type Match } from './frames.ts'
import type { Page } from './page.ts'
import { obliquesOf, prepositionOf } from './tree.ts'

/**
 * What an entity can be in a negotiation: a `power` speaks for a state, a body or many people; somebody `private`
 * speaks for nobody else; a `place` does not speak.
 */
export type PartyKind = 'power' | 'private' | 'place'

export function partyKindOf(
  { inOffice, isOfOtherWorld }: Page,
  { id, kind, key, name, country, gender, rolesOnDay }: Entity,
): PartyKind {
  switch (kind) {
    case 'country':
    case 'government':
      return 'power'
    case 'organisation':
      return APART_NAMES.test(name) ? 'private' : 'power'
    case 'person':
      if (rolesOnDay.length > 0) return rolesOnDay.some(role => !APART_ROLES.test(role)) ? 'power' : 'private'
      if (inOffice.has(id) || country !== null) return 'power'
      // One word that is no first name may as well be a firm.
      return gender === null && !name.includes(' ') && !isOfOtherWorld ? 'power' : 'private'
    case 'place':
      return 'place'
    default:
      return PRIVATE.has(headOf(key)) || (kind === 'unnamed' && ONE_OF_MANY.has(headOf(key)))
        ? 'private'
        : 'power'
  }
}

/** `unnamed:a-good-friend-2` → `friend`. */
const headOf = (key: string): string =>
  key
    .slice(key.indexOf(':') + 1)
    .replace(/-\d+$/, '')
    .split('-')
    .at(-1)!

/**
 * Whether those who do an act, and what they do it to, are of the kind that its words need.
 *
 * @param isAboutIssue whether its words name something that is negotiated
 */
export function isAmongParties(
  page: Page,
  match: Match,
  actor: readonly string[],
  recipient: readonly string[],
  isAboutIssue: boolean,
): boolean {
  const { frame } = match
  if (frame.onlyParty && !hasPartyObject(page, match)) return false
  if (match.definition.type === 'meeting' && isAtHome(page, actor, recipient)) return false
  const isPrivate = (id: string): boolean => partyKindOf(page, page.entities.get(id)!) === 'private'
  const isPower = (id: string): boolean => partyKindOf(page, page.entities.get(id)!) === 'power'
  if (page.isOfOtherWorld && !isAboutIssue && ![...actor, ...recipient].some(id => isState(page, id)))
    return false
  if (frame.everyday === 'unarmed') return !actor.some(id => FIGHTERS.test(page.entities.get(id)!.name))
  if (frame.everyday === 'force' && recipient.some(id => page.entities.get(id)!.kind === 'person'))
    return false
  if (frame.everyday === undefined) return true
  const subject = match.verb >= 0 ? subjectOf(page, match.verb) : -1
  if (actor.length > 0 && !actor.some(isPower) && !isForMany(page, subject)) return false
  if (frame.everyday !== 'giver' && recipient.length > 0 && recipient.every(isPrivate)) return false
  if (actor.length === 0 && !recipient.some(isPower)) return isAboutIssue || isForMany(page, subject)
  if (frame.everyday !== 'object' || isAboutIssue || recipient.length > 0) return true
  return clauseUnder(page, match.at, { ...frame, clause: 'to' }) >= 0
}

/** Who visits a town of their own country meets nobody by it. */
const isAtHome = (page: Page, actor: readonly string[], recipient: readonly string[]): boolean =>
  recipient.length > 0 &&
  actor.length > 0 &&
  recipient.every(id => {
    const { kind, key, country } = page.entities.get(id)!
    const isPlace = kind === 'place' || (kind === 'government' && key.startsWith('place:'))
    return isPlace && country !== null && actor.every(each => page.entities.get(each)!.country === country)
  })

const isState = (page: Page, id: string): boolean => {
  const { kind, country, rolesOnDay } = page.entities.get(id)!
  return kind === 'country' || (kind === 'person' && country !== null && rolesOnDay.length > 0)
}

/** *We*, and several who are no private people ("the two leaders"), speak for more than one. */
const isForMany = (page: Page, subject: number): boolean =>
  subject >= 0 &&
  (page.lemmas[subject] === 'we' ||
    (page.doc.words[subject]!.xpos === 'NNS' && !PRIVATE.has(page.lemmas[subject]!)))

/** "met *the Democrats' pleas*", "is met *with cries*": the verb is the same, the meeting is not. */
function hasPartyObject(page: Page, { verb, at, frame }: Match): boolean {
  if (verb < 0 || verb !== at) return true
  if (isPassive(page, verb)) {
    const patient = objectOf(page, verb)
    return frame.onlyParty === 'done-to' && patient >= 0 && page.mentionAt[patient]?.head === patient
  }
  const isSomebody = (noun: number): boolean => page.mentionAt[noun]?.head === noun || isPronoun(page, noun)
  const object = objectOf(page, verb)
  if (object >= 0 && !isSomebody(object) && page.timexAt[object]! < 0) return false
  return obliquesOf(page, verb).every(noun => prepositionOf(page, noun) !== 'with' || isSomebody(noun))
}

const isPronoun = (page: Page, at: number): boolean =>
  /^(?:him|her|them|us|me|each|one)$/.test(page.lemmas[at]!)
