/** Not on the shelf: what both feeds of a story list. */
import type { Story } from '../model/story.ts'

/** Most entries of a feed: a reader that asks daily misses none. */
const MOST = 100

/** One change of a thread's state, as a feed shows it. */
export interface FeedChange {
  /** Stays the same for the same change of the same thread. */
  readonly id: string
  readonly title: string
  /** Why the state changed, as a sentence. */
  readonly why: string
  /** Instant of recording, UTC. */
  readonly at: string
}

/** The changes of all threads, the newest first, at most 100. */
export function newestChanges(story: Story): readonly FeedChange[] {
  const marks = new Map(story.timeline.map(({ entry, sentence }) => [entry as string, sentence]))
  return story.threads
    .flatMap(({ id, opening, changes }) =>
      changes.map((change, i) => ({
        thread: id as string,
        id: `urn:demarche:${id}:${i}`,
        title: `${change.state.replaceAll('-', ' ')}: ${marks.get(opening.id) ?? opening.quote}`,
        why: change.why,
        at: change.recordedAt as string,
      })),
    )
    .sort((a, b) => compare(b.at, a.at) || compare(a.thread, b.thread))
    .slice(0, MOST)
}

/** When the feed was last changed: with its newest change, else with the newest article. */
export const feedUpdated = (story: Story, changes: readonly FeedChange[]): string =>
  changes[0]?.at ?? story.articles.at(-1)?.recordedAt ?? `${story.day}T00:00:00.000Z`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
