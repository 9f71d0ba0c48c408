import { scaleUtc } from 'd3-scale'
import { addDays, daysBetween, daysOf, MONTHS, pad } from '../../model/calendar.ts'
import type { Party } from '../../model/entry.ts'
import type { Story, TimelineMark } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'

const WIDTH = 1180
const LEFT = 150
const TOP = 34
const LANE = 56
/** Lanes beyond these share the last: a drawing with thirty lanes says nothing. */
const MOST_LANES = 7
const STEP = 15

type Shape = 'diamond' | 'triangle' | 'barred' | 'circle' | 'cross' | 'square' | 'joined' | 'slashed' | 'dot'

const SHAPES: Partial<Record<TimelineMark['type'], Shape>> = {
  offer: 'diamond',
  'counter-offer': 'diamond',
  demand: 'triangle',
  request: 'triangle',
  threat: 'barred',
  ultimatum: 'barred',
  acceptance: 'circle',
  'conditional-acceptance': 'circle',
  agreement: 'circle',
  rejection: 'cross',
  denial: 'cross',
  announcement: 'square',
  meeting: 'joined',
  call: 'joined',
  exchange: 'joined',
  contact: 'joined',
  'no-show': 'slashed',
  postponement: 'slashed',
  cancellation: 'slashed',
}

/** What happened when: a lane for each side, a mark for each act, in time order for the keyboard. The same as a table follows. */
export function Timeline({ story, query }: { story: Story; query: ViewQuery }) {
  const placed = story.timeline.flatMap(mark => {
    const days = span(mark)
    return days === null ? [] : [{ mark, ...days }]
  })
  if (placed.length === 0) return <p class="quiet">Nothing on record has a day yet.</p>
  const sideOf = sidesOf(story.parties)
  const lanes = lanesOf(placed.map(({ mark }) => sideOf(mark.parties[0])))
  const last = placed.reduce((day, { to }) => (to > day ? to : day), story.day)
  // A background event years ago would press all the rest into a corner: the drawing begins near the story's first article.
  const first = addDays(
    story.articles.map(({ createdOn }) => createdOn ?? story.day).sort()[0] ?? story.day,
    -3,
  )
  const shown = placed.filter(({ to }) => to >= first)
  const earlier = placed.length - shown.length
  const scale = scaleUtc()
    .domain([instant(first), instant(addDays(last, 1))])
    .range([LEFT, WIDTH - 10])
  const stacked = stack(shown, lanes, sideOf, day => scale(instant(day)))
  const tops = laneTops(stacked, lanes.length)
  const height = tops.at(-1)! + 12
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Timeline drawing">
      <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label="Timeline by side">
        {daysShown(first, last).map(tick => (
          <g class="tick">
            <line x1={scale(tick)} x2={scale(tick)} y1={TOP - 8} y2={height - 8} />
            <text x={scale(tick) + 4} y={TOP - 12}>
              {tickText(tick)}
            </text>
          </g>
        ))}
        {lanes.map((lane, i) => (
          <g>
            <line class="lane" x1={0} x2={WIDTH} y1={tops[i]} y2={tops[i]} />
            <text class={`party party-${i % MOST_LANES}`} x={0} y={tops[i]! + 30}>
              {cut(lane.name)}
            </text>
          </g>
        ))}
        {stacked.map(({ mark, x, width, lane, row }) => (
          <Mark
            mark={mark}
            x={x}
            width={width}
            y={tops[lane]! + 24 + row * STEP}
            lane={lane}
            story={story}
            query={query}
          />
        ))}
      </svg>
      {earlier === 0 ? null : <p class="small quiet">{earlier} earlier in the table below.</p>}
    </div>
  )
}

export function TimelineTable({ story, query }: { story: Story; query: ViewQuery }) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Timeline table">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Act</th>
            <th scope="col">Basis</th>
          </tr>
        </thead>
        <tbody>
          {story.timeline.map(mark => (
            <tr>
              <td>{intervalText(mark.when, story.day)}</td>
              <td>
                <a href={`/entries/${mark.entry}${queryOf(query)}`}>
                  {mark.withdrawn ? <s>{mark.sentence}</s> : mark.sentence}
                </a>
              </td>
              <td>{mark.type}</td>
              <td>
                {mark.factuality}
                {mark.reviewed ? ', reviewed' : ''}
                {mark.disputed ? ', disputed' : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Placed {
  readonly mark: TimelineMark
  readonly from: string
  readonly to: string
}

interface Stacked {
  readonly mark: TimelineMark
  readonly x: number
  /** Of the hatched span, when the day is not certain; 0 for a certain day. */
  readonly width: number
  readonly lane: number
  readonly row: number
}

function span({ when }: TimelineMark): { from: string; to: string } | null {
  const from = when.from === null ? null : daysOf(when.from)
  const to = when.to === null ? null : daysOf(when.to)
  if (from === null && to === null) return null
  return { from: (from ?? to!).from, to: (to ?? from!).to }
}

interface Lane {
  readonly key: string
  readonly name: string
}

function lanesOf(sides: readonly Lane[]): readonly Lane[] {
  const lanes = [...new Map(sides.map(side => [side.key, side])).values()]
  return lanes.length <= MOST_LANES ? lanes : [...lanes.slice(0, MOST_LANES - 1), { key: '', name: 'Others' }]
}

type SideOf = (party: Party | undefined) => Lane

/** Everyone who speaks for a country shares its lane, under the country's name where the story has it. */
function sidesOf(parties: readonly Party[]): SideOf {
  const countries = new Map(
    parties.filter(({ kind }) => kind === 'country').map(({ country, name }) => [country, name]),
  )
  return party => {
    if (party === undefined) return { key: '–', name: 'Not named' }
    if (party.country === null) return { key: party.key, name: party.name }
    const ofRole = / of (?:the )?(\p{Lu}.*)$/u.exec(party.role ?? '')?.[1]
    return { key: party.country, name: countries.get(party.country) ?? ofRole ?? party.country }
  }
}

/** Marks of one lane that would cover each other stand below each other. */
function stack(
  placed: readonly Placed[],
  lanes: readonly Lane[],
  sideOf: SideOf,
  x: (day: string) => number,
): readonly Stacked[] {
  const free: number[][] = lanes.map(() => [])
  return placed.map(({ mark, from, to }) => {
    const found = lanes.findIndex(({ key }) => key === sideOf(mark.parties[0]).key)
    const lane = found < 0 ? lanes.length - 1 : found
    const at = x(from) + 10
    const rows = free[lane]!
    const next = rows.findIndex(until => until < at)
    const row = next < 0 ? rows.length : next
    rows[row] = at + 16
    return { mark, x: at, width: from === to ? 0 : Math.max(0, x(to) - x(from)), lane, row }
  })
}

function laneTops(stacked: readonly Stacked[], count: number): readonly number[] {
  const tops = [TOP]
  for (let lane = 0; lane < count; lane++) {
    const rows = Math.max(0, ...stacked.filter(each => each.lane === lane).map(({ row }) => row))
    tops.push(tops[lane]! + LANE + rows * STEP)
  }
  return tops
}

function Mark({
  mark,
  x,
  y,
  width,
  lane,
  story,
  query,
}: {
  mark: TimelineMark
  x: number
  y: number
  width: number
  lane: number
  story: Story
  query: ViewQuery
}) {
  const classes = [
    `party-${lane % MOST_LANES}`,
    mark.factuality,
    mark.reviewed && 'reviewed',
    mark.withdrawn && 'withdrawn',
  ]
  const name = `${mark.sentence} ${intervalText(mark.when, story.day)}.`
  return (
    <a
      href={`/entries/${mark.entry}${queryOf(query)}`}
      class={classes.filter(Boolean).join(' ')}
      aria-label={name}
    >
      <title>{name}</title>
      {width > 0 ? <line class="span" x1={x} x2={x + width} y1={y} y2={y} /> : null}
      <circle class="hit" cx={x} cy={y} r={11} />
      <path class="shape" d={PATHS[SHAPES[mark.type] ?? 'dot'](x, y)} />
      {mark.disputed ? <path class="shape" d={`M${x + 6} ${y} V${y - 12} l6 3 l-6 3`} /> : null}
    </a>
  )
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0`

const PATHS: Readonly<Record<Shape, (x: number, y: number) => string>> = {
  diamond: (x, y) => `M${x} ${y - 7} l6 7 l-6 7 l-6 -7 z`,
  triangle: (x, y) => `M${x} ${y - 6} l6.5 12 h-13 z`,
  barred: (x, y) => `M${x} ${y - 5} l6 10 h-12 z M${x - 6.5} ${y - 7.5} h13`,
  circle: (x, y) => circle(x, y, 6),
  cross: (x, y) => `M${x - 5} ${y - 5} l10 10 M${x + 5} ${y - 5} l-10 10`,
  square: (x, y) => `M${x - 5} ${y - 5} h10 v10 h-10 z`,
  joined: (x, y) => circle(x - 4, y, 4.5) + circle(x + 4, y, 4.5),
  slashed: (x, y) => `${circle(x, y, 6)} M${x - 5} ${y + 5} l10 -10`,
  dot: (x, y) => circle(x, y, 3),
}

/** At most a dozen days, evenly apart. */
function daysShown(first: string, last: string): readonly Date[] {
  const count = daysBetween(first, last) + 1
  const step = Math.max(1, Math.ceil(count / 12))
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => instant(addDays(first, i * step)))
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`)

const tickText = (tick: Date): string => {
  const day = tick.toISOString().slice(0, 10)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return date === 1 && month === 1 ? pad(year, 4) : `${date} ${MONTHS[month - 1]!.slice(0, 3)}`
}

const cut = (name: string): string => (name.length > 19 ? `${name.slice(0, 18)}…` : name)
