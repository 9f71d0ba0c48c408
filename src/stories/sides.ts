import type { Entry, Party } from '../model/entry.ts'

/**
 * Whom a party speaks for in a negotiation: a president, a ministry and the seat of government stand for
 * their country, the chair of a union for the union. Persons are never merged: a side only says which
 * threads they may open and answer.
 */
export interface Sides {
  /** The key of the side: `country:UKR`, else the party's own key. */
  of(party: Party): string
  /** The side of a party by its key: its own where the rows know none of that key. */
  ofKey(key: string): string
  /** The party that shows the side: the country or the organisation itself where an entry names it. */
  shown(party: Party): Party
  /** True when the party is named and may act for somebody: a place or an unnamed source may not. */
  acts(party: Party): boolean
}

/** Offices that speak for a state. Matched against whole words of a role. */
const STATE_OFFICES = new Set([
  'president',
  'premier',
  'chancellor',
  'minister',
  'ministry',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'ambassador',
  'envoy',
  'negotiator',
  'government',
  'kremlin',
  'state',
  'defence',
  'defense',
  'treasury',
  'presidential',
  'taoiseach',
  'secretary',
  'diplomat',
  'cabinet',
  'foreign',
  'leader',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])
const NO_STATE = /\b(?:former|ex|opposition|candidate|union|party|company|club|chief executive|bank)\b/i

export function sidesOf(parties: readonly Party[]): Sides {
  const byKey = new Map<string, Party>()
  const byCountry = new Map<string, Party>()
  const organisations = new Map<string, Party>()
  for (const party of parties) {
    const known = byKey.get(party.key)
    // One article names the office, the next one only the person.
    if (!known || (known.role === null && party.role !== null)) byKey.set(party.key, party)
    if (party.kind === 'country' && party.country) byCountry.set(party.country, party)
    if (party.kind === 'organisation' || party.kind === 'government') {
      const name = bare(party.name)
      if (!organisations.has(name)) organisations.set(name, party)
    }
  }
  for (const party of parties) {
    if (party.kind === 'government' && party.country && !byCountry.has(party.country)) {
      byCountry.set(party.country, party)
    }
  }
  const bySurname = surnames([...byKey.values()])
  const known = new Map<string, string>()
  const sideOf = (party: Party): string => {
    const { kind, country, role } = party
    if (kind === 'country' || kind === 'government') return country ? `country:${country}` : party.key
    if (kind === 'group' || kind === 'unnamed' || kind === 'organisation')
      return (bodyOf(party) ?? (kind === 'group' ? membersOf(party) : null))?.key ?? party.key
    if (kind !== 'person') return party.key
    // "Adomako said" here, interior minister Kofi Adomako in another article.
    const namesake = role === null ? bySurname.get(party.name) : undefined
    if (namesake) return sideOf(namesake)
    if (role === null) return party.key
    const organisation = organisationIn(role, organisations) ?? bodyOf({ name: ownerIn(role) })
    if (organisation) {
      const { kind: held, country: of } = organisation
      return held === 'government' && of ? `country:${of}` : (bodyOf(organisation)?.key ?? organisation.key)
    }
    return country && speaksForState(role) ? `country:${country}` : party.key
  }
  /** "Workers of the Harbour Union" stand for it, and "the union" does where the rows know only one. */
  const bodyOf = ({ name }: Pick<Party, 'name'>): Party | null => {
    const words = bare(name)
    if (words === '') return null
    const of = /^\p{L}+s of (.+)$/u.exec(words)
    const whole = of ? organisations.get(of[1]!) : undefined
    if (whole?.kind === 'organisation') return whole
    const alike = [...organisations].filter(([each]) => each.endsWith(` ${words}`))
    return alike.length === 1 && alike[0]![1].kind === 'organisation' ? alike[0]![1] : null
  }
  /** "Nurses" stand for the one union that is named after them. */
  const membersOf = ({ name }: Party): Party | null => {
    const words = bare(name)
    if (!/^\p{L}{4,}s$/u.test(words)) return null
    const theirs = [...organisations.values()].filter(
      ({ kind, name: whole }) =>
        kind === 'organisation' && bare(whole).split(' ').slice(0, -1).includes(words),
    )
    return theirs.length === 1 ? theirs[0]! : null
  }
  const of = (party: Party): string => {
    const memo = `${party.key} ${party.role ?? ''}`
    const found = known.get(memo)
    if (found !== undefined) return found
    const side = sideOf(party.role === null ? (byKey.get(party.key) ?? party) : party)
    known.set(memo, side)
    return side
  }
  return {
    of,
    ofKey: key => {
      const party = byKey.get(key)
      return party === undefined ? key : of(party)
    },
    shown: party => {
      const side = of(party)
      if (side === party.key) return party
      return (
        (side.startsWith('country:') ? byCountry.get(side.slice(8)) : undefined) ??
        byKey.get(side) ??
        ofRole(party, side)
      )
    },
    acts: party => (party.kind !== 'unnamed' && party.kind !== 'place') || isCollective(party),
  }
}

/** A country that only an office names: "President of the United States". */
function ofRole(party: Party, side: string): Party {
  const name = / of (?:the )?(\p{Lu}.*)$/u.exec(party.role ?? '')?.[1]
  return side.startsWith('country:') && name !== undefined
    ? { key: side, name, kind: 'country', country: party.country, role: null }
    : party
}

/** Many who are named as one: "European allies", "the leaders of France and Germany". */
export const isCollective = ({ kind, name }: Party): boolean =>
  kind === 'group' || (kind === 'unnamed' && /\p{L}{3,}s(?: (?:of|in|from) .*)?$/u.test(name))

/** Every party that the entries name, in order, once per key and role. */
export function partiesOf(entries: readonly Entry[]): Party[] {
  const found = new Map<string, Party>()
  const take = (party: Party | null): void => {
    if (!party) return
    const key = `${party.key} ${party.role ?? ''}`
    if (!found.has(key)) found.set(key, party)
  }
  for (const { body } of entries) {
    if (body.kind === 'statement') {
      take(body.speaker)
      body.addressee.forEach(take)
    } else if (body.kind === 'act') {
      body.actor.forEach(take)
      body.recipient.forEach(take)
      body.deadline?.setBy.forEach(take)
      take(body.saidBy)
    } else if (body.kind === 'contact') body.parties.flat().forEach(take)
    else if (body.kind === 'silence' || body.kind === 'precedence') body.by.forEach(take)
  }
  return [...found.values()]
}

/** Persons with an office by a surname that no other person of the rows has. */
function surnames(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const found = new Map<string, Party | null>()
  for (const party of parties) {
    const words = party.name.split(' ')
    if (party.kind !== 'person' || words.length < 2) continue
    const surname = words.at(-1)!
    found.set(surname, found.has(surname) ? null : party)
  }
  return new Map(
    [...found].filter((pair): pair is [string, Party] => pair[1] !== null && pair[1].role !== null),
  )
}

/** The organisation that a role names: "chair of the Harbour Workers' Union". The longest name wins. */
function organisationIn(role: string, organisations: ReadonlyMap<string, Party>): Party | null {
  const words = bare(role).split(' ')
  for (let length = Math.min(words.length - 1, 8); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const found = organisations.get(words.slice(from, from + length).join(' '))
      if (found) return found
    }
  }
  return null
}

/** "Secretary of the alliance": the alliance. Empty where the role names none. */
const ownerIn = (role: string): string => / of (?:the |his |her |its )?(.+)$/.exec(role)?.[1] ?? ''

const speaksForState = (role: string): boolean =>
  !NO_STATE.test(role) &&
  bare(role)
    .split(' ')
    .some(word => STATE_OFFICES.has(word))

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
