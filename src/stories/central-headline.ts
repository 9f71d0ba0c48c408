import type { StoredArticle } from '../model/entry.ts'
import { contentWords } from './content-words.ts'

/** A headline of fewer words names a series or a section. */
const LEAST_WORDS = 3

/** The headline whose words most of the other headlines share; of equals the newest. `articles` are in time. */
export function centralHeadline(articles: readonly StoredArticle[]): string | null {
  const titled = articles.flatMap(({ title }) => {
    const words = new Set(contentWords(title ?? ''))
    return title === null || words.size < LEAST_WORDS ? [] : [{ title, words: [...words] }]
  })
  const counts = new Map<string, number>()
  for (const { words } of titled) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let [best, most] = [null as string | null, 0]
  for (const { title, words } of titled) {
    const shared = words.reduce((sum, word) => sum + counts.get(word)!, 0) / words.length
    if (shared >= most) [best, most] = [title, shared]
  }
  return best
}
