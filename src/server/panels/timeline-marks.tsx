import { addDays } from '../../model/calendar.ts'
import type { Story, TimelineMark } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'
import { markPath } from './marks.tsx'
import { type Dated, type Frame, LANE, MOST_LANES, STEP } from './timeline-frame.ts'

export interface Stacked {
  readonly mark: TimelineMark
  readonly x: number
  /** Where the band of an uncertain day begins and ends; null for a certain day. */
  readonly band: { readonly from: number; readonly to: number } | null
  readonly lane: number
  readonly row: number
}

/** Marks of one lane fill the width of their day, then go on below: none covers another, nor its band. */
export function stacked(placed: readonly Dated[], { lanes, laneAt, x }: Frame): readonly Stacked[] {
  const free: number[][] = lanes.map(() => [])
  return placed.map(({ mark, lane: side, days: { from, to } }) => {
    const lane = laneAt(side)
    const rows = free[lane]!
    const start = x(from) + 11
    const room = Math.max(start, x(addDays(from, 1)) - 9)
    const found = rows.findIndex(until => Math.max(until, start) <= room)
    const row = found < 0 ? rows.length : found
    const at = Math.max(rows[row] ?? 0, start)
    const band = from === to ? null : { from: x(from), to: Math.max(at + 8, x(addDays(to, 1)) - 2) }
    rows[row] = Math.max(at + STEP, (band?.to ?? 0) + 10)
    return { mark, x: at, band, lane, row }
  })
}

export const yOf = ({ lane, row }: Stacked, tops: readonly number[]): number =>
  tops[lane]! + LANE / 2 - 9 + row * STEP

/** A link for each mark, in time order for the keyboard, with a full sentence as its name. */
export function Marks({
  marks,
  tops,
  story,
  query,
}: {
  marks: readonly Stacked[]
  tops: readonly number[]
  story: Story
  query: ViewQuery
}) {
  const rest = queryOf(query)
  return (
    <>
      {marks.map(placed => {
        const { mark, x, band, lane } = placed
        const y = yOf(placed, tops)
        const name = `${mark.sentence} ${intervalText(mark.when, story.day)}${stateWords(mark)}.`
        return (
          <a
            href={`/entries/${mark.entry}${rest}`}
            class={`party-${lane % MOST_LANES} ${mark.factuality}${mark.reviewed ? ' reviewed' : ''}${mark.withdrawn ? ' withdrawn' : ''}`}
            aria-label={name}
            data-thread={mark.thread ?? undefined}
          >
            <title>{name}</title>
            {band === null ? null : (
              <rect
                class="band"
                x={band.from}
                y={y - 5}
                width={band.to - band.from}
                height={10}
                fill={`url(#hatch-${lane % MOST_LANES})`}
              />
            )}
            <circle class="hit" cx={x} cy={y} r={9.5} />
            <path class="shape" d={markPath(mark.type, x, y)} />
            {mark.disputed ? <path class="flag" d={`M${x + 6} ${y} v-13 l7 3 l-7 3`} /> : null}
            {mark.withdrawn ? <path class="strike" d={`M${x - 9} ${y} h18`} /> : null}
          </a>
        )
      })}
    </>
  )
}

function stateWords({ factuality, reviewed, disputed, withdrawn }: TimelineMark): string {
  const words = [
    factuality === 'asserted' || factuality === 'historical' ? '' : factuality,
    reviewed ? 'reviewed' : '',
    disputed ? 'disputed' : '',
    withdrawn ? 'withdrawn' : '',
  ].filter(Boolean)
  return words.length === 0 ? '' : `; ${words.join(', ')}`
}

/** Stripes in the colour of each lane, for days that are not certain. */
export function Hatches() {
  return (
    <defs>
      {Array.from({ length: MOST_LANES }, (_, i) => (
        <pattern
          id={`hatch-${i}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class={`party-${i}`} x1="0" y1="0" x2="0" y2="5" stroke="currentColor" stroke-width="1.6" />
        </pattern>
      ))}
    </defs>
  )
}
