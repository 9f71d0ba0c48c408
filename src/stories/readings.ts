import type { DecisionBody, Entry, EntryBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'

/** An entry as people left it: their corrections applied, their doubts beside it. */
export interface Reading<B extends EntryBody = EntryBody> {
  readonly entry: Entry<B>
  /** A person accepted or corrected it. */
  readonly reviewed: boolean
  readonly disputed: boolean
  /** Taken back by the one who published it: shown struck through, changes nothing. */
  readonly withdrawn: boolean
  /** The entry that a person says it is one with. */
  readonly mergedWith: Id<'entry'> | null
  /** Entries that a person says it is not one with. */
  readonly apartFrom: readonly Id<'entry'>[]
  /** Newer rules read the place otherwise, and no person has spoken for this reading. */
  readonly superseded: boolean
}

type Decided = Entry<DecisionBody>

/**
 * Applies what people decided, oldest first: a rejected or superseded entry is gone from every reading, a corrected
 * one shows its corrected fields under the same id. A decision that was itself withdrawn or rejected has no effect.
 */
export function applyDecisions(entries: readonly Entry[]): Reading[] {
  const decisions = entries.filter(isDecision).sort((a, b) => a.sequence - b.sequence)
  const undone = undoneDecisions(decisions)
  const byEntry = new Map<Id<'entry'>, DecisionBody[]>()
  for (const { id, body } of decisions) {
    if (undone.has(id)) continue
    const list = byEntry.get(body.about)
    if (list) list.push(body)
    else byEntry.set(body.about, [body])
  }
  return entries.flatMap(entry => {
    if (isDecision(entry)) return []
    let reading: Reading | null = { ...UNTOUCHED, entry }
    for (const decision of byEntry.get(entry.id) ?? [])
      reading = reading && APPLY[decision.decision](reading, decision)
    return reading === null || reading.superseded ? [] : [reading]
  })
}

/** Ids of withdrawn and rejected entries, and so of decisions without effect; of verdicts about one thing the newest holds. */
function undoneDecisions(decisions: readonly Decided[]): ReadonlySet<Id<'entry'>> {
  const undone = new Set<Id<'entry'>>()
  const settled = new Set<Id<'entry'>>()
  // The newest first: a withdrawal may itself have been withdrawn.
  for (const { id, body } of decisions.toReversed()) {
    if (undone.has(id) || settled.has(body.about) || !VERDICTS.has(body.decision)) continue
    settled.add(body.about)
    if (body.decision !== 'unwithdraw') undone.add(body.about)
  }
  return undone
}

const VERDICTS: ReadonlySet<DecisionBody['decision']> = new Set(['withdraw', 'reject', 'unwithdraw'])

const UNTOUCHED = {
  reviewed: false,
  disputed: false,
  withdrawn: false,
  mergedWith: null,
  apartFrom: [],
  superseded: false,
} as const

const APPLY: Record<DecisionBody['decision'], (reading: Reading, decision: DecisionBody) => Reading | null> =
  {
    accept: reading => ({ ...reading, reviewed: true, disputed: false, superseded: false }),
    correct: (reading, { changes }) => ({
      ...reading,
      entry: corrected(reading.entry, changes),
      reviewed: true,
      superseded: false,
    }),
    reject: () => null,
    dispute: reading => ({ ...reading, disputed: true }),
    withdraw: reading => ({ ...reading, withdrawn: true }),
    unwithdraw: reading => ({ ...reading, withdrawn: false }),
    merge: (reading, { changes }) => ({ ...reading, mergedWith: entryId(changes['with']) }),
    split: (reading, { changes }) => {
      const from = entryId(changes['from'])
      return {
        ...reading,
        mergedWith: null,
        apartFrom: from === null ? reading.apartFrom : [...reading.apartFrom, from],
      }
    },
    // A machine never undoes a person.
    supersede: reading => ({ ...reading, superseded: !isTouched(reading) }),
  }

const isTouched = ({ reviewed, disputed, withdrawn, mergedWith, apartFrom }: Reading): boolean =>
  reviewed || disputed || withdrawn || mergedWith !== null || apartFrom.length > 0

const entryId = (value: unknown): Id<'entry'> | null =>
  typeof value === 'string' ? (value as Id<'entry'>) : null

/** Only fields that the body has may change, and never its kind. */
function corrected(entry: Entry, changes: Readonly<Record<string, unknown>>): Entry {
  const known = Object.entries(changes).filter(([field]) => field !== 'kind' && field in entry.body)
  return { ...entry, body: { ...entry.body, ...Object.fromEntries(known) } }
}

const isDecision = (entry: Entry): entry is Decided => entry.body.kind === 'decision'

export const ofKind = <K extends EntryBody['kind']>(
  readings: readonly Reading[],
  kind: K,
): Reading<Extract<EntryBody, { kind: K }>>[] =>
  readings.filter(({ entry }) => entry.body.kind === kind) as Reading<Extract<EntryBody, { kind: K }>>[]
