import type { Condition, Terms } from '../../model/terms.ts'
import type { Answer, Story, Thread } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText, intervalText } from './dates.ts'
import { termText } from './terms.ts'
import { absenceText, factualityText, isWaiting, namesOf, stateText } from './thread-words.ts'

/** One opening act as steps: what was put, each answer with the terms in which it differs, what became of it. */
export function ThreadCard({
  thread,
  halves,
  title,
  story: { id: story, day },
  query,
}: {
  thread: Thread
  /** The demand and the threat of which an ultimatum is made. */
  halves: readonly Thread[]
  /** The opening act as a sentence. */
  title: string
  story: Pick<Story, 'id' | 'day'>
  query: ViewQuery
}) {
  const { body, id, quote } = thread.opening
  const why = thread.changes.at(-1)?.why
  const feed = `/stories/${story}/threads/${thread.id}`
  return (
    <article class="card thread" id={thread.id}>
      <p class="kicker">{[body.type, thread.issue].filter(Boolean).join(' · ')}</p>
      <h3>{title}</h3>
      <p class="small">
        <span class={isWaiting(thread) ? 'state waits' : 'state'}>{stateText(thread, day)}</span>
        {why === undefined || isWaiting(thread) || thread.state.startsWith(why) ? null : (
          <span class="quiet"> · {why}</span>
        )}
      </p>
      <ol class="steps">
        <li>
          <blockquote>
            <a class="plain" href={`/entries/${id}${queryOf(query)}`}>
              {quote}
            </a>
          </blockquote>
          <TermChips terms={thread.terms} conditions={body.conditions} day={day} />
          {thread.deadline === null || isWaiting(thread) ? null : (
            <span class="chip clock">{deadlineText(thread.deadline, day)}</span>
          )}
          <p class="small quiet">
            {intervalText(body.when, day)} · {reportsText(thread)}
          </p>
        </li>
        {thread.answers.map(answer => (
          <AnswerStep answer={answer} opening={thread.terms} day={day} query={query} />
        ))}
        {thread.absence === null ? null : (
          <li class="silence small">
            {absenceText(thread.absence, day)}.
            {thread.silences.map((silence, i) => (
              <>
                {' '}
                <a href={`/entries/${silence}${queryOf(query)}`}>
                  {i === 0 ? 'A writer says so too' : `another (${i + 1})`}
                </a>
              </>
            ))}
          </li>
        )}
      </ol>
      {halves.map(half => (
        <p class="small quiet" id={half.id}>
          Its {half.opening.body.type}
          {half.issue === null ? '' : `, ${half.issue}`}: {stateText(half, day)}.{' '}
          <a href={`/entries/${half.opening.id}${queryOf(query)}`}>its words</a>
        </p>
      ))}
      {thread.supersededBy === null ? null : (
        <p class="small">
          <a href={`#${thread.supersededBy}`}>The later one that took its place</a>
        </p>
      )}
      <p class="small quiet">
        Follow: <a href={`${feed}.atom`}>Atom</a>, <a href={`${feed}.jsonfeed`}>JSON Feed</a>
      </p>
    </article>
  )
}

function AnswerStep({
  answer: { entry, how, differs, counts },
  opening,
  day,
  query,
}: {
  answer: Answer
  opening: Terms
  day: string
  query: ViewQuery
}) {
  const { body } = entry
  return (
    <li class={counts ? undefined : 'unsure'}>
      <a href={`/entries/${entry.id}${queryOf(query)}`}>
        <strong>
          {namesOf(body.actor)}: {body.type}
        </strong>
      </a>{' '}
      <span class="small quiet">
        {intervalText(body.when, day)}
        {body.factuality === 'asserted' ? '' : ` · ${factualityText(body)}`}
      </span>
      <div>
        <TermChips
          terms={body.terms}
          conditions={body.conditions}
          against={{ terms: opening, differs }}
          day={day}
        />
      </div>
      <p class="small quiet">
        Linked: {how}
        {counts ? '' : '; it changes no state'}.
      </p>
    </li>
  )
}

/** Comparable terms and conditions; where an answer differs, what was put stands beside it. */
function TermChips({
  terms,
  conditions,
  against,
  day,
}: {
  terms: Terms
  conditions: readonly Condition[]
  against?: { readonly terms: Terms; readonly differs: readonly (keyof Terms)[] }
  day: string
}) {
  return (
    <>
      {(Object.entries(terms) as [keyof Terms, Terms[keyof Terms]][]).map(([term, value]) => {
        if (value === null || value === false) return null
        const isOther = against?.differs.includes(term) ?? false
        const was = isOther ? against!.terms[term] : null
        return (
          <span class={isOther ? 'chip differs' : 'chip'}>
            {termText(term, value, day)}
            {isOther ? (was ? `, not ${termText('', was, day).trim()}` : ', not in the opening') : ''}
          </span>
        )
      })}
      {conditions.map(({ hinge, text }) => (
        <span class="chip condition">
          {hinge} {withoutHinge(hinge, text)}
        </span>
      ))}
    </>
  )
}

/** Of what is settled: no clock runs any more. */
const deadlineText = ({ value, words }: NonNullable<Thread['deadline']>, day: string): string =>
  `deadline ${value === null ? (words ?? 'on a day not known') : dayText(value, day)}`

/** A condition is often written down with its hinge. */
const withoutHinge = (hinge: string, text: string): string =>
  text.toLowerCase().startsWith(`${hinge.toLowerCase()} `) ? text.slice(hinge.length + 1) : text

function reportsText({ publishers, reports }: Thread): string {
  if (publishers.length === 0) return reports.length === 1 ? '1 report' : `${reports.length} reports`
  const [first, ...others] = publishers
  // An outlet that is not known is counted by its article.
  const named = first!.startsWith('article_') ? 'Outlet not known' : first!
  return others.length === 0 ? named : `${named} and ${others.length} more`
}
