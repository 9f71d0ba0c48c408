import { type Cast, type Character, character, keyPart } from './cast.ts'
import type { Knowledge } from './knowledge.ts'
import type { Nominal } from './nominals.ts'
import type { Parties } from './parties.ts'
import type { Scene } from './scene.ts'

/** Who a phrase refers to: one entity, or candidates (best first), or nobody who can be named. */
export interface Referent {
  readonly entity: Character | null
  readonly candidates: readonly Character[]
  readonly rule: string
  /** The best candidate of an open pronoun, kept in mind for the pronouns after it; never told to anyone. */
  readonly likely?: Character | null
}

export const nobody = (rule: string, candidates: readonly Character[] = []): Referent => ({
  entity: null,
  candidates,
  rule,
})
export const is = (entity: Character, rule: string): Referent => ({ entity, candidates: [], rule })

/** What the readings of noun phrases share. */
export interface ReadingContext {
  readonly scene: Scene
  readonly cast: Cast
  readonly parties: Parties
  readonly knowledge: Knowledge
  readonly day: string | null
  /** Who the word at a token has been read as. */
  entityAt(token: number): Character | null
  /** Who the phrase that ends before a token has been read as. */
  endingAt(token: number): Character | null
}

export const wordsOf = ({ scene }: ReadingContext, { first, end }: Nominal): string =>
  scene.doc.text.slice(scene.tokens[first]!.start, scene.tokens[end - 1]!.end)

/**
 * The country or body a phrase belongs to (*Ukraine's*, *Ukrainian*, *of Ukraine*, *his*), and whose it is. A city has its
 * mayor as a city, whatever else its name stands for.
 */
export function homeOf(
  { parties, entityAt, endingAt }: ReadingContext,
  nominal: Nominal,
): { readonly home: Character | null; readonly owner: Character | null } {
  const partyOf = (name: number): Character | null =>
    nominal.noun === 'mayor' ? (parties.read(name)?.entity ?? null) : parties.party(name)
  const owner = nominal.owner >= 0 ? partyOf(nominal.owner) : null
  const pronounOwner =
    nominal.ownerPronoun >= 0
      ? entityAt(nominal.ownerPronoun)
      : nominal.clitic >= 0 && owner === null
        ? endingAt(nominal.clitic)
        : null
  let home: Character | null = owner
  for (const name of nominal.names) home ??= partyOf(name)
  if (home === null && pronounOwner !== null) {
    home = pronounOwner.human ? (pronounOwner.home ?? landOf(parties, pronounOwner)) : pronounOwner
  }
  return { home, owner: owner ?? pronounOwner }
}

const landOf = (parties: Parties, { country }: Character): Character | null =>
  country === null ? null : parties.country(country)

/** Somebody, or some, without a name; `fresh` when it is one more of its kind. */
export function unnamed(
  context: ReadingContext,
  nominal: Nominal,
  home: Character | null,
  kind: 'unnamed' | 'group',
  fresh: boolean,
): Character {
  const key = unnamedKey(nominal, home, kind, context.knowledge)
  const make = (free: string): Character =>
    character({
      key: free,
      name: wordsOf(context, nominal),
      kind,
      country: home?.country ?? null,
      gender: nominal.gender,
      plural: nominal.plural,
      human: !nominal.plural && nominal.class !== 'body' && nominal.class !== 'government',
      home,
    })
  return fresh ? context.cast.another(key, make) : context.cast.enter(key, () => make(key))
}

/** Words before a noun that make another of it: *opposition leader*, *striking miners*, *railway workers*. */
const TELLING =
  /ean$|ern$|^(?:rebel|striking|union|coalition|allied|opposition|former|acting|interim|armed|ruling|military|civilian|health|hospital|rail|railway|port|airport|airline|bus|metro|postal|public|junior|nuclear|climate|trade|steel|car|auto|oil|textile|garment|farm|transport|school|university|student|sector|train|truck|taxi|ambulance|delivery|lorry|tram|subway|warehouse|factory|dock|cargo|container|dairy|coal|copper|gold|hotel|care|city|federal|government|tribal|local|regional|island|refugee|women|youth)$/

/** Bodies through which their country acts: a Pentagon official is an official of the United States. */
const OF_STATES: ReadonlySet<string> = new Set([
  'government-body',
  'legislature',
  'armed-force',
  'court',
  'media',
])

/** A city, a company, a union or a group under arms: its people are not its country's. */
function isOwnMaster({ kind, key }: Character, knowledge: Knowledge): boolean {
  if (kind !== 'organisation') return kind === 'place'
  const row = knowledge.organisation(key.replace('organisation:', ''))
  return row === null || !OF_STATES.has(row.kind)
}

/** `unnamed:usa-official`, `group:ukr-european-ally`, `unnamed:lyon-mayor`. */
function unnamedKey(
  nominal: Nominal,
  home: Character | null,
  kind: 'unnamed' | 'group',
  knowledge: Knowledge,
): string {
  // The mayor of a city is no other city's of the same country.
  const land =
    home === null
      ? ''
      : isOwnMaster(home, knowledge)
        ? keyPart(home.name)
        : (home.country?.toLowerCase() ?? keyPart(home.name))
  const grade = [
    ...(nominal.former ? ['former'] : []),
    ...nominal.modifiers.filter(word => TELLING.test(word)),
  ]
  return `${kind}:${[land, ...new Set(grade), keyPart(nominal.noun)].filter(part => part !== '').join('-')}`
}
