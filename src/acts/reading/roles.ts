import type { ActType } from '../../model/act.ts'
import type { Frame, Role } from '../definition.ts'
import { wordsOf } from '../lexicon.ts'
import type { Carrier } from './carrier.ts'
import { clauseUnder, type Match } from './frames.ts'
import { PLATFORM_NAMES } from '../worlds.ts'
import { formOf, type Page } from './page.ts'
import { indirectOf, isPassive, objectOf, ownerOf, subjectOf } from './arguments.ts'
import { partiesAt } from './parties.ts'
import { child, obliquesOf, prepositionOf } from './tree.ts'

export function actorOf(page: Page, match: Match, carrier: Carrier | null): readonly string[] {
  const { frame, at, verb } = match
  if (verb < 0) {
    const owner =
      [ownerOf(page, at), makerOf(page, at)]
        .map(each => partiesAt(page, each))
        .find(each => each.length > 0) ?? []
    if (owner.length === 0 && isOwnWord(page, ownerOf(page, at), carrier))
      return [carrier!.statement.speaker!]
    return owner.length > 0 || !frame.mutual
      ? owner
      : prepositional(page, new Set(['between']), at).flatMap(each => partiesAt(page, each))
  }
  if (frame.actor === 'speaker') return carrier?.statement.speaker ? [carrier.statement.speaker] : []
  const subject = frame.actor === 'object' ? objectOf(page, verb) : subjectOf(page, verb)
  const own = subject >= 0 ? partiesAt(page, subject) : []
  if (own.length > 0) return own
  if (frame.on === 'adjective' && isOwnWord(page, subject, carrier)) return [carrier!.statement.speaker!]
  if (frame.on === 'noun') return partiesAt(page, ownerOf(page, at))
  const between = frame.mutual ? prepositional(page, new Set(['between']), at, objectOf(page, verb)) : []
  if (between.length > 0) return between.flatMap(each => partiesAt(page, each))
  // A subject whom nobody has resolved is not whoever was found to speak.
  if (subject < 0 && carrier?.isCue && carrier.statement.speaker !== null) return [carrier.statement.speaker]
  return []
}

const ON: ReadonlySet<Role> = new Set(['on', 'upon'])

/** "*On television* she called it a success", "called *on Telegram* for calm": where it was said, not to whom. */
function isMedium(page: Page, noun: number, { at, frame }: Match): boolean {
  if (frame.on !== 'verb') return false
  const form = formOf(page, noun)
  if (noun < at && page.doc.words[noun]!.head === at && !/^wh(?:o|om|ich|at)$/i.test(form)) return true
  const id = page.mentionAt[noun]?.entity ?? null
  return (
    id !== null &&
    page.lemmas[at] === 'call' &&
    PLATFORM_NAMES.test(page.entities.get(id)!.name) &&
    clauseUnder(page, at, { ...frame, clause: 'to' }) < 0
  )
}

/** People who belong to somebody without being them: "monitors from the OSCE were seized". */
const PEOPLE: ReadonlySet<string> = new Set(
  'observer monitor member citizen national individual worker sailor student'.split(' '),
)

/** "Hungary said *its* approval …": an owner whom nobody has resolved, in what a body says of itself. */
const isOwnWord = (page: Page, owner: number, carrier: Carrier | null): boolean =>
  owner >= 0 &&
  /^its?$/.test(page.lemmas[owner]!) &&
  page.mentionAt[owner]?.entity === null &&
  carrier !== null &&
  !carrier.isCue &&
  carrier.statement.mode === 'indirect' &&
  carrier.statement.speaker !== null &&
  page.entities.get(carrier.statement.speaker)!.kind !== 'person'

export function recipientOf(
  page: Page,
  match: Match,
  actor: readonly string[],
  carrier: Carrier | null,
): readonly string[] {
  const { frame, at, verb } = match
  const isHandedOver = (noun: number): boolean =>
    EXCHANGING.has(match.definition.type) && HELD.has(page.lemmas[noun] ?? '')
  const others = (noun: number): readonly string[] =>
    isHandedOver(noun)
      ? []
      : partiesAt(page, noun).filter(
          id => !actor.includes(id) && !page.entities.get(id)!.members.some(each => actor.includes(each)),
        )
  for (const role of frame.recipient ?? []) {
    for (const noun of nounsIn(page, role, match)) {
      if (ON.has(role) && isMedium(page, noun, match)) continue
      const found = others(noun)
      if (found.length > 0) return found
      // "tariffs on *Brazilian* coffee": what is hit belongs to somebody.
      const isSomebody = page.mentionAt[noun]?.head === noun || PEOPLE.has(page.lemmas[noun]!)
      const owners = HITTING.has(role) && !isSomebody ? others(ownerOf(page, noun)) : []
      if (owners.length > 0) return owners
    }
  }
  if (frame.on === 'noun' && verb >= 0) {
    const indirect = indirectOf(page, verb)
    if (indirect >= 0) return others(indirect)
    if (isPassive(page, verb)) return others(child(page, verb, 'nsubj:pass'))
  }
  if (carrier && (carrier.isCue ? at === verb : isSaidTo(match, actor, carrier)))
    return carrier.statement.addressee.filter(id => !actor.includes(id))
  return []
}

/** "Qatar told *Hamas* that it would close the office": what is put to somebody in words is put to the one addressed. */
const isSaidTo = ({ definition }: Match, actor: readonly string[], { statement }: Carrier): boolean =>
  PUT.has(definition.type) && statement.speaker !== null && actor.includes(statement.speaker)

const PUT: ReadonlySet<ActType> = new Set<ActType>([
  'threat',
  'promise',
  'offer',
  'coercion',
  'assault',
  'sanction',
  'cancellation',
])

/** Acts by which people are freed or handed over: they are what it is about, and no party to it. */
const EXCHANGING: ReadonlySet<ActType> = new Set([
  'concession',
  'promise',
  'offer',
  'exchange',
  'agreement',
  'announcement',
])
const HELD: ReadonlySet<string> = new Set('prisoner hostage detainee captive body remains inmate'.split(' '))

const HITTING: ReadonlySet<Role> = new Set(['on', 'against', 'over', 'object'])

/** The nouns that stand in a role beside the predicate, its light verb, its object or its clause, nearest first. */
function nounsIn(page: Page, role: Role, { frame, at, verb }: Match): readonly number[] {
  const object = verb >= 0 ? objectOf(page, verb) : -1
  const clause = clauseUnder(page, at, { ...frame, clause: 'any' })
  const there = (...each: readonly number[]): readonly number[] => each.filter(noun => noun >= 0)
  switch (role) {
    case 'subject':
      return there(subjectOf(page, verb))
    case 'object':
      return there(frame.on === 'verb' ? object : -1)
    case 'indirect':
      return there(
        verb >= 0 ? indirectOf(page, verb) : -1,
        isPassive(page, verb) && child(page, verb, 'obj') >= 0 ? child(page, verb, 'nsubj:pass') : -1,
      )
    case 'owner':
      return ownersOf(page, frame, at, object)
    case 'clause-subject':
      return there(clause >= 0 ? child(page, clause, 'nsubj', 'nsubj:pass') : -1)
    case 'clause-object': {
      if (clause < 0) return []
      const object = objectOf(page, clause)
      // What is sent, freed or pulled back is not to whom.
      const inner = TRANSFERS.has(page.lemmas[clause]!) ? -1 : object
      return there(
        inner,
        child(page, clause, 'iobj'),
        inner >= 0 ? ownerOf(page, inner) : -1,
        ...prepositional(page, CLAUSE_PREPOSITIONS, clause, object),
      )
    }
    default:
      return prepositional(
        page,
        new Set([role]),
        at,
        verb,
        object,
        clause,
        clause >= 0 ? objectOf(page, clause) : -1,
      )
  }
}

/** Who owns, made or put forward what the act is about: "the demands *of its creditors*", "*Iran's* offer". */
function ownersOf(page: Page, frame: Frame, at: number, object: number): readonly number[] {
  const about =
    frame.preposition === undefined
      ? []
      : obliquesOf(page, at).filter(noun => wordsOf(frame.preposition!).has(prepositionOf(page, noun) ?? ''))
  return [object, ...about]
    .filter(noun => noun >= 0 && noun !== at)
    .flatMap(noun => [ownerOf(page, noun), makerOf(page, noun)])
    .filter(noun => noun >= 0)
}

/** "the offer *of Kenya*", or -1. */
const makerOf = (page: Page, noun: number): number =>
  OF_MAKERS.has(page.lemmas[noun]!)
    ? (obliquesOf(page, noun).find(each => prepositionOf(page, each) === 'of') ?? -1)
    : -1

/** Nouns whose *of* names their maker. */
const OF_MAKERS: ReadonlySet<string> = new Set(
  'offer proposal plan demand request appeal call decision statement move ruling threat warning condition term claim invitation initiative announcement'.split(
    ' ',
  ),
)

const TRANSFERS: ReadonlySet<string> = new Set(
  'send give deliver supply provide ship release free withdraw pull return hand export transfer move deploy recall lift'.split(
    ' ',
  ),
)

const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'on', 'against', 'to', 'from', 'at'])

export function prepositional(
  page: Page,
  prepositions: ReadonlySet<string>,
  ...roots: readonly number[]
): readonly number[] {
  const found: number[] = []
  for (const root of new Set(roots)) {
    if (root < 0) continue
    for (const noun of obliquesOf(page, root)) {
      if (prepositions.has(prepositionOf(page, noun) ?? '') && page.timexAt[noun]! < 0) found.push(noun)
      for (const inner of obliquesOf(page, noun)) {
        const preposition = prepositionOf(page, inner) ?? ''
        if (!prepositions.has(preposition) || page.timexAt[inner]! >= 0) continue
        if (NESTED.has(preposition) || page.timexAt[noun]! >= 0) found.push(inner)
      }
    }
  }
  return found
}

/** "agreed to a plan *with* China": prepositions that reach over one noun. */
const NESTED: ReadonlySet<string> = new Set(['with', 'between', 'against', 'from'])
