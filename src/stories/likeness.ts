import { daysBetween } from '../model/calendar.ts'
import type { WordVector } from './word-vectors.ts'

/** Days after which likeness counts half. */
const HALF_LIFE_DAYS = 45

/** Cosine of two vectors of length 1; of a vector with a sum of vectors, the sum of their cosines. */
export function likeness(vector: WordVector, other: ReadonlyMap<string, number>): number {
  const [small, large] = vector.size <= other.size ? [vector, other] : [other, vector]
  let total = 0
  for (const [word, weight] of small) total += weight * (large.get(word) ?? 0)
  return total
}

/** What time leaves of a likeness; all of it where a day is not known. */
export const decay = (a: string | null, b: string | null): number =>
  a === null || b === null ? 1 : 0.5 ** (Math.abs(daysBetween(a, b)) / HALF_LIFE_DAYS)
