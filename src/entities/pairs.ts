import { type Cast, type Character, character } from './cast.ts'
import { isLeading, belongs } from './office-titles.ts'
import type { Nominal } from './nominals.ts'
import { is, nobody, type ReadingContext, type Referent } from './reading-context.ts'
import type { Salience } from './salience.ts'

/** Who *the two leaders* and *both sides* are; nobody, unless exactly two come into question. */
export function readPair(context: ReadingContext, nominal: Nominal, salience: Salience): Referent {
  const { cast, knowledge, day } = context
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

/** What people are to each other, not in office. */
const PARTS: ReadonlySet<string> = new Set(['negotiator', 'rival', 'counterpart', 'opponent'])

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

/**
 * The two that a pair means. Two countries named in the same sentence settle whose leaders they are. Sides are those
 * that one sentence named together, whatever third has been named since: a mediator is no side. Else the two named
 * last, if no third was named as lately.
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
  const last = lastTwo(pool, salience)
  if (peopleOnly !== null) return last
  const together = salience.pairsBefore(nominal.first)
  if (together.length === 0) return last
  if (together.length === 1) return together[0]!
  return together.find(pair => last !== null && pair.every(one => last.includes(one))) ?? null
}

function lastTwo(pool: readonly Character[], salience: Salience): readonly [Character, Character] | null {
  if (pool.length < 2) return null
  if (pool.length === 2) return [pool[0]!, pool[1]!]
  const [second, third] = [salience.sentencesSince(pool[1]!), salience.sentencesSince(pool[2]!)]
  return second <= 2 && third - second >= 2 ? [pool[0]!, pool[1]!] : null
}
