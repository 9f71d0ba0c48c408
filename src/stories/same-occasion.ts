import type { ActType } from '../model/act.ts'
import { daysOf } from '../model/calendar.ts'
import type { Party } from '../model/entry.ts'
import type { ReportedAct } from './reported-acts.ts'
import type { Sides } from './sides.ts'
import type { Draft } from './thread-draft.ts'
import { effectOf } from './thread-effects.ts'
import { isBothSides, type Link, roleIn } from './thread-links.ts'
import { EVENT_ISSUES } from './thread-tables.ts'
import { isAfter } from './when.ts'

const OCCASIONS: ReadonlySet<ActType> = new Set([
  'meeting',
  'call',
  'exchange',
  'postponement',
  'cancellation',
  'no-show',
])

/**
 * A meeting, or its postponement, is one for all who had offered it or asked for it: for each thread that agrees
 * with it in parties, place or day, and for each that asks for the same meeting as one of those.
 */
export function occasions(
  act: ReportedAct,
  links: readonly Link<Draft>[],
  drafts: readonly Draft[],
  sides: Sides,
): Link<Draft>[] {
  const { type, issue } = act.entry.body
  if (!OCCASIONS.has(type) || !EVENT_ISSUES.has(issue ?? '') || !act.counts) return []
  const fits = drafts.filter(
    draft =>
      draft.opening.entry.body.issue === issue &&
      !links.some(({ thread }) => thread === draft) &&
      effectOf(act, draft, roleIn(draft, act)) !== null &&
      !isAfter(act.when, draft.opening.when),
  )
  if (fits.length === 0) return []
  const there = presentAt(act, drafts, sides)
  const own = fits.filter(draft => isItsOccasion(act, draft, there))
  // Who urged others to meet says nothing of who else is there.
  const known = [...links.map(({ thread }) => thread), ...own].filter(
    ({ opening }) => opening.entry.body.type !== 'request',
  )
  const same = fits.filter(draft => own.includes(draft) || known.some(other => isOneOccasion(draft, other)))
  return same.map(thread => ({ thread, how: 'the same occasion' }))
}

/** The act's own parties; of one that names none, the sides that its sentences name. */
function presentAt(act: ReportedAct, drafts: readonly Draft[], sides: Sides): ReadonlySet<string> {
  if (!isBothSides(act)) return new Set([...act.actor, ...act.recipient])
  const parties = drafts.flatMap(({ opening }) => [
    ...opening.entry.body.actor,
    ...opening.entry.body.recipient,
  ])
  return new Set(parties.filter(party => isNamedIn(party, act)).map(sides.of))
}

const isNamedIn = ({ kind, name }: Party, act: ReportedAct): boolean => {
  if (kind === 'unnamed' || kind === 'group') return false
  const word = kind === 'person' ? name.split(' ').at(-1)! : name
  return isWrittenIn(word, act)
}

const isWrittenIn = (words: string, { reports }: ReportedAct): boolean =>
  reports.some(({ quote }) => quote.includes(words))

/** Who is there belongs to the thread; where nobody is named, or only some are known, its place or its day does. */
function isItsOccasion(act: ReportedAct, draft: Draft, there: ReadonlySet<string>): boolean {
  const parties = partiesOf(draft)
  const place = act.terms.place ?? act.entry.body.venue
  const own = draft.terms.place
  const samePlace = own !== null && (own === place || isWrittenIn(own, act))
  if (there.size > 0) {
    const within = isWithin(there, parties) || (draft.recipient.length > 0 && isWithin(parties, there))
    if (!within) return samePlace && isSameDay(act, draft)
    if (draft.recipient.length > 0) return true
  }
  return samePlace || isSameDay(act, draft)
}

/** The day that was named for it, or the one until which it was put off, is among those of the act's sentence. */
function isSameDay({ entry, day, when, terms }: ReportedAct, { terms: own, dueOn }: Draft): boolean {
  const { type, dates } = entry.body
  const days = [
    ...dates.map(({ value }) => value),
    ...(type === 'postponement' ? [] : [day, when.from, terms.start]),
  ]
  const named = [own.start, dueOn].filter(value => value !== null)
  return named.some(value => {
    const span = daysOf(value)
    return span !== null && days.some(each => each !== null && daysOf(each)?.from === span.from)
  })
}

/** Two threads that ask for one meeting: of a common day or place, and never with other parties elsewhere. */
function isOneOccasion(a: Draft, b: Draft): boolean {
  const [place, other] = [a.terms.place, b.terms.place]
  const sameDay =
    (a.terms.start !== null && a.terms.start === b.terms.start) || (a.dueOn !== null && a.dueOn === b.dueOn)
  if (!sameDay && (place === null || place !== other)) return false
  const [one, two] = [partiesOf(a), partiesOf(b)]
  return isWithin(one, two) || isWithin(two, one) || (place !== null && place === other)
}

/** Between whom the meeting is to be: who urges others to meet is not there. */
const partiesOf = ({ opening, recipient }: Draft): ReadonlySet<string> =>
  opening.entry.body.type === 'request' && recipient.length > 0
    ? new Set(recipient)
    : new Set([...opening.actor, ...recipient])

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every(each => all.has(each))
