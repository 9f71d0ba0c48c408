import type { DecisionBody, Entry } from '../model/entry.ts'
import type { Id } from '../model/id.ts'

export interface Agreement {
  /** Entries that two or more of them judged. */
  readonly entries: number
  readonly authors: readonly { readonly author: string; readonly judged: number }[]
  /** Krippendorff's α over all authors, nominal (Krippendorff 2011); null while nothing can be compared. */
  readonly alpha: number | null
  readonly pairs: readonly {
    readonly authors: readonly [string, string]
    readonly entries: number
    readonly agreed: number
    /** Cohen's κ (1960); null where chance alone explains all, since both gave one and the same verdict throughout. */
    readonly kappa: number | null
  }[]
  readonly differ: readonly {
    readonly entry: Id<'entry'>
    readonly verdicts: Readonly<Record<string, Verdict>>
  }[]
}

export type Verdict = 'accept' | 'correct' | 'reject' | 'dispute'

const isVerdict = (decision: DecisionBody['decision']): decision is Verdict =>
  decision === 'accept' || decision === 'correct' || decision === 'reject' || decision === 'dispute'

/** How far reviewers agree about the entries they judged, each by their newest verdict. */
export function agreementOf(
  decisions: readonly Entry<DecisionBody>[],
  only: readonly string[] | null = null,
): Agreement {
  const byEntry = new Map<Id<'entry'>, Map<string, Verdict>>()
  for (const { body } of [...decisions].sort((a, b) => a.sequence - b.sequence)) {
    if (!isVerdict(body.decision) || (only !== null && !only.includes(body.author))) continue
    const verdicts = byEntry.get(body.about) ?? new Map<string, Verdict>()
    byEntry.set(body.about, verdicts.set(body.author, body.decision))
  }
  const units = [...byEntry.values()]
  const authors = [...new Set(units.flatMap(verdicts => [...verdicts.keys()]))].sort()
  const pairs = authors.flatMap((first, i) =>
    authors.slice(i + 1).map(second => pairOf(first, second, units)),
  )
  const shared = [...byEntry].filter(([, verdicts]) => verdicts.size > 1)
  return {
    entries: shared.length,
    authors: authors.map(author => ({
      author,
      judged: units.filter(verdicts => verdicts.has(author)).length,
    })),
    alpha: alphaOf(units.map(verdicts => [...verdicts.values()])),
    pairs: pairs.filter(({ entries }) => entries > 0),
    differ: shared
      .filter(([, verdicts]) => new Set(verdicts.values()).size > 1)
      .map(([entry, verdicts]) => ({ entry, verdicts: Object.fromEntries(verdicts) })),
  }
}

function pairOf(
  first: string,
  second: string,
  units: readonly ReadonlyMap<string, Verdict>[],
): Agreement['pairs'][number] {
  const both = units.filter(verdicts => verdicts.has(first) && verdicts.has(second))
  const agreed = both.filter(verdicts => verdicts.get(first) === verdicts.get(second)).length
  return {
    authors: [first, second],
    entries: both.length,
    agreed,
    kappa: kappaOf(both.map(verdicts => [verdicts.get(first)!, verdicts.get(second)!] as const)),
  }
}

/** Cohen's κ = (observed − expected) / (1 − expected). */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null
  const share = (side: 0 | 1, value: string): number =>
    pairs.filter(pair => pair[side] === value).length / pairs.length
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const values = [...new Set(pairs.flat())]
  const expected = values.reduce((sum, value) => sum + share(0, value) * share(1, value), 0)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/** Krippendorff's α = 1 − observed disagreement / expected disagreement, for named categories and any number of gaps. */
export function alphaOf(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>()
  let [pairable, disagreed] = [0, 0]
  for (const values of units) {
    if (values.length < 2) continue
    pairable += values.length
    for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1)
    const others = values.reduce((sum, a, i) => sum + values.filter((b, j) => i !== j && a !== b).length, 0)
    disagreed += others / (values.length - 1)
  }
  if (pairable === 0) return null
  const same = [...totals.values()].reduce((sum, n) => sum + n * (n - 1), 0)
  const expected = (pairable * (pairable - 1) - same) / (pairable - 1)
  return expected === 0 ? null : 1 - disagreed / expected
}
