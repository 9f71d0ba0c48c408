import type { Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText } from './dates.ts'

/** What still waits for an answer, the nearest deadline first. */
export function OpenItems({ story, query }: { story: Story; query: ViewQuery }) {
  return (
    <section aria-labelledby="open">
      <h2 id="open">Open</h2>
      {story.open.length === 0 ? <p class="quiet">Nothing waits for an answer.</p> : null}
      <ul>
        {story.open.map(item => (
          <li>
            <a href={`/entries/${item.entry}${queryOf(query)}`}>{item.sentence}</a>
            <div class="quiet">{item.due === null ? 'No deadline is known.' : `Due ${dayText(item.due, story.day)}.`}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
