import ical, { ICalEventStatus } from 'ical-generator'
import type { ActBody, Entry } from '../model/entry.ts'
import { addDays, daysOf, isDay } from '../model/calendar.ts'
import type { Story, ThreadState } from '../model/story.ts'
import type { Exporter } from './exporter.ts'

/** What a thread's state makes of the meeting that it is about. */
const STATUS: Readonly<Record<ThreadState, ICalEventStatus>> = {
  open: ICalEventStatus.TENTATIVE,
  countered: ICalEventStatus.TENTATIVE,
  unanswered: ICalEventStatus.TENTATIVE,
  'accepted-with-conditions': ICalEventStatus.TENTATIVE,
  accepted: ICalEventStatus.CONFIRMED,
  kept: ICalEventStatus.CONFIRMED,
  'kept-in-another-form': ICalEventStatus.CONFIRMED,
  rejected: ICalEventStatus.CANCELLED,
  broken: ICalEventStatus.CANCELLED,
  lapsed: ICalEventStatus.CANCELLED,
  superseded: ICalEventStatus.CANCELLED,
}
/** Issues that are meetings themselves. */
const MEETINGS: ReadonlySet<string | null> = new Set(['talks', 'visit'])
const UNSURE: ReadonlySet<ActBody['factuality']> = new Set([
  'denied',
  'hypothetical',
  'hedged',
  'second-hand',
])

/**
 * Meetings and deadlines as all-day events (RFC 5545). A UID is the thread's or the contact's first entry's id and
 * stays; SEQUENCE rises with each change of the thread, so a calendar that subscribes moves its event when talks are
 * put off and strikes it when they are called off. Acts that are only heard of are left out.
 */
export const ics: Exporter = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  summary: 'meetings and deadlines as a calendar, each with who says so',
  write(story) {
    const calendar = ical({
      name: story.title,
      prodId: { company: 'Demarche', product: 'Demarche', language: 'EN' },
    })
    for (const event of [...deadlines(story), ...planned(story), ...held(story)]) {
      const { from, to } = event.days
      calendar.createEvent({
        id: event.id,
        sequence: event.sequence,
        stamp: event.stamp,
        start: from,
        end: addDays(to, 1),
        allDay: true,
        summary: event.summary,
        description: event.description,
        location: event.location,
        status: event.status,
      })
    }
    return calendar.toString()
  },
}

interface Event {
  readonly id: string
  readonly sequence: number
  readonly stamp: string
  readonly days: { readonly from: string; readonly to: string }
  readonly summary: string
  readonly description: string
  readonly location: string | null
  readonly status: ICalEventStatus
}

function deadlines(story: Story): Event[] {
  const entries = new Map(story.entries.map(entry => [entry.id as string, entry]))
  return story.open.flatMap(item => {
    const days = item.due === null ? null : daysOf(item.due)
    const entry = entries.get(item.entry)
    if (days === null || !entry) return []
    return {
      id: `${item.thread}@demarche`,
      sequence: story.threads.find(({ id }) => id === item.thread)?.changes.length ?? 0,
      stamp: entry.recordedAt,
      days,
      summary: `Due: ${item.sentence}`,
      description: said(story, entry),
      location: null,
      status: ICalEventStatus.TENTATIVE,
    }
  })
}

/** Talks that somebody offered, asked for or announced for a day: where they stand. */
function planned(story: Story): Event[] {
  const entries = new Map(story.entries.map(entry => [entry.id as string, entry]))
  const marks = new Map(story.timeline.map(mark => [mark.entry as string, mark]))
  return story.threads.flatMap((thread): Event[] => {
    const { opening, changes, terms, state } = thread
    const mark = marks.get(opening.id)
    if (!MEETINGS.has(thread.issue) || UNSURE.has(opening.body.factuality) || !mark || mark.withdrawn)
      return []
    let [day, isOff] = [terms.start, false]
    for (const { entry: id, state: then, validOn } of changes) {
      const act = entries.get(id ?? '')?.body
      if (act?.kind === 'act' && act.type === 'postponement')
        [day, isOff] = [act.terms.start ?? day, act.terms.start === null]
      else if (then === 'kept') [day, isOff] = [validOn ?? day, false]
    }
    const days = day === null ? null : daysOf(day)
    if (days === null) return []
    const last = changes.at(-1)
    const carrying = entries.get(last?.entry ?? '')
    return [
      {
        id: `${thread.id}-meeting@demarche`,
        sequence: Math.max(0, changes.length - 1),
        stamp: last?.recordedAt ?? opening.recordedAt,
        days,
        summary: mark.sentence,
        description: [
          said(story, opening),
          ...(carrying && carrying.id !== opening.id ? [said(story, carrying)] : []),
        ].join('\n\n'),
        location: opening.body.venue ?? terms.place,
        status: isOff ? ICalEventStatus.CANCELLED : STATUS[state],
      },
    ]
  })
}

/** Meetings and calls that took place on a day. */
function held(story: Story): Event[] {
  const entries = new Map(story.entries.map(entry => [entry.id as string, entry]))
  return story.contacts.flatMap((contact): Event[] => {
    const first = entries.get(contact.entries[0] ?? '')
    const { from, to } = contact.when
    if (contact.gap || !first || from === null || from !== to || !isDay(from)) return []
    const parties = contact.parties.map(side => side.map(({ name }) => name).join(', ')).join(' – ')
    return [
      {
        id: `${first.id}@demarche`,
        sequence: contact.entries.length - 1,
        stamp: first.recordedAt,
        days: { from, to: from },
        summary: `${parties}: ${contact.mode ?? 'contact'}`,
        description: said(story, first),
        location: contact.venue,
        status: ICalEventStatus.CONFIRMED,
      },
    ]
  })
}

function said(story: Story, entry: Entry): string {
  const article = story.articles.find(({ id }) => id === entry.article)
  return `“${entry.quote}”\n${[article?.publisher, article?.createdOn].filter(Boolean).join(', ')}`
}
