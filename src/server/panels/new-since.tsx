import type { Story, StoryChange } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText, instantText } from './dates.ts'
import { KeptView } from './timeline-filter.tsx'

/** Changes that are shown at once. */
const MOST = 10

/** What this state of knowledge has that an earlier one had not; the day is asked for until one is given. */
export function NewSince({
  story,
  since,
  isVisit,
  changes,
  query,
}: {
  story: Story
  /** A day or an instant. */
  since: string | null
  /** It is the instant of this reader's last visit. */
  isVisit: boolean
  /** Null: nothing of the story was known by then. */
  changes: readonly StoryChange[] | null
  query: ViewQuery
}) {
  const rest = changes?.slice(MOST) ?? []
  return (
    <section id="new-since" aria-labelledby="new">
      <h2 id="new">
        {since === null
          ? 'What is new'
          : `New since ${isVisit ? 'your last visit, ' : ''}${sinceText(since, story.day)}`}
      </h2>
      {since === null ? null : changes === null ? (
        <p class="quiet">
          {query.clock === 'published'
            ? 'No article of this story had been published by then: all of it is new.'
            : 'This story was not yet on record by then: all of it is new.'}
        </p>
      ) : changes.length === 0 ? (
        <p class="quiet">Nothing has changed.</p>
      ) : (
        <>
          <ChangeLines changes={changes.slice(0, MOST)} query={query} />
          {rest.length === 0 ? null : (
            <details>
              <summary class="small">and {rest.length} more</summary>
              <ChangeLines changes={rest} query={query} />
            </details>
          )}
        </>
      )}
      <form method="get" action={`/stories/${story.id}`}>
        <KeptView query={query} />
        <label>
          {since === null ? 'Changes since the end of' : 'Since the end of'}{' '}
          <input type="date" name="since" value={since?.slice(0, 10) ?? ''} />
        </label>{' '}
        <button type="submit">Show</button>
      </form>
    </section>
  )
}

function ChangeLines({ changes, query }: { changes: readonly StoryChange[]; query: ViewQuery }) {
  return (
    <ul class="lines">
      {changes.map(({ sentence, entries }) => (
        <li>
          {entries[0] === undefined ? (
            sentence
          ) : (
            <a class="plain" href={`/entries/${entries[0]}${queryOf(query)}`}>
              {sentence}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

const sinceText = (since: string, day: string): string =>
  since.length === 10 ? dayText(since, day) : instantText(since, day)
