import { scaleUtc } from 'd3-scale'
import { addDays, daysBetween, MONTHS, pad } from '../../model/calendar.ts'
import type { Story, TimelineMark } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText, intervalText } from './dates.ts'
import { type Lane, lanesOf } from './lanes.ts'
import { Legend, markPath } from './marks.tsx'
import { type PlacedMark, placedMarks } from './placed-marks.ts'

const WIDTH = 1180
const LEFT = 156
const TOP = 34
const LANE = 44
const MOST_LANES = 7
/** Marks stand this far apart, both ways. */
const STEP = 19
/** More marks than these are drawn as numbers, each of which leads to its own period. */
const MOST_MARKS = 400
/** Periods of a drawing by numbers. */
const PERIODS = 36
const LETTERS = 20

/** What happened when: a lane for each side, a mark for each act, in time order for the keyboard. The same as a table has its own page. */
export function Timeline({
  story,
  marks = placedMarks(story),
  query,
}: {
  story: Story
  marks?: readonly PlacedMark[]
  query: ViewQuery
}) {
  const placed = marks.filter(isDated)
  if (placed.length === 0) return <p class="quiet">Nothing here has a day that is known.</p>
  // A background event years ago would press all the rest into a corner: the drawing begins near the story's first article.
  const begin = addDays(
    story.articles.reduce(
      (day, { createdOn }) => (createdOn && createdOn < day ? createdOn : day),
      story.day,
    ),
    -3,
  )
  const recent = placed.filter(({ days }) => days.to >= begin)
  const shown = recent.length === 0 ? placed : recent
  const earliest = shown.reduce((day, { days }) => (days.from < day ? days.from : day), shown[0]!.days.from)
  const first = recent.length === 0 || earliest > begin ? earliest : begin
  const last = shown.reduce((day, { days }) => (days.to > day ? days.to : day), shown[0]!.days.to)
  const earlier = placed.length - shown.length
  const lanes = lanesOf(
    shown.map(({ lane }) => lane),
    MOST_LANES,
  )
  const indexes = new Map(lanes.map(({ key }, i) => [key, i]))
  const scale = scaleUtc()
    .domain([instant(first), instant(addDays(last, 1))])
    .range([LEFT, WIDTH - 10])
  const frame: Frame = {
    lanes,
    laneAt: ({ key }) => indexes.get(key) ?? lanes.length - 1,
    first,
    last,
    x: day => Math.max(LEFT, scale(instant(day))),
  }
  const path = `/stories/${story.id}/timeline`
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label="Timeline drawing">
        {shown.length > MOST_MARKS ? (
          <Numbers frame={frame} placed={shown} path={path} query={query} />
        ) : (
          <Marks frame={frame} placed={shown} story={story} query={query} />
        )}
      </div>
      {earlier === 0 ? null : (
        <p class="small quiet">
          {earlier} of earlier days{' '}
          <a href={`${path}${queryOf(query, { to: addDays(first, -1) })}`}>on their own</a>.
        </p>
      )}
      {shown.length > MOST_MARKS ? null : <Legend />}
    </>
  )
}

type Dated = PlacedMark & { readonly days: NonNullable<PlacedMark['days']> }

const isDated = (placed: PlacedMark): placed is Dated => placed.days !== null

interface Frame {
  readonly lanes: readonly Lane[]
  readonly laneAt: (lane: Lane) => number
  readonly first: string
  readonly last: string
  readonly x: (day: string) => number
}

function Marks({
  frame,
  placed,
  story,
  query,
}: {
  frame: Frame
  placed: readonly Dated[]
  story: Story
  query: ViewQuery
}) {
  const stacked = stack(placed, frame)
  const rows = frame.lanes.map(() => 1)
  for (const { lane, row } of stacked) rows[lane] = Math.max(rows[lane]!, row + 1)
  const tops = topsOf(rows)
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${tops.at(-1)! + 8}`}
      role="group"
      aria-label="Timeline by side"
    >
      <Grid frame={frame} tops={tops} />
      {stacked.map(({ mark, x, end, lane, row }) => {
        const y = tops[lane]! + 20 + row * STEP
        const name = `${mark.sentence} ${intervalText(mark.when, story.day)}.`
        const classes = [
          `party-${lane % MOST_LANES}`,
          mark.factuality,
          mark.reviewed && 'reviewed',
          mark.withdrawn && 'withdrawn',
        ]
        return (
          <a
            href={`/entries/${mark.entry}${queryOf(query)}`}
            class={classes.filter(Boolean).join(' ')}
            aria-label={name}
          >
            <title>{name}</title>
            {end === null ? null : <line class="span" x1={x} x2={end} y1={y} y2={y} />}
            <circle class="hit" cx={x} cy={y} r={9.5} />
            <path class="shape" d={markPath(mark.type, x, y)} />
            {mark.disputed ? <path class="shape" d={`M${x + 6} ${y} V${y - 12} l6 3 l-6 3`} /> : null}
          </a>
        )
      })}
    </svg>
  )
}

interface Stacked {
  readonly mark: TimelineMark
  readonly x: number
  /** Where the band of an uncertain day ends; null for a certain day. */
  readonly end: number | null
  readonly lane: number
  readonly row: number
}

/** Marks of one lane fill the width of their day, then go on below: none covers another. */
function stack(placed: readonly Dated[], { lanes, laneAt, x }: Frame): readonly Stacked[] {
  const free: number[][] = lanes.map(() => [])
  return placed.map(({ mark, lane: side, days: { from, to } }) => {
    const lane = laneAt(side)
    const rows = free[lane]!
    const start = x(from) + 11
    const room = Math.max(start, x(addDays(from, 1)) - 9)
    const found = rows.findIndex(until => Math.max(until, start) <= room)
    const row = found < 0 ? rows.length : found
    const at = Math.max(rows[row] ?? 0, start)
    rows[row] = at + STEP
    return { mark, x: at, end: from === to ? null : Math.max(at, x(addDays(to, 1)) - 9), lane, row }
  })
}

/** A drawing of thousands: how many in each period, as links to that period. */
function Numbers({
  frame,
  placed,
  path,
  query,
}: {
  frame: Frame
  placed: readonly Dated[]
  path: string
  query: ViewQuery
}) {
  const step = Math.max(1, Math.ceil((daysBetween(frame.first, frame.last) + 1) / PERIODS))
  const counts = frame.lanes.map(() => new Map<number, number>())
  const periods = new Map<string, number>()
  for (const {
    lane: side,
    days: { from },
  } of placed) {
    const period = periods.get(from) ?? Math.max(0, Math.floor(daysBetween(frame.first, from) / step))
    periods.set(from, period)
    const lane = counts[frame.laneAt(side)]!
    lane.set(period, (lane.get(period) ?? 0) + 1)
  }
  const tops = topsOf(frame.lanes.map(() => 1))
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${tops.at(-1)! + 8}`}
      role="group"
      aria-label="Numbers by side"
    >
      <Grid frame={frame} tops={tops} />
      {counts.flatMap((numbers, lane) =>
        [...numbers]
          .sort(([a], [b]) => a - b)
          .map(([period, count]) => {
            const from = addDays(frame.first, period * step)
            const to = addDays(from, step - 1)
            const [left, right] = [frame.x(from), frame.x(addDays(to, 1))]
            const side = frame.lanes[lane]!
            const name = `${count} by ${side.name}, ${dayText(from, null)} to ${dayText(to, null)}`
            return (
              <a
                href={`${path}${queryOf(query, { side: side.key, from, to })}`}
                class={`party-${lane % MOST_LANES}`}
                aria-label={name}
              >
                <title>{name}</title>
                <rect
                  class="hit count"
                  x={left + 1}
                  y={tops[lane]! + 8}
                  width={Math.max(4, right - left - 2)}
                  height={28}
                />
                <text class="number" x={(left + right) / 2} y={tops[lane]! + 26}>
                  {count}
                </text>
              </a>
            )
          }),
      )}
    </svg>
  )
}

/** Where each lane begins, and the end of the last. */
function topsOf(rows: readonly number[]): readonly number[] {
  const tops = [TOP]
  for (const count of rows) tops.push(tops.at(-1)! + LANE + (count - 1) * STEP)
  return tops
}

/** Days above, a line and a name for each lane. */
function Grid({ frame: { lanes, first, last, x }, tops }: { frame: Frame; tops: readonly number[] }) {
  return (
    <>
      {ticksOf(first, last).map(day => (
        <g class="tick">
          <line x1={x(day)} x2={x(day)} y1={TOP - 8} y2={tops.at(-1)} />
          <text x={x(day) + 4} y={TOP - 12}>
            {tickText(day, first)}
          </text>
        </g>
      ))}
      {lanes.map((lane, i) => (
        <g>
          <line class="lane" x1={0} x2={WIDTH} y1={tops[i]} y2={tops[i]} />
          {wrapped(lane.name).map((line, n) => (
            <text class={`party party-${i % MOST_LANES}`} x={0} y={tops[i]! + 18 + n * 15}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </>
  )
}

/** At most a dozen days, evenly apart. */
function ticksOf(first: string, last: string): readonly string[] {
  const count = daysBetween(first, last) + 1
  const step = Math.max(1, Math.ceil(count / 12))
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => addDays(first, i * step))
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The first day, and each in another year, bear the year. */
function tickText(day: string, first: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const text = `${date} ${MONTHS[month - 1]!.slice(0, 3)}`
  return day === first || day.slice(0, 4) !== first.slice(0, 4) ? `${text} ${pad(year, 4)}` : text
}

/** A name in at most two lines beside its lane. */
function wrapped(name: string): readonly string[] {
  if (name.length <= LETTERS) return [name]
  const space = name.lastIndexOf(' ', LETTERS)
  if (space < 1) return [cut(name)]
  return [name.slice(0, space), cut(name.slice(space + 1))]
}

const cut = (words: string): string => (words.length > LETTERS ? `${words.slice(0, LETTERS - 1)}…` : words)
