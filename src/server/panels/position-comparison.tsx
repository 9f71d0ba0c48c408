import type { Position, Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText, intervalText } from './dates.ts'
import { termsText } from './terms.ts'

/** Two days of one story beside each other: a row for each side and issue, both sentences linked, shifts marked. */
export function PositionComparison({
  story,
  day,
  query,
}: {
  story: Story
  /** The other day. */
  day: string
  query: ViewQuery
}) {
  const [earlier, later] = day < story.day ? [day, story.day] : [story.day, day]
  const before = newestBy(story.positions, earlier)
  const after = newestBy(story.positions, later)
  const undated = story.positions.filter(({ interval }) => settledOn(interval) === null).length
  const heardBefore = newestBy(story.positions, earlier, true)
  const heardAfter = newestBy(story.positions, later, true)
  const rows = [...new Set([...after.keys(), ...heardAfter.keys()])]
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label="Positions on two days">
        <table>
          <caption>
            By the end of each day, from all that is known now: the newest stance of each side in its own
            words or acts; a dashed cell is what another party says of it.
          </caption>
          <thead>
            <tr>
              <th scope="col">Side</th>
              <th scope="col">Issue</th>
              <th scope="col">{dayText(earlier, null)}</th>
              <th scope="col">{dayText(later, null)}</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(key => {
              const now = after.get(key)
              const then = before.get(key)
              const { side, issue } = now ?? heardAfter.get(key)!
              return (
                <tr>
                  <th scope="row">{side.name}</th>
                  <td>{issue}</td>
                  <td>
                    <Stance own={then} heard={heardBefore.get(key)} day={earlier} query={query} />
                  </td>
                  <td>
                    <Stance own={now} heard={heardAfter.get(key)} day={later} query={query} />
                  </td>
                  <td>
                    {now === undefined ? <span class="quiet">only heard of</span> : changeOf(then, now)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {rows.length === 0 ? <p class="quiet">No position is on record by either day.</p> : null}
      {undated === 0 ? null : (
        <p class="small quiet">
          {undated} {undated === 1 ? 'position has' : 'positions have'} no day and{' '}
          {undated === 1 ? 'is' : 'are'} not compared.
        </p>
      )}
    </>
  )
}

/** What the side says itself, and as a ghost what another says of it. */
function Stance({
  own,
  heard,
  day,
  query,
}: {
  own: Position | undefined
  heard: Position | undefined
  day: string
  query: ViewQuery
}) {
  if (!own && !heard) return <span class="quiet">–</span>
  return (
    <>
      {own ? (
        <>
          <a href={`/entries/${own.entry}${queryOf(query)}`}>
            <strong>{own.stance}</strong>
          </a>
          <div class="quiet">
            {[termsText(own.terms, day), intervalText(own.interval, day)].filter(Boolean).join(' · ')}
          </div>
        </>
      ) : null}
      {heard ? (
        <div class="ghost">
          <a href={`/entries/${heard.entry}${queryOf(query)}`}>
            {heard.stance}, according to {heard.accordingTo!.name}
          </a>
        </div>
      ) : null}
    </>
  )
}

function changeOf(then: Position | undefined, now: Position) {
  if (then === undefined) return <strong>new</strong>
  if (then.entry === now.entry) return <span class="quiet">the same</span>
  if (then.stance !== now.stance) return <strong>shifted</strong>
  if (termsText(then.terms, null) !== termsText(now.terms, null)) return <strong>other terms</strong>
  return <span class="quiet">said again</span>
}

/** The newest of each side and issue that was certainly taken by the end of a day; hearsay stands apart. */
function newestBy(
  positions: readonly Position[],
  day: string,
  isHeard = false,
): ReadonlyMap<string, Position> {
  const newest = new Map<string, Position>()
  for (const position of positions) {
    const on = settledOn(position.interval)
    if ((position.accordingTo !== null) !== isHeard || on === null || on > day) continue
    const key = `${position.side.key} ${position.issue}`
    const known = newest.get(key)
    if (known === undefined || settledOn(known.interval)! <= on) newest.set(key, position)
  }
  return newest
}

/** The day by which it was certainly taken. */
const settledOn = ({ from, to }: Position['interval']): string | null => to ?? from
