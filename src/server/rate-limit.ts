import type { MiddlewareHandler } from 'hono'
import { DemarcheError } from '../demarche.ts'

/** Answers a minute for everybody together: far above what people do, far below what hurts this machine. */
const MOST_A_MINUTE = 600

/** Refuses more than so many requests in any one minute (E705). */
export function rateLimit(now: () => number = Date.now, most = MOST_A_MINUTE): MiddlewareHandler {
  let minute = 0
  let count = 0
  return async (_, next) => {
    const current = Math.floor(now() / 60_000)
    if (current !== minute) [minute, count] = [current, 0]
    if (++count > most) throw new DemarcheError('E705', 'Too many requests. Wait a minute, then ask again.')
    await next()
  }
}
