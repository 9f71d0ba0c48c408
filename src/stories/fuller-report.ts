import type { ActBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Reading } from './readings.ts'
import type { Sides } from './sides.ts'

/** "The company did not come to the talks": one party's meeting denied is its absence. */
export function absenceRead(reading: Reading<ActBody>): Reading<ActBody> {
  const { body } = reading.entry
  const stayedAway =
    body.type === 'meeting' &&
    body.factuality === 'denied' &&
    body.actor.length === 1 &&
    body.recipient.length === 0
  return stayedAway
    ? { ...reading, entry: { ...reading.entry, body: { ...body, type: 'no-show', factuality: 'asserted' } } }
    : reading
}

/**
 * A headline often leaves something out ("Liberals reject offer"): it tells of the one such act in its article
 * that says more, by the same party where it names one.
 */
export function fullerReport(
  { entry }: Reading<ActBody>,
  sameArticle: readonly Reading<ActBody>[],
  sides: Sides,
): Id<'entry'> | null {
  const { body } = entry
  // Further down, whom a sentence does not name is most often somebody else.
  const vague =
    entry.quoteStart === 0 &&
    (body.actor.length === 0 ||
      (body.issue === null && body.actor.every(({ kind }) => kind === 'group' || kind === 'unnamed')))
  if (!vague && body.issue !== null) return null
  const actor = vague ? [] : body.actor.map(sides.of)
  const fuller = sameArticle.filter(({ entry: { id, body: other } }) => {
    if (
      id === entry.id ||
      other.type !== body.type ||
      other.factuality !== body.factuality ||
      other.actor.length === 0
    )
      return false
    if (
      body.issue !== null
        ? other.issue !== null && other.issue !== body.issue
        : other.issue === null && !vague
    )
      return false
    const by = other.actor.map(sides.of)
    return actor.every(side => by.includes(side))
  })
  return fuller.length === 1 ? fuller[0]!.entry.id : null
}
