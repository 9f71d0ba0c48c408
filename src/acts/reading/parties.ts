import type { Entity } from '../../model/entity.ts'
import { formOf, type Page } from './page.ts'
import { isVerb, obliquesOf, prepositionOf } from './tree.ts'

/** Nouns that stand for the state or side whose adjective or name they carry: "Russian forces", "the Kyiv government". */
const AGENTS: ReadonlySet<string> = new Set(
  'force troop army military government official authority police side delegation negotiator diplomat soldier navy warplane jet aircraft parliament lawmaker court ministry administration leadership regime state senate prosecutor team envoy representative'.split(
    ' ',
  ),
)

/**
 * The entities that a noun and those coordinated with it stand for. A pair or a group gives its members. Nothing
 * is guessed: a mention that is not resolved gives nobody.
 */
export function partiesAt(page: Page, noun: number): readonly string[] {
  if (noun < 0) return []
  if (isMixedList(page, noun)) return []
  const found = [...entitiesAt(page, noun)]
  for (const each of page.children[noun]!) {
    if (page.doc.words[each]!.relation === 'conj' && !isVerb(page, each) && !isOfPlaces(page, noun, each))
      found.push(...partiesAt(page, each))
  }
  return [...new Set(found)]
}

/** "officials in New York, *Geneva* and *Damascus*": the list is of places. */
function isOfPlaces(page: Page, noun: number, joined: number): boolean {
  if (page.doc.words[noun]!.upos === 'PROPN' || page.doc.words[joined]!.upos !== 'PROPN') return false
  return obliquesOf(page, noun).some(
    each => each < joined && page.doc.words[each]!.upos === 'PROPN' && prepositionOf(page, each) === 'in',
  )
}

/** "lawmakers and other members, Putin": behind the *and* a list is over; what comes then, or behind a second *and*, was put there by mistake. */
function isMixedList(page: Page, noun: number): boolean {
  let isOver = false
  let links = 0
  for (const each of page.children[noun]!) {
    if (page.doc.words[each]!.relation !== 'conj') continue
    const hasLink = page.children[each]!.some(word => page.doc.words[word]!.relation === 'cc')
    if (isOver && !hasLink) return true
    isOver ||= hasLink
    links += hasLink ? 1 : 0
  }
  return links > 1
}

export function entitiesAt(page: Page, at: number): readonly string[] {
  if (isNotion(page, at)) return []
  const mention = page.mentionAt[at]
  const whole = mention !== null && mention !== undefined && (mention.head === at || mention.kind === 'name')
  if (whole && mention.entity !== null) return expand(page, mention.entity)
  const speaker = speakerOf(page, at)
  if (speaker !== null) return [speaker]
  if (whole || !AGENTS.has(page.lemmas[at]!)) return []
  for (const each of page.children[at]!) {
    const { relation } = page.doc.words[each]!
    const side = page.mentionAt[each]
    if (!/^(?:amod|compound|nmod:poss)$/.test(relation) || !side || side.entity === null) continue
    if (isState(page.entities.get(side.entity))) return [side.entity]
  }
  return []
}

/** "a *debt union*": an arrangement between states that has no name yet speaks for nobody. */
const isNotion = (page: Page, at: number): boolean =>
  page.lemmas[at] === 'union' &&
  page.mentionAt[at]?.kind !== 'name' &&
  page.children[at]!.some(
    each => /^(?:compound|amod)$/.test(page.doc.words[each]!.relation) && NOTIONS.has(page.lemmas[each]!),
  )

const NOTIONS: ReadonlySet<string> = new Set(
  'debt transfer fiscal banking currency monetary customs political economic energy liability'.split(' '),
)

const isState = (entity: Entity | undefined): boolean =>
  entity !== undefined &&
  (entity.kind === 'country' ||
    entity.kind === 'government' ||
    entity.kind === 'organisation' ||
    entity.kind === 'place')

const expand = (page: Page, id: string): readonly string[] => {
  const members = page.entities.get(id)?.members ?? []
  return members.length > 0 ? members : [id]
}

/** *I* and *we* inside somebody's own words are that speaker. */
function speakerOf(page: Page, at: number): string | null {
  if (!/^(?:i|me|we|us|my|our)$/i.test(formOf(page, at))) return null
  const statement = page.contentOf[at]
  return statement && statement.mode !== 'indirect' ? statement.speaker : null
}

/** Two entities that speak for one side: the same, of the same country, or one in an office of the other. */
export function sameSide(page: Page, a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [page.entities.get(a), page.entities.get(b)]
  if (first === undefined || second === undefined) return false
  if (first.country !== null && first.country === second.country) return true
  return holdsOffice(first, second) || holdsOffice(second, first)
}

/** *President of the Harbour Workers' Union* beside the union itself. */
const holdsOffice = (person: Entity, body: Entity): boolean =>
  person.kind === 'person' &&
  body.kind !== 'person' &&
  person.rolesOnDay.some(role =>
    [body.name, ...body.aliases].some(
      name => role.endsWith(` of ${name}`) || role.endsWith(` of the ${name}`),
    ),
  )
