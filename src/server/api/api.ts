import { createHash } from 'node:crypto'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import type { Demarche, View } from '../../demarche.ts'
import { DemarcheError } from '../../demarche.ts'
import type { Story } from '../../model/story.ts'
import { VERSION } from '../../model/version.ts'
import { statusOf } from '../status.ts'
import { viewOfQuery } from '../view.ts'
import * as schema from './schemas.ts'

const json = <T extends z.ZodType>(body: T, description: string) => ({
  description,
  content: { 'application/json': { schema: body } },
})
const PROBLEMS = {
  400: {
    description: 'The question is malformed',
    content: { 'application/problem+json': { schema: schema.Problem } },
  },
  404: {
    description: 'Nothing of that name',
    content: { 'application/problem+json': { schema: schema.Problem } },
  },
}
const StoryId = z.object({
  story: z
    .string()
    .regex(/^story_[0-9a-f]{1,32}$/)
    .openapi({ param: { name: 'story', in: 'path' } }),
})
const EntryId = z.object({
  entry: z
    .string()
    .regex(/^entry_[0-9a-f]{1,32}$/)
    .openapi({ param: { name: 'entry', in: 'path' } }),
})

/**
 * `/api/v1`: every view as data, described by OpenAPI 3.1 at `/api/v1/openapi.json`. Reading needs no more than the
 * pages do; putting a decision on record needs the token, and is not there without one.
 */
export function api(app: Demarche, token: string | null): OpenAPIHono {
  const routes = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      const detail = `${issue!.path.join('.')}: ${issue!.message}`
      return c.json(problem(400, 'The question is malformed', detail, 'E801'), 400, PROBLEM)
    },
  })
  routes.use('*', etag({ generateDigest: body => createHash('sha1').update(body).digest().buffer }))

  const get = <T extends z.ZodType>(path: string, summary: string, request: object, body: T) =>
    createRoute({
      method: 'get',
      path,
      summary,
      request: request as never,
      responses: { 200: json(body, summary), ...PROBLEMS },
    })
  const viewOf = (query: Readonly<Record<string, unknown>>): View =>
    viewOfQuery({
      'known-on': query['knownOn'] as string | undefined,
      'recorded-by': query['recordedBy'] as string | undefined,
      clock: query['clock'] as string | undefined,
      'as-of': query['asOf'] as string | undefined,
    })
  const knownOf = ({ asOf: { clock, knownAt, recordedAt } }: Story) => ({ clock, knownAt, recordedAt })

  routes.openapi(
    get(
      '/stories',
      'All stories',
      { query: schema.ViewQuery },
      z.object({ ok: z.literal(true), stories: z.array(schema.StorySummary) }),
    ),
    async c => c.json({ ok: true as const, stories: await app.stories(viewOf(c.req.query())) } as never, 200),
  )
  routes.openapi(
    get(
      '/stories/{story}/brief',
      'The brief of a story',
      { params: StoryId, query: schema.ViewQuery },
      z.object({ ok: z.literal(true), known: schema.KnownOn, brief: schema.Brief }),
    ),
    async c => {
      const { brief, story } = await app.brief(c.req.param('story')!, viewOf(c.req.query()))
      return c.json({ ok: true, known: knownOf(story), brief } as never, 200)
    },
  )

  const list = (
    name: string,
    summary: string,
    item: z.ZodType,
    of: (story: Story) => readonly unknown[],
  ): void => {
    routes.openapi(
      get(
        `/stories/{story}/${name}`,
        summary,
        { params: StoryId, query: schema.PageQuery },
        z.object({
          ok: z.literal(true),
          known: schema.KnownOn,
          total: z.number().int(),
          next: z.string().nullable(),
          items: z.array(item),
        }),
      ),
      async c => {
        const { cursor, limit } = c.req.valid('query' as never) as { cursor?: string; limit: number }
        const story = await app.story(c.req.param('story')!, viewOf(c.req.query()))
        const all = of(story)
        const from = Number(cursor ?? 0)
        const next = from + limit < all.length ? String(from + limit) : null
        return c.json(
          {
            ok: true,
            known: knownOf(story),
            total: all.length,
            next,
            items: all.slice(from, from + limit),
          } as never,
          200,
        )
      },
    )
  }
  list('entries', 'Ledger rows, in order of recording', schema.Entry, story => story.entries)
  list('articles', 'Articles, without their text', schema.Article, story =>
    story.articles.map(({ text: _, warnings: __, ...article }) => article),
  )
  list('threads', 'Opening acts with their answers and outcomes', schema.Thread, story => story.threads)
  list('positions', 'Who stands where on what', schema.Position, story => story.positions)
  list('contacts', 'Meetings, calls, exchanges and gaps', schema.Contact, story => story.contacts)
  list('timeline', 'What happened, in order', schema.Mark, story => story.timeline)

  routes.openapi(
    get(
      '/entries/{entry}',
      'The evidence of an entry',
      { params: EntryId, query: schema.ViewQuery },
      z.object({ ok: z.literal(true), evidence: schema.Evidence }),
    ),
    async c =>
      c.json(
        { ok: true, evidence: await app.evidence(c.req.param('entry')!, viewOf(c.req.query())) } as never,
        200,
      ),
  )
  routes.openapi(
    get(
      '/search',
      'Entries by words',
      {
        query: schema.ViewQuery.extend({
          q: z.string().min(1).max(400),
          limit: z.coerce.number().int().min(1).max(100).default(20),
        }),
      },
      z.object({ ok: z.literal(true), hits: z.array(schema.Hit) }),
    ),
    async c => {
      const { q, limit } = c.req.valid('query' as never) as { q: string; limit: number }
      return c.json({ ok: true, hits: await app.search(q, viewOf(c.req.query()), limit) } as never, 200)
    },
  )
  routes.openapi(
    get(
      '/check',
      'What is on record of a quotation',
      {
        query: schema.ViewQuery.extend({
          q: z.string().min(1).max(4000),
          speaker: z.string().max(200).optional(),
        }),
      },
      z.object({ ok: z.literal(true), check: schema.QuoteCheck }),
    ),
    async c => {
      const { q, speaker } = c.req.valid('query' as never) as { q: string; speaker?: string }
      return c.json(
        { ok: true, check: await app.check(q, speaker ?? null, viewOf(c.req.query())) } as never,
        200,
      )
    },
  )
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/entries/{entry}/decisions',
      summary: 'Put a decision on record (needs the token)',
      security: [{ token: [] }],
      request: {
        params: EntryId,
        body: { required: true, content: { 'application/json': { schema: schema.Decision } } },
      },
      responses: {
        201: json(z.object({ ok: z.literal(true), entry: schema.Entry }), 'The new row'),
        ...PROBLEMS,
      },
    }),
    async c => {
      // A browser never sends this header by itself, so a page of another site cannot write here.
      if (token === null || c.req.header('authorization') !== `Bearer ${token}`) {
        throw new DemarcheError(
          'E703',
          'Writing needs a token. Start the server with DEMARCHE_TOKEN and send it as "Authorization: Bearer …".',
        )
      }
      const { entry } = await app.evidence(c.req.param('entry'))
      const { changes, ...decision } = c.req.valid('json')
      const row = await app.decide({ ...decision, about: entry.id, ...(changes && { changes }) })
      return c.json({ ok: true, entry: row } as never, 201)
    },
  )

  routes.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  routes.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Demarche',
      version: VERSION,
      description:
        'An evidence-linked ledger of negotiations. Every answer can be asked as known on an instant.',
    },
    servers: [{ url: '/api/v1' }],
  })
  routes.all('*', c => c.json(problem(404, 'Not found', 'No such address in the API.', null), 404, PROBLEM))
  routes.onError((error, c) => {
    if (error instanceof HTTPException)
      return c.json(
        problem(error.status, 'The question is malformed', error.message, null),
        error.status,
        PROBLEM,
      )
    if (!(error instanceof DemarcheError)) throw error
    const status = statusOf(error.code)
    return c.json(problem(status, error.code, error.message, error.code), status, PROBLEM)
  })
  return routes
}

const PROBLEM = { 'content-type': 'application/problem+json' }

const problem = (status: number, title: string, detail: string, code: string | null) =>
  ({
    type: code === null ? 'about:blank' : `urn:demarche:error:${code}`,
    title,
    status,
    detail,
    code,
    ok: false,
  }) as const
