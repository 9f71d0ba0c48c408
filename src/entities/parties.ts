import { partOf } from './acting.ts'
import { type Cast, type Character, character, keyPart } from './cast.ts'
import { PLACES, type Place } from './data/places.ts'
import { folded } from './folding.ts'
import type { Country, Known, Knowledge, Organisation } from './knowledge.ts'
import { headOfRun, type Scene } from './scene.ts'

/** Who a name that is no person's stands for, and why. */
export interface PartyReading {
  readonly entity: Character
  readonly rule: string
}

const PLACE_ROWS: ReadonlyMap<string, Place> = new Map(
  PLACES.flatMap(row => [row.name, ...row.names].map(name => [folded(name), row] as const)),
)

export const isListedPlace = (words: string): boolean => PLACE_ROWS.has(folded(words))

/** Reads the names of countries, places and bodies of one document. */
export interface Parties {
  /** Null for a person's name and for one that nothing is known of. */
  read(name: number): PartyReading | null
  /** The same name as a party, whatever it does in its sentence: *Kyiv's*, *the Kremlin* spokesman. */
  party(name: number): Character | null
  country(alpha3: string): Character | null
  organisation(row: Organisation): Character
  /** The country of an article that names one country only, by whatever name; else null. */
  only(): Character | null
}

export function partiesOf(scene: Scene, cast: Cast, knowledge: Knowledge): Parties {
  const { text, names } = scene.doc
  const acronyms = acronymsOf(scene)
  const readings = new Map<number, PartyReading | null>()
  const mentioned = countriesByName(scene, knowledge)
  const places = new Map<string, string>()
  for (const { type, start, end } of names) {
    const words = text.slice(start, end)
    if (type === 'PLACE') places.set(folded(words), words)
  }

  const lands = new Set<string>()
  for (const { type, start, end } of names) {
    const land = type === 'NATIONALITY' ? landOf(text.slice(start, end), places) : null
    if (land !== null) lands.add(folded(land))
  }

  const country = (row: Country): Character =>
    cast.enter(`country:${row.alpha3}`, () =>
      character({ key: `country:${row.alpha3}`, name: row.name, kind: 'country', country: row.alpha3 }),
    )
  const organisation = (row: Organisation): Character =>
    cast.enter(`organisation:${row.id}`, () =>
      character({
        key: `organisation:${row.id}`,
        name: row.name,
        kind: 'organisation',
        country: row.country,
      }),
    )
  const place = (words: string, alpha3: string | null): Character => {
    const key = `place:${keyPart(words)}`
    return cast.enter(key, () => character({ key, name: words, kind: 'place', country: alpha3 }))
  }
  const body = (words: string): Character => {
    const key = `organisation:${keyPart(words)}`
    return cast.enter(key, () => character({ key, name: words, kind: 'organisation' }))
  }

  /** A capital that also seats a union: *Brussels* is the union, unless the article is about the country. */
  const governmentOf = (meanings: readonly Known[]): Character | null => {
    const seat = meanings.find(known => known.kind === 'organisation-seat')
    const own = meanings.find(known => known.kind === 'capital' || known.kind === 'seat')
    if (
      seat?.kind === 'organisation-seat' &&
      !(own && 'country' in own && mentioned.has(own.country.alpha3))
    ) {
      return organisation(seat.organisation)
    }
    return own && 'country' in own ? country(own.country) : null
  }

  const read = (index: number, asParty: boolean): PartyReading | null => {
    const { type, start, end, firstToken, endToken } = names[index]!
    const words = text.slice(start, end).replace(/^[Tt]he /, '')
    const meanings = knowledge.lookUp(words)
    const of = <K extends Known['kind']>(kind: K): Extract<Known, { kind: K }> | undefined =>
      meanings.find((known): known is Extract<Known, { kind: K }> => known.kind === kind)
    const known = of('organisation')
    if (type === 'ORGANISATION' && known)
      return { entity: organisation(known.organisation), rule: 'organisation' }
    const named = of('country')
    if (named && type !== 'NATIONALITY') return { entity: country(named.country), rule: 'country' }
    const adjective = of('adjective') ?? (type === 'NATIONALITY' ? of('demonym') : undefined)
    if (adjective) return { entity: country(adjective.country), rule: 'adjective' }
    const demonym = of('demonym')
    if (demonym) return { entity: country(demonym.country), rule: 'demonym' }
    const government = governmentOf(meanings)
    if (government) {
      const part = asParty
        ? 'acts'
        : partOf(scene, firstToken, endToken, headOfRun(scene, firstToken, endToken))
      const seat = of('seat') !== undefined
      if (part === 'acts' || (seat && part !== 'located'))
        return { entity: government, rule: seat ? 'seat' : 'capital/acts' }
      const capital = of('capital')?.country
      return {
        entity: place(
          capital ? canonicalCapital(words, capital) : words,
          capital?.alpha3 ?? government.country,
        ),
        rule: 'capital/located',
      }
    }
    if (known) return { entity: organisation(known.organisation), rule: 'organisation' }
    if (type === 'PERSON' || type === 'OTHER') return null
    if (type === 'ORGANISATION') {
      const full = acronyms.get(folded(words)) ?? words
      const row = knowledge.lookUp(full).find(one => one.kind === 'organisation')
      const entity = row?.kind === 'organisation' ? organisation(row.organisation) : body(full)
      entity.aliases.add(words)
      return { entity, rule: 'organisation' }
    }
    if (type === 'NATIONALITY') {
      const land = landOf(words, places)
      if (land === null) return null
      // What has a nationality is a country, whether or not anybody knows it.
      const entity = place(land, null)
      entity.kind = 'country'
      return { entity, rule: 'adjective' }
    }
    const row = PLACE_ROWS.get(folded(words))
    // A city of the list is where something is, whatever its sentence makes of it.
    if (row !== undefined) return { entity: place(row.name, row.country), rule: 'place' }
    const entity = place(words, null)
    if (lands.has(folded(words))) entity.kind = 'country'
    if (asParty || partOf(scene, firstToken, endToken, headOfRun(scene, firstToken, endToken)) === 'acts') {
      entity.acts = true
    }
    return { entity, rule: 'place' }
  }

  return {
    read(index) {
      if (!readings.has(index)) readings.set(index, read(index, false))
      return readings.get(index)!
    },
    party: index => read(index, true)?.entity ?? null,
    country: alpha3 => {
      const row = knowledge.country(alpha3)
      return row === null ? null : country(row)
    },
    organisation,
    only: () => {
      const [first, ...others] = countriesNamed(scene, knowledge)
      const row = first === undefined ? null : knowledge.country(first)
      return row === null || others.length > 0 || lands.size > 0 ? null : country(row)
    },
  }
}

/** Countries that the text names in any way, by their capitals too. */
const countriesNamed = ({ doc: { text, names } }: Scene, knowledge: Knowledge): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ start, end }) =>
      knowledge
        .lookUp(text.slice(start, end))
        .flatMap(known => ('country' in known ? [known.country.alpha3] : [])),
    ),
  )

/** Countries that the text names outright, not by their capitals. */
function countriesByName(scene: Scene, knowledge: Knowledge): ReadonlySet<string> {
  const found = new Set<string>()
  const { text, names } = scene.doc
  for (const { start, end } of names) {
    for (const known of knowledge.lookUp(text.slice(start, end))) {
      if (known.kind === 'country' || known.kind === 'adjective') found.add(known.country.alpha3)
    }
  }
  return found
}

/** One name for one city: *Kiev* is *Kyiv*; two capitals of a country stay two. */
function canonicalCapital(words: string, { capitals }: Country): string {
  const own = folded(words)
  return capitals.find(capital => distance(folded(capital), own) <= 2) ?? words
}

/** Letters to change, add or drop between two short words (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

const ENDINGS = ['ians', 'ian', 'eans', 'ean', 'eses', 'ese', 'ans', 'an', 'is', 'i', 'ish', 'ns', 'n', 'ic']

/** The land that an adjective of nationality is made from, among the article's places: *Ruritanian* → *Ruritania*. */
export function landOf(adjective: string, places: ReadonlyMap<string, string>): string | null {
  const fold = folded(adjective)
  for (const ending of ENDINGS) {
    if (!fold.endsWith(ending)) continue
    const stem = fold.slice(0, -ending.length)
    if (stem.length < 3) continue
    for (const tail of ['', 'a', 'ia', 'e', 'o', 'y', 'land', 's', 'ea']) {
      const land = places.get(stem + tail)
      if (land !== undefined) return land
    }
  }
  return null
}

/** *Union of Miners (UOM)*: the letters in brackets stand for the name before them. */
function acronymsOf(scene: Scene): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const { text, names } = scene.doc
  for (const { type, start, end, endToken } of names) {
    if (type !== 'ORGANISATION' || scene.forms[endToken] !== '(' || scene.forms[endToken + 2] !== ')')
      continue
    const letters = scene.forms[endToken + 1]!
    if (/^\p{Lu}[\p{L}&-]{1,9}$/u.test(letters)) found.set(folded(letters), text.slice(start, end))
  }
  return found
}
