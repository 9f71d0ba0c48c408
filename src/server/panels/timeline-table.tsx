import type { Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'
import type { PlacedMark } from './placed-marks.ts'
import { type TimelineFilter, queryOfFilter } from './timeline-filter.tsx'

/** Rows of one page. */
const MOST = 200

/** The drawing's twin: one row for each mark, in time order, two hundred on a page. */
export function TimelineTable({
  story,
  marks,
  filter,
  page,
  query,
}: {
  story: Story
  marks: readonly PlacedMark[]
  filter: TimelineFilter
  /** From 1. */
  page: number
  query: ViewQuery
}) {
  const pages = Math.max(1, Math.ceil(marks.length / MOST))
  const at = Math.min(Math.max(1, page), pages)
  const from = (at - 1) * MOST
  const shown = marks.slice(from, from + MOST)
  const pageLink = (number: number): string =>
    `/stories/${story.id}/timeline${queryOf(query, { ...queryOfFilter(filter), page: String(number) })}#table`
  return (
    <>
      <p class="meta">
        {marks.length === 0 ? 'Nothing fits.' : `${from + 1}–${from + shown.length} of ${marks.length}.`}
      </p>
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
            {shown.map(({ mark }) => (
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
      {pages === 1 ? null : (
        <nav aria-label="Pages of the table">
          <ul class="chips">
            {at > 1 ? (
              <li>
                <a href={pageLink(at - 1)}>Earlier</a>
              </li>
            ) : null}
            <li>
              Page {at} of {pages}
            </li>
            {at < pages ? (
              <li>
                <a href={pageLink(at + 1)}>Later</a>
              </li>
            ) : null}
          </ul>
        </nav>
      )}
    </>
  )
}
