import { DemarcheError } from '../model/errors.ts'
import type { Input } from '../model/input.ts'
import type { Fetched, Fetcher } from './fetcher.ts'
import { afterFailure, afterSuccess, due, hostOf, type Watched } from './schedule.ts'

export type Outcome =
  /** Store `after(articles)` once the articles are taken: a crash before that fetches the page again. */
  | {
      readonly kind: 'fetched'
      readonly input: Input
      readonly record: Watched
      after(articles: number): Watched
    }
  | { readonly kind: 'unchanged'; readonly record: Watched }
  | { readonly kind: 'failed'; readonly record: Watched; readonly error: DemarcheError }

/** Hosts that are asked at the same time. */
const AT_ONCE = 8

/**
 * Fetches everything that is due, several hosts at a time. Nothing is kept here: every outcome carries the
 * record to store, so a round that is broken off is simply begun again.
 */
export async function* round(
  records: readonly Watched[],
  fetcher: Pick<Fetcher, 'fetch'>,
  now: () => number,
): AsyncGenerator<Outcome> {
  const waiting = due(records, instant(now()))
  const running = new Map<string, Promise<{ readonly host: string; readonly outcome: Outcome }>>()
  for (;;) {
    for (let i = 0; i < waiting.length && running.size < AT_ONCE; ) {
      const host = hostOf(waiting[i]!.url)
      if (running.has(host)) i++
      else {
        const [record] = waiting.splice(i, 1)
        running.set(
          host,
          outcomeOf(record!, fetcher, now).then(outcome => ({ host, outcome })),
        )
      }
    }
    if (running.size === 0) return
    const { host, outcome } = await Promise.race(running.values())
    running.delete(host)
    yield outcome
  }
}

async function outcomeOf(
  record: Watched,
  fetcher: Pick<Fetcher, 'fetch'>,
  now: () => number,
): Promise<Outcome> {
  let fetched: Fetched
  try {
    fetched = await fetcher.fetch(record.url, record)
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return { kind: 'failed', error, record: afterFailure(record, instant(now()), error) }
  }
  const at = instant(now())
  if (fetched.kind === 'unchanged') return { kind: 'unchanged', record: afterSuccess(record, at, null) }
  const { input, validators } = fetched
  return {
    kind: 'fetched',
    input,
    record,
    after: articles => afterSuccess(record, at, { validators, articles }),
  }
}

const instant = (ms: number): string => new Date(ms).toISOString()
