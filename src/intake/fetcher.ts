import { lookup } from 'node:dns/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { DemarcheError, failure } from '../model/errors.ts'
import type { Input } from '../model/input.ts'
import type { Validators } from '../model/watched.ts'
import { type Followed, follow, webAddress } from './follow.ts'
import { HostGate } from './host-gate.ts'
import { type FetchOptions, userAgent } from './options.ts'
import { isPublicAddress } from './public-address.ts'
import { RobotsCache } from './robots.ts'

export type { Validators } from '../model/watched.ts'

export type Fetched =
  | {
      readonly kind: 'fetched'
      readonly input: Input
      readonly validators: Validators
      readonly permanentUrl: string
    }
  | { readonly kind: 'unchanged'; readonly url: string }

export const FETCH_DEFAULTS: FetchOptions = {
  allowPrivate: false,
  maxBytes: 16 << 20,
  timeoutMs: 30_000,
  maxRedirects: 5,
  delayMs: 2_000,
  retries: 2,
  maxWaitMs: 60_000,
  userAgent: userAgent(),
  now: Date.now,
  sleep: async ms => {
    await sleep(ms)
  },
  resolve: async host => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
}

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5'

/** Fetches pages and feeds; remembers each site's robots.txt and keeps the delay between requests to a host. */
export class Fetcher {
  readonly #options: FetchOptions
  readonly #robots = new RobotsCache()
  readonly #gate: HostGate

  constructor(options: Partial<FetchOptions> = {}) {
    this.#options = { ...FETCH_DEFAULTS, ...options }
    this.#gate = new HostGate(this.#options)
  }

  /**
   * @param known validators of the last fetch: what has not changed is not sent again
   * @throws DemarcheError E601 not to be had · E602 private address · E603 robots.txt · E104 too large · E604 come back later
   */
  async fetch(address: string, known: Validators | null = null): Promise<Fetched> {
    const url = webAddress(address)
    const headers: Record<string, string> = { accept: ACCEPT }
    if (known?.etag) headers['if-none-match'] = known.etag
    if (known?.lastModified) headers['if-modified-since'] = known.lastModified
    const { response, url: last, permanent } = await this.#tried(url, headers)
    if (response.status === 304) return { kind: 'unchanged', url: last.href }
    return {
      kind: 'fetched',
      permanentUrl: permanent.href,
      validators: {
        etag: response.headers.etag ?? null,
        lastModified: response.headers['last-modified'] ?? null,
      },
      input: {
        place: address,
        bytes: response.body,
        rest: null,
        mediaType: response.headers['content-type'] ?? null,
        url: last.href,
        fetchedAt: new Date(this.#options.now()).toISOString(),
      },
    }
  }

  /** What a site's robots.txt lists. */
  async sitemaps(address: string): Promise<readonly string[]> {
    return (await this.#robots.of(webAddress(address), this.#options)).sitemaps
  }

  async #tried(url: URL, headers: Readonly<Record<string, string>>): Promise<Followed> {
    const { retries, maxWaitMs, sleep } = this.#options
    for (let tries = 0; ; tries++) {
      let waitMs = 1000 * 4 ** tries
      try {
        const followed = await follow(url, headers, this.#options, each => this.#mayAsk(each))
        const { status, headers: answer } = followed.response
        if (status === 200 || status === 304) return followed
        if (!passes(status)) throw failure('E601', [url.href, `the server answers ${status}`])
        waitMs = this.#askedWait(answer['retry-after']) ?? waitMs
        if (tries >= retries || waitMs > maxWaitMs) {
          throw failure('E604', [url.href, String(status), String(Math.ceil(waitMs / 1000))])
        }
      } catch (error) {
        if (!isPassing(error) || tries >= retries) throw error
      }
      await sleep(waitMs)
    }
  }

  async #mayAsk(url: URL): Promise<void> {
    const robots = await this.#robots.of(url, this.#options)
    if (!robots.allows(url.href)) throw failure('E603', [url.href])
    await this.#gate.pass(url.host, robots.delayMs)
  }

  /** `Retry-After` in seconds or as a date. */
  #askedWait(written: string | undefined): number | null {
    if (written === undefined) return null
    if (/^\d{1,9}$/.test(written)) return Number(written) * 1000
    const at = Date.parse(written)
    return Number.isFinite(at) ? Math.max(0, at - this.#options.now()) : null
  }
}

const passes = (status: number): boolean =>
  status === 429 || status === 408 || (status >= 500 && status !== 501)

/** A broken connection may hold the next time; a refusal, a limit and an unknown certificate will not. */
const isPassing = (error: unknown): boolean =>
  error instanceof DemarcheError &&
  error.code === 'E601' &&
  PASSING.has((error.cause as NodeJS.ErrnoException | undefined)?.code ?? '')
const PASSING = new Set(['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'EPIPE', 'EAI_AGAIN'])
