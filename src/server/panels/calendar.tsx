import { addDays, daysBetween, daysOf, MONTHS, WEEKDAYS, weekdayOf, written } from '../../model/calendar.ts'
import type { Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { contactText, distinctContacts } from './contacts.tsx'

/** Months that are drawn; what is older stands in the table. */
const MOST = 3

interface Event {
  readonly day: string
  readonly text: string
  readonly href: string
  /** `due`: a deadline. `unsure`: the last day on which it may have been. */
  readonly kind: 'contact' | 'due' | 'unsure'
}

/** Contacts and deadlines on the days of their months. */
export function Calendar({ story, query }: { story: Story; query: ViewQuery }) {
  const events = eventsOf(story, query)
  const months = [...new Set(events.map(({ day }) => day.slice(0, 7)))].sort().slice(-MOST)
  return (
    <>
      <p class="small quiet">
        Meetings, calls and deadlines. Dashed: on that day or before.{' '}
        <a href={`/stories/${story.id}.ics${queryOf(query)}`}>Subscribe as a calendar (.ics)</a>
      </p>
      {months.map(month => (
        <Month month={month} today={story.day} events={events.filter(({ day }) => day.startsWith(month))} />
      ))}
    </>
  )
}

/** Whole weeks from the first event of the month to the last; on a phone only the days that hold something. */
function Month({ month, today, events }: { month: string; today: string; events: readonly Event[] }) {
  const days = events.map(({ day }) => day).sort()
  const first = addDays(days[0]!, -((weekdayOf(days[0]!) + 6) % 7))
  const last = addDays(days.at(-1)!, (7 - weekdayOf(days.at(-1)!)) % 7)
  const shown: string[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) shown.push(day)
  const [year, number] = month.split('-') as [string, string]
  return (
    <section aria-label={`${MONTHS[Number(number) - 1]} ${year}`}>
      <h3>
        {MONTHS[Number(number) - 1]} {year}
      </h3>
      <ol class="calendar">
        {shown.map(day => {
          const here = events.filter(event => event.day === day)
          return (
            <li class={[here.length === 0 && 'empty', day === today && 'today'].filter(Boolean).join(' ')}>
              <time datetime={day} title={written(day)}>
                <span>{WEEKDAYS[weekdayOf(day)]!.slice(0, 3)}</span> {Number(day.slice(8))}
                {day.endsWith('-01') ? ` ${MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 3)}` : ''}
              </time>
              {here.map(({ text, href, kind }) => (
                <a class={kind} href={href}>
                  {text}
                </a>
              ))}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function eventsOf(story: Story, query: ViewQuery): readonly Event[] {
  const contacts = distinctContacts(story).flatMap(({ contact, entries }): Event[] => {
    const { from, to } = contact.when
    const day = dayOf(to ?? from)
    if (contact.gap || day === null || (from !== null && daysOf(from)?.from !== day && isLong(from, day)))
      return []
    const isSure = from !== null && to !== null && from === to && from.length === 10
    return [
      {
        day,
        text: contactText(contact) + (contact.venue === null ? '' : `, ${contact.venue}`),
        href: `/entries/${entries[0]}${queryOf(query)}`,
        kind: isSure ? 'contact' : 'unsure',
      },
    ]
  })
  const due = story.open.flatMap((item): Event[] => {
    const day = dayOf(item.due)
    return day === null
      ? []
      : [{ day, text: `Due: ${item.sentence}`, href: `/entries/${item.entry}${queryOf(query)}`, kind: 'due' }]
  })
  return [...contacts, ...due]
}

/** A meeting of which only the month is known stands in the table, on no day. */
const isLong = (from: string, day: string): boolean => daysBetween(daysOf(from)?.from ?? day, day) > 6

/** A whole month or year is no day of a calendar. */
function dayOf(value: string | null): string | null {
  const days = value === null ? null : daysOf(value)
  return days !== null && days.from === days.to ? days.from : null
}
