import { Hono } from 'hono'
import type { Demarche } from '../../demarche.ts'
import { Layout } from '../layout.tsx'
import { page } from '../page.ts'
import { dayText } from '../panels/dates.ts'
import { queryOf, type ViewQuery, viewOfQuery } from '../view.ts'

const MOST = 50

/** `/search?q=…`: entries by the words of their quotes and the names in them. */
export function search(app: Demarche): Hono {
  const routes = new Hono()
  routes.get('/search.json', async c =>
    c.json({ ok: true, hits: await app.search(c.req.query('q') ?? '', viewOfQuery(c.req.query()), MOST) }),
  )
  routes.get('/search', async c => {
    const words = c.req.query('q') ?? ''
    const query: ViewQuery = c.req.query()
    const hits = words === '' ? [] : await app.search(words, viewOfQuery(query), MOST)
    return page(
      c,
      <Layout title="Search" search={words}>
        <h1>Search</h1>
        <p class="meta">
          {words === ''
            ? 'Give words of a quote, or a name.'
            : `${hits.length === MOST ? `The first ${MOST}` : hits.length} found for “${words}”.`}
        </p>
        <ul class="lines">
          {hits.map(({ entry, article, snippet }) => (
            <li>
              <a href={`/entries/${entry.id}${queryOf(query)}`}>
                {article.publisher ?? 'Outlet not known'},{' '}
                {article.createdOn === null ? 'day not known' : dayText(article.createdOn, null)}
              </a>
              <div>
                <Snippet text={snippet} />
              </div>
            </li>
          ))}
        </ul>
      </Layout>,
    )
  })
  return routes
}

/** The found words stand between U+E000 and U+E001. */
function Snippet({ text }: { text: string }) {
  const parts = text.split(/[\u{E000}\u{E001}]/u)
  return <>{parts.map((part, i) => (i % 2 === 1 ? <mark>{part}</mark> : part))}</>
}
