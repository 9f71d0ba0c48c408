import type { Position, Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'
import { termsText } from './terms.ts'

/** Who stands where: a row for each side, a column for each issue. Hearsay is drawn as a ghost beside its own source. */
export function Positions({ story, query }: { story: Story; query: ViewQuery }) {
  const issues = [...new Set(story.positions.map(({ issue }) => issue))]
  const sides = [...new Map(story.positions.map(({ side }) => [side.key, side])).values()]
  if (issues.length === 0) return <p class="quiet">No position is on record.</p>
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Positions">
      <table>
        <caption>The newest stance of each side; a dashed cell is what another party says of it.</caption>
        <thead>
          <tr>
            <th scope="col">Side</th>
            {issues.map(issue => (
              <th scope="col">{issue}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map(side => (
            <tr>
              <th scope="row">{side.name}</th>
              {issues.map(issue => (
                <td>
                  <Cell
                    positions={story.positions.filter(
                      each => each.side.key === side.key && each.issue === issue,
                    )}
                    day={story.day}
                    query={query}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const stanceOf = (positions: readonly Position[], entry: string): string => {
  const before = positions.find(each => each.entry === entry)
  return before === undefined ? ' an earlier stance' : ` “${before.stance}”`
}

function Cell({ positions, day, query }: { positions: readonly Position[]; day: string; query: ViewQuery }) {
  const own = positions.findLast(({ accordingTo }) => accordingTo === null)
  const heard = positions.findLast(({ accordingTo }) => accordingTo !== null)
  if (!own && !heard) return <span class="quiet">–</span>
  return (
    <>
      {own ? (
        <div>
          <a href={`/entries/${own.entry}${queryOf(query)}`}>
            <strong>{own.stance}</strong>
          </a>
          {own.change === 'shift' && own.before !== null ? (
            <>
              {' '}
              <a class="source shift" href={`/entries/${own.before}${queryOf(query)}`}>
                ↻ shifted from{stanceOf(positions, own.before)}
              </a>
            </>
          ) : null}
          <div class="quiet">
            {[termsText(own.terms, day), intervalText(own.interval, day)].filter(Boolean).join(' · ')}
          </div>
        </div>
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
