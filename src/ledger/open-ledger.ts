import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { failure } from '../model/errors.ts'
import type { Ledger, SentencesOf } from '../model/ledger.ts'
import { paragraphs } from './reduced.ts'
import { openSqliteLedger } from './sqlite/sqlite-ledger.ts'

/**
 * Opens the ledger at a place: a path of a SQLite file (made when it is missing), `:memory:`, or `postgres://…`.
 *
 * @param sentencesOf decides what an excerpt is, should the ledger keep no more; paragraphs where nothing is given
 * @throws {DemarcheError} E501 when it cannot be opened, and as the ledger's own kind says
 */
export async function openLedger(place: string, sentencesOf: SentencesOf = paragraphs): Promise<Ledger> {
  // The driver is loaded only by those who use it.
  if (/^postgres(?:ql)?:/.test(place))
    return (await import('./postgres/postgres-ledger.ts')).openPostgresLedger(place, sentencesOf)
  if (place !== ':memory:') {
    try {
      mkdirSync(dirname(place), { recursive: true })
    } catch (cause) {
      throw failure('E501', [place, (cause as Error).message], { cause })
    }
  }
  return openSqliteLedger(place, sentencesOf)
}
