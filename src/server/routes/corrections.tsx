import { Hono } from 'hono'
import type { Correction, Demarche } from '../../demarche.ts'
import { type Feed, feedLinks, sendFeed } from '../feed.ts'
import { Layout } from '../layout.tsx'
import { page } from '../page.ts'
import { changeText, CorrectionList, decisionText, erasureText } from '../panels/correction-list.tsx'
import { type ViewQuery, viewOfQuery } from '../view.ts'

/** A reader that asks daily misses none. */
const MOST = 200

/** `/corrections`: what people decided otherwise than the machine read, and what was erased; also as a feed. */
export function corrections(app: Demarche): Hono {
  const routes = new Hono()
  routes.get('/corrections.json', async c =>
    c.json({ ok: true, corrections: await app.corrections(viewOfQuery(c.req.query())) }),
  )
  routes.get('/:file{corrections\\.(?:atom|jsonfeed)}', async c =>
    sendFeed(
      c,
      c.req.param('file').split('.')[1]!,
      feedOf(await app.corrections(viewOfQuery(c.req.query()))),
    ),
  )
  routes.get('/corrections', async c => {
    const query: ViewQuery = c.req.query()
    const all = await app.corrections(viewOfQuery(query))
    return page(
      c,
      <Layout
        title="Corrections"
        feeds={feedLinks('/corrections', 'Corrections')}
        live={query['known-on'] ? null : { story: null, at: await app.lastInstant() }}
      >
        <h1>Corrections</h1>
        <CorrectionList corrections={all} query={query} />
      </Layout>,
    )
  })
  return routes
}

function feedOf(all: readonly Correction[]): Feed {
  return {
    id: 'urn:demarche:corrections',
    title: 'Corrections · Demarche',
    page: '/corrections',
    updated: all[0]?.recordedAt ?? null,
    items: all.slice(0, MOST).map(each => ({
      id: `urn:demarche:${each.kind}:${each.id}`,
      title: each.kind === 'erasure' ? erasureText(each) : `${decisionText(each)}: “${each.entry.quote}”`,
      text: [
        `${each.reason} (${each.author})`,
        ...(each.kind === 'decision' ? each.changes.map(changeText) : []),
      ].join('\n'),
      link: each.kind === 'erasure' ? '/corrections' : `/entries/${each.entry.id}`,
      at: each.recordedAt,
    })),
  }
}
