import { type TitleBeside, titleAfter, titlePredicated } from './apposition.ts'
import { type Cast, type Character, character, type StatedRole } from './cast.ts'
import { PARTICLES, RELATIONS, type Title } from './en/titles.ts'
import { genderOfFirstName } from './first-names.ts'
import { folded, skeleton } from './folding.ts'
import { type KnownPerson, type Knowledge, personKey } from './knowledge.ts'
import { fitsShort, isSamePerson, type NameParts, partsOf } from './name-parts.ts'
import { holds } from './office-titles.ts'
import type { Parties } from './parties.ts'
import type { Scene } from './scene.ts'
import { titleBefore, type TitlePhrase } from './title-phrases.ts'

/** A person's name where it stands, with the titles around it, and who it is. */
export interface PersonName {
  /** Index into `names`. */
  readonly name: number
  readonly first: number
  readonly end: number
  readonly before: TitlePhrase | null
  readonly beside: TitleBeside | null
  entity: Character | null
  candidates: readonly Character[]
  rule: string
}

/** Who a document's personal names are: full names first, then surnames, each by the text before the knowledge. */
export function peopleOf(
  scene: Scene,
  cast: Cast,
  parties: Parties,
  knowledge: Knowledge,
  day: string | null,
): PersonName[] {
  const found = scene.doc.names.flatMap(
    (name, index): (PersonName & { parts: NameParts; words: string })[] => {
      if (name.type !== 'PERSON') return []
      const parts = partsOf(scene.forms.slice(name.firstToken, name.endToken))
      if (parts === null) return []
      return [
        {
          name: index,
          first: name.firstToken,
          end: name.endToken,
          before: titleBefore(scene, name.firstToken),
          beside: titleAfter(scene, name.endToken) ?? titlePredicated(scene, name.endToken),
          entity: null,
          candidates: [],
          rule: '',
          parts,
          words: scene.doc.text.slice(name.start, name.end),
        },
      ]
    },
  )

  const introduced: { readonly entity: Character; readonly parts: NameParts; readonly at: number }[] = []
  const bySurname = new Map<string, typeof introduced>()
  const introduce = (entity: Character, parts: NameParts, at: number): void => {
    const entry = { entity, parts, at }
    introduced.push(entry)
    // A surname may be several words, and some families' names come first: every end and the first word lead here.
    const keys = new Set([skeleton(parts.surname), skeleton(parts.all[0]!)])
    for (let i = 1; i < parts.all.length; i++) keys.add(skeleton(parts.all.slice(i).join(' ')))
    for (const key of keys) {
      const list = bySurname.get(key)
      if (list) list.push(entry)
      else bySurname.set(key, [entry])
    }
  }

  for (const one of found) {
    if (one.parts.all.length < 2 || PARTICLES.has(one.parts.all[0]!)) continue
    const key = skeleton(one.parts.surname)
    const same = (bySurname.get(key) ?? []).find(({ parts }) => isSamePerson(parts, one.parts))
    const entity = same?.entity ?? enterFull(one.words, one.parts, cast, knowledge)
    if (!same) introduce(entity, one.parts, one.first)
    entity.aliases.add(one.words)
    one.entity = entity
    one.rule = 'full-name'
    learn(scene, parties, one, entity)
  }

  /** By which short names each has been called so far. */
  const bare = new Map<Character, Set<string>>()
  for (const one of found) {
    if (one.entity !== null) continue
    const gender = one.before?.gender ?? null
    const called = skeleton(one.parts.all.join(' '))
    const fitting = distinct(
      (bySurname.get(skeleton(one.parts.surname)) ?? [])
        .filter(({ entity, parts }) => fitsShort(parts, one.parts) && agrees(entity.gender, gender))
        .map(({ entity, at }) => ({ entity, at })),
    )
    const titled = one.before?.title
      ? fitting.filter(({ entity }) => holds(entity, one.before!.title!, knowledge, day))
      : []
    const pool = titled.length > 0 ? titled : fitting
    const before = pool.filter(({ at }) => at < one.first)
    if (pool.length === 1) {
      one.entity = pool[0]!.entity
      one.rule = 'surname'
    } else if (before.length === 1 && !isOutshone(before[0]!.entity, pool, knowledge, day)) {
      one.entity = before[0]!.entity
      one.rule = 'surname/introduced'
    } else if (before.length === 0 && leads(pool, scene) !== null) {
      one.entity = leads(pool, scene)
      one.rule = 'surname/lead'
    } else if (calledShort(pool, bare, called)) {
      one.entity = calledShort(pool, bare, called)
      one.rule = 'surname/as-before'
    } else if (pool.length > 1) {
      one.candidates = pool
        .toSorted((a, b) => distance(a.at, one.first) - distance(b.at, one.first))
        .map(({ entity }) => entity)
      one.rule = 'surname/ambiguous'
      continue
    } else {
      const known = knownBySurname(one.words, one.before?.title ?? null, knowledge, day)
      one.entity = known ? enterKnown(known, cast) : enterAlone(one.words, gender, cast)
      one.rule = known ? 'surname/known' : 'surname/alone'
      introduce(one.entity, one.parts, one.first)
    }
    if (one.entity === null) continue
    if (!bare.has(one.entity)) bare.set(one.entity, new Set())
    bare.get(one.entity)!.add(called)
    one.entity.aliases.add(one.words)
    learn(scene, parties, one, one.entity)
  }
  return found
}

/**
 * A headline's surname is that of the person whom the first sentences introduce, if the other bearer comes much later.
 * Asked only where nobody of the name has been introduced before.
 */
function leads(
  pool: readonly { readonly entity: Character; readonly at: number }[],
  scene: Scene,
): Character | null {
  const [first, second] = pool.toSorted((a, b) => a.at - b.at)
  if (first === undefined || second === undefined) return null
  const [opening, later] = [scene.tokens[first.at]!.sentence, scene.tokens[second.at]!.sentence]
  return opening <= LEAD && later - opening > LEAD ? first.entity : null
}

/** Sentences of a headline and a lead. */
const LEAD = 3

/** Where several bear the name, the writer goes on to mean the one whom the short name alone has meant so far. */
function calledShort(
  pool: readonly { readonly entity: Character }[],
  bare: ReadonlyMap<Character, ReadonlySet<string>>,
  short: string,
): Character | null {
  const called = pool.filter(({ entity }) => bare.get(entity)?.has(short))
  return called.length === 1 ? called[0]!.entity : null
}

/** *Usha Vance … Vance*, in an article in which the vice president is named too. */
const isOutshone = (
  one: Character,
  pool: readonly { readonly entity: Character }[],
  knowledge: Knowledge,
  day: string | null,
): boolean =>
  one.known === null &&
  pool.some(
    ({ entity }) =>
      entity.known !== null && knowledge.rolesOn(entity.known, day).some(({ office }) => FAMED.has(office)),
  )

/** Before a name: the further ahead counts more than any distance back. */
const distance = (at: number, from: number): number => (at < from ? from - at : 100_000 + at - from)

function distinct<Item extends { readonly entity: Character }>(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map(item => [item.entity, item])).values()].toReversed()
}

const agrees = (a: Character['gender'], b: Character['gender']): boolean =>
  a === null || b === null || a === b

function enterFull(words: string, parts: NameParts, cast: Cast, knowledge: Knowledge): Character {
  const known = knowledge.lookUp(words).find(one => one.kind === 'person')
  if (known?.kind === 'person') return enterKnown(known.person, cast)
  const variants = knowledge
    .bySkeleton(skeleton(parts.surname))
    .filter(({ name }) => !parts.junior && skeleton(folded(name).split(' ')[0]!) === skeleton(parts.all[0]!))
  if (variants.length === 1) return enterKnown(variants[0]!, cast)
  return cast.enter(personKey(words), () =>
    character({
      key: personKey(words),
      name: words,
      kind: 'person',
      gender: genderOfFirstName(parts.all[0]!),
    }),
  )
}

/** *Mr Holm and Mrs Holm* are two. */
function enterAlone(words: string, gender: Character['gender'], cast: Cast): Character {
  const key = personKey(words)
  const make = (free: string): Character => character({ key: free, name: words, kind: 'person', gender })
  const present = cast.get(key)
  return present && !agrees(present.gender, gender)
    ? cast.another(key, make)
    : cast.enter(key, () => make(key))
}

export const enterKnown = (person: KnownPerson, cast: Cast): Character =>
  cast.enter(person.key, () =>
    character({
      key: person.key,
      name: person.name,
      kind: 'person',
      country: person.country,
      gender: person.gender ?? genderOfFirstName(person.name.split(' ')[0]!),
      known: person,
    }),
  )

/** Those whom the news may call by the surname alone. */
const FAMED: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'foreign-minister',
  'defence-minister',
  'head-of-organisation',
])

/**
 * A surname that the article never gives in full is a known person's only if one person alone bears it and is in
 * office on the day; without a day, only if the title before it fits.
 */
function knownBySurname(
  words: string,
  title: Title | null,
  knowledge: Knowledge,
  day: string | null,
): KnownPerson | null {
  if (day === null && title === null) return null
  const direct = knowledge.lookUp(words).find(one => one.kind === 'person')
  const exact = direct?.kind === 'person' ? [direct.person] : knowledge.bySurname(words)
  const people = exact.length > 0 ? exact : knowledge.bySkeleton(skeleton(words))
  const fitting = people.filter(person => {
    const roles = day === null ? person.tenures : knowledge.rolesOn(person, day)
    if (roles.length === 0) return false
    if (title === null && direct === undefined && !roles.some(({ office }) => FAMED.has(office))) return false
    return (
      title === null ||
      title.offices.includes('other') ||
      roles.some(({ office }) => title.offices.includes(office))
    )
  })
  return fitting.length === 1 ? fitting[0]! : null
}

/** Takes in what the text says of the person: office, country, gender. */
function learn(scene: Scene, parties: Parties, one: PersonName, entity: Character): void {
  const { before, beside } = one
  if (before !== null) {
    entity.gender ??= before.gender
    if (before.title !== null) {
      const owner = possessorBefore(scene, before.first)
      stateRole(
        entity,
        before.title,
        before.former,
        [...(owner >= 0 ? [owner] : []), ...before.names],
        parties,
      )
    }
  }
  if (beside !== null) {
    entity.gender ??= beside.title.gender
    stateRole(entity, beside.title, beside.former, beside.names, parties)
  }
}

/** The name whose `'s` ends right before a phrase: *Ukraine's* president; -1 when there is none. */
export function possessorBefore(scene: Scene, first: number): number {
  if (first < 2 || !/^['’]s?$/.test(scene.forms[first - 1]!)) return -1
  return scene.name[first - 2]!
}

export function stateRole(
  entity: Character,
  title: Title,
  former: boolean,
  names: readonly number[],
  parties: Parties,
): void {
  let of: Character | null = null
  for (const name of names) of ??= parties.party(name)
  if (of !== null) {
    entity.home ??= of
    entity.country ??= of.country
  }
  if (RELATIONS.has(title.words)) return
  const role: StatedRole = { title: title.words, words: title.words, former, of }
  if (!entity.roles.some(other => other.title === role.title && other.of === of)) entity.roles.push(role)
}
