import { readBody } from './body-readings.ts'
import { type Character, character, keyPart } from './cast.ts'
import { SOURCE_NOUNS } from './en/nouns.ts'
import type { Nominal } from './nominals.ts'
import { readPair } from './pairs.ts'
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
import { readCounterpart, readTitle } from './title-readings.ts'

/** Who a common noun phrase refers to, by its class. */
export function readNominal(context: ReadingContext, nominal: Nominal, salience: Salience): Referent {
  switch (nominal.class) {
    case 'title':
      return readTitle(context, nominal, salience)
    case 'pair':
      return readPair(context, nominal, salience)
    case 'body':
      return readBody(context, nominal, salience)
    case 'government': {
      const { home } = homeOf(context, nominal)
      if (home !== null && home.kind !== 'person') {
        home.acts = true
        return is(home, 'government')
      }
      if (nominal.noun === 'junta' || nominal.modifiers.some(word => RULING.has(word)))
        return is(unnamed(context, nominal, null, 'unnamed', false), 'government/unnamed')
      const only =
        nominal.determiner === 'definite' && GOVERNING.has(nominal.noun) ? context.parties.only() : null
      if (only !== null) {
        only.acts = true
        return is(only, 'government/only')
      }
      return nobody('government/unstated', salience.governments().slice(0, 3))
    }
    case 'kin':
      return is(
        unnamed(context, nominal, homeOf(context, nominal).owner?.home ?? null, 'unnamed', true),
        'kin',
      )
    case 'person':
      return COUNTERPARTS.has(nominal.noun)
        ? readCounterpart(context, nominal, salience)
        : readPeople(context, nominal, salience)
    case 'group':
      return readPeople(context, nominal, salience)
  }
}

/** What a plain *the government* of an article about one country is; a side and a leadership may be of anything. */
const GOVERNING: ReadonlySet<string> = new Set(['government', 'authority', 'regime', 'cabinet'])

const RULING: ReadonlySet<string> = new Set([
  'ruling',
  'military',
  'interim',
  'transitional',
  'caretaker',
  'rebel',
  'regional',
  'provincial',
  'federal',
  'local',
])

const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'opposite number'])

function readPeople(context: ReadingContext, nominal: Nominal, salience: Salience): Referent {
  const several = nominal.class === 'group' ? severalHomes(context, nominal) : []
  if (several.length > 1) return is(leadersOf(context, nominal, several), 'group')
  const { home } = homeOf(context, nominal)
  if (home?.kind === 'organisation' && FOLLOWERS.has(nominal.noun) && nominal.owner < 0 && nominal.plural) {
    return is(home, 'group/named')
  }
  const kind = nominal.class === 'group' && !SOURCE_NOUNS.has(nominal.noun) ? 'group' : 'unnamed'
  if (nominal.determiner === 'definite' && nominal.names.length === 0 && nominal.owner < 0) {
    const before = salience.nominal(nominal.noun, nominal.plural)
    if (before.length === 1) return is(before[0]!, 'nominal/again')
    if (before.length > 1 && !nominal.plural) return nobody('nominal/ambiguous', before)
    if (nominal.plural && REBELS.has(nominal.noun)) {
      const armed = armedGroups(context, salience)
      if (armed.length === 1) return is(armed[0]!, 'group/armed')
      if (armed.length > 1) return nobody('group/armed-several', armed)
    }
  }
  const fresh = !nominal.plural && (nominal.determiner === 'indefinite' || nominal.other)
  return is(unnamed(context, nominal, home, kind, fresh), nominal.class === 'group' ? 'group' : 'unnamed')
}

const severalHomes = ({ parties }: ReadingContext, { names, owner }: Nominal): readonly Character[] =>
  owner >= 0 ? [] : [...new Set(names.flatMap(name => parties.party(name) ?? []))]

/** *the leaders of France, Germany and Poland*: one group of several countries, of none alone. */
function leadersOf(context: ReadingContext, nominal: Nominal, homes: readonly Character[]): Character {
  const lands = homes.map(({ country, name }) => country?.toLowerCase() ?? keyPart(name)).sort()
  const key = `group:${[...lands, keyPart(nominal.noun)].join('-')}`
  return context.cast.enter(key, () =>
    character({ key, name: wordsOf(context, nominal), kind: 'group', plural: true, gender: nominal.gender }),
  )
}

/** *the M23 rebels* are M23. */
const FOLLOWERS: ReadonlySet<string> = new Set([
  'rebel',
  'fighter',
  'militant',
  'insurgent',
  'guerrilla',
  'separatist',
  'jihadist',
  'force',
])

/** *the rebels*, after a group under arms that is the only one so far, are that group. */
const REBELS: ReadonlySet<string> = new Set([
  'rebel',
  'militant',
  'insurgent',
  'guerrilla',
  'separatist',
  'jihadist',
])

const armedGroups = ({ knowledge }: ReadingContext, salience: Salience): Character[] =>
  salience
    .bodies()
    .filter(({ key }) => knowledge.organisation(key.replace('organisation:', ''))?.kind === 'armed-group')
