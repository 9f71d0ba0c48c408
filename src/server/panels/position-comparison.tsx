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
  const rows = [...after.keys()]
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label="Positions on two days">
        <table>
          <caption>
            By the end of each day, from all that is known now: the newest stance of each side in its own
            words or acts.
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
              const now = after.get(key)!
              const then = before.get(key)
              return (
                <tr>
                  <th scope="row">{now.side.name}</th>
                  <td>{now.issue}</td>
                  <td>
                    {then ? (
                      <Stance position={then} day={earlier} query={query} />
                    ) : (
                      <span class="quiet">–</span>
                    )}
                  </td>
                  <td>
                    <Stance position={now} day={later} query={query} />
                  </td>
                  <td>{changeOf(then, now)}</td>
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

function Stance({ position, day, query }: { position: Position; day: string; query: ViewQuery }) {
  return (
    <>
      <a href={`/entries/${position.entry}${queryOf(query)}`}>
        <strong>{position.stance}</strong>
      </a>
      <div class="quiet">
        {[termsText(position.terms, day), intervalText(position.interval, day)].filter(Boolean).join(' · ')}
      </div>
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

/** The newest of each side and issue that was certainly taken by the end of a day; hearsay takes no one's place. */
function newestBy(positions: readonly Position[], day: string): ReadonlyMap<string, Position> {
  const newest = new Map<string, Position>()
  for (const position of positions) {
    const on = settledOn(position.interval)
    if (position.accordingTo !== null || on === null || on > day) continue
    const key = `${position.side.key} ${position.issue}`
    const known = newest.get(key)
    if (known === undefined || settledOn(known.interval)! <= on) newest.set(key, position)
  }
  return newest
}

/** The day by which it was certainly taken. */
const settledOn = ({ from, to }: Position['interval']): string | null => to ?? from
