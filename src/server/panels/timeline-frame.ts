/** Not a panel: where days and lanes stand in the drawing of a timeline. */
import { scaleUtc } from 'd3-scale'
import { addDays } from '../../model/calendar.ts'
import type { Story } from '../../model/story.ts'
import { type Lane, lanesOf } from './lanes.ts'
import type { PlacedMark } from './placed-marks.ts'

/** Pixels. The names stand in a drawing of their own, which stays in sight while the days are scrolled. */
export const NAMES = 150
export const PLOT = 1046
export const TOP = 40
export const LANE = 48
export const THREAD = 34
/** Marks stand this far apart, both ways. */
export const STEP = 19
export const MOST_LANES = 7
const EDGE = 6

export type Dated = PlacedMark & { readonly days: NonNullable<PlacedMark['days']> }

export interface Period {
  readonly first: string
  readonly last: string
}

export interface Frame extends Period {
  readonly lanes: readonly Lane[]
  readonly laneAt: (lane: Lane) => number
  /** Left edge of a day; days outside stand at the border. */
  readonly x: (day: string) => number
}

export const isDated = (placed: PlacedMark): placed is Dated => placed.days !== null

/**
 * The period that is drawn: the one asked for, else all days of the marks. A background event years ago would press
 * all the rest into a corner: unless it is asked for, the drawing begins near the story's first article.
 */
export function periodOf(
  story: Story,
  placed: readonly Dated[],
  asked: { readonly from: string | null; readonly to: string | null },
): Period {
  const first = placed.reduce((day, { days }) => (days.from < day ? days.from : day), placed[0]!.days.from)
  const last = placed.reduce((day, { days }) => (days.to > day ? days.to : day), placed[0]!.days.to)
  const begin = beginOf(story)
  const isBackground = asked.from !== null || asked.to !== null || last < begin
  const from = asked.from ?? (isBackground || first > begin ? first : begin)
  const to = asked.to ?? last
  return { first: from, last: to < from ? from : to }
}

const beginOf = (story: Story): string =>
  addDays(
    story.articles.reduce(
      (day, { createdOn }) => (createdOn && createdOn < day ? createdOn : day),
      story.day,
    ),
    -1,
  )

export function frameOf({ first, last }: Period, shown: readonly Dated[]): Frame {
  const lanes = lanesOf(
    shown.map(({ lane }) => lane),
    MOST_LANES,
  )
  const indexes = new Map(lanes.map(({ key }, i) => [key, i]))
  const scale = scaleUtc()
    .domain([instant(first), instant(addDays(last, 1))])
    .range([EDGE, PLOT - EDGE])
    .clamp(true)
  return {
    lanes,
    laneAt: ({ key }) => indexes.get(key) ?? lanes.length - 1,
    first,
    last,
    x: day => Math.round(scale(instant(day)) * 10) / 10,
  }
}

/** Where each lane begins, and the end of the last. @param rows rows of marks in each lane */
export function topsOf(rows: readonly number[]): readonly number[] {
  const tops = [TOP]
  for (const count of rows) tops.push(tops.at(-1)! + LANE + Math.max(0, count - 2) * STEP)
  return tops
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`)
