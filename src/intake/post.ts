import { failure } from '../model/errors.ts'
import { FETCH_DEFAULTS } from './fetcher.ts'
import { webAddress } from './follow.ts'
import type { FetchOptions } from './options.ts'
import { request } from './request.ts'

/**
 * Sends a body to an address, behind the fetcher's guard: a private address is refused after its name is resolved,
 * and no redirect is followed, since a body must not go where its owner did not send it.
 *
 * @throws {DemarcheError} E601 not taken: no whole answer, or a status other than 2xx · E602 private address
 */
export async function post(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: Partial<FetchOptions> = {},
): Promise<void> {
  const url = webAddress(address)
  const { status } = await request(url, headers, { ...FETCH_DEFAULTS, timeoutMs: 10_000, ...options }, body)
  if (status < 200 || status > 299) throw failure('E601', [url.href, `the server answers ${status}`])
}
