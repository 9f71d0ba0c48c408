import { contentWords } from './content-words.ts'
import { FREQUENT_WORDS } from './en/frequent-words.ts'

/** What an article is compared by: word → weight, of length 1. */
export type WordVector = ReadonlyMap<string, number>

export interface Words {
  readonly title: string | null
  readonly text: string
  /** Keys of the entities it names, when they are known: `person:…`. */
  readonly entities?: readonly string[]
}

const TITLE_WEIGHT = 2
const ENTITY_WEIGHT = 1
/** What a capital letter inside a sentence adds to a word: names tell stories apart. */
const NAME_WEIGHT = 0.7
const NAMES = /(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu
/** UTF-16 code units, as far as `MOST_WORDS` reach in most articles. */
const NAMES_WITHIN = 2500
/** Later words of a long article are background. */
const MOST_WORDS = 300
/** A vector keeps its heaviest words: the rest is noise and memory. */
const MOST_FEATURES = 220
/** The background counts as much as this many articles. */
const BACKGROUND = 60

const COMMON = new Map(
  FREQUENT_WORDS.flatMap(([share, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map(stem => [stem, share] as const),
  ),
)

/** How often each word stands in an article; the title's words count double. */
export function wordCounts({ title, text, entities = [] }: Words): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string, weight: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + weight)
  }
  for (const word of contentWords(title ?? '')) add(word, TITLE_WEIGHT)
  for (const word of contentWords(text).slice(0, MOST_WORDS)) add(word, 1)
  for (const [name] of text.slice(0, NAMES_WITHIN).matchAll(NAMES)) {
    for (const word of contentWords(name)) add(word, NAME_WEIGHT)
  }
  for (const key of entities) add(key, ENTITY_WEIGHT)
  return counts
}

/** Counts in how many articles a word stands, on top of what is known of the language. */
export interface DocumentFrequencies {
  add(words: Iterable<string>): void
  vector(counts: ReadonlyMap<string, number>): WordVector
}

export function documentFrequencies(): DocumentFrequencies {
  const counts = new Map<string, number>()
  let articles = 0
  const rarity = (word: string): number =>
    Math.log(
      (articles + BACKGROUND + 1) / ((counts.get(word) ?? 0) + BACKGROUND * (COMMON.get(word) ?? 0) + 0.5),
    )
  return {
    add(words) {
      articles++
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    },
    vector(of) {
      const weighted: [string, number][] = []
      for (const [word, count] of of) {
        const weight = (1 + Math.log(Math.max(count, 1))) * rarity(word)
        if (weight > 0) weighted.push([word, weight])
      }
      if (weighted.length > MOST_FEATURES) {
        weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        weighted.length = MOST_FEATURES
      }
      const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
      return new Map(weighted.map(([word, weight]) => [word, weight / length]))
    },
  }
}
