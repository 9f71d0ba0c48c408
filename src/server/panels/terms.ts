/** Not a panel: how terms are written on every one of them. */
import type { Terms } from '../../model/terms.ts'
import { dayText } from './dates.ts'

const UNITS: Readonly<Record<string, string>> = { H: 'hour', D: 'day', W: 'week', M: 'month', Y: 'year' }

/** Terms in one line. */
export const termsText = (terms: Terms, beside: string | null): string =>
  Object.entries(terms)
    .flatMap(([term, value]) =>
      value === null || value === false ? [] : termText(term, value as string | number | true, beside),
    )
    .join(', ')

/** `start Monday 12 May`, `duration 30 days`, `unconditional`. */
export function termText(term: string, value: string | number | true, beside: string | null): string {
  if (value === true) return term
  const words = String(value)
  const [, count, unit] = /^PT?(\d{1,6})([HDWMY])$/.exec(words) ?? []
  if (unit !== undefined) return `${term} ${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`
  return `${term} ${/^\d{4}-\d{2}-\d{2}$/.test(words) ? dayText(words, beside) : words}`
}
