import type { Story } from '../../model/story.ts'
import { dayOfQuery, viewParts, type ViewQuery } from '../view.ts'
import type { Lane } from './lanes.ts'
import { type PlacedMark, placedMarks } from './placed-marks.ts'

/** What of the timeline is shown; null is all of it. */
export interface TimelineFilter {
  readonly act: string | null
  readonly issue: string | null
  /** Key of a lane. */
  readonly side: string | null
  readonly channel: string | null
  readonly reviewed: 'yes' | 'no' | null
  readonly from: string | null
  readonly to: string | null
}

export const NO_FILTER: TimelineFilter = {
  act: null,
  issue: null,
  side: null,
  channel: null,
  reviewed: null,
  from: null,
  to: null,
}

/** @throws {DemarcheError} E801 for a day that is none */
export function filterOfQuery(query: Readonly<Record<string, string>>): TimelineFilter {
  const reviewed = query['reviewed']
  return {
    act: query['act'] || null,
    issue: query['issue'] || null,
    side: query['side'] || null,
    channel: query['channel'] || null,
    reviewed: reviewed === 'yes' || reviewed === 'no' ? reviewed : null,
    from: dayOfQuery(query['from']),
    to: dayOfQuery(query['to']),
  }
}

/** The same filter as a part of an address. */
export const queryOfFilter = (filter: TimelineFilter): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null))

/** Marks that fit; with a period, those that may have been in it. */
export function filtered(story: Story, filter: TimelineFilter): readonly PlacedMark[] {
  const { act, issue, side, channel, reviewed, from, to } = filter
  return placedMarks(story).filter(({ mark, lane, channel: by, days }) => {
    if (act !== null && mark.type !== act) return false
    if (issue !== null && mark.issue !== issue) return false
    if (side !== null && lane.key !== side) return false
    if (channel !== null && by !== channel) return false
    if (reviewed !== null && mark.reviewed !== (reviewed === 'yes')) return false
    if (from === null && to === null) return true
    return days !== null && (from === null || days.to >= from) && (to === null || days.from <= to)
  })
}

/** The filter as a form; it asks by GET, so that what is shown has an address. */
export function FilterForm({
  story,
  filter,
  query,
}: {
  story: Story
  filter: TimelineFilter
  query: ViewQuery
}) {
  const lanes = new Map<string, Lane>()
  for (const { lane } of placedMarks(story)) lanes.set(lane.key, lane)
  return (
    <form class="filter" method="get" action={`/stories/${story.id}/timeline`}>
      <KeptView query={query} />
      <Choice
        name="act"
        label="Act"
        value={filter.act}
        choices={sorted(story.timeline.map(({ type }) => type)).map(key => ({ key, name: key }))}
      />
      <Choice
        name="issue"
        label="Issue"
        value={filter.issue}
        choices={sorted(story.timeline.flatMap(({ issue }) => issue ?? [])).map(key => ({ key, name: key }))}
      />
      <Choice
        name="side"
        label="Side"
        value={filter.side}
        choices={[...lanes.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))}
      />
      <Choice
        name="channel"
        label="Channel"
        value={filter.channel}
        choices={sorted(placedMarks(story).flatMap(({ channel }) => channel ?? [])).map(key => ({
          key,
          name: key,
        }))}
      />
      <Choice
        name="reviewed"
        label="Reviewed"
        value={filter.reviewed}
        choices={[
          { key: 'yes', name: 'by a person' },
          { key: 'no', name: 'not yet' },
        ]}
      />
      <label>
        From
        <input type="date" id="filter-from" name="from" value={filter.from ?? ''} />
      </label>
      <label>
        To
        <input type="date" id="filter-to" name="to" value={filter.to ?? ''} />
      </label>
      <button type="submit">Show</button>
    </form>
  )
}

/** The state of knowledge as hidden fields, so that a form does not leave it. */
export function KeptView({ query }: { query: ViewQuery }) {
  return (
    <>
      {Object.entries(viewParts(query)).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  )
}

function Choice({
  name,
  label,
  value,
  choices,
}: {
  name: string
  label: string
  value: string | null
  choices: readonly Lane[]
}) {
  return (
    <label>
      {label}
      <select name={name} id={`filter-${name}`}>
        <option value="">all</option>
        {choices.map(choice => (
          <option value={choice.key} selected={choice.key === value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  )
}

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort()
