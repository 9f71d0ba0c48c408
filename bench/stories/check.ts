/**
 * Speed of a quotation check over 10,000 articles made here from the small stories' words.
 *
 *   npx tsx bench/stories/check.ts [ARTICLES]
 */
import type { StoredArticle } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/id.ts'
import { checkQuote, quoteIndex } from '../../src/stories/check.ts'
import { goldReports } from '../../test/stories/utterance-gold.ts'
import { goldStories } from '../../test/stories/story-gold.ts'

const count = Number(process.argv[2] ?? 10_000)
const sentences = goldStories().flatMap(({ articles }) =>
  articles.flatMap(({ text }) => text.split(/(?<=\.) /)),
)
const reports = goldReports()
let state = 7
const next = (most: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * most)
}
const articles = Array.from({ length: count }, (_, at): StoredArticle => {
  const text = Array.from({ length: 25 }, () => sentences[next(sentences.length)]!)
  text.splice(next(25), 0, `“${reports[at % reports.length]!.words}”`)
  return {
    id: `article_${at}` as Id<'article'>,
    url: null,
    canonicalUrl: null,
    publisher: `Outlet ${at % 50}`,
    title: null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
    createdOn: '2031-01-01',
    language: 'en',
    text: text.join(' '),
    warnings: [],
    sequence: at,
    recordedAt: '',
    story: 'story_1' as Id<'story'>,
    event: 'event_1' as Id<'event'>,
    copyOf: null,
    versionOf: null,
  }
})
const started = performance.now()
const index = quoteIndex(articles, [])
console.log(`index of ${count} articles: ${Math.round(performance.now() - started)} ms`)
const times = reports.slice(0, 60).map(({ words }) => {
  const from = performance.now()
  checkQuote(words, null, index)
  return performance.now() - from
})
times.sort((a, b) => a - b)
console.log(`check: median ${times[30]!.toFixed(1)} ms, slowest ${times.at(-1)!.toFixed(1)} ms`)
