import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { type Demarche, DemarcheError } from '../../demarche.ts'
import { failure } from '../../model/errors.ts'
import { viewOfQuery } from '../view.ts'

/** How often the ledger is asked while somebody listens. */
const EVERY_MS = 1_000
/** A line without meaning, so that proxies keep the connection open. */
const PULSE_MS = 25_000
/** Pages that may listen at once. */
const MOST = 100

export interface EventOptions {
  readonly everyMs?: number
  readonly most?: number
}

/**
 * `/events`: says, as server-sent events, the instant of each new append: also one that `watch` or another process
 * made. It says no more than that; `/stories/ID/news.json?after=INSTANT` counts what a page does not show yet.
 */
export function events(app: Demarche, { everyMs = EVERY_MS, most = MOST }: EventOptions = {}): Hono {
  const routes = new Hono()
  let listening = 0

  routes.get('/events', c => {
    if (listening >= most)
      throw new DemarcheError('E705', 'Too many pages listen. Close some, then load again.')
    return streamSSE(c, async stream => {
      listening++
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      try {
        let last: string | null = null
        let quietMs = 0
        while (!gone.signal.aborted) {
          const at = await app.lastInstant()
          if (at !== last) {
            await stream.writeSSE({ event: 'ledger', data: JSON.stringify({ at }) })
            quietMs = 0
          } else if (quietMs >= PULSE_MS) {
            await stream.writeSSE({ event: 'pulse', data: '' })
            quietMs = 0
          }
          last = at
          quietMs += everyMs
          await sleep(everyMs, undefined, { signal: gone.signal }).catch(() => {})
        }
      } finally {
        listening--
      }
    })
  })

  routes.get('/stories/:id{story_[0-9a-f]+}/news.json', async c => {
    const after = viewOfQuery({ 'known-on': c.req.query('after') }).knownAt
    if (after === null) throw failure('E801', [c.req.query('after') ?? '', 'an instant'])
    const story = await app.story(c.req.param('id'))
    return c.json({
      ok: true,
      entries: story.entries.filter(({ recordedAt }) => recordedAt > after).length,
      articles: story.articles.filter(({ recordedAt }) => recordedAt > after).length,
    })
  })
  return routes
}
