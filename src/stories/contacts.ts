import type { ContactMode, Interval } from '../model/act.ts'
import { daysBetween } from '../model/calendar.ts'
import type { ContactBody, Entry, Party } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { StoryContact } from '../model/story.ts'
import type { Reading } from './readings.ts'
import type { ReportedAct } from './reported-acts.ts'
import type { Sides } from './sides.ts'
import type { Sources } from './sources.ts'
import { daysIn, narrowed, overlap } from './when.ts'

interface Draft {
  readonly gap: boolean
  readonly parties: readonly (readonly Party[])[]
  readonly sides: string
  readonly mode: ContactMode | null
  readonly when: Interval
  readonly venue: string | null
  readonly entries: readonly Id<'entry'>[]
}

/** Acts that are contacts, where the acts room gives no contact row of its own. */
const MODES: Partial<Record<string, ContactMode>> = { meeting: 'meeting', call: 'call', exchange: 'exchange' }

/** Meetings, calls, letters, visits and exchanges, each once, and the gaps that somebody stated; in time. */
export function contactsOf(
  contacts: readonly Reading<ContactBody>[],
  acts: readonly ReportedAct[],
  sources: Sources,
  sides: Sides,
): StoryContact[] {
  const merged: Draft[] = []
  const drafts = [
    ...contacts.flatMap(({ entry, withdrawn }) =>
      withdrawn || !sources.counts(entry.article) ? [] : [fromContact(entry, sources, sides)],
    ),
    ...acts.flatMap(act => fromAct(act, sides)),
  ]
  for (const draft of drafts) {
    const at = merged.findIndex(each => isSameContact(each, draft))
    if (at < 0) merged.push(draft)
    else merged[at] = join(merged[at]!, draft)
  }
  return merged
    .filter(({ parties }) => parties.length > 1 && parties.every(side => side.some(isParty)))
    .sort(inTime)
    .map(({ sides: _, ...contact }) => contact)
}

function fromContact(entry: Entry<ContactBody>, sources: Sources, sides: Sides): Draft {
  const { gap, parties, mode, when, venue } = entry.body
  const days = daysIn(when)
  // Where no day is given it was at the latest when the article told of it; a gap lasts until then.
  const to = days.to ?? sources.dayOf(entry.article)
  return {
    gap,
    parties,
    sides: keyOf(parties, sides),
    mode,
    when: { from: gap ? when.from : days.from, to },
    venue,
    entries: [entry.id],
  }
}

function fromAct(act: ReportedAct, sides: Sides): Draft[] {
  const mode = MODES[act.entry.body.type]
  if (!mode || !act.counts) return []
  const { actor, recipient, venue } = act.entry.body
  const parties = recipient.length > 0 ? [actor, recipient] : actor.map(party => [party])
  if (parties.length < 2) return []
  return [
    {
      gap: false,
      parties,
      sides: keyOf(parties, sides),
      mode,
      when: act.when,
      venue: venue ?? act.terms.place,
      entries: act.reports.map(({ id }) => id),
    },
  ]
}

/** Who visits a city meets somebody there, whom the sentence does not name. */
const isParty = ({ kind }: Party): boolean => kind !== 'place'

const keyOf = (parties: readonly (readonly Party[])[], sides: Sides): string =>
  parties
    .map(side => [...new Set(side.map(sides.of))].sort().join('+'))
    .sort()
    .join('|')

const isSameContact = (a: Draft, b: Draft): boolean =>
  a.gap === b.gap &&
  a.sides === b.sides &&
  (a.mode === b.mode ||
    a.mode === null ||
    b.mode === null ||
    (IN_PERSON.has(a.mode) && IN_PERSON.has(b.mode))) &&
  (a.gap
    ? a.when.from === b.when.from || ((a.when.from === null || b.when.from === null) && names(a) === names(b))
    : bounded(a) && bounded(b)
      ? overlap(a.when, b.when)
      : (a.venue === b.venue || a.venue === null || b.venue === null) && isToldSoon(a.when, b.when))

/** Who visits somebody meets him. */
const IN_PERSON: ReadonlySet<ContactMode> = new Set(['meeting', 'visit'])

/** Without a first day a contact may be any earlier one; told within days of each other, and of no other place, it is the same. */
const isToldSoon = (a: Interval, b: Interval): boolean =>
  a.to !== null && b.to !== null && overlap(a, b) && Math.abs(daysBetween(a.to, b.to)) <= NEWS_DAYS

const NEWS_DAYS = 6

/** Who exactly: what holds of two governments need not hold of their leaders. */
const names = ({ parties }: Draft): string =>
  parties
    .map(side =>
      side
        .map(({ key }) => key)
        .sort()
        .join('+'),
    )
    .sort()
    .join('|')

const bounded = ({ when }: Draft): boolean => when.from !== null && when.to !== null

const join = (a: Draft, b: Draft): Draft => ({
  ...a,
  mode: a.mode ?? b.mode,
  when: a.gap
    ? { from: a.when.from ?? b.when.from, to: later(a.when.to, b.when.to) }
    : narrowed(a.when, b.when),
  venue: a.venue ?? b.venue,
  entries: [...new Set([...a.entries, ...b.entries])],
})

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a

const inTime = (a: Draft, b: Draft): number => {
  const [first, second] = [a.when.from ?? a.when.to ?? '', b.when.from ?? b.when.to ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}

/** The last contact of two parties' sides with its day known; null when none is recorded in these articles. */
export function lastContact(
  contacts: readonly StoryContact[],
  a: Party,
  b: Party,
  sides: Sides,
): StoryContact | null {
  const touches = ({ parties }: StoryContact, party: Party) =>
    parties.some(side => side.some(each => sides.of(each) === sides.of(party)))
  return contacts.findLast(contact => !contact.gap && touches(contact, a) && touches(contact, b)) ?? null
}
