import type { ArticleRow } from '../../model/article.ts'
import type { Entry, EntryBody, StoredArticle } from '../../model/entry.ts'
import type { Id } from '../../model/id.ts'
import type { Erasure, Kept } from '../../model/ledger.ts'
import type { Row } from './asking.ts'

/** The columns that a stored article is read from, in the order that `storedArticle` takes. */
export const ARTICLE =
  'article.sequence, article.id, article.body, article.story, article.event, article.copy_of, article.version_of, article.recorded_at, article.kept, article.erasure'

export function storedArticle(row: Row): StoredArticle {
  const [sequence, id, body, story, event, copyOf, versionOf, recordedAt, kept, erasure] = row
  return {
    ...(JSON.parse(body as string) as ArticleRow),
    id: id as Id<'article'>,
    sequence: sequence as number,
    recordedAt: recordedAt as string,
    story: story as Id<'story'>,
    event: event as Id<'event'>,
    copyOf: copyOf as Id<'article'> | null,
    versionOf: versionOf as Id<'article'> | null,
    ...(erasure !== null && { kept: kept as Kept, erasure: erasure as number }),
  }
}

/** The columns that an entry is read from, in the order that `storedEntry` takes. */
export const ENTRY =
  'entry.sequence, entry.id, entry.body, entry.article, entry.valid_from, entry.valid_to, entry.recorded_at, entry.was_attributed_to, entry.was_revision_of, entry.quote, entry.quote_start, entry.quote_end, entry.quote_hash, entry.evidence'

export const storedEntry = (row: Row): Entry => ({
  id: row[1] as Id<'entry'>,
  body: JSON.parse(row[2] as string) as EntryBody,
  article: row[3] as Id<'article'>,
  validFrom: row[4] as string | null,
  validTo: row[5] as string | null,
  quote: row[9] as string,
  quoteStart: row[10] as number,
  quoteEnd: row[11] as number,
  quoteHash: row[12] as string,
  evidence: JSON.parse(row[13] as string) as Entry['evidence'],
  wasAttributedTo: row[7] as string,
  wasRevisionOf: row[8] as Id<'entry'> | null,
  sequence: row[0] as number,
  recordedAt: row[6] as string,
})

/** The columns that an erasure is read from, in the order that `storedErasure` takes. */
export const ERASURE = 'sequence, article, mode, author, reason, recorded_at'

export function storedErasure([sequence, article, mode, author, reason, recordedAt]: Row): Erasure {
  return {
    sequence: sequence as number,
    article: article as Id<'article'> | null,
    mode: mode as Kept,
    author: author as string,
    reason: reason as string,
    recordedAt: recordedAt as string,
  }
}
