import type { Evidence, StorySummary } from '../demarche.ts'
import type { Entry, StoredArticle } from '../model/entry.ts'
import type { Story } from '../model/story.ts'

/** The day of the newest article; that of its recording where it has none. */
export const newestDay = (articles: readonly StoredArticle[]): string =>
  articles.reduce((day, { createdOn, recordedAt }) => {
    const own = createdOn ?? recordedAt.slice(0, 10)
    return own > day ? own : day
  }, '')

export function summaryOf(story: Story): StorySummary {
  const days = story.articles.flatMap(({ createdOn }) => createdOn ?? []).sort()
  const due = story.open.find(item => item.due !== null)
  return {
    id: story.id,
    title: story.title,
    articles: story.articles.length,
    entries: story.entries.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    newest:
      story.timeline.findLast(({ withdrawn, when }) => !withdrawn && when.from !== null)?.sentence ?? null,
    due: due === undefined ? null : { day: due.due!, sentence: due.sentence },
    openThreads: story.open.length,
  }
}

/** Other entries that, by the story, tell of the same act or the same utterance. */
export function reportsOf(entry: Entry, story: Story): Evidence['reports'] {
  const together = [
    ...story.threads.flatMap(({ reports, answers }) => [
      reports,
      ...answers.map(answer => [answer.entry.id, ...answer.reports]),
    ]),
    ...story.utterances.map(({ reports }) => reports.map(({ id }) => id)),
  ].filter(ids => ids.includes(entry.id))
  const ids = new Set(together.flat())
  const articles = new Map(story.articles.map(article => [article.id, article]))
  return story.entries
    .filter(({ id }) => id !== entry.id && ids.has(id))
    .map(each => {
      const article = articles.get(each.article)
      return { entry: each, publisher: article?.publisher ?? null, createdOn: article?.createdOn ?? null }
    })
}
