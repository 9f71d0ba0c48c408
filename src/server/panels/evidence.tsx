import type { Evidence } from '../../demarche.ts'
import type { StoredArticle } from '../../model/entry.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { dayText, instantText } from './dates.ts'
import { Fields, labelOf } from './entry-fields.tsx'

/** The sentence highlighted in its paragraph; who, what, when and why that day; who else reports it; what people decided. */
export function EvidencePanel({ evidence, query }: { evidence: Evidence; query: ViewQuery }) {
  const { entry, article } = evidence
  return (
    <>
      <p class="kicker">{labelOf(entry.body)}</p>
      <h1>{article.title ?? 'Untitled'}</h1>
      <p class="meta">
        {placeOf(article)} · <a href={`/stories/${article.story}${queryOf(query)}`}>the story</a> ·{' '}
        <a href={`/entries/${entry.id}.json`}>as data</a> ·{' '}
        <a href={`/review?entry=${entry.id}`}>correct or dispute</a>
      </p>
      <Passage evidence={evidence} />
      <Fields body={entry.body} />
      <dl>
        <dt>recorded</dt>
        <dd>
          {instantText(entry.recordedAt)}, by the rule {entry.wasAttributedTo}
        </dd>
        <dt>place</dt>
        <dd>
          characters {entry.quoteStart}–{entry.quoteEnd};{' '}
          {evidence.verified ? 'the stored words are these' : 'the stored words differ'}
        </dd>
      </dl>
      <details>
        <summary>Quote with its reference</summary>
        <p class="small reference">
          “{entry.quote}” {placeOf(article)}
          {(article.canonicalUrl ?? article.url) ? `, ${article.canonicalUrl ?? article.url}` : ''}. Ledger{' '}
          {entry.id}, recorded {entry.recordedAt}.
        </p>
      </details>
      {evidence.related.length === 0 ? null : (
        <section>
          <h2>Belongs to</h2>
          <ul class="lines small">
            {evidence.related.map(({ id, body, quote }) => (
              <li>
                <a href={`/entries/${id}${queryOf(query)}`}>{labelOf(body)}</a>: “{quote}”
              </li>
            ))}
          </ul>
        </section>
      )}
      {evidence.reports.length === 0 ? null : (
        <section>
          <h2>Also reported</h2>
          <ul class="lines small">
            {evidence.reports.map(({ entry: report, publisher, createdOn }) => (
              <li>
                <a href={`/entries/${report.id}${queryOf(query)}`}>{placeOf({ publisher, createdOn })}</a>: “
                {report.quote}”
              </li>
            ))}
          </ul>
        </section>
      )}
      {evidence.history.length === 0 ? null : (
        <section>
          <h2>History</h2>
          <ul class="lines small">
            {evidence.history.map(({ body, recordedAt }) =>
              body.kind === 'decision' ? (
                <li>
                  <strong>{body.decision}</strong> by {body.author}, {instantText(recordedAt)}: {body.reason}
                </li>
              ) : null,
            )}
          </ul>
        </section>
      )}
    </>
  )
}

const placeOf = ({ publisher, createdOn }: Pick<StoredArticle, 'publisher' | 'createdOn'>): string =>
  `${publisher ?? 'Outlet not known'}, ${createdOn === null ? 'day not known' : dayText(createdOn, null)}`

/** The quote marked in its paragraph; where the words were taken down, a stone that says so. */
export function Passage({
  evidence: { entry, article, paragraph, quoteInParagraph: at },
}: {
  evidence: Evidence
}) {
  if (article.kept === 'taken-down')
    return (
      <p class="notice">
        The words of this article were taken down. That is on record under{' '}
        <a href="/corrections">Corrections</a>, with who asked and why; the row stays so that what cites it
        does not lead nowhere.
      </p>
    )
  return (
    <blockquote>
      {at === null ? (
        <>
          <mark>{entry.quote}</mark>
          <p class="small quiet">
            {article.kept === undefined
              ? 'The stored text no longer has these words at their place: an orphan, shown as recorded.'
              : `This ledger keeps its articles as “${article.kept}”: the words around these are not here.`}
          </p>
        </>
      ) : (
        <>
          {paragraph.slice(0, at.start)}
          <mark>{paragraph.slice(at.start, at.end)}</mark>
          {paragraph.slice(at.end)}
        </>
      )}
    </blockquote>
  )
}
