import type { Entry, EntryDraft } from '../../model/entry.ts'
import { failure } from '../../model/errors.ts'
import type { Id } from '../../model/id.ts'
import type { Batch, Kept, SentencesOf, Unplaced } from '../../model/ledger.ts'
import { nextInstant, publishedInstant } from '../instants.ts'
import { reducedDraft, reducedRow } from '../reduced.ts'
import { type Asking, all, first } from './asking.ts'
import type { Dialect } from './dialect.ts'
import { lastInstant, NEWEST, newestOf } from './reading.ts'
import { ARTICLE, storedArticle } from './records.ts'

/** @returns false when the article was known already: nothing was written */
export function* append(
  given: Batch | Unplaced,
  now: string,
  dialect: Dialect,
  sentencesOf: SentencesOf,
): Asking<boolean> {
  const { isKnown, last, kept, erasure } = yield* state(given.article.id)
  if (isKnown) return false
  const batch = reducedBatch(yield* placed(given), kept, sentencesOf)
  const { article, story, event, copyOf, versionOf } = batch
  const recordedAt = nextInstant(last, now)
  const publishedAt = publishedInstant(article, recordedAt)
  const { id, ...row } = article
  yield* all(
    `INSERT INTO article (id, body, address, story, event, copy_of, version_of, published_at, recorded_at, kept, erasure)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    JSON.stringify(row),
    article.canonicalUrl ?? article.url,
    story,
    event,
    copyOf,
    versionOf,
    publishedAt,
    recordedAt,
    kept,
    erasure,
  )
  yield* dialect.insert(
    batch.entries.map(draft => ({ draft, story, publishedAt, recordedAt, kept, erasure })),
  )
  return true
}

function* placed(given: Batch | Unplaced): Asking<Batch> {
  if (!('place' in given)) return given
  const newer = yield* all(`SELECT ${ARTICLE} FROM article WHERE sequence > ? ORDER BY sequence`, given.after)
  return { article: given.article, entries: given.entries, ...given.place(newer.map(storedArticle)) }
}

export function* appendRevisions(
  entries: readonly EntryDraft[],
  now: string,
  dialect: Dialect,
): Asking<readonly Entry[]> {
  const recordedAt = nextInstant(yield* lastInstant(), now)
  const rows: Entry[] = []
  for (const given of entries) {
    const article = yield* first(
      'SELECT story, published_at, kept, erasure FROM article WHERE id = ?',
      given.article,
    )
    if (article === null) throw failure('E403', [given.article])
    const [story, publishedAt, kept, erasure] = article as [Id<'story'>, string, Kept, number | null]
    yield* assertFollows(given)
    const draft = reducedDraft(given, kept)
    const [sequence] = yield* dialect.insert([{ draft, story, publishedAt, recordedAt, kept, erasure }])
    rows.push({ ...draft, sequence: sequence!, recordedAt })
  }
  return rows
}

/** A decision follows the newest one about its entry, so that nobody decides over what they have not seen. */
function* assertFollows({ body, wasRevisionOf }: EntryDraft): Asking<void> {
  if (body.kind !== 'decision') return
  const newest = yield* first(
    'SELECT id FROM entry WHERE about = ? ORDER BY sequence DESC LIMIT 1',
    body.about,
  )
  if (wasRevisionOf !== (newest?.[0] ?? null)) throw failure('E506', [body.about])
}

interface State {
  readonly isKnown: boolean
  readonly last: string | null
  /** The store mode of what comes in now, and the order that set it. */
  readonly kept: Kept
  readonly erasure: number | null
}

/** What an append must know, in one question: a server is far away. */
function* state(article: Id<'article'>): Asking<State> {
  const order = 'FROM erasure WHERE article IS NULL ORDER BY sequence DESC LIMIT 1'
  const row = yield* first(
    `SELECT (SELECT count(*) FROM article WHERE id = ?), (SELECT mode ${order}), (SELECT sequence ${order}), ${NEWEST}`,
    article,
  )
  const [known, mode, erasure, ...newest] = row!
  const isFull = mode === null || mode === 'full'
  return {
    isKnown: known !== 0,
    last: newestOf(newest),
    kept: isFull ? 'full' : (mode as Kept),
    erasure: isFull ? null : (erasure as number),
  }
}

/** A batch as it is appended in the ledger's store mode. */
function reducedBatch(batch: Batch, kept: Kept, sentencesOf: SentencesOf): Batch {
  if (kept === 'full') return batch
  const { id, ...row } = batch.article
  const evidence = batch.entries.flatMap(entry => entry.evidence)
  return {
    ...batch,
    article: { id, ...reducedRow(row, kept, evidence, sentencesOf) },
    entries: batch.entries.map(draft => reducedDraft(draft, kept)),
  }
}
