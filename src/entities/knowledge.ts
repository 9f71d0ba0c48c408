import { MONTHS, WEEKDAYS } from '../model/calendar.ts'
import { NAME_SUFFIXES } from './en/titles.ts'
import { folded, skeleton } from './folding.ts'
import type { Country, KnowledgeData, Office, Organisation, Tenure, UserKnowledge } from './knowledge-data.ts'

export type {
  Country,
  KnowledgeData,
  Office,
  Organisation,
  OrganisationKind,
  Tenure,
  UserKnowledge,
} from './knowledge-data.ts'

/** A person with all that is known of the offices held, oldest first. */
export interface KnownPerson {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly gender: 'female' | 'male' | null
  /** Country of the latest office with one. */
  readonly country: string | null
  readonly tenures: readonly Tenure[]
}

/** What a name stands for. A capital or a seat is a place that may speak for its government. */
export type Known =
  | { readonly kind: 'person'; readonly person: KnownPerson }
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'adjective'; readonly country: Country }
  | { readonly kind: 'demonym'; readonly country: Country }
  | { readonly kind: 'capital'; readonly country: Country }
  | { readonly kind: 'seat'; readonly country: Country }
  | { readonly kind: 'organisation-seat'; readonly organisation: Organisation }

/** A known name found in a run of tokens: `count` tokens long, with all that it may stand for. */
export interface KnownName {
  readonly count: number
  readonly meanings: readonly Known[]
}

export interface OfficeQuery {
  readonly offices?: readonly Office[]
  readonly country?: string
  readonly organisation?: string
}

export interface Knowledge {
  readonly data: KnowledgeData
  readonly people: readonly KnownPerson[]
  country(alpha3: string): Country | null
  organisation(id: string): Organisation | null
  person(key: string): KnownPerson | null
  /** The key of the person whom a row of the data names. */
  keyOf(person: string): string
  /** All that a whole name may stand for, in any spelling that folds alike. */
  lookUp(name: string): readonly Known[]
  /** The longest known name that begins at `forms[at]`; null when none does. */
  match(forms: readonly string[], at: number): KnownName | null
  /** People whose last name folds alike, in order of the data. */
  bySurname(surname: string): readonly KnownPerson[]
  /** The same in any transliteration, by `skeleton` of the last name. */
  bySkeleton(surname: string): readonly KnownPerson[]
  /** Tenures that fit and hold on the day; all that fit, when the day is null. */
  holders(query: OfficeQuery, day: string | null): readonly Tenure[]
  /** Offices held on the day, the most senior first; empty when the day is null. */
  rolesOn(person: KnownPerson, day: string | null): readonly Tenure[]
}

/** The more senior first: who is named by the higher office when somebody holds two. */
const SENIORITY: readonly Office[] = [
  'head-of-state',
  'head-of-government',
  'head-of-organisation',
  'deputy-head',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'trade-minister',
  'interior-minister',
  'energy-minister',
  'climate-minister',
  'security-adviser',
  'minister',
  'negotiator',
  'envoy',
  'legislature-speaker',
  'deputy-head-of-organisation',
  'military-chief',
  'intelligence-chief',
  'central-banker',
  'ambassador',
  'spokesperson',
  'party-leader',
  'other',
  'former-leader',
]

const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS].map(folded))

/** Builds the look-ups. A user's row replaces the curated one of the same code, id, or person, role and start. */
export function loadKnowledge(data: KnowledgeData, userData: UserKnowledge = {}): Knowledge {
  const merged: KnowledgeData = {
    countries: override(data.countries, userData.countries, row => row.alpha3),
    organisations: override(data.organisations, userData.organisations, row => row.id),
    tenures: override(data.tenures, userData.tenures, row => `${folded(row.person)}|${row.role}|${row.from}`),
  }
  const people = peopleOf(merged.tenures)
  const countries = new Map(merged.countries.map(row => [row.alpha3, row]))
  const organisations = new Map(merged.organisations.map(row => [row.id, row]))
  const byKey = new Map(people.map(person => [person.key, person]))
  const surnames = new Map<string, KnownPerson[]>()
  // Skeletons are asked for only where a spelling is unknown; most articles never do.
  let skeletons: Map<string, KnownPerson[]> | null = null
  for (const person of people) {
    const surname = folded(person.name)
      .split(' ')
      .findLast((part, at) => at === 0 || !NAME_SUFFIXES.has(part))!
    // *by Friday*, *in May*: such a surname alone is a date.
    if (!CALENDAR.has(surname)) add(surnames, surname, person)
  }
  const byPlace = new Map<string, Tenure[]>()
  for (const tenure of merged.tenures) {
    if (tenure.country !== null) add(byPlace, tenure.country, tenure)
    if (tenure.organisation !== undefined) add(byPlace, tenure.organisation, tenure)
  }
  const trie = trieOf(merged, people)

  return {
    data: merged,
    people,
    country: alpha3 => countries.get(alpha3) ?? null,
    organisation: id => organisations.get(id) ?? null,
    person: key => byKey.get(key) ?? null,
    keyOf: personKey,
    lookUp(name) {
      const found = walk(trie, name.split(' '), 0)
      return found !== null && found.count === name.split(' ').length ? found.meanings : []
    },
    match: (forms, at) => walk(trie, forms, at),
    bySkeleton(surname) {
      if (skeletons === null) {
        skeletons = new Map()
        for (const [own, bearers] of surnames)
          for (const person of bearers) add(skeletons, skeleton(own), person)
      }
      return skeletons.get(surname) ?? []
    },
    bySurname: surname => surnames.get(folded(surname)) ?? [],
    holders({ offices, country, organisation }, day) {
      const place = organisation ?? country
      return (place === undefined ? merged.tenures : (byPlace.get(place) ?? [])).filter(
        tenure =>
          (offices === undefined || offices.includes(tenure.office)) &&
          (country === undefined || tenure.country === country) &&
          (day === null || holdsOn(tenure, day)),
      )
    },
    rolesOn: (person, day) =>
      day === null
        ? []
        : person.tenures
            .filter(tenure => holdsOn(tenure, day))
            .sort((a, b) => SENIORITY.indexOf(a.office) - SENIORITY.indexOf(b.office)),
  }
}

/** A day against bounds that may be no finer than a month or a year: `2014-06` holds all of June. */
export const holdsOn = ({ from, to }: Pick<Tenure, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === null || day.slice(0, to.length) <= to)

export const personKey = (name: string): string => `person:${folded(name).replaceAll(' ', '-')}`

function override<Row>(
  rows: readonly Row[],
  users: readonly Row[] | undefined,
  key: (row: Row) => string,
): readonly Row[] {
  if (users === undefined) return rows
  return [...new Map([...rows, ...users].map(row => [key(row), row])).values()]
}

function peopleOf(tenures: readonly Tenure[]): readonly KnownPerson[] {
  const rows = new Map<string, Tenure[]>()
  for (const tenure of tenures) add(rows, personKey(tenure.person), tenure)
  return [...rows].map(([key, own]) => {
    const inOrder = own.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    return {
      key,
      name: own[0]!.person,
      aliases: [...new Set(own.flatMap(tenure => tenure.aliases ?? []))],
      gender: own.find(tenure => tenure.gender !== null)?.gender ?? null,
      country: inOrder.findLast(tenure => tenure.country !== null)?.country ?? null,
      tenures: inOrder,
    }
  })
}

/** Names by their folded parts. `acronym` meanings ask for capitals: *US* is a country, *us* is not. */
interface Node {
  /** Null in a leaf: there are thousands. */
  next: Map<string, Node> | null
  meanings: { readonly known: Known; readonly acronym: boolean }[] | null
}

function trieOf(data: KnowledgeData, people: readonly KnownPerson[]): Node {
  const root: Node = { next: new Map(), meanings: null }
  const put = (name: string, known: Known): void => {
    let node = root
    for (const part of folded(name).split(' ')) {
      node.next ??= new Map()
      let next = node.next.get(part)
      if (!next) node.next.set(part, (next = { next: null, meanings: null }))
      node = next
    }
    node.meanings ??= []
    if (!node.meanings.some(({ known: other }) => isSame(other, known))) {
      node.meanings.push({ known, acronym: isAcronym(name) })
    }
  }
  for (const country of data.countries) {
    for (const name of [country.name, ...country.names]) put(name, { kind: 'country', country })
    for (const name of country.adjectives) put(name, { kind: 'adjective', country })
    for (const name of country.demonyms) put(name, { kind: 'demonym', country })
    for (const name of country.capitals) put(name, { kind: 'capital', country })
    for (const name of country.seats) put(name, { kind: 'seat', country })
  }
  for (const organisation of data.organisations) {
    for (const name of [organisation.name, ...organisation.aliases])
      put(name, { kind: 'organisation', organisation })
    for (const name of organisation.seats ?? []) put(name, { kind: 'organisation-seat', organisation })
  }
  for (const person of people) {
    for (const name of [person.name, ...person.aliases]) put(name, { kind: 'person', person })
  }
  return root
}

const isSame = (a: Known, b: Known): boolean => a.kind === b.kind && nameOf(a) === nameOf(b)

/** What tells two meanings of one kind apart. */
function nameOf(known: Known): string {
  if ('country' in known) return known.country.alpha3
  if ('organisation' in known) return known.organisation.id
  return known.person.key
}

const isAcronym = (name: string): boolean => /^[\p{Lu}\d.&-]{2,6}$/u.test(name)

/** An upper-case letter or a digit; the plain ones without a regular expression. */
function isCapital(form: string): boolean {
  const code = form.charCodeAt(0)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /^\p{Lu}/u.test(form)
}

/** *al-Qaeda*, in one token or in three. */
const isArabicArticle = (forms: readonly string[], at: number): boolean =>
  /^a[dlnrst]h?(?:$|-\p{Lu})/u.test(forms[at]!) &&
  (forms[at]!.includes('-') || (forms[at + 1] === '-' && isCapital(forms[at + 2] ?? '')))

function walk(root: Node, forms: readonly string[], at: number): KnownName | null {
  if (!isCapital(forms[at] ?? '') && !isArabicArticle(forms, at)) return null
  let node: Node | undefined = root
  let best: KnownName | null = null
  let capitals = true
  for (let i = at; i < forms.length; i++) {
    const parts = folded(forms[i]!)
    // A hyphen that is a token of its own folds to nothing.
    if (parts !== '') for (const part of parts.split(' ')) node = node?.next?.get(part)
    if (node === undefined) break
    capitals &&= forms[i] === forms[i]!.toUpperCase()
    if (parts === '' || node.meanings === null) continue
    const meanings = node.meanings.filter(({ acronym }) => !acronym || capitals).map(({ known }) => known)
    if (meanings.length > 0) best = { count: i - at + 1, meanings }
  }
  return best
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
