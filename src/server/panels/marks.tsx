import type { TimelineMark } from '../../model/story.ts'

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

const LEGEND: readonly (readonly [Shape, string])[] = [
  ['diamond', 'offer'],
  ['triangle', 'demand, request'],
  ['barred', 'threat, ultimatum'],
  ['circle', 'acceptance, agreement'],
  ['cross', 'rejection, denial'],
  ['square', 'announcement'],
  ['joined', 'meeting, call, exchange'],
  ['slashed', 'no-show, postponement, cancellation'],
  ['dot', 'another act'],
]

/** The outline of a mark around a point, as an SVG path. */
export const markPath = (type: TimelineMark['type'], x: number, y: number): string =>
  PATHS[SHAPES[type] ?? 'dot'](x, y)

/** How a mark is drawn for what is known of it, with an example. */
const STATES: readonly (readonly [className: string, words: string])[] = [
  ['', 'read by machine'],
  ['reviewed', 'reviewed by a person'],
  ['second-hand', 'hearsay'],
  ['hedged', 'hedged, supposed'],
  ['band', 'the day is not certain: as wide as the doubt'],
  ['flag', 'disputed'],
  ['strike', 'withdrawn'],
  ['line', 'a thread, with what became of it'],
  ['waits', 'no answer yet'],
]
const EXAMPLES: Readonly<Record<string, string>> = {
  flag: 'M10 11 v-9 l7 3 l-7 3',
  strike: 'M3 11 h16',
  line: 'M1 11 h20',
  waits: 'M1 11 h18 m-4 -5 h4 v10 h-4',
}

/** What the marks mean. */
export function Legend({ isOpen }: { isOpen: boolean }) {
  return (
    <details class="small legend" open={isOpen}>
      <summary>What the marks mean</summary>
      <ul>
        {LEGEND.map(([shape, words]) => (
          <li>
            <svg viewBox="0 0 22 22" aria-hidden="true">
              <path class="shape" d={PATHS[shape](11, 11)} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
      <ul>
        {STATES.map(([name, words]) => (
          <li>
            <svg viewBox="0 0 22 22" aria-hidden="true">
              <State name={name} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </details>
  )
}

function State({ name }: { name: string }) {
  if (name === 'line' || name === 'waits') return <path class="line" d={EXAMPLES[name]} />
  if (name === 'band') return <path class="stripes" d="M2 16 l6 -10 M8 16 l6 -10 M14 16 l6 -10" />
  return (
    <g class={name}>
      <path class="shape" d={circle(11, 13, 6)} />
      {EXAMPLES[name] === undefined ? null : <path class={name} d={EXAMPLES[name]} />}
    </g>
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
  joined: (x, y) => circle(x - 3.5, y, 4) + circle(x + 3.5, y, 4),
  slashed: (x, y) => `${circle(x, y, 6)} M${x - 5} ${y + 5} l10 -10`,
  dot: (x, y) => circle(x, y, 3),
}
