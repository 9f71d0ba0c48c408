import { type Hash, type Id, idOf } from './id.ts'

/** One version of one page (schema.org NewsArticle), as a reader made it: the row that `demarche read` prints. */
export interface ArticleRow {
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly byline: string | null
  /** Instants, ISO 8601 with the publisher's written offset where it gave one. */
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  /** The calendar day that deictic words count from (TimeML document creation time), `YYYY-MM-DD`. */
  readonly createdOn: string | null
  /** BCP 47 language, `en` where the reader is sure enough; null when it cannot tell. */
  readonly language: string | null
  /** The body, without the title; paragraphs are parted by line feeds. */
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** Something a reader or stage doubts about a whole input; a doubt about a span is a `Notice`. */
export interface Warning {
  readonly code: string
  readonly message: string
}

export interface Article extends ArticleRow {
  readonly id: Id<'article'>
}

/** Names an article by what it says and where: verbatim copies in two outlets stay two articles. */
export const articleOf = (row: ArticleRow, hash: Hash): Article => ({
  ...row,
  id: idOf('article', hash, [
    row.title,
    row.text,
    row.publisher,
    row.canonicalUrl ?? row.url,
    row.publishedAt,
    row.createdOn,
  ]),
})

/**
 * The text that the stages read: the headline on a line of its own, then the body. Every span in the
 * ledger points into this text.
 *
 * @returns `headlineEnd` is 0 when there is no headline of its own, or when the body already begins with it
 */
export function analysedText({ title, text }: Pick<ArticleRow, 'title' | 'text'>): {
  text: string
  headlineEnd: number
} {
  if (title === null || title === '') return { text, headlineEnd: 0 }
  if (text.startsWith(title)) return { text, headlineEnd: title.length }
  return { text: `${title}\n\n${text}`, headlineEnd: title.length }
}
