import parser from 'robots-parser'
import { DemarcheError } from '../model/errors.ts'
import { follow } from './follow.ts'
import { type FetchOptions, ROBOT } from './options.ts'

/** What a site's robots.txt says to us (RFC 9309). */
export interface Robots {
  allows(url: string): boolean
  /** The delay it asks for; null when it says nothing. */
  readonly delayMs: number | null
  readonly sitemaps: readonly string[]
}

const EVERYTHING: Robots = { allows: () => true, delayMs: null, sitemaps: [] }
const NOTHING: Robots = { allows: () => false, delayMs: null, sitemaps: [] }
/** RFC 9309 2.5: what follows is not read. */
const MOST_BYTES = 500 << 10
const MOST_DELAY_MS = 60_000
/** RFC 9309 2.4: not used for longer. */
const KEPT_MS = 24 * 3_600_000

/** Reads each site's robots.txt once a day. */
export class RobotsCache {
  readonly #known = new Map<string, { readonly robots: Promise<Robots>; readonly until: number }>()

  of(url: URL, options: FetchOptions): Promise<Robots> {
    const known = this.#known.get(url.origin)
    if (known !== undefined && known.until > options.now()) return known.robots
    const robots = read(url.origin, options)
    this.#known.set(url.origin, { robots, until: options.now() + KEPT_MS })
    return robots
  }
}

/** No robots.txt allows everything; one that cannot be had because the server fails forbids everything. */
async function read(origin: string, options: FetchOptions): Promise<Robots> {
  try {
    const { response } = await follow(
      new URL('/robots.txt', origin),
      {},
      { ...options, maxBytes: MOST_BYTES },
    )
    if (response.status >= 500 || response.status === 429) return NOTHING
    if (response.status !== 200) return EVERYTHING
    return parsed(origin, new TextDecoder().decode(response.body))
  } catch (error) {
    // A private address must be refused for what it is, not as a robot's rule.
    if (error instanceof DemarcheError && error.code === 'E602') throw error
    if (error instanceof DemarcheError && error.code === 'E104') return EVERYTHING
    return NOTHING
  }
}

/** The package is CommonJS and its types are written for a default export. */
const robotsParser = parser as unknown as typeof parser.default

function parsed(origin: string, text: string): Robots {
  const rules = robotsParser(`${origin}/robots.txt`, text)
  const seconds = rules.getCrawlDelay(ROBOT)
  return {
    allows: url => rules.isAllowed(url, ROBOT) ?? true,
    delayMs:
      seconds === undefined || !Number.isFinite(seconds) ? null : Math.min(seconds * 1000, MOST_DELAY_MS),
    sitemaps: rules.getSitemaps(),
  }
}
