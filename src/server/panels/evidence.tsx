import type { Evidence } from '../../demarche.ts'
import type { EntryBody, Party } from '../../model/entry.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'

/** The sentence highlighted in its paragraph; who, what, when and why that day; who else reports it; what people decided. */
export function EvidencePanel({ evidence, query }: { evidence: Evidence; query: ViewQuery }) {
  const { entry, article } = evidence
  return (
    <>
      <p class="kicker">{labelOf(entry.body)}</p>
      <h1>{article.title ?? 'Untitled'}</h1>
      <p class="meta">
        {article.publisher ?? 'Outlet not known'}, {article.createdOn ?? 'day not known'} ·{' '}
        <a href={`/stories/${article.story}${queryOf(query)}`}>the story</a> ·{' '}
        <a href={`/entries/${entry.id}.json`}>as data</a>
      </p>
      <Passage evidence={evidence} />
      <Fields body={entry.body} />
      <dl>
        <dt>recorded</dt>
        <dd>
          {entry.recordedAt}, by {entry.wasAttributedTo}
        </dd>
        <dt>place</dt>
        <dd>
          characters {entry.quoteStart}–{entry.quoteEnd};{' '}
          {evidence.verified ? 'the stored words are these' : 'the stored words differ'}
        </dd>
      </dl>
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
                <a href={`/entries/${report.id}${queryOf(query)}`}>
                  {publisher ?? 'Outlet not known'}, {createdOn ?? 'day not known'}
                </a>
                : “{report.quote}”
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
                  <strong>{body.decision}</strong> by {body.author}, {recordedAt}: {body.reason}
                </li>
              ) : null,
            )}
          </ul>
        </section>
      )}
    </>
  )
}

/** The quote marked in its paragraph. */
export function Passage({ evidence: { entry, paragraph, quoteInParagraph: at } }: { evidence: Evidence }) {
  return (
    <blockquote>
      {at === null ? (
        <>
          <mark>{entry.quote}</mark>
          <p class="small quiet">
            The stored text no longer has these words at their place: an orphan, shown as recorded.
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

/** What was read from the words, field by field. */
export function Fields({ body }: { body: EntryBody }) {
  return (
    <dl>
      {fields(body)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  )
}

/** The act, the kind of contact, or the kind of entry. */
export function labelOf(body: EntryBody): string {
  if (body.kind === 'act') return body.type
  if (body.kind === 'contact') return body.gap ? 'no contact' : (body.mode ?? 'contact')
  return body.kind
}

function fields(body: EntryBody): readonly (readonly [string, string])[] {
  switch (body.kind) {
    case 'statement':
      return [
        ['speaker', body.speaker === null ? unresolved(body.candidates) : named(body.speaker)],
        ['says', body.content],
        ['by the word', body.cue ?? ''],
        ['mode', `${body.mode}, ${body.stance}`],
        ['channel', body.channel ?? ''],
        ['to', body.addressee.map(named).join('; ')],
        ['by way of', body.via.join(', ')],
        ['said', `${intervalText(body.uttered, null)}: ${body.uttered.why}`],
        [
          'confidence',
          `speaker ${percent(body.confidence.speaker)}, words ${percent(body.confidence.spans)}`,
        ],
      ]
    case 'act':
      return [
        ['who', body.actor.map(named).join('; ')],
        ['to whom', body.recipient.map(named).join('; ')],
        ['about', body.issue ?? ''],
        [
          'terms',
          Object.entries(body.terms)
            .flatMap(([term, value]) => (value === null ? [] : `${term}: ${value}`))
            .join('; '),
        ],
        ['conditions', body.conditions.map(({ hinge, text }) => `${hinge} ${text}`).join('; ')],
        [
          'deadline',
          body.deadline === null ? '' : (body.deadline.value ?? body.deadline.words ?? 'not dated'),
        ],
        ['when', intervalText(body.when, null)],
        ['where', body.venue ?? ''],
        ['basis', body.factuality],
        ['according to', body.saidBy === null ? 'the writer' : named(body.saidBy)],
        [
          'why these days',
          body.dates
            .map(({ words, value, why }) => `“${words}” is ${value ?? 'not known'}: ${why}`)
            .join(' '),
        ],
        ['codes', `PLOVER ${body.plover.event}, CAMEO ${body.cameo}`],
      ]
    case 'contact':
      return [
        ['between', body.parties.map(side => side.map(named).join(', ')).join(' – ')],
        ['when', intervalText(body.when, null)],
        ['where', body.venue ?? ''],
      ]
    case 'silence':
      return [['by', body.by.map(named).join('; ')]]
    case 'precedence':
      return [
        ['by', body.by.map(named).join('; ')],
        ['claim', body.claim],
        ['since', body.since ?? ''],
      ]
    case 'decision':
      return [
        ['author', body.author],
        ['reason', body.reason],
      ]
  }
}

const named = ({ name, role }: Party): string => (role === null ? name : `${name}, ${role}`)
const percent = (share: number): string => `${Math.round(share * 100)}%`
const unresolved = (candidates: readonly Party[]): string =>
  candidates.length === 0 ? 'not resolved' : `not resolved; may be ${candidates.map(named).join(' or ')}`
