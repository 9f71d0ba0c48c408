import type { Revision } from '../demarche.ts'
import { analysedText } from '../model/article.ts'
import type { StoredArticle } from '../model/entry.ts'
import { textOf } from '../model/span.ts'
import { isFlap, isNews, versionChanges } from '../stories/versions.ts'

/** What each later version of a page changed, in order of recording; a page that goes back and forth is no news. */
export function revisionsOf(articles: readonly StoredArticle[]): readonly Revision[] {
  const byId = new Map(articles.map(article => [article.id, article]))
  return articles.flatMap(article => {
    const chain = versionsUpTo(article, byId)
    const earlier = chain.at(-2)
    if (!earlier) return []
    const [before, after] = [analysedText(earlier).text, analysedText(article).text]
    const changes = versionChanges(before, after)
    return {
      article: article.id,
      earlier: earlier.id,
      title: article.title,
      publisher: article.publisher,
      url: article.canonicalUrl ?? article.url,
      recordedAt: article.recordedAt,
      isNews: isNews(changes) && !isFlap(chain.map(each => analysedText(each).text)),
      changes: changes
        .filter(({ kind }) => kind !== 'same' && kind !== 'moved')
        .map(change => ({
          kind: change.kind as 'added' | 'removed' | 'reworded',
          before: change.before === null ? null : textOf(before, change.before),
          after: change.after === null ? null : textOf(after, change.after),
          numbers: change.kind === 'reworded' ? change.numbers : [],
        })),
    }
  })
}

function versionsUpTo(
  article: StoredArticle,
  byId: ReadonlyMap<string, StoredArticle>,
): readonly StoredArticle[] {
  const chain = [article]
  for (let at = article; at.versionOf !== null; ) {
    const earlier = byId.get(at.versionOf)
    if (!earlier || chain.includes(earlier)) break
    chain.unshift(earlier)
    at = earlier
  }
  return chain
}
