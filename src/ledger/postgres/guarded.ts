import { DemarcheError, failure } from '../../model/errors.ts'

/** Which of our codes a failure of PostgreSQL means, by SQLSTATE or the system's code; what is missing here is our bug. */
const CODES = [
  { code: 'E504', when: /^(?:53100|ENOSPC)$/ },
  { code: 'E503', when: /^25006$/ },
  { code: 'E505', when: /^(?:XX001|XX002)$/ },
  // Connection failures carry the system's code, or SQLSTATE classes 08, 28, 3D, 53 and 57.
  { code: 'E501', when: /^(?:E[A-Z]+$|08|28|3D|53|57)/ },
] as const

/** The driver's own words where it gives no code: a connection that broke under a question, or before it. */
const BROKEN =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded|The client is closed)/

/** Runs work of the database and says its failures in words that a user can act on. */
export async function guarded<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw meant(place, error)
  }
}

function meant(place: string, error: unknown): unknown {
  if (error instanceof DemarcheError || !(error instanceof Error)) return error
  const { code: given = '' } = error as { code?: string }
  const code = BROKEN.test(error.message) ? 'E501' : CODES.find(({ when }) => when.test(given))?.code
  if (code === undefined) return error
  if (code === 'E501' || code === 'E505') return failure(code, [place, error.message], { cause: error })
  return failure(code, [place], { cause: error })
}
