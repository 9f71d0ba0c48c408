import type { Reread, RereadChange } from '../demarche.ts'
import { draftsOf } from '../ledger/drafts.ts'
import { namedBy } from '../ledger/verify.ts'
import { type ArticleRow, analysedText } from '../model/article.ts'
import type { DecisionBody, Entry, EntryBody, EntryDraft, StoredArticle } from '../model/entry.ts'
import { type Id, idOf } from '../model/id.ts'
import { type Ledger, NOW } from '../model/ledger.ts'
import { overlaps } from '../model/span.ts'
import { VERSION } from '../model/version.ts'
import { type Engine, sha256 } from './engine.ts'
import { decisionDraft } from './deciding.ts'

const PAGE = 100
const AUTHOR = `demarche@${VERSION}`

/**
 * Runs the rules of this version over stored articles, and says what they read otherwise. Taken, the new readings are
 * appended and the old ones give way to them; an entry about which a person has decided anything stays as it is, and
 * no new reading of its place comes in beside it.
 */
export async function* rereading(
  ledger: Ledger,
  engine: Engine,
  { story, take, now }: { readonly story: Id<'story'> | null; readonly take: boolean; readonly now: string },
): AsyncGenerator<Reread> {
  for (let after = 0, more = true; more; ) {
    const page = await ledger.articles(NOW, { ...(story !== null && { story }), after, limit: PAGE })
    for (const article of page) {
      after = article.sequence
      const isReadable =
        article.kept === undefined && (article.language === null || /^en\b/i.test(article.language))
      if (!isReadable) continue
      const read = readAgain(article, await ledger.entries(NOW, { article: article.id }), engine)
      if (read.changes.length === 0) continue
      if (take && read.rows.length > 0) await ledger.appendRevisions(read.rows, now)
      yield {
        article: article.id,
        title: article.title,
        changes: read.changes,
        taken: take && read.rows.length > 0,
      }
    }
    more = page.length === PAGE
  }
}

interface Again {
  readonly changes: readonly RereadChange[]
  /** What is appended when the changes are taken. */
  readonly rows: readonly EntryDraft[]
}

/** Compares a fresh reading of an article with the rows it has. */
export function readAgain(article: StoredArticle, rows: readonly Entry[], engine: Engine): Again {
  const { id, sequence, recordedAt, story, event, copyOf, versionOf, kept, erasure, ...row } = article
  const { text, headlineEnd } = analysedText(row satisfies ArticleRow)
  const { doc } = engine.analyse({ text, headlineEnd, createdOn: row.createdOn, publisher: row.publisher })
  return compared(rows, draftsOf({ ...row, id }, doc, VERSION, sha256))
}

/** The old rows of one article against the drafts of a new reading. */
export function compared(rows: readonly Entry[], drafts: readonly EntryDraft[]): Again {
  const decisions = rows.filter(isDecision)
  const about = new Map<Id<'entry'>, Entry<DecisionBody>[]>()
  for (const decision of decisions)
    about.set(decision.body.about, [...(about.get(decision.body.about) ?? []), decision])
  const byPerson = new Set(
    decisions.filter(({ body }) => body.decision !== 'supersede').map(({ body }) => body.about),
  )
  const superseded = new Set(
    decisions.filter(({ body }) => body.decision === 'supersede').map(({ body }) => body.about),
  )
  const old = rows.filter(
    ({ id, body }) => body.kind !== 'decision' && (byPerson.has(id) || !superseded.has(id)),
  )
  const ids = new Set(rows.map(({ id }) => id))
  const open = new Set(old.map(({ id }) => id))
  /** Which row a draft's id stands for: its own, or that of a row that says the same. */
  const standsFor = new Map<Id<'entry'>, Id<'entry'>>()
  const [changes, added]: [RereadChange[], EntryDraft[]] = [[], []]
  // What is the same is settled first, so that a change is sought only among the rest.
  const rest: EntryDraft[] = []
  for (const given of drafts) {
    const draft = rewired(given, standsFor)
    const same = old.find(entry => open.has(entry.id) && (entry.id === draft.id || saysTheSame(entry, draft)))
    if (same === undefined) {
      rest.push(given)
      continue
    }
    open.delete(same.id)
    standsFor.set(given.id, same.id)
  }
  const gone: [old: Entry, by: Id<'entry'>][] = []
  for (const given of rest) {
    const draft = rewired(given, standsFor)
    const before = old.find(entry => open.has(entry.id) && isSamePlace(entry, draft))
    if (before !== undefined) open.delete(before.id)
    if (before !== undefined && byPerson.has(before.id)) {
      standsFor.set(given.id, before.id)
      changes.push({ kind: 'held', before, after: draft, fields: fieldsOf(before.body, draft.body) })
      continue
    }
    standsFor.set(given.id, draft.id)
    // Rules that were changed back read what stood here once; the row of that time cannot be appended twice.
    if (ids.has(draft.id)) continue
    added.push({ ...draft, wasRevisionOf: before?.id ?? null })
    if (before === undefined) changes.push({ kind: 'added', before: null, after: draft, fields: [] })
    else {
      gone.push([before, draft.id])
      changes.push({ kind: 'changed', before, after: draft, fields: fieldsOf(before.body, draft.body) })
    }
  }
  const lost = old.filter(({ id }) => open.has(id))
  for (const before of lost) {
    changes.push({ kind: byPerson.has(before.id) ? 'held' : 'removed', before, after: null, fields: [] })
  }
  const giveWay = [
    ...gone,
    ...lost.filter(({ id }) => !byPerson.has(id)).map(entry => [entry, null] as const),
  ]
  return {
    changes,
    rows: [
      ...added,
      ...giveWay.map(([entry, by]) => {
        const earlier = about.get(entry.id) ?? []
        const reason =
          by === null
            ? 'the rules of this version read nothing here'
            : 'the rules of this version read this otherwise'
        return decisionDraft(
          entry,
          { decision: 'supersede', author: AUTHOR, reason, changes: { by } },
          earlier.length,
          earlier.at(-1)?.id ?? null,
        )
      }),
    ],
  }
}

const isDecision = (entry: Entry): entry is Entry<DecisionBody> => entry.body.kind === 'decision'

/** A draft that rests on the rows that are kept, under the id that follows from it. */
function rewired(draft: EntryDraft, standsFor: ReadonlyMap<Id<'entry'>, Id<'entry'>>): EntryDraft {
  const moved = namedBy(draft).filter(id => id !== null && (standsFor.get(id) ?? id) !== id)
  if (moved.length === 0) return draft
  const body = Object.fromEntries(
    Object.entries(draft.body).map(([field, value]) => [
      field,
      typeof value === 'string' && moved.includes(value as Id<'entry'>)
        ? standsFor.get(value as Id<'entry'>)
        : value,
    ]),
  ) as unknown as EntryBody
  const place = draft.evidence.map(({ start, end }) => [start, end])
  return {
    ...draft,
    body,
    id: idOf('entry', sha256, [draft.article, JSON.stringify(body), JSON.stringify(place)]),
  }
}

/** Figures of confidence move with every training; a reading is the same without them. */
function saysTheSame(entry: Entry, draft: EntryDraft): boolean {
  return (
    entry.quoteStart === draft.quoteStart &&
    entry.quoteEnd === draft.quoteEnd &&
    JSON.stringify({ ...entry.body, confidence: 0 }) === JSON.stringify({ ...draft.body, confidence: 0 }) &&
    JSON.stringify(entry.evidence) === JSON.stringify(draft.evidence)
  )
}

function isSamePlace(entry: Entry, draft: EntryDraft): boolean {
  if (entry.body.kind !== draft.body.kind) return false
  return overlaps(
    { start: entry.quoteStart, end: entry.quoteEnd },
    { start: draft.quoteStart, end: draft.quoteEnd },
  )
}

/** The fields in which two bodies differ. */
function fieldsOf(before: EntryBody, after: EntryBody): RereadChange['fields'] {
  const [old, now] = [before, after] as unknown as Readonly<Record<string, unknown>>[]
  return Object.keys(now!)
    .filter(field => field !== 'confidence' && JSON.stringify(old![field]) !== JSON.stringify(now![field]))
    .map(field => ({ field, before: old![field] ?? null, after: now![field] }))
}
