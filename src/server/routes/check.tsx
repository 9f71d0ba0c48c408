import { Hono } from 'hono'
import type { Demarche } from '../../demarche.ts'
import type { QuoteCheck } from '../../model/story.ts'
import { Layout } from '../layout.tsx'
import { queryOf, type ViewQuery, viewOfQuery } from '../view.ts'

const VERDICTS: Readonly<Record<QuoteCheck['verdict'], string>> = {
  verbatim: 'Verbatim: these words are on record.',
  altered: 'Altered: close words are on record, not these.',
  truncated: 'Cut: the words on record go on.',
  'another-speaker': 'The same words are on record, of another speaker.',
  paraphrase: 'A close paraphrase is on record, not these words.',
  'no-record': 'No record of these words.',
}

/** `/check?q=…&speaker=…`: what the ledger knows of some words. */
export function check(app: Demarche): Hono {
  const routes = new Hono()
  routes.get('/check.json', async c =>
    c.json({
      ok: true,
      check: await app.check(
        c.req.query('q') ?? '',
        c.req.query('speaker') || null,
        viewOfQuery(c.req.query()),
      ),
    }),
  )
  routes.get('/check', async c => {
    const words = c.req.query('q') ?? ''
    const speaker = c.req.query('speaker') ?? ''
    const query: ViewQuery = c.req.query()
    const found =
      words === '' ? null : await app.check(words, speaker === '' ? null : speaker, viewOfQuery(query))
    return c.html(
      <Layout title="Check a quote">
        <h1>Check a quote</h1>
        <form action="/check" method="get">
          <p>
            <label>
              Words
              <br />
              <input type="search" name="q" value={words} size={48} />
            </label>{' '}
            <label>
              Speaker, if known
              <br />
              <input type="search" name="speaker" value={speaker} />
            </label>{' '}
            <button type="submit">Check</button>
          </p>
        </form>
        {found === null ? (
          <p class="quiet">
            Paste the words of a quotation. The answer says what is on record, never whether it is true.
          </p>
        ) : (
          <Result found={found} query={query} />
        )}
      </Layout>,
    )
  })
  return routes
}

function Result({ found, query }: { found: QuoteCheck; query: ViewQuery }) {
  const { articles, from, to } = found.searched
  return (
    <>
      <h2>{VERDICTS[found.verdict]}</h2>
      <p class="meta">
        Searched {articles} articles{from === null ? '' : `, ${from} to ${to}`}.
      </p>
      {found.difference.some(({ kind }) => kind !== 'same') ? (
        <blockquote>
          {found.difference.map(({ kind, words }) => (
            <>{kind === 'same' ? words : kind === 'given' ? <del>{words}</del> : <ins>{words}</ins>} </>
          ))}
        </blockquote>
      ) : null}
      {found.cut?.before ? <p>Left out before: {found.cut.before}</p> : null}
      {found.cut?.after ? <p>Left out after: {found.cut.after}</p> : null}
      <ul class="lines">
        {found.variants.map(variant => (
          <li>
            {variant.entry === null ? (
              <>{variant.publisher ?? 'Outlet not known'}</>
            ) : (
              <a href={`/entries/${variant.entry}${queryOf(query)}`}>
                {variant.publisher ?? 'Outlet not known'}
              </a>
            )}
            , {variant.createdOn ?? 'day not known'} · {variant.speaker?.name ?? 'speaker not resolved'}
            <div>
              <span class="quiet">{variant.before ?? ''}</span> <mark>{variant.words}</mark>{' '}
              <span class="quiet">{variant.after ?? ''}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
