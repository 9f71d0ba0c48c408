import { generateAtomFeed } from 'feedsmith'
import type { Exporter } from './exporter.ts'

/** Most entries of the feed: a reader that asks daily misses none. */
const MOST = 100

/** Atom (RFC 4287): one entry for each change of a thread's state, the newest first. */
export const atom: Exporter = {
  name: 'atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  summary: 'a feed of what became of each offer, demand and threat',
  write(story) {
    const changes = story.threads
      .flatMap(thread => thread.changes.map((change, i) => ({ thread, change, i })))
      .sort((a, b) =>
        a.change.recordedAt < b.change.recordedAt
          ? 1
          : a.change.recordedAt > b.change.recordedAt
            ? -1
            : a.thread.id < b.thread.id
              ? -1
              : 1,
      )
      .slice(0, MOST)
    const updated =
      changes[0]?.change.recordedAt ?? story.articles.at(-1)?.recordedAt ?? `${story.day}T00:00:00.000Z`
    const marks = new Map(story.timeline.map(({ entry, sentence }) => [entry as string, sentence]))
    return generateAtomFeed({
      id: `urn:demarche:${story.id}`,
      title: story.title,
      updated: new Date(updated),
      generator: { text: 'Demarche' },
      entries: changes.map(({ thread, change, i }) => ({
        id: `urn:demarche:${thread.id}:${i}`,
        title: `${change.state.replaceAll('-', ' ')}: ${marks.get(thread.opening.id) ?? thread.opening.quote}`,
        updated: new Date(change.recordedAt),
        summary: change.why,
      })),
    } as never)
  },
}
