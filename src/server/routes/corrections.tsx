import { Hono } from 'hono'
import type { Demarche } from '../../demarche.ts'
import { Layout } from '../layout.tsx'
import { CorrectionList } from '../panels/correction-list.tsx'
import { type ViewQuery, viewOfQuery } from '../view.ts'

/** `/corrections`: what people decided otherwise than the machine read, and what was erased. */
export function corrections(app: Demarche): Hono {
  const routes = new Hono()
  routes.get('/corrections.json', async c =>
    c.json({ ok: true, corrections: await app.corrections(viewOfQuery(c.req.query())) }),
  )
  routes.get('/corrections', async c => {
    const query: ViewQuery = c.req.query()
    return c.html(
      <Layout title="Corrections">
        <h1>Corrections</h1>
        <CorrectionList corrections={await app.corrections(viewOfQuery(query))} query={query} />
      </Layout>,
    )
  })
  return routes
}
