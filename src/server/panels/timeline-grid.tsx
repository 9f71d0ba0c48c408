import { type Frame, MOST_LANES, NAMES, PLOT, THREAD, TOP } from './timeline-frame.ts'
import type { ThreadRow } from './timeline-threads.tsx'
import { ticksOf } from './ticks.ts'

/** Letters of a line of a name. */
const LETTERS = 20

/** Days above, and a line for each lane. */
export function Grid({ frame: { first, last, x }, tops }: { frame: Frame; tops: readonly number[] }) {
  return (
    <>
      {ticksOf(first, last).map(({ day, text, below }) => (
        <g class="tick">
          <line x1={x(day)} x2={x(day)} y1={TOP - 8} y2={tops.at(-1)} />
          <text x={x(day) + 4} y={TOP - 24}>
            {text}
          </text>
          <text class="below" x={x(day) + 4} y={TOP - 10}>
            {below}
          </text>
        </g>
      ))}
      {tops.map(top => (
        <line class="lane" x1={0} x2={PLOT} y1={top} y2={top} />
      ))}
    </>
  )
}

/** The names of lanes and threads, beside the days. What they say stands in the name of every mark too. */
export function Names({
  frame,
  tops,
  threads,
  height,
}: {
  frame: Frame
  tops: readonly number[]
  threads: readonly ThreadRow[]
  height: number
}) {
  return (
    <svg class="names" width={NAMES} height={height} viewBox={`0 0 ${NAMES} ${height}`} aria-hidden="true">
      {tops.map(top => (
        <line class="lane" x1={0} x2={NAMES} y1={top} y2={top} />
      ))}
      {frame.lanes.map((lane, i) => (
        <Words text={capital(lane.name)} y={tops[i]! + 17} lines={2} name={`party party-${i % MOST_LANES}`} />
      ))}
      {threads.map(({ title, by, lane }, i) => {
        const y = tops.at(-1)! + 24 + i * THREAD
        return (
          <>
            <Words text={capital(by)} y={y} lines={1} name={`party party-${lane % MOST_LANES}`} />
            <Words text={title} y={y + 14} lines={1} name="quiet" />
          </>
        )
      })}
    </svg>
  )
}

function Words({ text, y, lines, name }: { text: string; y: number; lines: 1 | 2; name: string }) {
  return (
    <>
      {wrapped(text, lines).map((line, n) => (
        <text class={name} x={0} y={y + n * 15}>
          {line}
        </text>
      ))}
    </>
  )
}

function wrapped(name: string, lines: 1 | 2): readonly string[] {
  if (name.length <= LETTERS) return [name]
  const space = name.lastIndexOf(' ', LETTERS)
  if (lines === 1 || space < 1) return [cut(name)]
  return [name.slice(0, space), cut(name.slice(space + 1))]
}

const cut = (words: string): string => (words.length > LETTERS ? `${words.slice(0, LETTERS - 1)}…` : words)
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
