import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Issue } from '../acts/issues.ts'
import type { UserKnowledge } from '../entities/knowledge-data.ts'
import { failure } from '../model/errors.ts'

/** A user's own rows beside ours: knowledge of countries, organisations and offices, and issues of negotiation. */
export interface OwnTables {
  readonly knowledge: UserKnowledge
  readonly issues: readonly Issue[]
}

const NONE: OwnTables = { knowledge: {}, issues: [] }

const words = z.array(z.string().min(1))
const alpha3 = z.string().regex(/^[A-Z]{3}$/, 'three capital letters (ISO 3166-1 alpha-3)')
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
/** As fine as it is known: a day, a month or a year. */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a day, month or year: 2025-02-27, 2025-02 or 2025')

const country = z.strictObject({
  alpha3,
  name: z.string().min(1),
  names: words.default([]),
  adjectives: words.default([]),
  demonyms: words.default([]),
  capitals: words.default([]),
  seats: words.default([]),
  leader: z.enum(['head-of-state', 'head-of-government']).nullable().default(null),
})

const organisation = z.strictObject({
  id: slug,
  name: z.string().min(1),
  aliases: words.default([]),
  kind: z.enum([
    'intergovernmental',
    'government-body',
    'legislature',
    'court',
    'armed-force',
    'armed-group',
    'party',
    'union',
    'company',
    'bank',
    'media',
    'platform',
    'charity',
    'other',
  ]),
  country: alpha3.nullable().default(null),
  seats: words.exactOptional(),
  nouns: words.exactOptional(),
})

const tenure = z.strictObject({
  person: z.string().min(1),
  aliases: words.exactOptional(),
  gender: z.enum(['female', 'male']).nullable().default(null),
  role: z.string().min(1),
  office: z.enum([
    'head-of-state',
    'head-of-government',
    'deputy-head',
    'foreign-minister',
    'defence-minister',
    'finance-minister',
    'trade-minister',
    'interior-minister',
    'energy-minister',
    'climate-minister',
    'security-adviser',
    'minister',
    'spokesperson',
    'envoy',
    'negotiator',
    'ambassador',
    'head-of-organisation',
    'deputy-head-of-organisation',
    'party-leader',
    'legislature-speaker',
    'military-chief',
    'intelligence-chief',
    'central-banker',
    'former-leader',
    'other',
  ]),
  country: alpha3.nullable().default(null),
  organisation: slug.exactOptional(),
  about: words.exactOptional(),
  from: date,
  to: date.nullable().default(null),
})

const issue = z.strictObject({
  id: slug,
  field: z.enum(['peace', 'trade', 'nuclear', 'labour', 'coalition', 'law', 'other']),
  contexts: words.default([]),
  /** A list, or as our own table has it: phrases parted by commas. */
  words: z.union([z.string().min(1), words.min(1).transform(list => list.join(','))]),
})

const tables = z.strictObject({
  countries: z.array(country).exactOptional(),
  organisations: z.array(organisation).exactOptional(),
  tenures: z.array(tenure).exactOptional(),
  issues: z.array(issue).default([]),
})

/**
 * Reads a file of JSON: any of `countries`, `organisations`, `tenures` (docs/knowledge.md) and `issues` (docs/acts.md).
 *
 * @param path null: no file, ours alone
 * @throws {DemarcheError} E204 it cannot be read, or a row is not as it should be
 */
export function readOwnTables(path: string | null): OwnTables {
  if (path === null) return NONE
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw failure('E204', [path, (cause as Error).message], { cause })
  }
  const read = tables.safeParse(json)
  if (!read.success) {
    const [first] = read.error.issues
    throw failure('E204', [path, `${first!.path.join('.') || 'the file'}: ${first!.message}`])
  }
  const { issues, ...knowledge } = read.data
  return { knowledge, issues }
}
