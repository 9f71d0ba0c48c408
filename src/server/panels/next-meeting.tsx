import { daysOf } from '../../model/calendar.ts'
import type { Story, Thread } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText } from './dates.ts'
import { lanesBySide } from './lanes.ts'
import { namesOf } from './thread-words.ts'

const OVER: readonly Thread['state'][] = [
  'rejected',
  'lapsed',
  'superseded',
  'broken',
  'kept',
  'kept-in-another-form',
]
const AGREES: readonly string[] = ['acceptance', 'conditional-acceptance', 'agreement', 'announcement']

/** The next day on which somebody offered, announced or agreed to meet; who has confirmed it, and who is not on record. */
export function NextMeeting({ story, query }: { story: Story; query: ViewQuery }) {
  const next = nextMeeting(story)
  return (
    <section aria-labelledby="next-meeting">
      <h2 id="next-meeting">Next meeting</h2>
      {next === null ? (
        <p class="quiet">No meeting after {dayText(story.day, story.day)} is on record.</p>
      ) : (
        <>
          <p>
            <a class="plain" href={`/entries/${next.thread.opening.id}${queryOf(query)}`}>
              {dayText(next.day, story.day)}
              {next.thread.terms.place === null ? '' : `, ${next.thread.terms.place}`}
            </a>
            : {next.thread.opening.body.type} by {namesOf(next.thread.opening.body.actor)}
          </p>
          <p class="quiet">
            {next.confirmed.length === 0
              ? 'Nobody has confirmed it.'
              : `Confirmed by ${next.confirmed.join(', ')}.`}
            {next.missing.length === 0 ? '' : ` Not on record: an answer by ${next.missing.join(', ')}.`}
          </p>
        </>
      )}
    </section>
  )
}

interface Meeting {
  readonly thread: Thread
  readonly day: string
  readonly confirmed: readonly string[]
  readonly missing: readonly string[]
}

/** The earliest day not yet over that a thread about talks gives, and that nobody has turned down. */
export function nextMeeting(story: Story): Meeting | null {
  const laneOf = lanesBySide(story.parties)
  const dated = story.threads.flatMap(thread => {
    const day = thread.terms.start === null ? null : (daysOf(thread.terms.start)?.from ?? null)
    const isMeeting = thread.issue === 'talks' || thread.terms.level !== null
    return day === null || day < story.day || !isMeeting || OVER.includes(thread.state)
      ? []
      : [{ thread, day }]
  })
  const next = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0]
  if (next === undefined) return null
  const agreed = next.thread.answers.filter(({ counts, entry }) => counts && AGREES.includes(entry.body.type))
  const confirmed = new Map(
    agreed.flatMap(({ entry }) => entry.body.actor).map(party => [laneOf(party).key, party.name]),
  )
  const missing = next.thread.opening.body.recipient.filter(party => !confirmed.has(laneOf(party).key))
  return { ...next, confirmed: [...confirmed.values()], missing: missing.map(({ name }) => name) }
}
