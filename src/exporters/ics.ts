import ical, { ICalEventStatus } from 'ical-generator'
import type { ActBody, Entry } from '../model/entry.ts'
import { addDays, daysOf } from '../model/calendar.ts'
import type { Story } from '../model/story.ts'
import type { Exporter } from './exporter.ts'

/** Acts that put a meeting, or its failure, on a day. */
const STATUS: Partial<Record<ActBody['type'], ICalEventStatus>> = {
  offer: ICalEventStatus.TENTATIVE,
  'counter-offer': ICalEventStatus.TENTATIVE,
  announcement: ICalEventStatus.TENTATIVE,
  acceptance: ICalEventStatus.TENTATIVE,
  agreement: ICalEventStatus.CONFIRMED,
  meeting: ICalEventStatus.CONFIRMED,
  call: ICalEventStatus.CONFIRMED,
  'no-show': ICalEventStatus.CANCELLED,
  postponement: ICalEventStatus.CANCELLED,
  cancellation: ICalEventStatus.CANCELLED,
}
const UNSURE: readonly ActBody['factuality'][] = ['denied', 'hypothetical', 'hedged', 'second-hand']

/**
 * Meetings and deadlines as all-day events (RFC 5545). A UID is the thread's or the entry's id: a calendar
 * that subscribes updates its event when the story moves on. Acts that are only heard of are left out.
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
    for (const event of [...deadlines(story), ...meetings(story)]) {
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

function meetings(story: Story): Event[] {
  const marks = new Map(story.timeline.map(mark => [mark.entry as string, mark]))
  return story.entries.flatMap((entry): Event[] => {
    if (entry.body.kind !== 'act') return []
    const { type, terms, when, issue, venue, factuality } = entry.body
    const status = STATUS[type]
    const value = terms.start ?? (type === 'meeting' || type === 'call' ? when.from : null)
    const days = value === null ? null : daysOf(value)
    const mark = marks.get(entry.id)
    const isMeeting = type === 'meeting' || type === 'call' || issue === 'talks'
    if (!status || days === null || !mark || !isMeeting || mark.withdrawn || UNSURE.includes(factuality))
      return []
    return [
      {
        id: `${entry.id}@demarche`,
        sequence: 0,
        stamp: entry.recordedAt,
        days,
        summary: mark.sentence,
        description: said(story, entry),
        location: venue ?? terms.place,
        status,
      },
    ]
  })
}

function said(story: Story, entry: Entry): string {
  const article = story.articles.find(({ id }) => id === entry.article)
  return `“${entry.quote}”\n${[article?.publisher, article?.createdOn].filter(Boolean).join(', ')}`
}
