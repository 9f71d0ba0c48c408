import type { MiddlewareHandler } from 'hono'
import type { Log } from '../demarche.ts'

/** One log line a request: what was asked, never the words that were searched for or decided. */
export const requestLog =
  (log: () => Log): MiddlewareHandler =>
  async (c, next) => {
    const began = performance.now()
    await next()
    const fields = { method: c.req.method, path: c.req.path, status: c.res.status }
    log().info({ ...fields, ms: Math.round(performance.now() - began) }, 'request')
  }
