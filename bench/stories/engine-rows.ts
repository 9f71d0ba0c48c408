import { openEngine, sha256 } from '../../src/conductor/engine.ts'
import { draftsOf } from '../../src/ledger/drafts.ts'
import { analysedText, type ArticleRow, articleOf } from '../../src/model/article.ts'
import type { Entry, StoredArticle } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/id.ts'
import { NOW } from '../../src/model/ledger.ts'
import type { StoryRows } from '../../src/model/story.ts'
import { clusterer } from '../../src/stories/clusterer.ts'

/** Reads articles with the whole engine, as `demarche add` would, without a ledger. In the order given. */
export function engineRows(articles: readonly Partial<ArticleRow>[], { oneStory = true } = {}): StoryRows {
  const engine = openEngine()
  const places = clusterer()
  const stored: StoredArticle[] = []
  const entries: Entry[] = []
  for (const given of articles) {
    const article = articleOf(
      {
        url: null,
        canonicalUrl: null,
        publisher: null,
        title: null,
        byline: null,
        publishedAt: null,
        updatedAt: null,
        createdOn: null,
        language: 'en',
        text: '',
        warnings: [],
        ...given,
      },
      sha256,
    )
    const { text, headlineEnd } = analysedText(article)
    const { doc } = engine.analyse({
      text,
      headlineEnd,
      createdOn: article.createdOn,
      publisher: article.publisher,
    })
    const recordedAt = `${article.createdOn ?? '2000-01-01'}T12:00:00.000Z`
    const place = places.assign(article)
    stored.push({
      ...article,
      ...place,
      ...(oneStory ? { story: 'story_1' as Id<'story'> } : {}),
      sequence: stored.length + 1,
      recordedAt,
    })
    for (const draft of draftsOf(article, doc, '0.1.0', sha256)) {
      entries.push({ ...draft, sequence: entries.length + 1, recordedAt })
    }
  }
  return {
    id: 'story_1' as Id<'story'>,
    articles: stored,
    entries,
    asOf: NOW,
    day: stored.at(-1)?.createdOn ?? '2000-01-01',
  }
}

/** The rows as known on a day. */
export function until(rows: StoryRows, day: string): StoryRows {
  const articles = rows.articles.filter(({ createdOn }) => createdOn === null || createdOn <= day)
  const ids = new Set(articles.map(({ id }) => id))
  return { ...rows, articles, entries: rows.entries.filter(({ article }) => ids.has(article)), day }
}
