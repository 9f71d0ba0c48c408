import { setTimeout as sleep } from 'node:timers/promises'
import type { Source, WatchedRound, WatchOptions } from '../demarche.ts'
import type { Fetcher } from '../intake/fetcher.ts'
import { newFetcher } from './fetching.ts'
import { round } from '../intake/round.ts'
import { watched as newlyWatched } from '../intake/schedule.ts'
import type { Input } from '../model/input.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Watched } from '../model/watched.ts'
import { readInput } from '../readers/index.ts'
import type { Adding, Place } from './adding.ts'
import { log } from './log.ts'
import { traced } from './tracing.ts'

/** A feed's item that is only a summary: its page is fetched instead. */
const TEASER = 'E116'
/** How soon we look again at the earliest, however soon something is due. */
const LEAST_WAIT_MS = 1_000

type Failed = { place: string; code: string; message: string }

/** Rounds over what is due, until there is nothing left to watch or the caller says stop. */
export async function* watching(
  ledger: Ledger,
  adding: Adding,
  addresses: readonly string[],
  { once = false, allowPrivate = false, signal }: WatchOptions,
): AsyncGenerator<WatchedRound> {
  const fetcher = newFetcher(allowPrivate)
  const known = new Set((await ledger.watched()).map(({ url }) => url))
  const now = new Date().toISOString()
  await ledger.storeWatched(
    addresses.filter(url => !known.has(url)).map(url => newlyWatched(url, 'feed', now)),
  )
  for (;;) {
    const found = await traced('demarche.watch.round', {}, () => oneRound(ledger, adding, fetcher))
    const { asked, unchanged, added: articles, failed, nextAt } = found
    log().info({ asked, unchanged, added: articles, failed: failed.length, nextAt }, 'round over')
    for (const { place, code, message } of failed) log().warn({ place, code }, message)
    yield found
    if (once || found.nextAt === null || signal?.aborted) return
    const waitMs = Math.max(LEAST_WAIT_MS, Date.parse(found.nextAt) - Date.now())
    try {
      await sleep(waitMs, undefined, { signal })
    } catch {
      return // The caller said stop.
    }
  }
}

async function oneRound(ledger: Ledger, adding: Adding, fetcher: Fetcher): Promise<WatchedRound> {
  const counts = { asked: 0, unchanged: 0, added: 0, known: 0 }
  const failed: Failed[] = []
  for await (const outcome of round(await ledger.watched(), fetcher, Date.now)) {
    counts.asked++
    if (outcome.kind === 'unchanged') {
      counts.unchanged++
      await ledger.storeWatched([outcome.record])
    } else if (outcome.kind === 'failed') {
      failed.push({ place: outcome.record.url, code: outcome.error.code, message: outcome.error.message })
      await ledger.storeWatched([outcome.record])
    } else {
      const taken = await take(ledger, adding, outcome.input, outcome.record, failed)
      counts.added += taken.added
      counts.known += taken.known
      // Only now, when all its articles are on the disk: a crash before this asks for the page again.
      await ledger.storeWatched([outcome.after(taken.added)])
    }
  }
  const next = (await ledger.watched()).flatMap(({ nextAt }) => nextAt ?? []).sort()[0] ?? null
  return { at: new Date().toISOString(), ...counts, failed, nextAt: next }
}

async function take(
  ledger: Ledger,
  adding: Adding,
  input: Input,
  record: Watched,
  failed: Failed[],
): Promise<{ added: number; known: number }> {
  const rows: Place[] = []
  const followed: Watched[] = []
  const seen = new Set((await ledger.watched()).map(({ url }) => url))
  const follow = (url: string, leadsTo: 'page' | 'feed', since: string | null): void => {
    if (seen.has(url) || !/^https?:\/\//i.test(url)) return
    seen.add(url)
    // A page counts as young from its publication, and is due at once.
    const at = new Date().toISOString()
    followed.push({ ...newlyWatched(url, leadsTo, since ?? at, record.url), nextAt: at })
  }
  for await (const read of readInput(input)) {
    if (read.kind === 'failure')
      failed.push({ place: read.place, code: read.error.code, message: read.error.message })
    else if (read.kind === 'address') follow(read.address.url, read.address.leadsTo, read.address.publishedAt)
    else if (
      record.leadsTo === 'feed' &&
      read.row.url !== null &&
      read.row.warnings.some(({ code }) => code === TEASER)
    ) {
      follow(read.row.url, 'page', read.row.publishedAt)
    } else rows.push({ place: read.place, row: read.row })
  }
  await ledger.storeWatched(followed)
  let [added, known] = [0, 0]
  for await (const result of adding.append(rows)) {
    if (result.kind === 'added') added++
    else if (result.kind === 'known') known++
    else if (result.kind === 'failed')
      failed.push({ place: result.place, code: result.error.code, message: result.error.message })
  }
  return { added, known }
}

export const sourcesOf = (records: readonly Watched[]): readonly Source[] =>
  records.map(({ url, leadsTo, foundIn, articles, lastSuccessAt, failures, lastError, nextAt }) => ({
    url,
    leadsTo,
    foundIn,
    articles,
    lastSuccessAt,
    failures,
    lastError,
    nextAt,
  }))
