import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { type Demarche, DemarcheError, log } from '../demarche.ts'
import { api } from './api/api.ts'
import { assets } from './assets.ts'
import { Layout } from './layout.tsx'
import { page } from './page.ts'
import { pageCache } from './page-cache.ts'
import { failure } from '../model/errors.ts'
import { rateLimit } from './rate-limit.ts'
import { requestLog } from './request-log.ts'
import { check } from './routes/check.tsx'
import { corrections } from './routes/corrections.tsx'
import { entries } from './routes/entries.tsx'
import { events } from './routes/events.ts'
import { login } from './routes/login.tsx'
import { review } from './routes/review.tsx'
import { search } from './routes/search.tsx'
import { sources } from './routes/sources.tsx'
import { stories } from './routes/stories.tsx'
import { threads } from './routes/threads.ts'
import { Session } from './session.ts'
import { statusOf } from './status.ts'

export interface ServerOptions {
  /** Hosts that a request may name (DNS rebinding: a page of another site must not reach this one under its own name). */
  readonly hosts: readonly string[]
  /** Needed to write; null leaves the ledger read-only. */
  readonly token: string | null
  /** Whether reading needs the token too: beyond loopback it does. */
  readonly isPrivate: boolean
}

/** The pages and the data beside them; with a token, decisions can be put on record. One shape for every failure: `{ ok: false, code, error }`. */
export function server(app: Demarche, { hosts, token, isPrivate }: ServerOptions): Hono {
  const routes = new Hono()
  const session = new Session(token)
  const { style, script } = assets()

  routes.use(requestLog(log))
  routes.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        // Only our own file: nothing inline, nothing from elsewhere, so no text of an article can run.
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // A page's own forms name their origin; to other sites nothing is sent.
      referrerPolicy: 'same-origin',
      strictTransportSecurity: false,
    }),
  )
  routes.use(async (c, next) => {
    const host = hostOf(c.req.header('host') ?? '')
    if (!hosts.includes(host))
      throw new DemarcheError(
        'E704',
        `The host ${host.slice(0, 100)} is not allowed. Add it with --allow-host.`,
      )
    const isOpen = c.req.path === '/login' || c.req.path.startsWith('/assets/')
    if (isPrivate && !isOpen && !session.isOpen(c)) throw failure('E703', [])
    await next()
  })

  for (const { path, type, body } of [style, script])
    routes.get(path, c =>
      c.body(body, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    )
  routes.use(pageCache(app))
  routes.use('/api/*', rateLimit())
  routes.route('/api/v1', api(app, token))
  routes.route('/', events(app))
  routes.route('/', threads(app))
  routes.route('/', stories(app))
  routes.route('/', entries(app))
  routes.route('/', search(app))
  routes.route('/', check(app))
  routes.route('/', review(app, session))
  routes.route('/', login(session))
  routes.route('/', corrections(app))
  routes.route('/', sources(app))

  routes.notFound(c =>
    wantsPage(c.req.header('accept'))
      ? page(c, <Problem title="No such page" words="Go back to the stories." />, 404)
      : c.json({ ok: false, code: null, error: 'No such page.' }, 404),
  )
  routes.onError((error, c) => {
    // A body that is too long or no JSON: the framework has said so already.
    if (error instanceof HTTPException)
      return c.json({ ok: false, code: null, error: error.message }, error.status)
    if (!(error instanceof DemarcheError)) {
      console.error(error)
      return c.json({ ok: false, code: null, error: 'Something broke on our side.' }, 500)
    }
    const status = statusOf(error.code)
    if (wantsPage(c.req.header('accept')))
      return page(
        c,
        <Problem title={error.code} words={error.message} canLogIn={status === 401 && token !== null} />,
        status,
      )
    return c.json({ ok: false, code: error.code, error: error.message }, status)
  })
  return routes
}

function Problem({ title, words, canLogIn = false }: { title: string; words: string; canLogIn?: boolean }) {
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      <p>{words}</p>
      {canLogIn ? (
        <p>
          In a browser: <a href="/login">give the token</a>.
        </p>
      ) : null}
      <p>
        <a href="/">All stories</a>
      </p>
    </Layout>
  )
}

const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') ?? false

/** The host without its port: `[::1]:4780` is `[::1]`. */
const hostOf = (header: string): string => header.replace(/:\d+$/, '').toLowerCase()
