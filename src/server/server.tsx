import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { type Demarche, DemarcheError } from '../demarche.ts'
import type { ErrorCode } from '../model/errors.ts'
import { Layout } from './layout.tsx'
import { check } from './routes/check.tsx'
import { entries } from './routes/entries.tsx'
import { search } from './routes/search.tsx'
import { stories } from './routes/stories.tsx'

export interface ServerOptions {
  /** Hosts that a request may name (DNS rebinding: a page of another site must not reach this one under its own name). */
  readonly hosts: readonly string[]
  /** Required of every request when it is set. */
  readonly token: string | null
}

/** A code without a status of its own is the reader's to mend: 400. */
const STATUS: Partial<Record<ErrorCode, 401 | 403 | 404 | 409 | 500>> = {
  E202: 500,
  E401: 404,
  E402: 404,
  E403: 404,
  E404: 404,
  E405: 409,
  E501: 500,
  E502: 500,
  E505: 500,
  E703: 401,
  E704: 403,
}

/** The pages and the data beside them, read-only. One shape for every failure: `{ ok: false, code, error }`. */
export function server(app: Demarche, { hosts, token }: ServerOptions): Hono {
  const routes = new Hono()
  const style = readFileSync(new URL('./assets/style.css', import.meta.url), 'utf8')

  routes.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  )
  routes.use(async (c, next) => {
    const host = hostOf(c.req.header('host') ?? '')
    if (!hosts.includes(host)) throw new DemarcheError('E704', `The host ${host.slice(0, 100)} is not allowed. Add it with --allow-host.`)
    if (token !== null && c.req.header('authorization') !== `Bearer ${token}`) {
      throw new DemarcheError('E703', 'This address needs a token. Send it as "Authorization: Bearer …".')
    }
    await next()
  })

  routes.get('/assets/style.css', c =>
    c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }),
  )
  routes.route('/', stories(app))
  routes.route('/', entries(app))
  routes.route('/', search(app))
  routes.route('/', check(app))

  routes.notFound(c =>
    wantsPage(c.req.header('accept'))
      ? c.html(<Problem title="No such page" words="Go back to the stories." />, 404)
      : c.json({ ok: false, code: null, error: 'No such page.' }, 404),
  )
  routes.onError((error, c) => {
    if (!(error instanceof DemarcheError)) {
      console.error(error)
      return c.json({ ok: false, code: null, error: 'Something broke on our side.' }, 500)
    }
    const status = STATUS[error.code] ?? 400
    if (wantsPage(c.req.header('accept'))) return c.html(<Problem title={error.code} words={error.message} />, status)
    return c.json({ ok: false, code: error.code, error: error.message }, status)
  })
  return routes
}

function Problem({ title, words }: { title: string; words: string }) {
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      <p>{words}</p>
      <p>
        <a href="/">All stories</a>
      </p>
    </Layout>
  )
}

const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') ?? false

/** The host without its port: `[::1]:4780` is `[::1]`. */
const hostOf = (header: string): string => header.replace(/:\d+$/, '').toLowerCase()
