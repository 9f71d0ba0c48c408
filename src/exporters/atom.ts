import { generateAtomFeed } from 'feedsmith'
import type { Exporter } from './exporter.ts'
import { feedUpdated, newestChanges } from './newest-changes.ts'

/** Atom (RFC 4287): one entry for each change of a thread's state, the newest first. */
export const atom: Exporter = {
  name: 'atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  summary: 'a feed of what became of each offer, demand and threat',
  write(story) {
    const changes = newestChanges(story)
    return generateAtomFeed({
      id: `urn:demarche:${story.id}`,
      title: story.title,
      updated: new Date(feedUpdated(story, changes)),
      generator: { text: 'Demarche' },
      entries: changes.map(({ id, title, why, at }) => ({ id, title, updated: new Date(at), summary: why })),
    } as never)
  },
}
