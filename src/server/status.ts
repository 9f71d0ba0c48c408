import type { ErrorCode } from '../model/errors.ts'

/** A code without a status of its own is the reader's to mend: 400. */
const STATUS: Partial<Record<ErrorCode, 401 | 403 | 404 | 409 | 429 | 500>> = {
  E202: 500,
  E401: 404,
  E402: 404,
  E403: 404,
  E404: 404,
  E405: 409,
  E406: 409,
  E501: 500,
  E502: 500,
  E505: 500,
  E506: 409,
  E703: 401,
  E704: 403,
  E705: 429,
}

export const statusOf = (code: ErrorCode) => STATUS[code] ?? 400
