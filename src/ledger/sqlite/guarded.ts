import { DemarcheError, failure } from '../../model/errors.ts'

/** Which of our codes a failure of SQLite means; a code that is missing here is our bug and stays as it is. */
const CODES = [
  { codes: ['SQLITE_READONLY', 'SQLITE_PERM'], code: 'E503' },
  { codes: ['SQLITE_FULL', 'SQLITE_IOERR_WRITE'], code: 'E504' },
  { codes: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'], code: 'E505' },
  { codes: ['SQLITE_CANTOPEN', 'SQLITE_IOERR', 'SQLITE_BUSY', 'SQLITE_LOCKED'], code: 'E501' },
] as const

/** Runs work of the database and says its failures in words that a user can act on. */
export function guarded<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw meant(place, error)
  }
}

export function meant(place: string, error: unknown): unknown {
  if (error instanceof DemarcheError || !(error instanceof Error)) return error
  const given = (error as { code?: string }).code ?? ''
  const found = CODES.find(({ codes }) => codes.some(code => given === code || given.startsWith(`${code}_`)))
  if (!found) return error
  if (found.code === 'E501' || found.code === 'E505')
    return failure(found.code, [place, error.message], { cause: error })
  return failure(found.code, [place], { cause: error })
}
