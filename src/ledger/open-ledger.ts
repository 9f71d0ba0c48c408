import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { failure } from '../model/errors.ts'
import type { Ledger } from '../model/ledger.ts'
import { openSqliteLedger } from './sqlite/sqlite-ledger.ts'

/**
 * Opens the ledger at a place: a path of a SQLite file (made when it is missing) or `:memory:`.
 *
 * @throws {DemarcheError} E501 when it cannot be opened, and as the ledger's own kind says
 */
export async function openLedger(place: string): Promise<Ledger> {
  if (place !== ':memory:') {
    try {
      mkdirSync(dirname(place), { recursive: true })
    } catch (cause) {
      throw failure('E501', [place, (cause as Error).message], { cause })
    }
  }
  return openSqliteLedger(place)
}
