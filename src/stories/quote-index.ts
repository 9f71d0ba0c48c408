import { analysedText } from '../model/article.ts'
import type { Entry, Party, StoredArticle } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import { contentWords, fold } from './content-words.ts'

/** An article as a list of word numbers, with the place of each word. */
export interface IndexedArticle {
  readonly id: Id<'article'>
  readonly publisher: string | null
  readonly createdOn: string | null
  readonly text: string
  readonly words: Int32Array
  readonly starts: Int32Array
  readonly statements: readonly IndexedStatement[]
}

export interface IndexedStatement {
  readonly entry: Id<'entry'>
  readonly speaker: Party | null
  readonly content: string
}

/** Made once, asked often: every word of every article by number. */
export interface QuoteIndex {
  readonly articles: readonly IndexedArticle[]
  readonly numberOf: ReadonlyMap<string, number>
  /** By word number: the articles that hold it, ascending. Common words are left out: null. */
  readonly holders: readonly (readonly number[] | null)[]
}

/** A word in more articles than this share finds nothing. */
const COMMON = 0.2
const COMMON_LEAST = 200

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Indexes articles (with their headline) and their statements. Linear in the words. */
export function quoteIndex(articles: readonly StoredArticle[], entries: readonly Entry[]): QuoteIndex {
  const numberOf = new Map<string, number>()
  const bySpelling = new Map<string, number>()
  const holders: number[][] = []
  const statements = statementsBy(entries)
  const indexed = articles.map((article, at): IndexedArticle => {
    const { text } = analysedText(article)
    const words: number[] = []
    const starts: number[] = []
    for (const { 0: word, index } of text.matchAll(WORD)) {
      // Most words were met before in just this spelling.
      let number = bySpelling.get(word)
      if (number === undefined) {
        const key = wordKey(word)
        number = numberOf.get(key)
        if (number === undefined) {
          number = holders.push([]) - 1
          numberOf.set(key, number)
        }
        bySpelling.set(word, number)
      }
      if (holders[number]!.at(-1) !== at) holders[number]!.push(at)
      words.push(number)
      starts.push(index)
    }
    const { id, publisher, createdOn } = article
    return {
      id,
      publisher,
      createdOn,
      text,
      words: Int32Array.from(words),
      starts: Int32Array.from(starts),
      statements: statements.get(id) ?? [],
    }
  })
  const most = Math.max(COMMON * articles.length, COMMON_LEAST)
  return { articles: indexed, numberOf, holders: holders.map(list => (list.length > most ? null : list)) }
}

function statementsBy(entries: readonly Entry[]): Map<Id<'article'>, IndexedStatement[]> {
  const found = new Map<Id<'article'>, IndexedStatement[]>()
  for (const { id, body, article } of entries) {
    if (body.kind !== 'statement') continue
    const statement = { entry: id, speaker: body.speaker, content: body.content }
    const list = found.get(article)
    if (list) list.push(statement)
    else found.set(article, [statement])
  }
  return found
}

/** Case, diacritics and the shape of the apostrophe make no other word. */
export const wordKey = (word: string): string => fold(word).replaceAll('’', "'")

export const wordsOf = (text: string): string[] => Array.from(text.matchAll(WORD), ([word]) => word)

/** Whether most of the content of the first text stands in the second: for paraphrases. */
export function contentShared(a: string, b: string): number {
  const [first, second] = [new Set(contentWords(a)), new Set(contentWords(b))]
  return first.size === 0 ? 0 : [...first].filter(word => second.has(word)).length / first.size
}
