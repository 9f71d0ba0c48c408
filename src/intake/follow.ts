import { failure } from '../model/errors.ts'
import type { FetchOptions } from './options.ts'
import { type Response, request } from './request.ts'

export interface Followed {
  readonly response: Response
  /** Where the answer came from. */
  readonly url: URL
  /** The address to ask for next time: the last that only permanent redirects (301, 308) led to. */
  readonly permanent: URL
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * A GET with its redirects, each address checked anew.
 *
 * @param before called with every address before it is asked for; throws to stop
 * @throws DemarcheError E601, E602, E104
 */
export async function follow(
  start: URL,
  headers: Readonly<Record<string, string>>,
  options: FetchOptions,
  before: (url: URL) => Promise<void> = async () => {},
): Promise<Followed> {
  let url = start
  let permanent = start
  let isPermanent = true
  for (let hops = 0; hops <= options.maxRedirects; hops++) {
    await before(url)
    // Validators belong to the address they came from.
    const response = await request(url, hops === 0 ? headers : {}, options)
    const target = response.headers.location
    if (!REDIRECTS.has(response.status) || target === undefined) return { response, url, permanent }
    url = targetOf(target, url)
    isPermanent &&= response.status === 301 || response.status === 308
    if (isPermanent) permanent = url
  }
  throw failure('E601', [start.href, `more than ${options.maxRedirects} redirects`])
}

function targetOf(target: string, from: URL): URL {
  // Header bytes arrive as Latin-1; servers write addresses in UTF-8.
  const written = Buffer.from(target, 'latin1').toString('utf8')
  return webAddress(URL.canParse(written, from.href) ? new URL(written, from).href : written, from.href)
}

/** @throws DemarcheError E601 for what is no web address, or carries a name and password */
export function webAddress(text: string, shown = text): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw failure('E601', [shown, 'this is no address'])
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw failure('E601', [shown, `it leads to ${url.protocol}, and only http: and https: are fetched`])
  }
  if (url.username !== '' || url.password !== '') throw failure('E601', [shown, 'it carries a user name'])
  url.hash = ''
  return url
}
