import { addDays, daysBetween } from '../../model/calendar.ts'
import type { Story } from '../../model/story.ts'
import type { ViewQuery } from '../view.ts'
import { placedMarks } from './placed-marks.ts'
import { isDated, periodOf } from './timeline-frame.ts'
import { queryOfFilter, type TimelineFilter } from './timeline-filter.tsx'
import { timelineLink } from './timeline-numbers.tsx'

/** The period that is drawn, nearer, wider, earlier and later: ordinary links; keys press the same. */
export function Zoom({ story, filter, query }: { story: Story; filter: TimelineFilter; query: ViewQuery }) {
  const dated = placedMarks(story).filter(isDated)
  if (dated.length === 0) return null
  const { first, last } = periodOf(story, dated, filter)
  const days = daysBetween(first, last) + 1
  const [half, quarter] = [Math.max(1, Math.floor(days / 2)), Math.floor(days / 4)]
  const to = (from: string, end: string): string =>
    timelineLink(story.id, query, { ...queryOfFilter(filter), from, to: end })
  const links = [
    ['in', 'Nearer', '+', to(addDays(first, quarter), addDays(first, quarter + half - 1))],
    ['out', 'Wider', '-', to(addDays(first, -half), addDays(last, half))],
    ['earlier', 'Earlier', '<', to(addDays(first, -half), addDays(last, -half))],
    ['later', 'Later', '>', to(addDays(first, half), addDays(last, half))],
    [
      'all',
      'All',
      '0',
      timelineLink(story.id, query, { ...queryOfFilter({ ...filter, from: null, to: null }) }),
    ],
  ] as const
  return (
    <nav aria-label="Period">
      <ul class="chips">
        {links.map(([name, words, key, href]) => (
          <li>
            <a id={`zoom-${name}`} href={href} data-zoom={name} aria-keyshortcuts={key}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
