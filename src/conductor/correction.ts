import { z } from 'zod'
import { ACT_TYPES } from '../model/act.ts'
import type { DecisionKind, Entry, EntryBody, EntryKind, Party } from '../model/entry.ts'
import { failure } from '../model/errors.ts'

/** Whom a correction may name by key alone, and the text whose words it may show. */
export interface Correctable {
  readonly parties: readonly Party[]
  readonly text: string
}

const day = z.string().nullable()
const interval = z.strictObject({ from: day, to: day })
const party = z.strictObject({
  key: z.string().regex(/^[a-z]+:\S+$/, 'a key like person:ana-rojas'),
  name: z.string().min(1),
  kind: z.enum(['person', 'organisation', 'government', 'country', 'place', 'group', 'unnamed']),
  country: z.string().length(3).nullable(),
  role: z.string().nullable(),
})
const parties = z.array(party)
const words = z.string().nullable()

/** The fields of each kind that a person may correct: what was understood. The quote and its place never change. */
const FIELDS: { readonly [K in Exclude<EntryKind, 'decision'>]: Readonly<Record<string, z.ZodType>> } = {
  statement: {
    speaker: party.nullable(),
    candidates: parties,
    source: words,
    cue: words,
    content: z.string().min(1),
    mode: z.enum(['direct', 'indirect', 'mixed']),
    cueClass: z.enum(['speech', 'writing', 'stance', 'belief', 'decree', 'evidence']),
    stance: z.enum(['asserts', 'denies', 'doubts', 'asks', 'refuses']),
    channel: z.string().nullable(),
    addressee: parties,
    via: z.array(z.string()),
    uttered: z.strictObject({
      from: day,
      to: day,
      basis: z.enum(['stated', 'bounded', 'assumed']),
      rule: z.string(),
      why: z.string(),
    }),
  },
  act: {
    type: z.enum(ACT_TYPES),
    actor: parties,
    recipient: parties,
    issue: z.string().nullable(),
    terms: z.strictObject({
      place: words,
      start: day,
      end: day,
      duration: words,
      unconditional: z.boolean().nullable(),
      scope: words,
      level: z.enum(['leaders', 'ministers', 'delegations', 'envoys']).nullable(),
      quantity: words,
      sequence: words,
    }),
    conditions: z.array(
      z.strictObject({ hinge: z.string(), polarity: z.enum(['positive', 'negative']), text: z.string() }),
    ),
    deadline: z.strictObject({ value: day, words, setBy: parties, vague: z.boolean() }).nullable(),
    when: interval,
    venue: words,
    factuality: z.enum(['asserted', 'denied', 'hypothetical', 'hedged', 'second-hand', 'historical']),
    saidBy: party.nullable(),
  },
  contact: {
    gap: z.boolean(),
    parties: z.array(parties),
    mode: z.enum(['meeting', 'call', 'letter', 'visit', 'exchange']).nullable(),
    when: interval,
    venue: words,
  },
  silence: { by: parties },
  precedence: { by: parties, claim: z.enum(['first', 'first-since', 'last', 'latest']), since: words },
}

/** Fields that show words of the article: another reading of them must still stand there. */
const FROM_TEXT = new Set(['source', 'cue', 'content'])

/** What a decision changes, field by field, checked; parties given by key alone are filled in. @throws {DemarcheError} E507 */
export function checkedChanges(
  entry: Entry,
  decision: DecisionKind,
  changes: Readonly<Record<string, unknown>>,
  known: Correctable,
): Readonly<Record<string, unknown>> {
  const fields = Object.keys(changes)
  if (decision !== 'correct') {
    const allowed = (
      { merge: 'with', split: 'from', supersede: 'by' } as Partial<Record<DecisionKind, string>>
    )[decision]
    const wrong = fields.find(field => field !== allowed)
    if (wrong !== undefined)
      throw failure('E507', [
        wrong,
        `"${decision}" takes ${allowed === undefined ? 'no changes' : `only "${allowed}"`}`,
      ])
    return changes
  }
  if (fields.length === 0) throw failure('E507', ['', 'a correction names at least one field'])
  if (entry.body.kind === 'decision')
    throw failure('E507', [fields[0]!, 'a decision is withdrawn, not corrected'])
  const shapes = FIELDS[entry.body.kind]
  return Object.fromEntries(
    fields.map(field => [field, checked(field, merged(entry.body, field, changes[field]), shapes, known)]),
  )
}

/** Of terms, intervals and the like a correction may give one part; the rest stays. */
function merged(body: EntryBody, field: string, given: unknown): unknown {
  const before = (body as unknown as Readonly<Record<string, unknown>>)[field]
  return isRecord(before) && isRecord(given) && !('key' in given) ? { ...before, ...given } : given
}

function checked(
  field: string,
  given: unknown,
  shapes: Readonly<Record<string, z.ZodType>>,
  known: Correctable,
): unknown {
  const shape = shapes[field]
  if (!shape) throw failure('E507', [field, `the fields are ${Object.keys(shapes).join(', ')}`])
  const value = withParties(given, known.parties)
  const parsed = shape.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw failure('E507', [[field, ...issue!.path].join('.'), issue!.message])
  }
  if (FROM_TEXT.has(field) && typeof value === 'string') {
    const missing = value.split(' … ').find(piece => !known.text.includes(piece))
    if (missing !== undefined) throw failure('E507', [field, `the article does not say "${missing}"`])
  }
  return parsed.data
}

/** `"country:UKR"` stands for the party that the story knows by this key. */
function withParties(value: unknown, parties: readonly Party[]): unknown {
  if (Array.isArray(value)) return value.map(each => withParties(each, parties))
  return typeof value === 'string' && value.includes(':')
    ? (parties.find(({ key }) => key === value) ?? value)
    : value
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
