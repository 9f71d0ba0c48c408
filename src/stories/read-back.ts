import type { ActType, Interval } from '../model/act.ts'
import type { ActBody, ContactBody, EntryBody, Party, StatementBody } from '../model/entry.ts'
import type { LineReader } from '../model/story.ts'
import { contentWords } from './content-words.ts'
import { isOwnWord } from './own-word.ts'
import type { Sides } from './sides.ts'
import { daysIn, overlap } from './when.ts'

export type Lost = 'actor' | 'act' | 'issue' | 'date' | 'polarity'

interface Expected {
  readonly body: ActBody | StatementBody | ContactBody
  readonly when: Interval
}

/** Act types that one wording may be read as; a halved ultimatum is a demand or a threat. */
const NEAR: Partial<Record<ActType, readonly ActType[]>> = {
  ultimatum: ['demand', 'threat'],
  'counter-offer': ['offer'],
  offer: ['counter-offer'],
  request: ['demand'],
  demand: ['request'],
  acceptance: ['conditional-acceptance', 'agreement'],
  'conditional-acceptance': ['acceptance'],
  agreement: ['acceptance'],
}

/**
 * Reads a line again and says what did not come back; null when all did. The date is lost only when the line
 * is read with another day, the issue only when it is read with another issue.
 */
export function readBack(
  line: string,
  expected: Expected,
  day: string,
  read: LineReader,
  sides: Sides,
): Lost | null {
  const bodies = read(line, day)
  const { body, when } = expected
  if (body.kind === 'statement') return statementLost(bodies, body, sides)
  if (body.kind === 'contact') return contactLost(bodies, body, sides)
  const acts = bodies.filter(each => each.kind === 'act')
  if (acts.length === 0) return 'act'
  const losses = acts.map(act => actLost(act, body, when, sides))
  return losses.includes(null) ? null : ORDER.find(each => losses.includes(each))!
}

/** The nearest miss is the one to tell of. */
const ORDER: readonly Lost[] = ['date', 'issue', 'polarity', 'actor', 'act']

function actLost(act: ActBody, expected: ActBody, when: Interval, sides: Sides): Lost | null {
  if (act.type !== expected.type && !(NEAR[expected.type] ?? []).includes(act.type)) return 'act'
  if (!sameSides(act.actor, expected.actor, sides)) return 'actor'
  if ((act.factuality === 'denied') !== (expected.factuality === 'denied')) return 'polarity'
  if (isHearsay(act) !== isHearsay(expected)) return 'polarity'
  if (expected.issue !== null && act.issue !== null && act.issue !== expected.issue) return 'issue'
  if (overlap(daysIn(act.when), when)) return null
  // The line names two days; one that the reader took for that of the act, and not for that of its terms, is not lost.
  const { start } = expected.terms
  return start !== null && act.when.from === start && (act.terms.start ?? start) === start ? null : 'date'
}

const isHearsay = (body: ActBody): boolean => body.factuality === 'second-hand' && !isOwnWord(body)

function statementLost(bodies: readonly EntryBody[], expected: StatementBody, sides: Sides): Lost | null {
  const statements = bodies.filter(each => each.kind === 'statement')
  if (statements.length === 0) return 'act'
  const words = new Set(contentWords(expected.content))
  const same = statements.filter(({ content }) => contentWords(content).some(word => words.has(word)))
  if (same.length === 0) return 'act'
  const spoken = same.filter(
    ({ speaker }) =>
      speaker !== null && expected.speaker !== null && sameSides([speaker], [expected.speaker], sides),
  )
  if (spoken.length === 0) return 'actor'
  return spoken.some(({ stance }) => (stance === 'denies') === (expected.stance === 'denies'))
    ? null
    : 'polarity'
}

function contactLost(bodies: readonly EntryBody[], expected: ContactBody, sides: Sides): Lost | null {
  const contacts = bodies.filter(each => each.kind === 'contact')
  const acts = bodies.filter(
    each =>
      each.kind === 'act' && (each.type === 'meeting' || each.type === 'call' || each.type === 'exchange'),
  )
  if (contacts.length === 0 && acts.length === 0) return 'act'
  if (contacts.some(({ gap }) => gap !== expected.gap) || (expected.gap && contacts.length === 0))
    return 'polarity'
  const there = new Set(expected.parties.flat().map(sides.of))
  return contacts.every(({ parties }) => parties.flat().every(party => there.has(sides.of(party))))
    ? null
    : 'actor'
}

/** The same person or, where only the country is named, the same side. */
const sameSides = (read: readonly Party[], expected: readonly Party[], sides: Sides): boolean => {
  const isSame = (a: Party, b: Party): boolean => a.key === b.key || sides.of(a) === sides.of(b)
  return (
    read.length > 0 &&
    read.every(party => expected.some(other => isSame(party, other))) &&
    expected.every(party => read.some(other => isSame(party, other)))
  )
}
