import { addDays, daysBetween } from '../../model/calendar.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText } from './dates.ts'
import { type Dated, type Frame, MOST_LANES } from './timeline-frame.ts'

/** Periods of a drawing by numbers. */
const PERIODS = 36

/** A drawing of thousands: how many in each period, as links to that period. */
export function Numbers({
  frame,
  tops,
  placed,
  link,
}: {
  frame: Frame
  tops: readonly number[]
  placed: readonly Dated[]
  /** The address of the same drawing of one side and period. */
  link: (period: { readonly side: string; readonly from: string; readonly to: string }) => string
}) {
  const step = Math.max(1, Math.ceil((daysBetween(frame.first, frame.last) + 1) / PERIODS))
  const counts = frame.lanes.map(() => new Map<number, number>())
  const periods = new Map<string, number>()
  for (const { lane: side, days } of placed) {
    const period =
      periods.get(days.from) ?? Math.max(0, Math.floor(daysBetween(frame.first, days.from) / step))
    periods.set(days.from, period)
    const lane = counts[frame.laneAt(side)]!
    lane.set(period, (lane.get(period) ?? 0) + 1)
  }
  const most = Math.max(...counts.flatMap(lane => [...lane.values()]))
  return (
    <>
      {counts.flatMap((numbers, lane) =>
        [...numbers]
          .sort(([a], [b]) => a - b)
          .map(([period, count]) => {
            const from = addDays(frame.first, period * step)
            const end = addDays(from, step - 1)
            const to = end > frame.last ? frame.last : end
            const [left, right] = [frame.x(from), frame.x(addDays(to, 1))]
            const side = frame.lanes[lane]!
            const name = `${count} by ${side.name}, ${dayText(from, null)}${from === to ? '' : ` to ${dayText(to, null)}`}`
            const bar = Math.max(2, (28 * count) / most)
            const top = tops[lane]! + 8
            return (
              <a
                href={link({ side: side.key, from, to })}
                class={`party-${lane % MOST_LANES}`}
                aria-label={name}
              >
                <title>{name}</title>
                <rect
                  class="bar"
                  x={left + 1}
                  y={top + 28 - bar}
                  width={Math.max(3, right - left - 2)}
                  height={bar}
                />
                <rect
                  class="hit count"
                  x={left + 1}
                  y={top}
                  width={Math.max(4, right - left - 2)}
                  height={28}
                />
                <text class="number" x={(left + right) / 2} y={top + 18}>
                  {count}
                </text>
              </a>
            )
          }),
      )}
    </>
  )
}

/** The address of the timeline page for a filter. */
export const timelineLink = (
  story: string,
  query: ViewQuery,
  filter: Readonly<Record<string, string | undefined>>,
): string => `/stories/${story}/timeline${queryOf(query, filter)}`
