import type { ArticleRow } from '../model/article.ts'
import type { Entry, EntryBody, EntryDraft, Party, StoredArticle } from '../model/entry.ts'
import { failure } from '../model/errors.ts'
import type { Id } from '../model/id.ts'
import type { Batch, Erasure, Kept, SentencesOf } from '../model/ledger.ts'
import { reducedDraft, reducedRow } from './reduced.ts'

/** A row of `article`, as either database gives it; JSON columns are still text. */
export interface ArticleRecord {
  readonly sequence: number
  readonly id: string
  readonly body: string
  readonly story: string
  readonly event: string
  readonly copy_of: string | null
  readonly version_of: string | null
  readonly recorded_at: string
  readonly kept: Kept
  readonly erasure: number | null
}

export interface EntryRecord {
  readonly sequence: number
  readonly id: string
  readonly body: string
  readonly article: string
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly recorded_at: string
  readonly was_attributed_to: string
  readonly was_revision_of: string | null
  readonly quote: string
  readonly quote_start: number
  readonly quote_end: number
  readonly quote_hash: string
  readonly evidence: string
}

export const storedArticle = (record: ArticleRecord): StoredArticle => ({
  ...(JSON.parse(record.body) as ArticleRow),
  id: record.id as Id<'article'>,
  sequence: record.sequence,
  recordedAt: record.recorded_at,
  story: record.story as Id<'story'>,
  event: record.event as Id<'event'>,
  copyOf: record.copy_of as Id<'article'> | null,
  versionOf: record.version_of as Id<'article'> | null,
  ...(record.erasure !== null && { kept: record.kept, erasure: record.erasure }),
})

/** A row of `erasure`. */
export interface ErasureRecord {
  readonly sequence: number
  readonly article: string | null
  readonly mode: Kept
  readonly author: string
  readonly reason: string
  readonly recorded_at: string
}

export const storedErasure = ({ recorded_at, article, ...record }: ErasureRecord): Erasure => ({
  sequence: record.sequence,
  article: article as Id<'article'> | null,
  mode: record.mode,
  author: record.author,
  reason: record.reason,
  recordedAt: recorded_at,
})

/** What an erasure leaves of one article and its entries. */
export interface Reduced {
  /** JSON of the article's row. */
  readonly body: string
  readonly entries: readonly { readonly sequence: number; readonly body: string; readonly quote: string }[]
}

export function reduced(
  article: ArticleRecord,
  entries: readonly EntryRecord[],
  kept: Kept,
  sentencesOf: SentencesOf,
): Reduced {
  const stored = entries.map(storedEntry)
  const row = reducedRow(
    JSON.parse(article.body) as ArticleRow,
    kept,
    stored.flatMap(({ evidence }) => evidence),
    sentencesOf,
  )
  return {
    body: JSON.stringify(row),
    entries: stored.map(entry => {
      const { body, quote } = reducedDraft(entry, kept)
      return { sequence: entry.sequence, body: JSON.stringify(body), quote }
    }),
  }
}

/** A batch as it is appended in the ledger's store mode. */
export function reducedBatch(batch: Batch, kept: Kept, sentencesOf: SentencesOf): Batch {
  if (kept === 'full') return batch
  const { id, ...row } = batch.article
  const evidence = batch.entries.flatMap(entry => entry.evidence)
  return {
    ...batch,
    article: { id, ...reducedRow(row, kept, evidence, sentencesOf) },
    entries: batch.entries.map(draft => reducedDraft(draft, kept)),
  }
}

/** A decision follows the newest one about its entry, so that nobody decides over what they have not seen. */
export function assertFollows(draft: EntryDraft, newest: string | null): void {
  if (draft.body.kind === 'decision' && draft.wasRevisionOf !== newest)
    throw failure('E506', [draft.body.about])
}

export const storedEntry = (record: EntryRecord): Entry => ({
  id: record.id as Id<'entry'>,
  body: JSON.parse(record.body) as EntryBody,
  article: record.article as Id<'article'>,
  validFrom: record.valid_from,
  validTo: record.valid_to,
  quote: record.quote,
  quoteStart: record.quote_start,
  quoteEnd: record.quote_end,
  quoteHash: record.quote_hash,
  evidence: JSON.parse(record.evidence) as Entry['evidence'],
  wasAttributedTo: record.was_attributed_to,
  wasRevisionOf: record.was_revision_of as Id<'entry'> | null,
  sequence: record.sequence,
  recordedAt: record.recorded_at,
})

/**
 * The instant from which an article counts as published: its own, in UTC, or the last second of its day
 * when only the day is known. An article without any day counts from when it was recorded.
 */
export function publishedInstant(row: ArticleRow, recordedAt: string): string {
  const instant = row.publishedAt === null ? Number.NaN : Date.parse(row.publishedAt)
  if (Number.isFinite(instant) && /T\d/.test(row.publishedAt!)) return new Date(instant).toISOString()
  const day = row.createdOn ?? row.publishedAt?.slice(0, 10) ?? null
  return day === null ? recordedAt : `${day}T23:59:59.999Z`
}

/** The names by which full-text search finds an entry beside its quote. */
export function partyNames(body: EntryBody): string {
  const parties: (Party | null)[] =
    body.kind === 'statement'
      ? [body.speaker, ...body.addressee]
      : body.kind === 'act'
        ? [...body.actor, ...body.recipient, body.saidBy]
        : body.kind === 'contact'
          ? body.parties.flat()
          : body.kind === 'decision'
            ? []
            : [...body.by]
  const names = parties.flatMap(party => (party === null ? [] : [party.name, party.role ?? '']))
  return [...new Set(names.filter(name => name !== ''))].join(' · ')
}

/** One millisecond after `last`, or `now` when that is later: the recorded clock never stands still or runs back. */
export const nextInstant = (last: string | null, now: string): string =>
  last === null || now > last ? now : new Date(Date.parse(last) + 1).toISOString()

/** Puts U+E000 and U+E001 around the found words, and keeps about 30 words around the first. */
export function snippetOf(quote: string, words: readonly string[]): string {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = new Set(words.map(plain))
  const tokens = [...quote.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)].map(([token]) => token)
  const hits = tokens.map(token => wanted.has(plain(token)))
  const first = Math.max(0, hits.indexOf(true))
  const from = Math.max(0, first - 20)
  const until = Math.min(tokens.length, from + 70)
  const shown = tokens
    .slice(from, until)
    .map((token, i) => (hits[from + i] ? `\u{E000}${token}\u{E001}` : token))
  return `${from > 0 ? '…' : ''}${shown.join('')}${until < tokens.length ? '…' : ''}`
}
