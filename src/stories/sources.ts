import type { Entry, StoredArticle } from '../model/entry.ts'
import type { Id } from '../model/id.ts'

/** Which articles count, and as whose: copies and old versions are listed, never counted. */
export interface Sources {
  readonly articles: ReadonlyMap<Id<'article'>, StoredArticle>
  /** Neither a copy nor replaced by a newer version. In order of day, then of recording. */
  readonly counted: readonly StoredArticle[]
  counts(article: Id<'article'>): boolean
  /** Independent outlets among the entries' articles, in order. */
  publishers(entries: readonly Entry[]): string[]
  /** Day from which the article counts its deictic words. */
  dayOf(article: Id<'article'>): string | null
}

export function sourcesOf(articles: readonly StoredArticle[]): Sources {
  const byId = new Map(articles.map(article => [article.id, article]))
  const replaced = new Set(articles.flatMap(({ versionOf }) => (versionOf ? [versionOf] : [])))
  const original = (article: StoredArticle): StoredArticle => {
    let at = article
    // Bounded by the number of articles: a chain of copies that bites its tail must end too.
    for (let steps = 0; steps < articles.length; steps++) {
      const next = at.copyOf ? byId.get(at.copyOf) : undefined
      if (!next) break
      at = next
    }
    return at
  }
  // A copy whose original is not among the rows stands for it.
  const counts = (article: StoredArticle): boolean =>
    !replaced.has(article.id) && original(article).id === article.id
  const counted = articles.filter(counts).sort(byDay)
  const countedIds = new Set(counted.map(({ id }) => id))
  return {
    articles: byId,
    counted,
    counts: id => countedIds.has(id),
    publishers: entries => [
      ...new Set(
        entries.flatMap(({ article }) => {
          const found = byId.get(article)
          return found ? [original(found).publisher ?? original(found).id] : []
        }),
      ),
    ],
    dayOf: id => byId.get(id)?.createdOn ?? null,
  }
}

const byDay = (a: StoredArticle, b: StoredArticle): number =>
  compare(a.createdOn ?? a.recordedAt, b.createdOn ?? b.recordedAt) || a.sequence - b.sequence

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
