import { Hono } from 'hono'
import type { Demarche } from '../../demarche.ts'
import { Layout } from '../layout.tsx'
import { page } from '../page.ts'
import { EvidencePanel } from '../panels/evidence.tsx'
import { type ViewQuery, viewOfQuery } from '../view.ts'

/** `/entries/ID`: the sentence in its paragraph, and everything that was read from it. */
export function entries(app: Demarche): Hono {
  const routes = new Hono()
  routes.get('/entries/:file{entry_[0-9a-f]+\\.json}', async c =>
    c.json({
      ok: true,
      evidence: await app.evidence(c.req.param('file').replace('.json', ''), viewOfQuery(c.req.query())),
    }),
  )
  routes.get('/entries/:id{entry_[0-9a-f]+}', async c => {
    const query: ViewQuery = c.req.query()
    const evidence = await app.evidence(c.req.param('id'), viewOfQuery(query))
    return page(
      c,
      <Layout title="Evidence">
        <EvidencePanel evidence={evidence} query={query} />
      </Layout>,
    )
  })
  return routes
}
