import { VERSION } from '../model/version.ts'

/** How to behave towards other people's servers; the defaults are polite. */
export interface FetchOptions {
  /** Let private and loopback addresses be fetched: only for one's own network. */
  readonly allowPrivate: boolean
  /** Most bytes of a body, unpacked. */
  readonly maxBytes: number
  /** From the first byte sent to the last received, redirects and waiting for robots.txt not counted. */
  readonly timeoutMs: number
  readonly maxRedirects: number
  /** Least time between two requests to one host; its robots.txt may ask for more. */
  readonly delayMs: number
  /** How often a refusal that passes (429, 5xx, a broken connection) is tried again. */
  readonly retries: number
  /** Longest wait between two tries; a server that asks for more is left for later. */
  readonly maxWaitMs: number
  readonly userAgent: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** All numeric addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  /** Whether a numeric address may be asked without `allowPrivate`. */
  readonly isPublic: (address: string) => boolean
}

/** The product that robots.txt names us by (RFC 9309). */
export const ROBOT = 'demarche'

/** @param contact an address where whoever runs this can be reached; a site may ask for one */
export const userAgent = (contact: string | null = null): string =>
  contact === null ? `${ROBOT}/${VERSION}` : `${ROBOT}/${VERSION} (+${contact})`
