import type { ContactBody, Entry, EntryBody, Party, PrecedenceBody, SilenceBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Story, Thread, TimelineMark } from '../model/story.ts'
import { actSentence, isTellable } from './en/acts.ts'
import { contactSentence } from './en/contacts.ts'
import { writersSentence } from './en/speech.ts'
import type { Reading } from './readings.ts'
import type { ReportedAct } from './reported-acts.ts'
import type { Sources } from './sources.ts'
import { quoteOf } from './told.ts'

export interface TimelineRows {
  readonly acts: readonly ReportedAct[]
  readonly threads: readonly Thread[]
  readonly readings: readonly Reading[]
  readonly sources: Sources
  readonly day: string
}

/** Every act, contact, silence and notice once, in time; hearsay and hedges are marked, never left out. */
export function timelineOf({ acts, threads, readings, sources, day }: TimelineRows): TimelineMark[] {
  const threadBy = new Map<Id<'entry'>, Id<'thread'>>()
  for (const thread of threads) {
    for (const id of thread.reports) threadBy.set(id, thread.id)
    for (const { entry } of thread.answers) if (!threadBy.has(entry.id)) threadBy.set(entry.id, thread.id)
  }
  const byId = new Map(readings.map(({ entry }) => [entry.id, entry]))
  const marks = [
    ...acts
      .filter(({ entry }) => isTellable(entry.body))
      .map(act => actMark(act, threadBy.get(act.entry.id) ?? null, byId, day)),
    ...readings.flatMap(reading => otherMark(reading, sources, day)),
  ]
  const order = new Map(readings.map(({ entry }) => [entry.id, entry.sequence]))
  return marks.sort((a, b) => compare(sortDay(a), sortDay(b)) || order.get(a.entry)! - order.get(b.entry)!)
}

export const markOf = (entry: Id<'entry'>, { timeline }: Pick<Story, 'timeline'>): TimelineMark | undefined =>
  timeline.find(mark => mark.entry === entry)

const sortDay = ({ when }: TimelineMark): string => when.from ?? when.to ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function actMark(
  { entry, when, terms, reviewed, disputed, withdrawn }: ReportedAct,
  thread: Id<'thread'> | null,
  byId: ReadonlyMap<Id<'entry'>, Entry>,
  today: string,
): TimelineMark {
  const { body } = entry
  return {
    entry: entry.id,
    type: body.type,
    parties: body.actor,
    to: body.recipient,
    when,
    issue: body.issue,
    factuality: body.factuality,
    reviewed,
    disputed,
    withdrawn,
    thread,
    sentence: actSentence({ body, terms, when, today, quote: quoteOf(body, byId) }),
  }
}

function otherMark(
  { entry, reviewed, disputed, withdrawn }: Reading,
  sources: Sources,
  today: string,
): TimelineMark[] {
  if (!sources.counts(entry.article)) return []
  const told = OTHERS[entry.body.kind]?.(entry, today, sources.articles.get(entry.article)?.publisher ?? null)
  if (!told) return []
  const when = { from: entry.validFrom, to: entry.validTo ?? sources.dayOf(entry.article) }
  return [
    {
      entry: entry.id,
      when,
      issue: null,
      factuality: 'asserted',
      reviewed,
      disputed,
      withdrawn,
      thread: null,
      ...told,
    },
  ]
}

type Told = Pick<TimelineMark, 'type' | 'parties' | 'to' | 'sentence'> & Partial<Pick<TimelineMark, 'when'>>

const OTHERS: Partial<
  Record<EntryBody['kind'], (entry: Entry, today: string, publisher: string | null) => Told>
> = {
  contact: (entry, today) => {
    const { parties, gap, mode, when, venue } = entry.body as ContactBody
    const [first = [], ...others] = parties
    return {
      type: 'contact',
      parties: first,
      to: others.flat(),
      when,
      sentence: contactSentence(parties, gap, mode, when, venue, today),
    }
  },
  silence: (entry, _, publisher) => notice('silence', (entry.body as SilenceBody).by, entry.quote, publisher),
  precedence: (entry, _, publisher) =>
    notice('notice', (entry.body as PrecedenceBody).by, entry.quote, publisher),
}

const notice = (
  type: 'silence' | 'notice',
  by: readonly Party[],
  quote: string,
  publisher: string | null,
): Told => ({
  type,
  parties: by,
  to: [],
  sentence: writersSentence(publisher, quote),
})
