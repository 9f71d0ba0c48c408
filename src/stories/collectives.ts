import type { ActBody, Party } from '../model/entry.ts'
import { liesIn } from './en/regions.ts'
import { isCollective } from './sides.ts'

/** Many who act as one, by whatever name. */
export const actsAsMany = ({ actor }: ActBody): boolean =>
  actor.length > 1 || (actor[0] !== undefined && isCollective(actor[0]))

/**
 * Whether two names may well stand for the same many: "European leaders in Kyiv", "the four leaders", "the leaders of
 * France, Germany, Britain and Poland". It is no proof: what they did must be the same as well.
 */
export function isSameCollective(a: readonly Party[], b: readonly Party[]): boolean {
  const [one, other] = [describe(a), describe(b)]
  if (one === null || other === null) return false
  if (one.noun !== other.noun && !(GENERAL_NOUNS.has(one.noun) && GENERAL_NOUNS.has(other.noun))) return false
  if (one.size !== null && other.size !== null && one.size !== other.size) return false
  return (
    (one.arePersons !== other.arePersons || agree(one.members, other.members, contains)) &&
    agree(one.region, other.region, overlaps) &&
    (one.arePersons || agree(one.members, other.region, liesIn)) &&
    (other.arePersons || agree(other.members, one.region, liesIn))
  )
}

interface Collective {
  /** `leaders`, `allies`. */
  readonly noun: string
  readonly size: number | null
  /** Persons or countries that are listed one by one. */
  readonly members: readonly string[]
  readonly arePersons: boolean
  /** Capitalised words before the noun: `European`. */
  readonly region: readonly string[]
}

/** Nouns for those who lead or make up states and unions: the same people go by any of them. */
const GENERAL_NOUNS: ReadonlySet<string> = new Set([
  'allies',
  'capitals',
  'countries',
  'governments',
  'leaders',
  'members',
  'nations',
  'partners',
  'powers',
  'presidents',
  'states',
])

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 2]),
)

/** Null for what is neither one group nor a list of persons. */
function describe(parties: readonly Party[]): Collective | null {
  if (parties.length > 1) {
    if (!parties.every(({ kind }) => kind === 'person')) return null
    const members = parties.map(({ name }) => name)
    return { noun: 'leaders', size: members.length, members, arePersons: true, region: [] }
  }
  const party = parties[0]
  if (party === undefined || !isCollective(party)) return null
  const [before = '', after = ''] = party.name.split(/ (?:of|in|from) (.*)/s)
  // "Ukraine's allies" are no Ukrainians.
  const words = before.replace(/\p{Lu}\p{L}*[’']s? /gu, '').split(' ')
  const noun = words.at(-1)!.toLowerCase()
  const listed = after.includes(' and ') ? after.split(/, | and /).map(name => name.replace(/^the /, '')) : []
  const number = words.map(word => NUMBERS.get(word.toLowerCase())).find(each => each !== undefined)
  return {
    noun,
    size: number ?? (listed.length > 0 ? listed.length : null),
    members: listed,
    arePersons: false,
    region: words.slice(0, -1).filter(word => /^\p{Lu}\p{Ll}+$/u.test(word) && !NO_REGION.test(word)),
  }
}

const NO_REGION = /^(?:The|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|All|Both|Some|Its|Their|His|Her)$/

/** What one of them leaves open agrees with anything. */
const agree = (
  a: readonly string[],
  b: readonly string[],
  fit: (a: readonly string[], b: readonly string[]) => boolean,
): boolean => a.length === 0 || b.length === 0 || fit(a, b)

const contains = (a: readonly string[], b: readonly string[]): boolean =>
  a.every(each => b.includes(each)) || b.every(each => a.includes(each))
const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some(each => b.includes(each))
