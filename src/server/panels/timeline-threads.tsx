import { daysOf } from '../../model/calendar.ts'
import type { Answer, Story, Thread } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText } from './dates.ts'
import { lanesBySide } from './lanes.ts'
import { markPath } from './marks.tsx'
import { isWaiting, shortAbsence, stateText } from './thread-words.ts'
import { type Frame, MOST_LANES, PLOT, THREAD } from './timeline-frame.ts'

/** Rows of a drawing; the rest stands on the page of threads. */
const MOST = 12
/** About as wide as the words that say what became of it. */
const WORDS = 240

export interface ThreadRow {
  readonly thread: Thread
  readonly by: string
  readonly title: string
  readonly lane: number
  readonly events: readonly {
    readonly type: Thread['opening']['body']['type']
    readonly day: string
    readonly lane: number
    readonly isSure: boolean
  }[]
  /** The last day of the line: that of the outcome, else the day of the page. */
  readonly end: string
}

/** Threads with a day in the period: those with answers or a deadline first, then in order of opening. */
export function threadRows(story: Story, frame: Frame): { rows: readonly ThreadRow[]; more: number } {
  const laneOf = lanesBySide(story.parties)
  const all = story.threads
    .filter(({ part, supersededBy }) => part === null && supersededBy === null)
    .flatMap(thread => {
      const { body } = thread.opening
      const lane = frame.laneAt(laneOf(body.actor[0]))
      const start = dayOf(body.when)
      if (start === null) return []
      const answers = thread.answers.flatMap(answer => eventOf(answer, story, frame))
      const events = [{ type: body.type, day: start, lane, isSure: true }, ...answers].sort((a, b) =>
        a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
      )
      const last = events.at(-1)!.day
      const end = isWaiting(thread) && story.day > last ? story.day : last
      if (end < frame.first || start > frame.last) return []
      const by = (thread.by.length > 0 ? thread.by : body.actor).map(({ name }) => name).join(', ')
      const title = thread.issue === null ? body.type : `${body.type}, ${thread.issue}`
      return [{ thread, by: by || 'Not named', title, lane, events, end }]
    })
  const weight = ({ thread }: ThreadRow): number =>
    Number(thread.answers.some(({ counts }) => counts)) * 2 + Number(thread.deadline !== null)
  const chosen = new Set(all.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST))
  return { rows: all.filter(row => chosen.has(row)), more: all.length - chosen.size }
}

/** From the offer over its answers to what became of it, which stands at the end in words. */
export function ThreadLines({
  rows,
  top,
  frame,
  story,
  query,
}: {
  rows: readonly ThreadRow[]
  top: number
  frame: Frame
  story: Story
  query: ViewQuery
}) {
  return (
    <>
      {rows.map(({ thread, by, title, events, end, lane }, i) => {
        const y = top + 24 + i * THREAD
        const [left, right] = [
          frame.x(events[0]!.day) + 11,
          Math.max(frame.x(end), frame.x(events[0]!.day)) + 11,
        ]
        const waits = isWaiting(thread)
        const state = stateText(thread, story.day)
        const words = waits && thread.absence ? `${state}; ${shortAbsence(thread.absence)}` : state
        const stop = Math.min(PLOT - 4, waits ? right + 10 : right)
        const fits = stop + WORDS < PLOT
        const sides = events.slice(1).map(({ type, day }) => `${type} ${dayText(day, story.day)}`)
        const name = `${by}: ${title}, ${dayText(events[0]!.day, story.day)}${sides.length === 0 ? '' : `; ${sides.join('; ')}`}. ${words}.`
        const placed = spread(events.map(({ day }) => frame.x(day) + 11))
        return (
          <a
            class={`thread party-${lane % MOST_LANES}`}
            href={`/stories/${story.id}/threads${queryOf(query)}#${thread.id}`}
            aria-label={name}
            data-thread={thread.id}
          >
            <title>{name}</title>
            <rect
              class="hit"
              x={left - 12}
              y={y - 15}
              width={Math.max(24, stop - left + 24)}
              height={THREAD - 4}
            />
            <path
              class={waits ? 'line waits' : 'line'}
              d={`M${left} ${y} H${stop}${waits ? ` m-5 -5 h5 v10 h-5` : ''}`}
            />
            {events.map(({ type, lane: side, isSure }, n) => (
              <path
                class={`shape party-${side % MOST_LANES}${isSure ? '' : ' second-hand'}`}
                d={markPath(type, placed[n]!, y)}
              />
            ))}
            <text
              class="state"
              x={fits ? Math.max(stop, placed.at(-1)! + 4) + 10 : stop}
              y={fits ? y + 4 : y - 9}
              text-anchor={fits ? 'start' : 'end'}
            >
              {words}
            </text>
          </a>
        )
      })}
    </>
  )
}

/** An act whose day is an interval is drawn by its end: by then it had been. */
const dayOf = ({ from, to }: Answer['entry']['body']['when']): string | null =>
  (to === null ? null : daysOf(to)?.to) ?? (from === null ? null : (daysOf(from)?.from ?? null))

function eventOf(
  { entry: { body }, counts }: Answer,
  story: Story,
  frame: Frame,
): readonly ThreadRow['events'][number][] {
  const day = dayOf(body.when)
  if (day === null) return []
  const lane = frame.laneAt(lanesBySide(story.parties)(body.actor[0]))
  return [{ type: body.type, day, lane, isSure: counts }]
}

/** Marks of one day stand beside each other. */
function spread(places: readonly number[]): readonly number[] {
  let free = 0
  return places.map(place => {
    const at = Math.max(place, free)
    free = at + 15
    return at
  })
}
