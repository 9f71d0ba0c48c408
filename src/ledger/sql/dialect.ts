import type { EntryDraft } from '../../model/entry.ts'
import type { Id } from '../../model/id.ts'
import type { Kept } from '../../model/ledger.ts'
import type { Asking, Row, Value } from './asking.ts'
import type { Condition } from './conditions.ts'

/** What a ledger adds to a draft when it takes it. */
export interface EntryRow {
  readonly draft: EntryDraft
  readonly story: Id<'story'>
  readonly publishedAt: string
  readonly recordedAt: string
  readonly kept: Kept
  readonly erasure: number | null
}

/** Columns of `entry` but for its sequence, with what they hold. */
export const ENTRY_COLUMNS: readonly (readonly [name: string, value: (row: EntryRow) => Value])[] = [
  ['id', ({ draft }) => draft.id],
  ['kind', ({ draft }) => draft.body.kind],
  ['body', ({ draft }) => JSON.stringify(draft.body)],
  ['article', ({ draft }) => draft.article],
  ['story', ({ story }) => story],
  ['about', ({ draft }) => (draft.body.kind === 'decision' ? draft.body.about : null)],
  ['valid_from', ({ draft }) => draft.validFrom],
  ['valid_to', ({ draft }) => draft.validTo],
  ['published_at', ({ publishedAt }) => publishedAt],
  ['recorded_at', ({ recordedAt }) => recordedAt],
  ['was_attributed_to', ({ draft }) => draft.wasAttributedTo],
  ['was_revision_of', ({ draft }) => draft.wasRevisionOf],
  ['quote', ({ draft }) => draft.quote],
  ['quote_start', ({ draft }) => draft.quoteStart],
  ['quote_end', ({ draft }) => draft.quoteEnd],
  ['quote_hash', ({ draft }) => draft.quoteHash],
  ['evidence', ({ draft }) => JSON.stringify(draft.evidence)],
  ['kept', ({ kept }) => kept],
  ['erasure', ({ erasure }) => erasure],
]

/** What an order to erase leaves of one entry. */
export interface Wordless {
  readonly sequence: number
  /** JSON. */
  readonly body: string
  readonly quote: string
  readonly kept: Kept
  readonly erasure: number
}

/** Where the two databases differ: the index of words, and how many rows go in at once. */
export interface Dialect {
  /** Writes rows and makes them findable by their words. @returns their sequences, in order */
  insert(rows: readonly EntryRow[]): Asking<readonly number[]>
  /** Writes what is left of an entry, in its row and in the index of words. */
  strip(entry: Wordless): Asking<void>
  /**
   * Entries that hold every word, the newest first: rows of the columns `ENTRY`.
   *
   * @param upTo the last sequence that may be known
   */
  search(words: readonly string[], upTo: number, where: Condition, limit: number): Asking<readonly Row[]>
}
