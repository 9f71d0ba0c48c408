import type { ActBody, Entry } from '../model/entry.ts'
import type { Disagreement } from '../model/story.ts'
import { compareTerms, NO_TERMS, type Terms } from '../model/terms.ts'
import type { Sources } from './sources.ts'

const FIELDS = Object.keys(NO_TERMS) as (keyof Terms)[]

/** "Agreed on Monday to talks", "proposed talks in a late-night address": the day of the act is no start of its terms. */
export const ownTerms = ({ terms, when, type }: ActBody): Terms => {
  const { start } = terms
  if (start === null || type === 'ceasefire-declared') return terms
  const isOwnDay =
    (start === when.from && when.from === when.to) || (start.includes('T') && start.slice(0, 10) === when.to)
  return isOwnDay ? { ...terms, start: null } : terms
}

export const sharedTerms = (a: Terms, b: Terms): number =>
  FIELDS.filter(field => a[field] !== null && a[field] === b[field]).length

export const termsGiven = (terms: Terms): number => FIELDS.filter(field => terms[field] !== null).length

/** The first terms, with what only the second ones say. */
export function filledTerms(a: Terms, b: Terms): Terms {
  const entries = FIELDS.map(field => [field, a[field] ?? b[field]] as const)
  return Object.fromEntries(entries) as unknown as Terms
}

/**
 * Each term as most independent outlets give it, the narrowest of what is compatible; among equals the first.
 * A value that clashes with it is kept beside it as a disagreement.
 */
export function settleTerms(reports: readonly Entry<ActBody>[], sources: Sources) {
  const terms: Record<string, Terms[keyof Terms]> = { ...NO_TERMS }
  const disagreements: Disagreement[] = []
  for (const field of FIELDS) {
    const byValue = new Map<string, Entry<ActBody>[]>()
    for (const report of reports) {
      const value = ownTerms(report.body)[field]
      if (value === null) continue
      byValue.set(String(value), [...(byValue.get(String(value)) ?? []), report])
    }
    if (byValue.size === 0) continue
    const values = [...byValue.values()]
    const valueOf = (entries: readonly Entry<ActBody>[]) => ownTerms(entries[0]!.body)[field]
    const relation = (a: readonly Entry<ActBody>[], b: readonly Entry<ActBody>[]) =>
      compareTerms({ ...NO_TERMS, [field]: valueOf(a) }, { ...NO_TERMS, [field]: valueOf(b) }).relation
    const finest = values.filter(
      of => !values.some(each => each !== of && relation(of, each) === 'narrower' && !isNumber(field)),
    )
    // Whoever gives it more coarsely ("this week") supports every finer value that fits.
    const support = (of: readonly Entry<ActBody>[]): number =>
      sources.publishers(values.filter(each => each === of || relation(each, of) === 'narrower').flat())
        .length
    const most = Math.max(...finest.map(support))
    const chosen = finest.find(of => support(of) === most)!
    terms[field] = valueOf(chosen)
    if (values.some(each => relation(chosen, each) === 'incompatible')) {
      disagreements.push({
        field,
        values: [...byValue].map(([value, entries]) => ({ value, entries: entries.map(({ id }) => id) })),
      })
    }
  }
  return { terms: terms as unknown as Terms, disagreements }
}

/** A smaller number is no finer way of telling the same one. */
const isNumber = (field: keyof Terms): boolean => field === 'duration' || field === 'quantity'
