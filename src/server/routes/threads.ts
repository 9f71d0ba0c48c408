import { Hono } from 'hono'
import { type Demarche, DemarcheError } from '../../demarche.ts'
import type { Story, Thread } from '../../model/story.ts'
import { type Feed, sendFeed } from '../feed.ts'
import { viewOfQuery } from '../view.ts'

/** `/stories/ID/threads/THREAD.atom` and `.jsonfeed`: each answer to one opening act, and what became of it. */
export function threads(app: Demarche): Hono {
  const routes = new Hono()
  routes.get('/stories/:id{story_[0-9a-f]+}/threads/:file{thread_[0-9a-f]+\\.[a-z]+}', async c => {
    const story = await app.story(c.req.param('id'), viewOfQuery(c.req.query()))
    const [id, format] = c.req.param('file').split('.') as [string, string]
    const thread = story.threads.find(each => each.id === id)
    if (!thread) throw new DemarcheError('E402', `No thread ${id} in this story.`)
    return sendFeed(c, format, feedOf(story, thread))
  })
  return routes
}

function feedOf(story: Story, thread: Thread): Feed {
  const sentences = new Map(story.timeline.map(({ entry, sentence }) => [entry as string, sentence]))
  const told = (entry: string, quote: string): string => sentences.get(entry) ?? quote
  const page = `/stories/${story.id}/threads#${thread.id}`
  const opening = { id: thread.opening.id, at: thread.opening.recordedAt }
  const items = [
    {
      id: `urn:demarche:${opening.id}`,
      title: told(opening.id, thread.opening.quote),
      text: thread.opening.quote,
      link: `/entries/${opening.id}`,
      at: opening.at,
    },
    ...thread.answers.map(({ entry, how }) => ({
      id: `urn:demarche:${entry.id}`,
      title: told(entry.id, entry.quote),
      text: `${entry.quote} (linked: ${how})`,
      link: `/entries/${entry.id}`,
      at: entry.recordedAt,
    })),
    ...thread.changes.map((change, i) => ({
      id: `urn:demarche:${thread.id}:${i}`,
      title: change.state.replaceAll('-', ' '),
      text: change.why,
      link: change.entry === null ? page : `/entries/${change.entry}`,
      at: change.recordedAt,
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1))
  return {
    id: `urn:demarche:${thread.id}`,
    title: told(opening.id, thread.opening.quote),
    page,
    updated: items[0]?.at ?? null,
    items,
  }
}
