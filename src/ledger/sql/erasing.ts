import type { ArticleRow } from '../../model/article.ts'
import { failure } from '../../model/errors.ts'
import type { Erasure, ErasureOrder, Kept, SentencesOf } from '../../model/ledger.ts'
import { nextInstant } from '../instants.ts'
import { isLess, reducedDraft, reducedRow } from '../reduced.ts'
import { type Asking, all, first } from './asking.ts'
import type { Dialect } from './dialect.ts'
import { lastInstant } from './reading.ts'
import { ENTRY, storedEntry } from './records.ts'

/** Records an order to erase, and carries it out on every row that holds more than it allows. */
export function* erase(
  order: ErasureOrder,
  now: string,
  dialect: Dialect,
  sentencesOf: SentencesOf,
): Asking<Erasure> {
  const { article, mode, author, reason } = order
  const found = yield* all(
    `SELECT id, kept FROM article ${article === null ? '' : 'WHERE id = ?'} ORDER BY sequence`,
    ...(article === null ? [] : [article]),
  )
  if (article !== null && found.length === 0) throw failure('E403', [article])
  const recordedAt = nextInstant(yield* lastInstant(), now)
  const made = yield* first(
    'INSERT INTO erasure (article, mode, author, reason, recorded_at) VALUES (?, ?, ?, ?, ?) RETURNING sequence',
    article,
    mode,
    author,
    reason,
    recordedAt,
  )
  const sequence = made![0] as number
  for (const [id, kept] of found as readonly [string, Kept][])
    if (isLess(mode, kept)) yield* reduce(id, mode, sequence, dialect, sentencesOf)
  return { ...order, sequence, recordedAt }
}

function* reduce(
  id: string,
  kept: Kept,
  erasure: number,
  dialect: Dialect,
  sentencesOf: SentencesOf,
): Asking<void> {
  const article = yield* first('SELECT body FROM article WHERE id = ?', id)
  const entries = (yield* all(`SELECT ${ENTRY} FROM entry WHERE article = ? ORDER BY sequence`, id)).map(
    storedEntry,
  )
  const row = JSON.parse(article![0] as string) as ArticleRow
  const evidence = entries.flatMap(entry => entry.evidence)
  yield* all(
    'UPDATE article SET body = ?, kept = ?, erasure = ? WHERE id = ?',
    JSON.stringify(reducedRow(row, kept, evidence, sentencesOf)),
    kept,
    erasure,
    id,
  )
  for (const entry of entries) {
    const { body, quote } = reducedDraft(entry, kept)
    yield* dialect.strip({ sequence: entry.sequence, body: JSON.stringify(body), quote, kept, erasure })
  }
}
