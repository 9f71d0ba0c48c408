import { generateJsonFeed } from 'feedsmith'
import type { Exporter } from './exporter.ts'
import { newestChanges } from './newest-changes.ts'

/** JSON Feed 1.1: one item for each change of a thread's state, the newest first. */
export const jsonFeed: Exporter = {
  name: 'jsonfeed',
  mediaType: 'application/feed+json; charset=utf-8',
  summary: 'the same feed as JSON Feed',
  write(story) {
    const feed = generateJsonFeed({
      title: story.title,
      items: newestChanges(story).map(({ id, title, why, at }) => ({
        id,
        title,
        content_text: why,
        date_published: new Date(at),
      })),
    })
    return `${JSON.stringify(feed, null, 2)}\n`
  },
}
