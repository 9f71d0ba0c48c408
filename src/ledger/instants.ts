import type { ArticleRow } from '../model/article.ts'

/**
 * The instant from which an article counts as published: its own, in UTC, or the last second of its day
 * when only the day is known. An article without any day counts from when it was recorded.
 */
export function publishedInstant(row: ArticleRow, recordedAt: string): string {
  const instant = row.publishedAt === null ? Number.NaN : Date.parse(row.publishedAt)
  if (Number.isFinite(instant) && /T\d/.test(row.publishedAt!)) return new Date(instant).toISOString()
  const day = row.createdOn ?? row.publishedAt?.slice(0, 10) ?? null
  return day === null ? recordedAt : `${day}T23:59:59.999Z`
}

/** One millisecond after `last`, or `now` when that is later: the recorded clock never stands still or runs back. */
export const nextInstant = (last: string | null, now: string): string =>
  last === null || now > last ? now : new Date(Date.parse(last) + 1).toISOString()
