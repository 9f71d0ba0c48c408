import { Hono } from 'hono'
import type { Demarche } from '../../demarche.ts'
import type { QuoteCheck, QuoteVariant } from '../../model/story.ts'
import { Layout } from '../layout.tsx'
import { page } from '../page.ts'
import { dayText } from '../panels/dates.ts'
import { queryOf, type ViewQuery, viewOfQuery } from '../view.ts'

const VERDICTS: Readonly<Record<QuoteCheck['verdict'], string>> = {
  verbatim: 'Verbatim: these words are on record.',
  altered: 'Altered: close words are on record, not these.',
  truncated: 'Cut: the words on record go on.',
  'another-speaker': 'The same words are on record, of another speaker.',
  paraphrase: 'A close paraphrase is on record, not these words.',
  'no-record': 'No record of these words.',
}

const KINDS: Readonly<Record<QuoteVariant['verdict'], string>> = {
  verbatim: 'these words',
  altered: 'altered',
  truncated: 'longer',
  'another-speaker': 'another speaker',
  paraphrase: 'paraphrase',
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
    return page(
      c,
      <Layout title="Check a quote">
        <h1>Check a quote</h1>
        <form class="filter" action="/check" method="get">
          <label class="wide">
            Words
            <input type="search" name="q" value={words} />
          </label>
          <label>
            Speaker, if known
            <input type="search" name="speaker" value={speaker} />
          </label>
          <button type="submit">Check</button>
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

const isFirst = (variant: QuoteVariant, { first }: QuoteCheck): boolean =>
  first !== null && variant.article === first.article && variant.words === first.words

function Result({ found, query }: { found: QuoteCheck; query: ViewQuery }) {
  const { articles, from, to } = found.searched
  return (
    <>
      <h2>{VERDICTS[found.verdict]}</h2>
      <p class="meta">
        Searched {articles} {articles === 1 ? 'article' : 'articles'}
        {from === null || to === null ? '' : `, ${dayText(from, to)} to ${dayText(to, null)}`}.
      </p>
      {found.difference.some(({ kind }) => kind !== 'same') ? (
        <blockquote>
          {found.difference.map(({ kind, words }) => (
            <>{kind === 'same' ? words : kind === 'given' ? <del>{words}</del> : <ins>{words}</ins>} </>
          ))}
        </blockquote>
      ) : null}
      {found.cut?.before ? <p>Left out before: “{found.cut.before}”</p> : null}
      {found.cut?.after ? <p>Left out after: “{found.cut.after}”</p> : null}
      {found.variants.length === 0 ? null : <h2>On record</h2>}
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
            , {variant.createdOn === null ? 'day not known' : dayText(variant.createdOn, to)} ·{' '}
            {variant.speaker?.name ?? 'speaker not resolved'}{' '}
            <span class="chip">
              {isFirst(variant, found) ? `first, ${KINDS[variant.verdict]}` : KINDS[variant.verdict]}
            </span>
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
