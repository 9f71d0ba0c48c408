import type { ArticleRow, Warning } from '../../model/article.ts'
import { type ErrorCode, messageOf } from '../../model/errors.ts'
import { datelineOf } from './dateline.ts'
import { languageOf, SUPPORTED } from './language.ts'

/** What a reader found; everything it leaves out is unknown. */
export interface Found extends Partial<Omit<ArticleRow, 'language' | 'text'>> {
  readonly text: string
  /** The language that the input names for itself. */
  readonly declaredLanguage?: string | null
}

/** An article row with its language told, and a warning where that language is not analysed. */
export function rowOf(found: Found): ArticleRow {
  const language = languageOf(found.text, found.declaredLanguage ?? null)
  const warnings = [...(found.warnings ?? [])]
  if (language !== null && !SUPPORTED.includes(language)) warnings.push(warningOf('E111', [language]))
  const createdOn = found.createdOn ?? datelineOf(found.text)?.day ?? null
  if (createdOn === null) warnings.push(warningOf('E112', []))
  else if (!found.createdOn) warnings.push(warningOf('E113', [createdOn]))
  return {
    url: found.url ?? null,
    canonicalUrl: found.canonicalUrl ?? null,
    publisher: found.publisher ?? null,
    title: found.title ?? null,
    byline: found.byline ?? null,
    publishedAt: found.publishedAt ?? null,
    updatedAt: found.updatedAt ?? null,
    createdOn,
    language,
    text: found.text,
    warnings,
  }
}

/** A message of the catalogue as a doubt about the whole input, which does not stop the reading. */
export const warningOf = <C extends ErrorCode>(
  code: C,
  args: Parameters<typeof messageOf<C>>[1],
): Warning => ({
  code,
  message: messageOf(code, args),
})
