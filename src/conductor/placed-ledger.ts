import type { Entry, EntryDraft, StoredArticle } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import {
  type AsOf,
  type Batch,
  type Erasure,
  type ErasureOrder,
  type Ledger,
  type LedgerRow,
  NOW,
  type SearchHit,
  type StoryHeading,
  type Unplaced,
} from '../model/ledger.ts'
import type { StoryDecision, StoryDecisionDraft } from '../model/story-decision.ts'
import type { Watched } from '../model/watched.ts'
import { type Placing, placingOf } from '../stories/story-decisions.ts'

/** A ledger whose articles are in the stories that were decided on, as known on the instant that is asked about. */
export class PlacedLedger implements Ledger {
  readonly #inner: Ledger

  constructor(inner: Ledger) {
    this.#inner = inner
  }

  get place(): string {
    return this.#inner.place
  }

  async placing(asOf: AsOf = NOW): Promise<Placing> {
    return placingOf(await this.#inner.storyDecisions(asOf))
  }

  async append(given: Batch | Unplaced, recordedAt: string): Promise<boolean> {
    if (!('place' in given)) return this.#inner.append(given, recordedAt)
    const placing = await this.placing()
    const place: Unplaced['place'] = newer => given.place(newer.map(article => moved(article, placing)))
    return this.#inner.append({ ...given, place }, recordedAt)
  }

  async article(id: Id<'article'>): Promise<StoredArticle | null> {
    const article = await this.#inner.article(id)
    return article === null ? null : moved(article, await this.placing())
  }

  async articles(
    asOf: AsOf,
    filter: NonNullable<Parameters<Ledger['articles']>[1]> = {},
  ): Promise<readonly StoredArticle[]> {
    const placing = await this.placing(asOf)
    const { story, limit = Number.MAX_SAFE_INTEGER, ...rest } = filter
    if (placing.isPlain) return this.#inner.articles(asOf, filter)
    if (story === undefined)
      return (await this.#inner.articles(asOf, filter)).map(article => moved(article, placing))
    const found = await Promise.all(
      placing.sourcesOf(story).map(source => this.#inner.articles(asOf, { ...rest, story: source })),
    )
    return found
      .flat()
      .map(article => moved(article, placing))
      .filter(article => article.story === story)
      .sort((a, b) => a.sequence - b.sequence)
      .slice(0, limit)
  }

  async entries(
    asOf: AsOf,
    filter: NonNullable<Parameters<Ledger['entries']>[1]> = {},
  ): Promise<readonly Entry[]> {
    const { story } = filter
    const placing = story === undefined ? null : await this.placing(asOf)
    if (story === undefined || placing === null || placing.isPlain) return this.#inner.entries(asOf, filter)
    const found = await Promise.all(
      placing.sourcesOf(story).map(async source => {
        const rows = await this.#inner.entries(asOf, { ...filter, story: source })
        return rows.filter(({ article }) => placing.storyOf({ id: article, story: source }) === story)
      }),
    )
    return found.flat().sort((a, b) => a.sequence - b.sequence)
  }

  async stories(
    asOf: AsOf,
    page: NonNullable<Parameters<Ledger['stories']>[1]> = {},
  ): Promise<readonly StoryHeading[]> {
    const placing = await this.placing(asOf)
    if (placing.isPlain) return this.#inner.stories(asOf, page)
    const { prefix = '', limit = Number.MAX_SAFE_INTEGER, offset = 0 } = page
    const all = new Map<Id<'story'>, StoryHeading>()
    for (const heading of await this.#inner.stories(asOf)) {
      if (!placing.isTouched(heading.id)) {
        all.set(heading.id, heading)
        continue
      }
      // How many of its articles went where is known only by looking at them.
      for (const article of await this.#inner.articles(asOf, { story: heading.id })) {
        const id = placing.storyOf(article)
        const known = all.get(id)
        const publishedAt = article.publishedAt ?? heading.publishedAt
        all.set(id, {
          id,
          articles: (known?.articles ?? 0) + 1,
          publishedAt: known && known.publishedAt > publishedAt ? known.publishedAt : publishedAt,
        })
      }
    }
    return [...all.values()]
      .filter(({ id }) => id.startsWith(prefix))
      .sort((a, b) =>
        a.publishedAt === b.publishedAt ? (a.id < b.id ? -1 : 1) : a.publishedAt < b.publishedAt ? 1 : -1,
      )
      .slice(offset, offset + limit)
  }

  async titles(asOf: AsOf): Promise<readonly (readonly [Id<'story'>, string])[]> {
    const placing = await this.placing(asOf)
    const titles = await this.#inner.titles(asOf)
    if (placing.isPlain) return titles
    const touched = [...new Set(titles.map(([story]) => story))].filter(placing.isTouched)
    const moves = await Promise.all(touched.map(story => this.#inner.articles(asOf, { story })))
    return [
      ...titles.filter(([story]) => !placing.isTouched(story)),
      ...moves
        .flat()
        .flatMap(article =>
          article.title === null ? [] : [[placing.storyOf(article), article.title] as const],
        ),
    ]
  }

  async search(words: string, asOf: AsOf, limit: number): Promise<readonly SearchHit[]> {
    const hits = await this.#inner.search(words, asOf, limit)
    const placing = await this.placing(asOf)
    return placing.isPlain ? hits : hits.map(hit => ({ ...hit, article: moved(hit.article, placing) }))
  }

  async counts(): Promise<{ readonly articles: number; readonly entries: number; readonly stories: number }> {
    const counts = await this.#inner.counts()
    const placing = await this.placing()
    return placing.isPlain ? counts : { ...counts, stories: (await this.stories(NOW)).length }
  }

  appendRevisions(entries: readonly EntryDraft[], recordedAt: string): Promise<readonly Entry[]> {
    return this.#inner.appendRevisions(entries, recordedAt)
  }

  hasArticle(id: Id<'article'>): Promise<boolean> {
    return this.#inner.hasArticle(id)
  }

  entry(id: Id<'entry'>): Promise<Entry | null> {
    return this.#inner.entry(id)
  }

  entriesByPrefix(prefix: string, limit: number): Promise<readonly Entry[]> {
    return this.#inner.entriesByPrefix(prefix, limit)
  }

  history(...asked: Parameters<Ledger['history']>): ReturnType<Ledger['history']> {
    return this.#inner.history(...asked)
  }

  watched(): Promise<readonly Watched[]> {
    return this.#inner.watched()
  }

  storeWatched(records: readonly Watched[]): Promise<void> {
    return this.#inner.storeWatched(records)
  }

  forgetWatched(url: string): Promise<boolean> {
    return this.#inner.forgetWatched(url)
  }

  erase(order: ErasureOrder, recordedAt: string): Promise<Erasure> {
    return this.#inner.erase(order, recordedAt)
  }

  erasures(): Promise<readonly Erasure[]> {
    return this.#inner.erasures()
  }

  decideStory(decision: StoryDecisionDraft, recordedAt: string): Promise<StoryDecision> {
    return this.#inner.decideStory(decision, recordedAt)
  }

  storyDecisions(asOf?: AsOf): Promise<readonly StoryDecision[]> {
    return this.#inner.storyDecisions(asOf)
  }

  dump(): AsyncIterable<LedgerRow> {
    return this.#inner.dump()
  }

  load(rows: AsyncIterable<LedgerRow>): Promise<void> {
    return this.#inner.load(rows)
  }

  backup(path: string): Promise<void> {
    return this.#inner.backup(path)
  }

  damage(): Promise<readonly string[]> {
    return this.#inner.damage()
  }

  lastInstant(): Promise<string | null> {
    return this.#inner.lastInstant()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }
}

const moved = (article: StoredArticle, placing: Placing): StoredArticle =>
  placing.isPlain ? article : { ...article, story: placing.storyOf(article) }
