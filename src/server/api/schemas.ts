import { z } from '@hono/zod-openapi'

/** The shapes of the API: checked on the way in, and the OpenAPI document's on the way out. */
export const ViewQuery = z.object({
  knownOn: z.string().optional().openapi({
    description: 'Read only what was known by this day (its end) or instant',
    example: '2025-05-12',
  }),
  clock: z
    .enum(['recorded', 'published'])
    .optional()
    .openapi({ description: 'Which clock knownOn means; default recorded' }),
  asOf: z.string().optional().openapi({ description: 'The day on which deadlines are judged, YYYY-MM-DD' }),
  recordedBy: z.string().optional().openapi({
    description: 'With the published clock: only what this ledger had recorded by this day or instant',
  }),
})

export const PageQuery = ViewQuery.extend({
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .openapi({ description: 'The `next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

const Party = z
  .object({
    key: z.string(),
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    role: z.string().nullable(),
  })
  .openapi('Party')
const Interval = z.object({ from: z.string().nullable(), to: z.string().nullable() }).openapi('Interval')
const Span = z.object({ start: z.number().int(), end: z.number().int() })

export const Entry = z
  .object({
    id: z.string(),
    sequence: z.number().int(),
    recordedAt: z.string(),
    article: z.string(),
    body: z.looseObject({
      kind: z.enum(['statement', 'act', 'contact', 'silence', 'precedence', 'decision']),
    }),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    quote: z.string(),
    quoteStart: z.number().int(),
    quoteEnd: z.number().int(),
    quoteHash: z.string(),
    evidence: z.array(Span),
    wasAttributedTo: z.string(),
    wasRevisionOf: z.string().nullable(),
  })
  .openapi('Entry')

export const Article = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    createdOn: z.string().nullable(),
    publishedAt: z.string().nullable(),
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    language: z.string().nullable(),
    sequence: z.number().int(),
    recordedAt: z.string(),
    story: z.string(),
    event: z.string(),
    copyOf: z.string().nullable(),
    versionOf: z.string().nullable(),
  })
  .openapi('Article')

export const StorySummary = z
  .object({
    id: z.string(),
    title: z.string(),
    articles: z.number().int(),
    entries: z.number().int(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    newest: z.string().nullable(),
    due: z.object({ day: z.string(), sentence: z.string() }).nullable(),
    openThreads: z.number().int(),
  })
  .openapi('StorySummary')

export const Thread = z
  .looseObject({ id: z.string(), opening: Entry, state: z.string(), issue: z.string().nullable() })
  .openapi('Thread')
export const Position = z
  .looseObject({
    party: Party,
    side: Party,
    issue: z.string(),
    stance: z.string(),
    interval: Interval,
    accordingTo: Party.nullable(),
    entry: z.string(),
  })
  .openapi('Position')
export const Contact = z
  .looseObject({
    gap: z.boolean(),
    parties: z.array(z.array(Party)),
    mode: z.string().nullable(),
    when: Interval,
    venue: z.string().nullable(),
    entries: z.array(z.string()),
  })
  .openapi('Contact')
export const Mark = z
  .looseObject({
    entry: z.string(),
    type: z.string(),
    parties: z.array(Party),
    when: Interval,
    sentence: z.string(),
  })
  .openapi('TimelineMark')
const Line = z.object({ text: z.string(), entries: z.array(z.string()) })
export const Brief = z
  .object({
    story: z.string(),
    day: z.string(),
    headline: z.string(),
    standfirst: z.array(Line),
    sections: z.array(z.object({ kicker: z.string(), heading: z.string(), lines: z.array(Line) })),
    dropped: z.array(Line.extend({ reason: z.string() })),
  })
  .openapi('Brief')
export const Evidence = z
  .looseObject({ entry: Entry, article: Article, paragraph: z.string(), verified: z.boolean() })
  .openapi('Evidence')
export const QuoteCheck = z
  .looseObject({
    verdict: z.enum(['verbatim', 'altered', 'truncated', 'another-speaker', 'paraphrase', 'no-record']),
  })
  .openapi('QuoteCheck')
export const Hit = z.object({ entry: Entry, article: Article, snippet: z.string() }).openapi('Hit')

/** As known on: every answer names the instant, so that the same question can be asked again. */
export const KnownOn = z
  .object({
    clock: z.enum(['recorded', 'published']),
    knownAt: z.string().nullable(),
    recordedAt: z.string().nullable(),
  })
  .openapi('KnownOn')

export const Decision = z
  .object({
    decision: z.enum(['accept', 'correct', 'reject', 'dispute', 'withdraw', 'merge']),
    author: z.string().min(1).max(200),
    reason: z.string().min(1).max(2000),
    changes: z.record(z.string(), z.unknown()).optional(),
  })
  .openapi('Decision')

/** RFC 9457 problem details. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string().nullable(),
    ok: z.literal(false),
  })
  .openapi('Problem')
