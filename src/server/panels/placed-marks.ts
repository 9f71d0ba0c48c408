/** Not a panel: the marks of a timeline with their days and lanes, made once for a story. */
import { daysOf } from '../../model/calendar.ts'
import type { Story, TimelineMark } from '../../model/story.ts'
import { type Lane, lanesBySide } from './lanes.ts'

export interface PlacedMark {
  readonly mark: TimelineMark
  readonly lane: Lane
  /** By which the statement that carries it was made: `X`, `television`. */
  readonly channel: string | null
  /** First and last day on which it may have been; null where no day is known. */
  readonly days: { readonly from: string; readonly to: string } | null
}

const made = new WeakMap<Story, readonly PlacedMark[]>()

/** In the order of the timeline. A story never changes once it is made, so this is kept as long as the story is. */
export function placedMarks(story: Story): readonly PlacedMark[] {
  const known = made.get(story)
  if (known) return known
  const laneOf = lanesBySide(story.parties)
  const channels = channelsOf(story)
  const placed = story.timeline.map(mark => ({
    mark,
    lane: laneOf(mark.parties[0]),
    channel: channels.get(mark.entry) ?? null,
    days: daysOfMark(mark),
  }))
  made.set(story, placed)
  return placed
}

/** Channel of the statement on which each entry rests. */
function channelsOf({ entries }: Story): ReadonlyMap<string, string> {
  const ofStatement = new Map(
    entries.flatMap(({ id, body }) =>
      body.kind === 'statement' && body.channel !== null ? [[id as string, body.channel] as const] : [],
    ),
  )
  return new Map(
    entries.flatMap(({ id, body }) => {
      const statement = body.kind === 'act' || body.kind === 'contact' ? body.statement : null
      const channel = statement === null ? undefined : ofStatement.get(statement)
      return channel === undefined ? [] : [[id as string, channel] as const]
    }),
  )
}

function daysOfMark({ when }: TimelineMark): PlacedMark['days'] {
  const from = when.from === null ? null : daysOf(when.from)
  const to = when.to === null ? null : daysOf(when.to)
  if (from === null && to === null) return null
  return { from: (from ?? to!).from, to: (to ?? from!).to }
}
