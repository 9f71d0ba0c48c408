import type { Party } from '../../model/entry.ts'
import type { Story, Thread } from '../../model/story.ts'
import type { Terms } from '../../model/terms.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText } from './dates.ts'
import { termText } from './terms.ts'

/** A card for each opening act: its terms, the answers, what became of it, and what is not on record. */
export function Threads({ story, query }: { story: Story; query: ViewQuery }) {
  if (story.threads.length === 0)
    return <p class="quiet">No offer, demand or threat has been found in this story.</p>
  return (
    <>
      {story.threads.map(thread => (
        <ThreadCard thread={thread} day={story.day} query={query} />
      ))}
    </>
  )
}

function ThreadCard({ thread, day, query }: { thread: Thread; day: string; query: ViewQuery }) {
  const { body, id, quote } = thread.opening
  const last = thread.changes.at(-1)
  return (
    <article class="card" id={thread.id}>
      <h3>
        {names(body.actor)}: {body.type}
        {body.recipient.length === 0 ? '' : ` to ${names(body.recipient)}`}
        {thread.issue === null ? '' : `, ${thread.issue}`}
      </h3>
      <p class="small">
        <span class="state">{thread.state.replaceAll('-', ' ')}</span>
        {last === undefined ? '' : ` · ${last.why}`}
      </p>
      <blockquote>
        <a href={`/entries/${id}${queryOf(query)}`}>{quote}</a>
      </blockquote>
      <div>
        <TermChips terms={thread.terms} differs={[]} day={day} />
        {body.conditions.map(({ hinge, text }) => (
          <span class="chip">
            {hinge}: {text}
          </span>
        ))}
        {thread.deadline === null ? null : (
          <span class="chip">
            due{' '}
            {thread.deadline.value === null
              ? (thread.deadline.words ?? 'on a day not known')
              : dayText(thread.deadline.value, day)}
            {thread.deadline.passed ? ', passed' : ''}
          </span>
        )}
      </div>
      {thread.answers.length === 0 ? null : (
        <ul class="lines small">
          {thread.answers.map(answer => (
            <li>
              <a href={`/entries/${answer.entry.id}${queryOf(query)}`}>
                {names(answer.entry.body.actor)}: {answer.entry.body.type}
              </a>{' '}
              <span class="quiet">
                {answer.how}
                {answer.counts ? '' : '; changes no state'}
              </span>
              <div>
                <TermChips terms={answer.entry.body.terms} differs={answer.differs} day={day} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {thread.absence === null ? null : (
        <p class="small quiet">
          No answer recorded in {thread.absence.articles}{' '}
          {thread.absence.articles === 1 ? 'article' : 'articles'}, {dayText(thread.absence.from, day)} to{' '}
          {dayText(thread.absence.to, day)}.
        </p>
      )}
    </article>
  )
}

function TermChips({
  terms,
  differs,
  day,
}: {
  terms: Terms
  differs: readonly (keyof Terms)[]
  day: string
}) {
  return (
    <>
      {(Object.entries(terms) as [keyof Terms, Terms[keyof Terms]][]).map(([term, value]) =>
        value === null || value === false ? null : (
          <span class={differs.includes(term) ? 'chip differs' : 'chip'}>
            {termText(term, value, day)}
            {differs.includes(term) ? ' (differs)' : ''}
          </span>
        ),
      )}
    </>
  )
}

const names = (parties: readonly Party[]): string =>
  parties.map(({ name }) => name).join(', ') || 'Somebody not named'
