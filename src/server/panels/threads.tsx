import type { Story, Thread } from '../../model/story.ts'
import type { ViewQuery } from '../view.ts'
import { ThreadCard } from './thread-card.tsx'
import { isWaiting } from './thread-words.ts'

/** What a reader looks for first stands first: what still waits, then what was answered, then what came of it. */
const GROUPS: readonly (readonly [heading: string, id: string, holds: (thread: Thread) => boolean])[] = [
  ['Waiting for an answer', 'waiting', thread => isWaiting(thread) && weight(thread) > 0],
  [
    'Answered',
    'answered',
    ({ state }) => ['accepted', 'accepted-with-conditions', 'rejected', 'countered'].includes(state),
  ],
  [
    'What came of it',
    'closed',
    ({ state }) => ['kept', 'kept-in-another-form', 'broken', 'lapsed'].includes(state),
  ],
  ['No answer, no deadline', 'quiet', thread => isWaiting(thread) && weight(thread) === 0],
  ['Taken over by a later one', 'superseded', ({ state }) => state === 'superseded'],
]

/** Something is due, somebody answered, or a writer says that nobody did. */
const weight = ({ deadline, answers, silences }: Thread): number =>
  Number(deadline !== null) + answers.length + silences.length

/** A card for each opening act, in the order in which they matter. */
export function Threads({ story, query }: { story: Story; query: ViewQuery }) {
  if (story.threads.length === 0)
    return <p class="quiet">No offer, demand or threat has been found in this story.</p>
  const sentences = new Map(story.timeline.map(({ entry, sentence }) => [entry as string, sentence]))
  const known = new Set(story.threads.map(({ id }) => id))
  const whole = story.threads.filter(({ part }) => part === null || !known.has(part))
  const groups = GROUPS.map(([heading, id, holds]) => ({ heading, id, threads: whole.filter(holds) })).filter(
    ({ threads }) => threads.length > 0,
  )
  return (
    <>
      <nav aria-label="Groups">
        <ul class="chips">
          {groups.map(({ heading, id, threads }) => (
            <li>
              <a href={`#${id}`}>
                {heading} ({threads.length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ heading, id, threads }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {threads.map(thread => (
            <ThreadCard
              thread={thread}
              halves={story.threads.filter(({ part }) => part === thread.id)}
              title={sentences.get(thread.opening.id) ?? thread.opening.quote}
              story={story}
              query={query}
            />
          ))}
        </section>
      ))}
    </>
  )
}
