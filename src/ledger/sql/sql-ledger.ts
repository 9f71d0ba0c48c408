import type { Entry, EntryBody, EntryDraft, EntryKind, StoredArticle } from '../../model/entry.ts'
import type { Id } from '../../model/id.ts'
import {
  type AsOf,
  type Batch,
  type Erasure,
  type ErasureOrder,
  type Ledger,
  type LedgerRow,
  NOW,
  type SearchHit,
  type SentencesOf,
  type StoryHeading,
  type Unplaced,
} from '../../model/ledger.ts'
import type { StoryDecision, StoryDecisionDraft } from '../../model/story-decision.ts'
import type { Watched } from '../../model/watched.ts'
import { append, appendRevisions } from './appending.ts'
import { type Asking, first } from './asking.ts'
import type { Dialect } from './dialect.ts'
import { erase } from './erasing.ts'
import * as reading from './reading.ts'
import { decideStory, readStoryDecisions } from './story-deciding.ts'
import { forgetWatched, readWatched, storeWatched } from './watching.ts'

/** All that the two ledgers have in common: the same questions, put to one database or the other. */
export abstract class SqlLedger implements Ledger {
  abstract readonly place: string
  protected abstract readonly dialect: Dialect
  protected abstract readonly sentencesOf: SentencesOf

  /** Answers questions that change nothing. */
  protected abstract ask<T>(asking: Asking<T>): Promise<T>
  /** Answers questions in one transaction, one writer after the other: all is done or nothing. */
  protected abstract change<T>(asking: Asking<T>): Promise<T>
  /** Takes what was erased out of free pages, logs and indexes. */
  protected abstract wipe(): Promise<void>
  abstract dump(): AsyncIterable<LedgerRow>
  abstract load(rows: AsyncIterable<LedgerRow>): Promise<void>
  abstract backup(path: string): Promise<void>
  abstract damage(): Promise<readonly string[]>
  abstract close(): Promise<void>

  append(given: Batch | Unplaced, recordedAt: string): Promise<boolean> {
    return this.change(append(given, recordedAt, this.dialect, this.sentencesOf))
  }

  appendRevisions(entries: readonly EntryDraft[], recordedAt: string): Promise<readonly Entry[]> {
    return this.change(appendRevisions(entries, recordedAt, this.dialect))
  }

  async hasArticle(id: Id<'article'>): Promise<boolean> {
    return (await this.ask(first('SELECT 1 FROM article WHERE id = ?', id))) !== null
  }

  article(id: Id<'article'>): Promise<StoredArticle | null> {
    return this.ask(reading.readArticle(id))
  }

  articles(asOf: AsOf, filter: reading.ArticleFilter = {}): Promise<readonly StoredArticle[]> {
    return this.ask(reading.readArticles(asOf, filter))
  }

  stories(
    asOf: AsOf,
    page: { readonly prefix?: string; readonly limit?: number; readonly offset?: number } = {},
  ): Promise<readonly StoryHeading[]> {
    return this.ask(reading.readStories(asOf, page))
  }

  titles(asOf: AsOf): Promise<readonly (readonly [Id<'story'>, string])[]> {
    return this.ask(reading.readTitles(asOf))
  }

  entry(id: Id<'entry'>): Promise<Entry | null> {
    return this.ask(reading.readEntry(id))
  }

  entriesByPrefix(prefix: string, limit: number): Promise<readonly Entry[]> {
    return this.ask(reading.readEntriesByPrefix(prefix, limit))
  }

  entries(
    asOf: AsOf,
    filter: {
      readonly story?: Id<'story'>
      readonly article?: Id<'article'>
      readonly kind?: EntryKind
    } = {},
  ): Promise<readonly Entry[]> {
    return this.ask(reading.readEntries(asOf, filter))
  }

  history(
    id: Id<'entry'>,
    asOf: AsOf = NOW,
  ): Promise<readonly Entry<Extract<EntryBody, { kind: 'decision' }>>[]> {
    return this.ask(reading.readHistory(id, asOf))
  }

  search(words: string, asOf: AsOf, limit: number): Promise<readonly SearchHit[]> {
    return this.ask(reading.readHits(words, asOf, limit, this.dialect))
  }

  counts(): Promise<{ readonly articles: number; readonly entries: number; readonly stories: number }> {
    return this.ask(reading.readCounts())
  }

  watched(): Promise<readonly Watched[]> {
    return this.ask(readWatched())
  }

  storeWatched(records: readonly Watched[]): Promise<void> {
    return this.change(storeWatched(records))
  }

  forgetWatched(url: string): Promise<boolean> {
    return this.change(forgetWatched(url))
  }

  async erase(order: ErasureOrder, recordedAt: string): Promise<Erasure> {
    const made = await this.change(erase(order, recordedAt, this.dialect, this.sentencesOf))
    await this.wipe()
    return made
  }

  erasures(): Promise<readonly Erasure[]> {
    return this.ask(reading.readErasures())
  }

  decideStory(decision: StoryDecisionDraft, recordedAt: string): Promise<StoryDecision> {
    return this.change(decideStory(decision, recordedAt))
  }

  storyDecisions(asOf: AsOf = NOW): Promise<readonly StoryDecision[]> {
    return this.ask(readStoryDecisions(asOf))
  }

  lastInstant(): Promise<string | null> {
    return this.ask(reading.lastInstant())
  }
}
