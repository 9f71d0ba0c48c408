import type { Correction, FieldChange } from '../../demarche.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { instantText } from './dates.ts'

const WORDS: Readonly<Record<Extract<Correction, { kind: 'decision' }>['decision'], string>> = {
  accept: 'Accepted',
  correct: 'Corrected',
  reject: 'Rejected',
  dispute: 'Disputed',
  withdraw: 'Withdrawn',
  unwithdraw: 'Put back',
  merge: 'Made one with another',
  split: 'Split from another',
  supersede: 'Read otherwise by newer rules',
}
/** As many as a page holds. */
const MOST = 200

/** Decisions and erasures, the newest first: who, when, why, and what it was before. */
export function CorrectionList({
  corrections,
  query,
}: {
  corrections: readonly Correction[]
  query: ViewQuery
}) {
  if (corrections.length === 0) {
    return (
      <p>
        Nothing has been corrected, disputed or withdrawn yet. Entries wait to be judged under{' '}
        <a href="/review">Review</a>. What comes can be followed: <a href="/corrections.atom">Atom</a>,{' '}
        <a href="/corrections.jsonfeed">JSON Feed</a>.
      </p>
    )
  }
  return (
    <>
      <p class="meta">
        {corrections.length > MOST
          ? `The newest ${MOST} of ${corrections.length}; all of them as `
          : `${corrections.length} on record; also as `}
        <a href={`/corrections.json${queryOf(query)}`}>data</a>. Follow them:{' '}
        <a href="/corrections.atom">Atom</a>, <a href="/corrections.jsonfeed">JSON Feed</a>.
      </p>
      <ul class="lines">
        {corrections.slice(0, MOST).map(each => (
          <li>
            <p class="kicker">
              {instantText(each.recordedAt)} · {each.author}
            </p>
            {each.kind === 'erasure' ? (
              <div class="tombstone" id={each.article ?? undefined}>
                {erasureText(each)}
                {each.article === null ? null : <div class="small quiet">{each.article}</div>}
              </div>
            ) : (
              <div>
                {decisionText(each)}:{' '}
                <a href={`/entries/${each.entry.id}${queryOf(query)}`}>“{each.entry.quote}”</a>
                {each.changes.map(({ field, before, after }) => (
                  <div class="small">
                    {field}: <del>{valueText(before)}</del> <ins>{valueText(after)}</ins>
                  </div>
                ))}
              </div>
            )}
            <div class="small quiet">{each.reason}</div>
          </li>
        ))}
      </ul>
    </>
  )
}

export const decisionText = ({ decision }: Extract<Correction, { kind: 'decision' }>): string =>
  WORDS[decision]

export const erasureText = ({ article, mode }: Extract<Correction, { kind: 'erasure' }>): string =>
  article === null
    ? `The ledger keeps its articles as “${mode}”.`
    : 'The words of one article were taken down.'

export const changeText = ({ field, before, after }: FieldChange): string =>
  `${field}: ${valueText(before)} → ${valueText(after)}`

/** A value in few words: a party by its name, else as data. */
function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.map(valueText).join(', ') || 'nobody'
  if (typeof value === 'object') {
    const { name } = value as { name?: unknown }
    return typeof name === 'string' ? name : JSON.stringify(value)
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}
