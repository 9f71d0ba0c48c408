import { type Character, character, keyPart } from './cast.ts'
import { NAME_WORDS } from './en/nouns.ts'
import { folded } from './folding.ts'
import type { Knowledge, Organisation } from './knowledge.ts'
import type { Nominal } from './nominals.ts'
import {
  homeOf,
  is,
  nobody,
  type ReadingContext,
  type Referent,
  unnamed,
  wordsOf,
} from './reading-context.ts'
import type { Salience } from './salience.ts'
import type { Scene } from './scene.ts'

/** Which body *the union*, *the German carmaker*, *his company* is: a named one, or one of its own. */
export function readBody(context: ReadingContext, nominal: Nominal, salience: Salience): Referent {
  const { scene, knowledge, parties, entityAt } = context
  // *the housing company Brickhouse*: the name right behind says who.
  const beside = scene.name[nominal.end] ?? -1
  if (beside >= 0 && scene.doc.names[beside]!.type === 'ORGANISATION') {
    const called = parties.party(beside)
    if (called !== null) return is(called, 'body/named')
  }
  if (isPlain(nominal) && isLocated(scene, nominal)) {
    // *the union in Rotterdam* is the union of which the text speaks; the place is where something is.
    const before = calledSo(context, nominal, salience)
    if (before.length === 1) return is(before[0]!, 'body/only')
  }
  const { home } = homeOf(context, nominal)
  const named = home?.kind === 'organisation' ? home : null
  if (named !== null && nominal.owner < 0 && nominal.names.length > 0 && nominal.modifiers.length === 0) {
    // *the Acme company*, *the OPEC group*: the name says who.
    return is(named, 'body/named')
  }
  if (nominal.ownerPronoun >= 0) {
    // *his company* is the one whose office the text gives him.
    const own = entityAt(nominal.ownerPronoun)?.home ?? null
    return own !== null && own.kind === 'organisation' && isCalled(own, nominal.noun, knowledge)
      ? is(own, 'body/of-person')
      : is(unnamed(context, nominal, null, 'unnamed', false), 'body/unnamed')
  }
  if (home === null && nominal.determiner === 'definite' && nominal.modifiers.length > 0) {
    const described = describedSo(context, nominal, salience)
    if (described.length === 1) return is(described[0]!, 'body/described')
  }
  if (home !== null || nominal.modifiers.length > 0) return is(body(context, nominal, home), 'body')
  if (nominal.determiner !== 'definite')
    return is(unnamed(context, nominal, null, 'unnamed', nominal.determiner === 'indefinite'), 'body/unnamed')
  const fitting = calledSo(context, nominal, salience)
  if (fitting.length === 1) return is(fitting[0]!, 'body/only')
  if (fitting.length > 1) {
    const [nearest, next] = [salience.sentencesSince(fitting[0]!), salience.sentencesSince(fitting[1]!)]
    return nearest <= 1 && next - nearest >= 3
      ? is(fitting[0]!, 'body/nearest')
      : nobody('body/ambiguous', fitting)
  }
  const served = servedBy(context, nominal, salience)
  if (served.length === 1) return is(served[0]!, 'body/of-its-head')
  return is(unnamed(context, nominal, null, 'unnamed', false), 'body/unnamed')
}

/** The named body that a plain *the union* means, wherever it stands; several stay several. */
const calledSo = ({ knowledge }: ReadingContext, nominal: Nominal, salience: Salience): Character[] =>
  salience
    .bodies()
    .filter(
      one =>
        isCalled(one, nominal.noun, knowledge) || (nominal.noun === 'company' && isManaged(one, salience)),
    )

/**
 * *the port authority*, *the oil cartel*, *the militant group*: by the last words of a name, by the nouns that the
 * knowledge has, or by what armed groups are called.
 */
function describedSo({ knowledge }: ReadingContext, nominal: Nominal, salience: Salience): Character[] {
  const words = [...nominal.modifiers, nominal.noun].join(' ')
  const armed = ARMED.test(words)
  return salience.bodies().filter(one => {
    if ([one.name, ...one.aliases].some(name => name.toLowerCase().endsWith(` ${words}`))) return true
    const row = rowOf(one, knowledge)
    return row !== null && (row.nouns?.includes(words) === true || (armed && row.kind === 'armed-group'))
  })
}

const ARMED =
  /^(?:(?:armed|militant|rebel|paramilitary|islamist|jihadist|shiite|sunni|separatist|guerrilla|insurgent) )+(?:group|movement|organisation|organization|force)$/

/** The body that somebody named leads by the knowledge: *the agency*, after its director general. */
function servedBy(
  { knowledge, parties, day }: ReadingContext,
  nominal: Nominal,
  salience: Salience,
): Character[] {
  const found = new Set<Character>()
  for (const { known } of salience.people()) {
    if (known === null) continue
    for (const { organisation } of knowledge.rolesOn(known, day)) {
      const row = organisation === undefined ? null : knowledge.organisation(organisation)
      if (row?.nouns?.includes(nominal.noun)) found.add(parties.organisation(row))
    }
  }
  return [...found]
}

function body(
  { cast, knowledge, parties, ...rest }: ReadingContext,
  nominal: Nominal,
  home: Character | null,
): Character {
  const own =
    home?.kind === 'country' ? (knowledge.country(home.country ?? '')?.adjectives ?? []).map(folded) : []
  const words = [
    ...nominal.modifiers.filter(word => !/^\d/.test(word) && !own.includes(word)),
    nominal.noun,
  ].join(' ')
  const full = home === null ? words : `${home.name} ${words}`
  const known = knowledge.lookUp(full).find(one => one.kind === 'organisation')
  if (known?.kind === 'organisation') return parties.organisation(known.organisation)
  // *the Rotterdam dockers' union* is no Dutch union in general.
  const of =
    home?.kind === 'country' ? (home.country ?? home.name) : (home?.key.replace(/^[a-z]+:/, '') ?? '')
  const key = `organisation:${keyPart(`${of} ${words}`)}`
  return cast.enter(key, () =>
    character({
      key,
      name: wordsOf({ cast, knowledge, parties, ...rest }, nominal).replace(/^[Tt]he /, ''),
      kind: 'organisation',
      country: home?.country ?? null,
      home,
    }),
  )
}

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

const rowOf = ({ key }: Character, knowledge: Knowledge): Organisation | null =>
  key.startsWith('organisation:') ? knowledge.organisation(key.slice('organisation:'.length)) : null

/** What a kind of body is always called, whatever its row says. */
const CALLED: ReadonlyMap<string, Organisation['kind']> = new Map([
  ['company', 'company'],
  ['union', 'union'],
])

const isCalled = (one: Character, noun: string, knowledge: Knowledge): boolean => {
  const row = rowOf(one, knowledge)
  if (row !== null && (row.nouns?.includes(noun) || CALLED.get(noun) === row.kind)) return true
  const names = NAME_WORDS.get(noun)
  return [one.name, ...one.aliases].some(name =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some(word => word === noun || names?.has(word)),
  )
}
