import { Fetcher } from '../intake/fetcher.ts'
import { userAgent } from '../intake/options.ts'

/** A fetcher that tells sites how to reach whoever runs it, where `DEMARCHE_CONTACT` says (an address or mailto:). */
export const newFetcher = (allowPrivate: boolean): Fetcher =>
  new Fetcher({ allowPrivate, userAgent: userAgent(process.env['DEMARCHE_CONTACT'] ?? null) })
