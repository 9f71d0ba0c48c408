import type { StoredArticle } from '../../model/entry.ts'
import type { ViewQuery } from '../view.ts'

/** Days on which the story was read or published, as links: each shows the story as known at the end of it. Folded, since the verdict comes first. */
export function KnownOn({
  path,
  articles,
  query,
}: {
  path: string
  articles: readonly StoredArticle[]
  query: ViewQuery
}) {
  const clock = query.clock ?? 'recorded'
  const days = [
    ...new Set(
      articles.map(({ createdOn, recordedAt }) =>
        clock === 'published' ? createdOn : recordedAt.slice(0, 10),
      ),
    ),
  ]
    .filter((day): day is string => day !== null)
    .sort()
  const other = clock === 'published' ? 'recorded' : 'published'
  const shown = days.length > 14 ? days.slice(-14) : days
  return (
    <details class="small" open={query['known-on'] !== undefined}>
      <summary>As known on another day</summary>
      <nav aria-label="As known on">
        <ul class="chips">
          {shown.map(day => (
            <li>
              <a
                href={`${path}?clock=${clock}&known-on=${day}`}
                aria-current={query['known-on']?.slice(0, 10) === day ? 'true' : undefined}
              >
                {day}
              </a>
            </li>
          ))}
          <li>
            <a href={`${path}?clock=${clock}`} aria-current={query['known-on'] ? undefined : 'true'}>
              newest
            </a>
          </li>
          <li>
            <a href={`${path}?clock=${other}`}>
              {clock === 'published' ? 'count by recording' : 'count by publication'}
            </a>
          </li>
        </ul>
      </nav>
    </details>
  )
}
