import type { Correction, Decision, ToReview } from '../demarche.ts'
import { analysedText } from '../model/article.ts'
import type { DecisionBody, Entry, EntryBody, EntryDraft, Party } from '../model/entry.ts'
import { DemarcheError, failure } from '../model/errors.ts'
import { type Id, idOf } from '../model/id.ts'
import { type AsOf, type Ledger, NOW } from '../model/ledger.ts'
import { applyDecisions } from '../stories/readings.ts'
import { checkedChanges } from './correction.ts'
import { sha256 } from './engine.ts'

/** How often a decision that did not say what it follows is put behind another that came between. */
const TRIES = 5

/** Whatever a person does to the ledger bears a name and a reason. @throws {DemarcheError} E801 */
export function assertSigned({ author, reason }: { readonly author: string; readonly reason: string }): void {
  if (author.trim() === '') throw failure('E801', [author, 'an author'])
  if (reason.trim() === '') throw failure('E801', [reason, 'a reason'])
}

/** An entry by its id, or by the beginning of one that fits no other. @throws {DemarcheError} E402 · E406 */
export async function entryAt(ledger: Ledger, id: string): Promise<Entry> {
  const found = await ledger.entriesByPrefix(id, 2)
  if (found.length === 2) throw failure('E406', [id])
  if (found.length === 0) throw failure('E402', [id])
  return found[0]!
}

/**
 * Appends a person's decision behind the newest one about the same entry.
 *
 * @throws {DemarcheError} E402 · E406 · E506 when `after` is not the newest decision · E507 · E801
 */
export async function decideOn(ledger: Ledger, decision: Decision, now: string): Promise<Entry> {
  assertSigned(decision)
  const entry = await entryAt(ledger, decision.about)
  const changes = await changesOf(ledger, entry, decision)
  for (let i = 1; ; i++) {
    const earlier = await ledger.history(entry.id)
    const newest = earlier.at(-1)?.id ?? null
    if (!isNewest(decision.after, newest)) throw failure('E506', [entry.id])
    const draft = decisionDraft(entry, { ...decision, changes }, earlier.length, newest)
    try {
      return (await ledger.appendRevisions([draft], now))[0]!
    } catch (error) {
      const isOvertaken = error instanceof DemarcheError && error.code === 'E506'
      if (!isOvertaken || decision.after !== undefined || i === TRIES) throw error
    }
  }
}

/** What its author has seen, or the beginning of its id, is still the newest; undefined asks for nothing. */
const isNewest = (seen: string | null | undefined, newest: string | null): boolean =>
  seen === undefined || (seen === null ? newest === null : newest?.startsWith(seen) === true)

/** @param earlier how many decisions there are about it: part of the id, since one may decide the same again later */
export function decisionDraft(
  entry: Entry,
  {
    decision,
    author,
    reason,
    changes = {},
  }: Omit<Decision, 'about' | 'decision'> & Pick<DecisionBody, 'decision'>,
  earlier: number,
  newest: Id<'entry'> | null,
): EntryDraft<DecisionBody> {
  const body: DecisionBody = { kind: 'decision', about: entry.id, decision, author, reason, changes }
  const { article, validFrom, validTo, quote, quoteStart, quoteEnd, quoteHash, evidence } = entry
  return {
    id: idOf('entry', sha256, [entry.id, JSON.stringify(body), String(earlier)]),
    body,
    article,
    validFrom,
    validTo,
    quote,
    quoteStart,
    quoteEnd,
    quoteHash,
    evidence,
    wasAttributedTo: author,
    wasRevisionOf: newest,
  }
}

async function changesOf(
  ledger: Ledger,
  entry: Entry,
  { decision, changes = {} }: Decision,
): Promise<DecisionBody['changes']> {
  const article = await ledger.article(entry.article)
  if (article === null) throw failure('E403', [entry.article])
  const needsParties = JSON.stringify(changes).includes(':')
  const story =
    decision === 'correct' && needsParties ? await ledger.entries(NOW, { story: article.story }) : []
  const known = { parties: partiesOf(story.map(({ body }) => body)), text: analysedText(article).text }
  const checked = checkedChanges(entry, decision, changes, known)
  const [field] = Object.keys(checked)
  if (decision === 'merge' && field === undefined)
    throw failure('E507', ['with', 'say which entry it is one with'])
  if ((decision !== 'merge' && decision !== 'split') || field === undefined) return checked
  const other = await entryAt(ledger, String(checked[field]))
  if (other.id === entry.id) throw failure('E507', [field, 'an entry is always one with itself'])
  if (other.body.kind !== entry.body.kind)
    throw failure('E507', [field, `a ${entry.body.kind} is no ${other.body.kind}`])
  if ((await ledger.article(other.article))?.story !== article.story)
    throw failure('E507', [field, 'it stands in another story'])
  return { [field]: other.id }
}

/** Everybody whom rows name, by the fullest form of each key. */
function partiesOf(bodies: readonly EntryBody[]): readonly Party[] {
  const found = new Map<string, Party>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === 'object' && value !== null) {
      const { key, name, kind } = value as Partial<Party>
      if (typeof key === 'string' && typeof name === 'string' && typeof kind === 'string') {
        const known = found.get(key)
        if (known === undefined || name.length > known.name.length) found.set(key, value as Party)
      } else for (const each of Object.values(value)) visit(each)
    }
  }
  visit(bodies)
  return [...found.values()]
}

/** What persons changed, and what was erased: the newest first. */
export async function correctionsOf(
  ledger: Ledger,
  asOf: AsOf,
  since: string | null,
): Promise<readonly Correction[]> {
  const decisions = (await ledger.entries(asOf, { kind: 'decision' })) as readonly Entry<DecisionBody>[]
  const corrections: Correction[] = []
  for (const { id, body, recordedAt } of decisions) {
    if (body.decision === 'accept' || (since !== null && recordedAt <= since)) continue
    const entry = await ledger.entry(body.about)
    if (entry === null) continue
    const { decision, author, reason } = body
    const before = entry.body as unknown as Readonly<Record<string, unknown>>
    const changes = Object.entries(body.changes).map(([field, after]) => ({
      field,
      before: before[field] ?? null,
      after,
    }))
    corrections.push({ kind: 'decision', id, recordedAt, author, reason, decision, entry, changes })
  }
  for (const { sequence, article, mode, author, reason, recordedAt } of await ledger.erasures()) {
    if (
      (since !== null && recordedAt <= since) ||
      (asOf.knownAt !== null && asOf.clock === 'recorded' && recordedAt > asOf.knownAt)
    )
      continue
    corrections.push({
      kind: 'erasure',
      id: `erasure_${sequence}`,
      recordedAt,
      author,
      reason,
      article,
      mode,
    })
  }
  return corrections.sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0))
}

/** Entries of a story that a reviewer has not judged, without a word of what others decided: reviewers stay independent. */
export async function toReview(
  ledger: Ledger,
  story: Id<'story'>,
  author: string,
  limit: number,
): Promise<readonly ToReview[]> {
  const entries = await ledger.entries(NOW, { story })
  const own = entries.flatMap(({ body }) =>
    body.kind === 'decision' && body.author === author ? [body.about] : [],
  )
  const judged = new Set(own)
  const machine = entries.filter(({ body }) => body.kind !== 'decision' || body.decision === 'supersede')
  return applyDecisions(machine)
    .flatMap(({ entry }) => (judged.has(entry.id) ? [] : [{ entry, confidence: confidenceOf(entry.body) }]))
    .sort((a, b) => a.confidence - b.confidence || a.entry.sequence - b.entry.sequence)
    .slice(0, limit)
}

/** The least sure come first to a reviewer. */
function confidenceOf(body: EntryBody): number {
  if (body.kind === 'act') return body.confidence
  if (body.kind === 'statement') return Math.min(body.confidence.spans, body.confidence.speaker)
  return 1
}
