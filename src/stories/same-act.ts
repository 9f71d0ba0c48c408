import type { Interval } from '../model/act.ts'
import type { ActBody } from '../model/entry.ts'
import { compareTerms, type Terms } from '../model/terms.ts'
import { areApart } from './apart.ts'
import { isSameCollective } from './collectives.ts'
import { contentWords } from './content-words.ts'
import type { Reading } from './readings.ts'
import { sharedTerms } from './reported-terms.ts'
import type { Sides } from './sides.ts'
import { overlap } from './when.ts'

/** Acts whose issue nobody can name are one only where the sentences share so many of their words. */
const SAME_WORDS = 0.65

/** Reports of one act, while more are gathered. */
export interface ActDraft {
  readonly readings: Reading<ActBody>[]
  /** The sides that each report names as actors. */
  readonly actors: (readonly string[])[]
  recipient: readonly string[]
  when: Interval
  /** The days on which it was news: what two reports of one act must share. */
  news: Interval
  terms: Terms
}

/** Whether two reports tell of one act: never on doubt. */
export function isSameAct(a: ActDraft, b: ActDraft, sides: Sides): boolean {
  if (!overlap(a.news, b.news)) return false
  const [first, second] = [a.readings[0]!.entry, b.readings[0]!.entry]
  const [one, other] = [first.body, second.body]
  if (one.factuality !== 'asserted' && saidBy(one, sides) !== saidBy(other, sides)) return false
  if (areApart(a.readings, b.readings)) return false
  // "The delegations met", told on two days without its own: it may be two meetings, or the first still to come.
  if (OCCASIONS.has(one.type) && isOpen(a.when) && isOpen(b.when) && a.when.to !== b.when.to) return false
  if (one.issue !== other.issue) return false
  const { differs } = compareTerms(a.terms, b.terms)
  const clashes = differs.filter(({ relation }) => relation === 'incompatible').length
  const shared = sharedTerms(a.terms, b.terms)
  if (clashes > 1 || (clashes === 1 && shared === 0)) return false
  if (!sameParties(a, b, one, other, shared)) return false
  if (one.issue !== null && one.issue === other.issue && one.type !== 'statement') return true
  return shared > 1 || wordsShared(first.quote, second.quote) >= SAME_WORDS
}

const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'call', 'no-show'])
/** What answers somebody else's act. */
const ALONE: ReadonlySet<string> = new Set([
  'acceptance',
  'conditional-acceptance',
  'rejection',
  'counter-offer',
])
const isOpen = ({ from, to }: Interval): boolean => from === null || from !== to

const saidBy = ({ saidBy: party }: ActBody, sides: Sides): string | null => (party ? sides.of(party) : null)

function sameParties(a: ActDraft, b: ActDraft, one: ActBody, other: ActBody, shared: number): boolean {
  if (!within(a.recipient, b.recipient) && a.recipient.length > 0 && b.recipient.length > 0) return false
  const [none, noOther] = [a.actors.every(isEmpty), b.actors.every(isEmpty)]
  if (none && noOther)
    return wordsShared(a.readings[0]!.entry.quote, b.readings[0]!.entry.quote) >= SAME_WORDS
  if (none || noOther) return false
  // Each answers for itself: that two sides agree is not the yes that one of them gave before.
  const lengths = [...a.actors, ...b.actors].filter(keys => keys.length > 0).map(({ length }) => length)
  if (ALONE.has(one.type) && new Set(lengths).size > 1) return false
  // Each with each: a joint act holds both of its authors, and yet what one of them did alone is not the other's.
  if (a.actors.every(first => isEmpty(first) || b.actors.every(second => within(first, second)))) return true
  // "European allies" here, four leaders by name there: one act only where they say the same of the same side.
  return shared > 0 && isSameCollective(one.actor, other.actor)
}

const isEmpty = (keys: readonly string[]): boolean => keys.length === 0

/** One list holds the other, or both are the same. */
const within = (a: readonly string[], b: readonly string[]): boolean =>
  a.every(each => b.includes(each)) || b.every(each => a.includes(each))

function wordsShared(a: string, b: string): number {
  const [first, second] = [new Set(contentWords(a)), new Set(contentWords(b))]
  const small = Math.min(first.size, second.size)
  return small === 0 ? 0 : [...first].filter(word => second.has(word)).length / small
}
