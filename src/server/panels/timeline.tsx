import { addDays } from '../../model/calendar.ts'
import type { Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { Legend } from './marks.tsx'
import { type PlacedMark, placedMarks } from './placed-marks.ts'
import { NO_FILTER, queryOfFilter, type TimelineFilter } from './timeline-filter.tsx'
import { frameOf, isDated, periodOf, PLOT, THREAD, topsOf } from './timeline-frame.ts'
import { Grid, Names } from './timeline-grid.tsx'
import { Hatches, Marks, stacked } from './timeline-marks.tsx'
import { Numbers, timelineLink } from './timeline-numbers.tsx'
import { ThreadLines, threadRows } from './timeline-threads.tsx'

/** More marks than these are drawn as numbers, each of which leads to its own period. */
const MOST_MARKS = 400

/**
 * What happened when: a lane for each side, a mark for each act, in time order for the keyboard; below, each offer,
 * demand and threat as a line to what became of it. The same as a table has its own page.
 */
export function Timeline({
  story,
  marks = placedMarks(story),
  filter = NO_FILTER,
  isLegendOpen = false,
  query,
}: {
  story: Story
  marks?: readonly PlacedMark[]
  filter?: TimelineFilter
  isLegendOpen?: boolean
  query: ViewQuery
}) {
  const placed = marks.filter(isDated)
  if (placed.length === 0) return <p class="quiet">Nothing that fits has a day that is known.</p>
  const period = periodOf(story, placed, filter)
  const shown = placed.filter(({ days }) => days.to >= period.first && days.from <= period.last)
  const earlier = placed.length - shown.length
  const frame = frameOf(period, shown)
  const isMany = shown.length > MOST_MARKS
  const drawn = isMany ? [] : stacked(shown, frame)
  const rows = frame.lanes.map(() => 1)
  for (const { lane, row } of drawn) rows[lane] = Math.max(rows[lane]!, row + 1)
  const tops = topsOf(rows)
  const threads = threadRows(story, frame)
  const height = tops.at(-1)! + 12 + threads.rows.length * THREAD
  return (
    <>
      <div class="scroll drawing" tabindex={0} role="region" aria-label="Timeline drawing">
        <Names frame={frame} tops={tops} threads={threads.rows} height={height} />
        <svg
          class="timeline"
          width={PLOT}
          height={height}
          viewBox={`0 0 ${PLOT} ${height}`}
          role="group"
          aria-label={isMany ? 'Numbers by side' : 'Timeline by side'}
          data-from={period.first}
          data-to={period.last}
          data-left={frame.x(period.first)}
          data-right={frame.x(addDays(period.last, 1))}
        >
          <Hatches />
          <Grid frame={frame} tops={tops} />
          {isMany ? (
            <Numbers
              frame={frame}
              tops={tops}
              placed={shown}
              link={chosen => timelineLink(story.id, query, { ...queryOfFilter(filter), ...chosen })}
            />
          ) : (
            <Marks marks={drawn} tops={tops} story={story} query={query} />
          )}
          <ThreadLines rows={threads.rows} top={tops.at(-1)!} frame={frame} story={story} query={query} />
        </svg>
      </div>
      {threads.more === 0 ? null : (
        <p class="small quiet">
          {threads.more} more{' '}
          <a href={`/stories/${story.id}/threads${queryOf(query)}`}>
            {threads.more === 1 ? 'thread' : 'threads'}
          </a>{' '}
          of these days.
        </p>
      )}
      {earlier === 0 ? null : (
        <p class="small quiet">
          {earlier} of earlier days{' '}
          <a
            href={timelineLink(story.id, query, { ...queryOfFilter(filter), to: addDays(period.first, -1) })}
          >
            on their own
          </a>
          .
        </p>
      )}
      <Legend isOpen={isLegendOpen} />
    </>
  )
}
