import type { Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { clockText } from './thread-words.ts'

/** As many as fit beside the brief. */
const MOST = 6

/** What still waits for an answer, the nearest deadline first. */
export function OpenItems({ story, query }: { story: Story; query: ViewQuery }) {
  return (
    <section aria-labelledby="open">
      <h2 id="open">Open</h2>
      {story.open.length === 0 ? <p class="quiet">Nothing waits for an answer.</p> : null}
      <ul>
        {story.open.slice(0, MOST).map(item => (
          <li>
            <a href={`/entries/${item.entry}${queryOf(query)}`}>{item.sentence}</a>
            {item.due === null ? null : (
              <div class="quiet">
                {capital(
                  clockText({ value: item.due, words: null, passed: item.due < story.day }, story.day),
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {story.open.length > MOST ? (
        <p>
          <a href={`/stories/${story.id}/threads${queryOf(query)}`}>
            {story.open.length - MOST} more in the threads
          </a>
        </p>
      ) : null}
    </section>
  )
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
