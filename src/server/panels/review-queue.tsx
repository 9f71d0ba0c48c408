import type { Evidence } from '../../demarche.ts'
import type { Entry, EntryBody } from '../../model/entry.ts'
import { Fields, labelOf } from './entry-fields.tsx'
import { Passage } from './evidence.tsx'

/** An entry that a reviewer has not judged, with what makes it doubtful. */
export interface Risky {
  readonly entry: Entry
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** What a reviewer typed, to be shown again. */
export interface Given {
  readonly decision: string
  readonly field: string
  readonly value: string
  readonly author: string
  readonly reason: string
}

const LOW = 0.6

/** What a person should look at first, in words. */
export function reasonsOf(body: EntryBody, confidence: number): readonly string[] {
  const unresolved =
    (body.kind === 'statement' && body.speaker === null) ||
    (body.kind === 'act' && (body.saidBy?.key === 'unresolved' || body.actor.length === 0))
  return [
    unresolved &&
      (body.kind === 'statement' ? 'the speaker is not resolved' : 'who did or said it is not resolved'),
    body.kind === 'act' && body.factuality === 'second-hand' && 'hearsay',
    confidence < LOW && `low confidence, ${Math.round(confidence * 100)}%`,
  ].filter(reason => reason !== false)
}

/** One entry to judge: the text beside the fields, and a form where writing is on. */
export function ReviewCard({
  item,
  evidence,
  author,
  story,
  canWrite,
  given = null,
}: {
  item: Risky
  evidence: Evidence
  author: string
  /** The story asked for; empty is all. */
  story: string
  canWrite: boolean
  given?: Given | null
}) {
  const { entry, reasons } = item
  const fields = CORRECTABLE[entry.body.kind] ?? []
  return (
    <article
      class="card"
      id={entry.id}
      data-review={entry.id}
      aria-label={`${labelOf(entry.body)}: ${entry.quote.slice(0, 80)}`}
    >
      <p class="kicker">{labelOf(entry.body)}</p>
      <p class="small">
        {reasons.length === 0 ? 'No doubt of its own' : <strong>{reasons.join('; ')}</strong>} ·{' '}
        <a href={`/entries/${entry.id}`}>its evidence</a>
      </p>
      <div class="beside">
        <Passage evidence={evidence} />
        <Fields body={entry.body} />
      </div>
      {canWrite ? (
        <form class="filter" method="post" action="/review">
          <input type="hidden" name="about" value={entry.id} />
          <input type="hidden" name="after" value={evidence.history.at(-1)?.id ?? ''} />
          <input type="hidden" name="story" value={story} />
          <label>
            Decision
            <select name="decision" required>
              {DECISIONS.map(([decision, words]) =>
                decision === 'correct' && fields.length === 0 ? null : (
                  <option value={decision} selected={decision === given?.decision}>
                    {words}
                  </option>
                ),
              )}
            </select>
          </label>
          {fields.length === 0 ? null : (
            <>
              <label>
                Field, to correct
                <select name="field">
                  <option value="">none</option>
                  {fields.map(field => (
                    <option value={field} selected={field === given?.field}>
                      {field}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                Right value
                <input type="text" name="value" maxlength={500} value={given?.value ?? ''} />
              </label>
            </>
          )}
          <label>
            Reason
            <input type="text" name="reason" required maxlength={500} size={32} value={given?.reason ?? ''} />
          </label>
          <label>
            Your name
            <input type="text" name="author" required maxlength={100} value={author} autocomplete="name" />
          </label>
          <button type="submit">Put on record</button>
        </form>
      ) : null}
    </article>
  )
}

const DECISIONS = [
  ['accept', 'accept'],
  ['correct', 'correct one field'],
  ['reject', 'reject'],
  ['dispute', 'dispute'],
] as const

/** Fields that one line of text can correct; the rest through the API. */
const CORRECTABLE: Partial<Record<EntryBody['kind'], readonly string[]>> = {
  statement: ['speaker', 'addressee', 'stance', 'channel'],
  act: ['type', 'actor', 'recipient', 'issue', 'when', 'venue', 'factuality', 'saidBy'],
  contact: ['mode', 'when', 'venue'],
}
const LISTS = new Set(['actor', 'recipient', 'addressee'])

/** A correction as it was typed: parties by their keys with commas, a day for an interval, nothing for "not known". */
export function changesOf(field: string, value: string): Readonly<Record<string, unknown>> {
  const words = value.trim()
  if (LISTS.has(field)) return { [field]: words === '' ? [] : words.split(',').map(key => key.trim()) }
  if (words === '') return { [field]: null }
  return { [field]: field === 'when' ? { from: words, to: words } : words }
}
