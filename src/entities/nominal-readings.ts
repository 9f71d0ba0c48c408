import { type Cast, type Character, character, keyPart } from './cast.ts'
import { NAME_WORDS, SOURCE_NOUNS } from './en/nouns.ts'
import { LEADING, type Title } from './en/titles.ts'
import type { Knowledge, Office } from './knowledge.ts'
import type { Nominal } from './nominals.ts'
import type { Parties } from './parties.ts'
import { enterKnown, fitsRole, holds } from './people.ts'
import type { Salience } from './salience.ts'
import type { Scene } from './scene.ts'

/** Who a phrase refers to: one entity, or candidates (best first), or nobody who can be named. */
export interface Referent {
  readonly entity: Character | null
  readonly candidates: readonly Character[]
  readonly rule: string
  /** The best candidate of an open pronoun, kept in mind for the pronouns after it; never told to anyone. */
  readonly likely?: Character | null
}

export interface NominalReader {
  read(nominal: Nominal, salience: Salience): Referent
}

const nobody = (rule: string, candidates: readonly Character[] = []): Referent => ({
  entity: null,
  candidates,
  rule,
})
const is = (entity: Character, rule: string): Referent => ({ entity, candidates: [], rule })

export function nominalReader(
  scene: Scene,
  cast: Cast,
  parties: Parties,
  knowledge: Knowledge,
  day: string | null,
  ownerOf: (token: number) => Character | null,
  endingAt: (token: number) => Character | null,
): NominalReader {
  const wordsOf = ({ first, end }: Nominal): string =>
    scene.doc.text.slice(scene.tokens[first]!.start, scene.tokens[end - 1]!.end)

  const landOf = ({ country }: Character): Character | null =>
    country === null ? null : parties.country(country)

  /** The country or body a phrase belongs to: *Ukraine's*, *Ukrainian*, *of Ukraine*, *his*. */
  const homeOf = (nominal: Nominal): { home: Character | null; owner: Character | null } => {
    const owner = nominal.owner >= 0 ? parties.party(nominal.owner) : null
    const pronounOwner =
      nominal.ownerPronoun >= 0
        ? ownerOf(nominal.ownerPronoun)
        : nominal.clitic >= 0 && owner === null
          ? endingAt(nominal.clitic)
          : null
    let home: Character | null = owner
    for (const name of nominal.names) home ??= parties.party(name)
    if (home === null && pronounOwner !== null) {
      home = pronounOwner.human ? (pronounOwner.home ?? landOf(pronounOwner)) : pronounOwner
    }
    return { home, owner: owner ?? pronounOwner }
  }

  const unnamed = (
    nominal: Nominal,
    home: Character | null,
    kind: 'unnamed' | 'group',
    fresh: boolean,
  ): Character => {
    const key = unnamedKey(nominal, home, kind)
    const make = (free: string): Character =>
      character({
        key: free,
        name: wordsOf(nominal),
        kind,
        country: home?.country ?? null,
        gender: nominal.gender,
        plural: nominal.plural,
        human: !nominal.plural && nominal.class !== 'body' && nominal.class !== 'government',
        home,
      })
    return fresh ? cast.another(key, make) : cast.enter(key, () => make(key))
  }

  const readTitle = (nominal: Nominal, salience: Salience): Referent => {
    const title = nominal.title!
    const { home } = homeOf(nominal)
    if (nominal.determiner === 'indefinite')
      return is(unnamed(nominal, home, 'unnamed', true), 'title/indefinite')
    if (nominal.former) return is(unnamed(nominal, home, 'unnamed', false), 'title/former')
    if (home !== null) {
      const stated = salience.people().filter(one => belongs(one, home) && holdsStated(one, title))
      if (stated.length === 1) return is(stated[0]!, 'title/stated')
      const inOffice = day === null ? [] : inOfficeOf(title, home, knowledge, day)
      if (stated.length === 0 && inOffice.length === 1)
        return is(enterKnown(inOffice[0]!, cast), 'title/office-on-day')
      if (stated.length > 1) return nobody('title/several', stated)
      if (inOffice.length > 1) {
        const people = inOffice.map(person => enterKnown(person, cast))
        const here = people.filter(person => salience.has(person))
        return here.length === 1 ? is(here[0]!, 'title/office-on-day') : nobody('title/several', people)
      }
      const knownHere = salience
        .people()
        .filter(one => belongs(one, home) && holds(one, title, knowledge, day))
      if (knownHere.length === 1) return is(knownHere[0]!, 'title/known')
      return is(unnamed(nominal, home, 'unnamed', false), 'title/unnamed')
    }
    // *the president* without a country: the one president the article has named, or the one just named.
    const all = salience.people().filter(one => holds(one, title, knowledge, day))
    const exact = all.filter(one => isCalledExactly(one, title, knowledge, day))
    const fitting = exact.length > 0 ? exact : all
    if (fitting.length === 1 && fitting[0]) return is(fitting[0], 'title/only')
    if (fitting.length > 1) {
      const [nearest, next] = [salience.sentencesSince(fitting[0]!), salience.sentencesSince(fitting[1]!)]
      if (nearest <= 1 && next - nearest >= 3) return is(fitting[0]!, 'title/nearest')
      return nobody('title/ambiguous', fitting)
    }
    const again = salience.nominal(nominal.noun, false)
    if (again.length > 0)
      return again.length === 1 ? is(again[0]!, 'nominal/again') : nobody('nominal/ambiguous', again)
    if (nominal.determiner === 'bare') return nobody('title/bare')
    return is(unnamed(nominal, null, 'unnamed', false), 'title/unnamed')
  }

  const readPair = (nominal: Nominal, salience: Salience): Referent => {
    const people = nominal.title !== null
    const leading = people
      ? salience.people().filter(one => isLeading(one, nominal.title!, knowledge, day))
      : salience.governments()
    // *the two negotiators* may be any two who deal with each other; no office makes them so.
    const pool = leading.length === 0 && PARTS.has(nominal.noun) ? salience.people() : leading
    const pair = pairOf(pool, people ? salience : null, salience, nominal)
    if (pair === null) return nobody('pair/ambiguous', [])
    return is(groupOf(cast, pair), 'pair')
  }

  /** The named body that a plain *the union* means, wherever it stands; several stay several. */
  const calledSo = (nominal: Nominal, salience: Salience): Character[] =>
    salience
      .bodies()
      .filter(
        one =>
          isCalled(one, nominal.noun, knowledge) || (nominal.noun === 'company' && isManaged(one, salience)),
      )

  const readBody = (nominal: Nominal, salience: Salience): Referent => {
    if (isPlain(nominal) && isLocated(scene, nominal)) {
      // *the union in Rotterdam* is the union of which the text speaks; the place is where something is.
      const before = calledSo(nominal, salience)
      if (before.length === 1) return is(before[0]!, 'body/only')
    }
    const { home } = homeOf(nominal)
    const named = home?.kind === 'organisation' ? home : null
    if (named !== null && nominal.owner < 0 && nominal.names.length > 0 && nominal.modifiers.length === 0) {
      // *the Acme company*, *the OPEC group*: the name says who.
      return is(named, 'body/named')
    }
    if (nominal.ownerPronoun >= 0) {
      // *his company* is the one whose office the text gives him.
      const own = ownerOf(nominal.ownerPronoun)?.home ?? null
      return own !== null && own.kind === 'organisation' && isCalled(own, nominal.noun, knowledge)
        ? is(own, 'body/of-person')
        : is(unnamed(nominal, null, 'unnamed', false), 'body/unnamed')
    }
    if (home !== null || nominal.modifiers.length > 0) {
      return is(body(nominal, home), 'body')
    }
    if (nominal.determiner !== 'definite')
      return is(unnamed(nominal, null, 'unnamed', nominal.determiner === 'indefinite'), 'body/unnamed')
    const fitting = calledSo(nominal, salience)
    if (fitting.length === 1) return is(fitting[0]!, 'body/only')
    if (fitting.length > 1) {
      const [nearest, next] = [salience.sentencesSince(fitting[0]!), salience.sentencesSince(fitting[1]!)]
      return nearest <= 1 && next - nearest >= 3
        ? is(fitting[0]!, 'body/nearest')
        : nobody('body/ambiguous', fitting)
    }
    return is(unnamed(nominal, null, 'unnamed', false), 'body/unnamed')
  }

  const body = (nominal: Nominal, home: Character | null): Character => {
    const words = [...nominal.modifiers.filter(word => !/^\d/.test(word)), nominal.noun].join(' ')
    const full = home === null ? words : `${home.name} ${words}`
    const known = knowledge.lookUp(full).find(one => one.kind === 'organisation')
    if (known?.kind === 'organisation') return parties.organisation(known.organisation)
    const key = `organisation:${keyPart(`${home?.country?.toLowerCase() ?? keyPart(home?.name ?? '')} ${words}`)}`
    return cast.enter(key, () =>
      character({
        key,
        name: wordsOf(nominal).replace(/^[Tt]he /, ''),
        kind: 'organisation',
        country: home?.country ?? null,
        home,
      }),
    )
  }

  const severalHomes = ({ names, owner }: Nominal): readonly Character[] =>
    owner >= 0 ? [] : [...new Set(names.flatMap(name => parties.party(name) ?? []))]

  /** *the leaders of France, Germany and Poland*: one group of several countries, of none alone. */
  const leadersOf = (nominal: Nominal, homes: readonly Character[]): Character => {
    const lands = homes.map(({ country, name }) => country?.toLowerCase() ?? keyPart(name)).sort()
    const key = `group:${[...lands, keyPart(nominal.noun)].join('-')}`
    return cast.enter(key, () =>
      character({ key, name: wordsOf(nominal), kind: 'group', plural: true, gender: nominal.gender }),
    )
  }

  return {
    read(nominal, salience) {
      switch (nominal.class) {
        case 'title':
          return readTitle(nominal, salience)
        case 'pair':
          return readPair(nominal, salience)
        case 'body':
          return readBody(nominal, salience)
        case 'government': {
          const { home } = homeOf(nominal)
          if (home !== null && home.kind !== 'person') {
            home.acts = true
            return is(home, 'government')
          }
          return nobody('government/unstated', salience.governments().slice(0, 3))
        }
        case 'kin':
          return is(unnamed(nominal, homeOf(nominal).owner?.home ?? null, 'unnamed', true), 'kin')
        case 'person':
        case 'group': {
          const several = nominal.class === 'group' ? severalHomes(nominal) : []
          if (several.length > 1) return is(leadersOf(nominal, several), 'group')
          const { home } = homeOf(nominal)
          if (
            home?.kind === 'organisation' &&
            FOLLOWERS.has(nominal.noun) &&
            nominal.owner < 0 &&
            nominal.plural
          ) {
            return is(home, 'group/named')
          }
          const kind = nominal.class === 'group' && !SOURCE_NOUNS.has(nominal.noun) ? 'group' : 'unnamed'
          if (nominal.determiner === 'definite' && nominal.names.length === 0 && nominal.owner < 0) {
            const before = salience.nominal(nominal.noun, nominal.plural)
            if (before.length === 1) return is(before[0]!, 'nominal/again')
            if (before.length > 1 && !nominal.plural) return nobody('nominal/ambiguous', before)
          }
          const fresh = !nominal.plural && (nominal.determiner === 'indefinite' || nominal.other)
          return is(unnamed(nominal, home, kind, fresh), nominal.class === 'group' ? 'group' : 'unnamed')
        }
      }
    },
  }
}

/** What people are to each other, not in office. */
const PARTS: ReadonlySet<string> = new Set(['negotiator', 'rival', 'counterpart', 'opponent'])

const isPlain = ({ determiner, owner, ownerPronoun, modifiers }: Nominal): boolean =>
  determiner === 'definite' && owner < 0 && ownerPronoun < 0 && modifiers.length === 0

const isLocated = (scene: Scene, { head, names }: Nominal): boolean =>
  /^(?:in|at)$/.test(scene.folds[head + 1] ?? '') && names.length > 0

/** A body that somebody manages is a company. */
const isManaged = (one: Character, salience: Salience): boolean =>
  salience.people().some(({ roles }) => roles.some(({ of, title }) => of === one && MANAGING.has(title)))

const MANAGING: ReadonlySet<string> = new Set([
  'chief executive',
  'chief executive officer',
  'ceo',
  'managing director',
])

/** *the M23 rebels* are M23. */
const FOLLOWERS = new Set([
  'rebel',
  'fighter',
  'militant',
  'insurgent',
  'guerrilla',
  'separatist',
  'jihadist',
  'force',
])

/** Several together, as one entity with members. */
export function groupOf(cast: Cast, parts: readonly Character[]): Character {
  const members = [...parts].sort((a, b) => (a.key < b.key ? -1 : 1))
  const key = `group:${members.map(({ key: own }) => own.replace(/^[a-z]+:/, '')).join('+')}`
  return cast.enter(key, () => {
    const made = character({
      key,
      name: members.map(({ name }) => name).join(' and '),
      kind: 'group',
      plural: true,
    })
    made.members.push(...members)
    return made
  })
}

const belongs = (one: Character, home: Character): boolean =>
  one.home === home ||
  one.roles.some(({ of }) => of === home) ||
  (one.country !== null && home.country === one.country && home.kind !== 'organisation')

const holdsStated = (one: Character, title: Title): boolean =>
  one.roles.some(
    role =>
      !role.former && (role.title === title.words || (title.words === 'leader' && LEADING.has(role.title))),
  )

/** Who holds such an office of a country or body on the day. */
function inOfficeOf(title: Title, home: Character, knowledge: Knowledge, day: string) {
  const people = new Set<string>()
  for (const tenure of tenuresOf(title, home, knowledge, day)) people.add(tenure)
  return [...people].flatMap(key => knowledge.person(key) ?? [])
}

function tenuresOf(title: Title, home: Character, knowledge: Knowledge, day: string): string[] {
  const [kind, id] = [home.key.slice(0, home.key.indexOf(':')), home.key.slice(home.key.indexOf(':') + 1)]
  if (kind !== 'country' && kind !== 'organisation') return []
  const leader = kind === 'country' ? knowledge.country(id)?.leader : null
  const offices: readonly Office[] =
    title.words === 'leader' && kind === 'country' ? (leader ? [leader] : []) : title.offices
  return knowledge
    .holders(kind === 'country' ? { offices, country: id } : { offices, organisation: id }, day)
    .filter(({ role, office }) => fitsRole(title, role, office))
    .map(({ person }) => knowledge.keyOf(person))
}

/** The very words of the title, by the text or the data: *secretary of state* is no *foreign minister*. */
const isCalledExactly = (one: Character, title: Title, knowledge: Knowledge, day: string | null): boolean =>
  one.roles.some(role => !role.former && role.title === title.words) ||
  (one.known !== null &&
    (day === null ? one.known.tenures : knowledge.rolesOn(one.known, day)).some(({ role }) =>
      role.toLowerCase().startsWith(title.words),
    ))

const isLeading = (one: Character, title: Title, knowledge: Knowledge, day: string | null): boolean =>
  holds(one, title, knowledge, day) ||
  one.roles.some(role => LEADING.has(role.title) && title.words === 'leader')

const isCalled = (one: Character, noun: string, knowledge: Knowledge): boolean => {
  if (one.key.startsWith('organisation:')) {
    const row = knowledge.organisation(one.key.slice('organisation:'.length))
    if (row?.nouns?.includes(noun)) return true
    if (row !== null && noun === 'company' && row.kind === 'company') return true
    if (row !== null && noun === 'union' && row.kind === 'union') return true
  }
  const names = NAME_WORDS.get(noun)
  return [one.name, ...one.aliases].some(name =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some(word => word === noun || names?.has(word)),
  )
}

/**
 * The two that a pair means. Two countries named in the same sentence settle whose leaders they are; else the two
 * named last, if no third was named as lately.
 */
function pairOf(
  pool: readonly Character[],
  peopleOnly: Salience | null,
  salience: Salience,
  nominal: Nominal,
): readonly [Character, Character] | null {
  const here = salience.governmentsInSentence(nominal.first)
  if (peopleOnly !== null && here.length === 2) {
    const members = here.map(home => pool.filter(one => belongs(one, home)))
    if (members[0]!.length === 1 && members[1]!.length === 1) return [members[0]![0]!, members[1]![0]!]
  }
  if (peopleOnly === null && here.length === 2) return [here[0]!, here[1]!]
  if (pool.length < 2) return null
  if (pool.length === 2) return [pool[0]!, pool[1]!]
  const [second, third] = [salience.sentencesSince(pool[1]!), salience.sentencesSince(pool[2]!)]
  return second <= 2 && third - second >= 2 ? [pool[0]!, pool[1]!] : null
}

/** `unnamed:usa-official`, `group:ukr-european-ally`. */
function unnamedKey(nominal: Nominal, home: Character | null, kind: 'unnamed' | 'group'): string {
  const land = home?.country?.toLowerCase() ?? (home === null ? '' : keyPart(home.name))
  const grade =
    kind === 'group'
      ? nominal.modifiers.filter(word => /ean$|ern$|^(?:rebel|striking|union|coalition|allied)$/.test(word))
      : []
  return `${kind}:${[land, ...grade, keyPart(nominal.noun)].filter(part => part !== '').join('-')}`
}
