import type { StoredArticle } from '../../model/entry.ts'
import type { ViewQuery } from '../view.ts'
import { dayText } from './dates.ts'

const CLOCKS = [
  ['published', 'had been published'],
  ['recorded', 'this ledger had recorded'],
] as const

/** Takes the story back to what was known at the end of a day, on either clock. The address that it gives can be sent on. */
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
  const chosen = query['known-on']?.slice(0, 10) ?? ''
  const days = [
    ...new Set(
      articles.flatMap(({ createdOn, recordedAt }) =>
        clock === 'published' ? (createdOn ?? []) : recordedAt.slice(0, 10),
      ),
    ),
  ].sort()
  const shown = chosen === '' || days.includes(chosen) ? days : [...days, chosen].sort()
  const newest = days.at(-1) ?? null
  return (
    <section aria-labelledby="known-on">
      <h2 id="known-on">As known on</h2>
      <form class="known-on" method="get" action={path}>
        <label>
          What
          <select name="clock" id="known-on-clock">
            {CLOCKS.map(([value, words]) => (
              <option value={value} selected={value === clock}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          by the end of
          <select name="known-on" id="known-on-day">
            <option value="" selected={chosen === ''}>
              today: all of it
            </option>
            {shown.toReversed().map(day => (
              <option value={day} selected={day === chosen}>
                {dayText(day, newest)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
      </form>
      {clock === 'recorded' && days.length === 1 ? (
        <p class="quiet">
          All of it was recorded on {dayText(days[0]!, null)}.{' '}
          <a href={`${path}?clock=published`}>Count by publication</a> to go back in time.
        </p>
      ) : null}
    </section>
  )
}
