import type { Validators, Watched } from '../model/watched.ts'

export type { Watched } from '../model/watched.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Pages change while they are young: how often to look, by age (NewsDiffs, 2012: most edits come within hours). */
const BY_AGE: readonly (readonly [youngerThanMs: number, everyMs: number])[] = [
  [3 * HOUR, 15 * MINUTE],
  [DAY, HOUR],
  [7 * DAY, 3 * HOUR],
  [30 * DAY, 3 * DAY],
  [360 * DAY, 30 * DAY],
]
/** A feed that changed lately changes soon: a tenth of its silence, within these bounds. */
const FEED_SOONEST = 10 * MINUTE
const FEED_LATEST = 12 * HOUR
const BACKOFF_FIRST = 15 * MINUTE
const BACKOFF_MOST = 3 * DAY
/** A page that is gone, forbidden or private stays so. */
const FINAL = /^E60[23]$/
const MOST_FAILURES = 12

export const watched = (
  url: string,
  leadsTo: 'page' | 'feed',
  since: string,
  foundIn: string | null = null,
): Watched => ({
  url,
  leadsTo,
  foundIn,
  since,
  etag: null,
  lastModified: null,
  lastTriedAt: null,
  lastSuccessAt: null,
  lastChangedAt: null,
  failures: 0,
  lastError: null,
  articles: 0,
  nextAt: since,
})

/** The record after an answer. */
export function afterSuccess(
  record: Watched,
  at: string,
  changed: { readonly validators: Validators; readonly articles: number } | null,
): Watched {
  const after: Watched = {
    ...record,
    ...changed?.validators,
    lastTriedAt: at,
    lastSuccessAt: at,
    lastChangedAt: changed === null ? record.lastChangedAt : at,
    failures: 0,
    lastError: null,
    articles: record.articles + (changed?.articles ?? 0),
  }
  return {
    ...after,
    nextAt: later(at, record.leadsTo === 'page' ? pageEvery(after, at) : feedEvery(after, at)),
  }
}

/** The record after a failure: asked again ever later, a page at last never. */
export function afterFailure(
  record: Watched,
  at: string,
  error: { readonly code: string; readonly message: string },
): Watched {
  const failures = record.failures + 1
  const isOver = record.leadsTo === 'page' && (FINAL.test(error.code) || failures >= MOST_FAILURES)
  const waitMs = Math.min(BACKOFF_FIRST * 2 ** (failures - 1), BACKOFF_MOST)
  return {
    ...record,
    lastTriedAt: at,
    failures,
    lastError: { code: error.code, message: error.message },
    nextAt: isOver ? null : later(at, waitMs),
  }
}

function pageEvery({ since }: Watched, at: string): number | null {
  const age = Date.parse(at) - Date.parse(since)
  return BY_AGE.find(([youngerThan]) => age < youngerThan)?.[1] ?? null
}

function feedEvery({ lastChangedAt, since }: Watched, at: string): number {
  const silence = Date.parse(at) - Date.parse(lastChangedAt ?? since)
  return Math.min(Math.max(silence / 10, FEED_SOONEST), FEED_LATEST)
}

const later = (at: string, ms: number | null): string | null =>
  ms === null ? null : new Date(Date.parse(at) + Math.round(ms)).toISOString()

/** Those whose time has come, the longest due first; at most so many of each host, so that one does not hold up all. */
export function due(records: readonly Watched[], at: string, mostOfHost = 20): Watched[] {
  const taken = new Map<string, number>()
  return records
    .filter(({ nextAt }) => nextAt !== null && nextAt <= at)
    .sort((a, b) => (a.nextAt! < b.nextAt! ? -1 : a.nextAt! > b.nextAt! ? 1 : a.url < b.url ? -1 : 1))
    .filter(({ url }) => {
      const host = hostOf(url)
      const count = (taken.get(host) ?? 0) + 1
      taken.set(host, count)
      return count <= mostOfHost
    })
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
