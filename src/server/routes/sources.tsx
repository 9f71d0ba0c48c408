import { Hono } from 'hono'
import type { Demarche } from '../../demarche.ts'
import { Layout } from '../layout.tsx'
import { page } from '../page.ts'
import { SourceTable } from '../panels/source-table.tsx'

/** `/sources`: the health of the feeds and pages that are watched. */
export function sources(app: Demarche): Hono {
  const routes = new Hono()
  routes.get('/sources.json', async c => c.json({ ok: true, sources: await app.sources() }))
  routes.get('/sources', async c =>
    page(
      c,
      <Layout title="Sources">
        <h1>Sources</h1>
        <SourceTable sources={await app.sources()} />
      </Layout>,
    ),
  )
  return routes
}
