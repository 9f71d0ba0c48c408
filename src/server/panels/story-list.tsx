import type { StorySummary } from '../../demarche.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText } from './dates.ts'

/** All stories, the newest first; an empty ledger says how to fill it. */
export function StoryList({ stories, query }: { stories: readonly StorySummary[]; query: ViewQuery }) {
  if (stories.length === 0) {
    return (
      <p>
        The ledger is empty. Add articles with <code>demarche add FILE</code>, then load this page again.
      </p>
    )
  }
  return (
    <>
      {stories.map(story => (
        <article class="card">
          <h3>
            <a href={`/stories/${story.id}${queryOf(query)}`}>{story.title}</a>
          </h3>
          {story.newest === null ? null : <p>{story.newest}</p>}
          <p class="small quiet">
            {story.articles} {story.articles === 1 ? 'article' : 'articles'}, {story.entries} entries
            {story.from === null
              ? ''
              : ` · ${story.from === story.to ? '' : `${dayText(story.from, story.to)} to `}${dayText(story.to!, null)}`}{' '}
            · {story.openThreads} open
          </p>
          {story.due === null ? null : <p class="small">{story.due.sentence}</p>}
        </article>
      ))}
    </>
  )
}
