import { draftsOf } from '../ledger/drafts.ts'
import { type Article, analysedText } from '../model/article.ts'
import type { EntryDraft } from '../model/entry.ts'
import { DemarcheError } from '../model/errors.ts'
import { VERSION } from '../model/version.ts'
import { type Engine, sha256 } from './engine.ts'

/** What was read from one article: the rows it gives to the ledger. */
export interface Reading {
  readonly entries: readonly EntryDraft[]
  readonly statements: number
  readonly acts: number
}

/** A reading that failed, as it travels between threads. */
export type ReadingFailed = Pick<DemarcheError, 'code' | 'message'>

/** An article in a language that is not supported gives no rows. */
export function readingOf(article: Article, engine: Engine): Reading {
  if (article.language !== null && !/^en\b/i.test(article.language))
    return { entries: [], statements: 0, acts: 0 }
  const { text, headlineEnd } = analysedText(article)
  const { createdOn, publisher } = article
  const { doc } = engine.analyse({ text, headlineEnd, createdOn, publisher })
  return {
    entries: draftsOf(article, doc, VERSION, sha256),
    statements: doc.statements.length,
    acts: doc.acts.length,
  }
}

/** The same, with what a user can mend as a value. */
export function triedReading(article: Article, engine: Engine): Reading | ReadingFailed {
  try {
    return readingOf(article, engine)
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return { code: error.code, message: error.message }
  }
}

/** @throws {DemarcheError} the one with which the reading failed */
export function succeeded(reading: Reading | ReadingFailed): Reading {
  if ('code' in reading) throw new DemarcheError(reading.code, reading.message)
  return reading
}
