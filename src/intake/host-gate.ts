import type { FetchOptions } from './options.ts'

/** Lets requests to one host through one after another, with a pause between them. */
export class HostGate {
  readonly #options: Pick<FetchOptions, 'delayMs' | 'now' | 'sleep'>
  /** When each host may be asked next, in milliseconds since 1970. */
  readonly #free = new Map<string, number>()

  constructor(options: Pick<FetchOptions, 'delayMs' | 'now' | 'sleep'>) {
    this.#options = options
  }

  async pass(host: string, askedMs: number | null): Promise<void> {
    const { delayMs, now, sleep } = this.#options
    const at = Math.max(now(), this.#free.get(host) ?? 0)
    // The turn is taken before waiting, so that whoever comes meanwhile stands behind.
    this.#free.set(host, at + Math.max(delayMs, askedMs ?? 0))
    if (at > now()) await sleep(at - now())
  }
}
