import type { Character } from './cast.ts'
import { type Title, TITLES } from './en/titles.ts'
import type { KnownPerson, Office } from './knowledge.ts'
import type { Nominal } from './nominals.ts'
import { belongs, hasHeld, holds, holdsStated, inOfficeOf, isCalledExactly } from './office-titles.ts'
import { enterKnown } from './people.ts'
import { homeOf, is, nobody, type ReadingContext, type Referent, unnamed } from './reading-context.ts'
import type { Salience } from './salience.ts'

/** Who *the Ukrainian president* is: by the text, by who held the office on the day, or an unnamed holder of it. */
export function readTitle(context: ReadingContext, nominal: Nominal, salience: Salience): Referent {
  const { cast, knowledge, day } = context
  const title = nominal.title!
  const { home } = homeOf(context, nominal)
  if (nominal.determiner === 'indefinite')
    return is(unnamed(context, nominal, home, 'unnamed', true), 'title/indefinite')
  if (nominal.former) return readFormer(context, nominal, home, salience)
  const acting = nominal.modifiers.some(word => ACTING.has(word))
  if (home !== null) {
    const inOffice = day === null ? [] : inOfficeOf(title, home, knowledge, day, acting)
    const stated = salience
      .people()
      .filter(one => belongs(one, home) && holdsStated(one, title) && !isPast(context, one, title, inOffice))
    if (stated.length === 1) return is(stated[0]!, 'title/stated')
    if (stated.length === 0 && inOffice.length === 1)
      return is(enterKnown(inOffice[0]!, cast), 'title/office-on-day')
    if (stated.length > 1) return nobody('title/several', stated)
    // A country has many ambassadors; which one a title means is not in their number.
    if (inOffice.length > 1 && title.offices.includes('ambassador'))
      return is(unnamed(context, nominal, home, 'unnamed', false), 'title/unnamed')
    if (inOffice.length > 1) {
      const people = inOffice.map(person => enterKnown(person, cast))
      const here = people.filter(person => salience.has(person))
      return here.length === 1 ? is(here[0]!, 'title/office-on-day') : nobody('title/several', people)
    }
    const knownHere = acting
      ? []
      : salience.people().filter(one => belongs(one, home) && holds(one, title, knowledge, day))
    if (knownHere.length === 1) return is(knownHere[0]!, 'title/known')
    return is(unnamed(context, nominal, home, 'unnamed', false), 'title/unnamed')
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
  return is(unnamed(context, nominal, null, 'unnamed', false), 'title/unnamed')
}

const ACTING: ReadonlySet<string> = new Set(['acting', 'interim', 'caretaker'])

/** The text's *President Poroshenko* of years ago, where the knowledge has another in the office on the day. */
const isPast = (
  { day }: ReadingContext,
  one: Character,
  title: Title,
  inOffice: readonly KnownPerson[],
): boolean =>
  day !== null &&
  inOffice.length > 0 &&
  one.known !== null &&
  !inOffice.includes(one.known) &&
  hasHeld(one, title, day)

/** *the former president* is the one of those named who has left such an office. */
function readFormer(
  context: ReadingContext,
  nominal: Nominal,
  home: Character | null,
  salience: Salience,
): Referent {
  const { knowledge, day } = context
  const left = salience
    .people()
    .filter(
      one =>
        (home === null || belongs(one, home)) &&
        hasHeld(one, nominal.title!, day) &&
        !holds(one, nominal.title!, knowledge, day),
    )
  if (left.length === 1) return is(left[0]!, 'title/former')
  if (left.length > 1) return nobody('title/former-several', left)
  return is(unnamed(context, nominal, home, 'unnamed', false), 'title/former-unnamed')
}

/**
 * *his Polish counterpart* holds in Poland the office that he holds. A head of state and a head of government are
 * each other's counterparts where each leads, so two who come into question stay two.
 */
export function readCounterpart(context: ReadingContext, nominal: Nominal, salience: Salience): Referent {
  const { cast, knowledge, parties, day } = context
  const { owner } = homeOf(context, nominal)
  let land: Character | null = null
  for (const name of nominal.names) land ??= parties.party(name)
  const unknown = (): Referent => is(unnamed(context, nominal, land, 'unnamed', false), 'counterpart/unnamed')
  if (land === null || owner === null || !owner.human) return unknown()
  const own = officesOf(context, owner)
  const home = land
  const named = salience
    .people()
    .filter(
      one =>
        one !== owner && belongs(one, home) && officesOf(context, one).some(office => own.includes(office)),
    )
  if (named.length === 1) return is(named[0]!, 'counterpart/stated')
  if (named.length > 1) return nobody('counterpart/several', named)
  if (day === null || owner.known === null || home.kind !== 'country') return unknown()
  const roles = knowledge.rolesOn(owner.known, day).filter(({ office }) => own.includes(office))
  const leader = knowledge.country(home.country ?? '')?.leader
  const asked = new Set<Office>(roles.map(({ office }) => office))
  if (leader && roles.some(({ country, office }) => knowledge.country(country ?? '')?.leader === office))
    asked.add(leader)
  const people = knowledge
    .holders({ offices: [...asked], country: home.country! }, day)
    // A president's counterpart is no king where somebody else leads.
    .filter(
      ({ office, role }) => office !== 'head-of-state' || leader === office || role.startsWith('President'),
    )
    .map(({ person }) => knowledge.keyOf(person))
  const found = [...new Set(people)]
    .flatMap(key => knowledge.person(key) ?? [])
    .map(person => enterKnown(person, cast))
  if (found.length === 1) return is(found[0]!, 'counterpart/office-on-day')
  return found.length > 1 ? nobody('counterpart/several', found) : unknown()
}

/** Offices that have a counterpart abroad. */
const MATCHED: ReadonlySet<Office> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'trade-minister',
  'interior-minister',
  'energy-minister',
  'climate-minister',
])

function officesOf({ knowledge, day }: ReadingContext, one: Character): readonly Office[] {
  const known = one.known === null ? [] : knowledge.rolesOn(one.known, day).map(({ office }) => office)
  const stated = one.roles.flatMap(({ title, former }) =>
    former ? [] : (TITLES.get(title)?.offices.slice(0, 1) ?? []),
  )
  return [...known, ...stated].filter(office => MATCHED.has(office))
}
