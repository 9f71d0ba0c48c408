import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { DemarcheError } from '../model/errors.ts'

const COOKIE = 'demarche'
const HOURS = 12

/**
 * Who may write: a browser that was given the token once holds a cookie of this run of the server, never the token
 * itself; a program sends the token with each request.
 */
export class Session {
  readonly #token: string | null
  readonly #secret = randomBytes(32).toString('base64url')

  constructor(token: string | null) {
    this.#token = token
  }

  /** Whether writing can be turned on at all. */
  get hasToken(): boolean {
    return this.#token !== null
  }

  isOpen(c: Context): boolean {
    if (this.#token === null) return false
    const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    if (bearer !== undefined) return isSame(bearer, this.#token)
    const cookie = getCookie(c, COOKIE)
    return cookie !== undefined && isSame(cookie, this.#secret)
  }

  /** @throws {DemarcheError} E703 when the token is not the server's */
  open(c: Context, given: string): void {
    if (this.#token === null || !isSame(given, this.#token))
      throw new DemarcheError('E703', 'That is not the token of this server.')
    setCookie(c, COOKIE, this.#secret, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: new URL(c.req.url).protocol === 'https:',
      path: '/',
      maxAge: HOURS * 3600,
    })
  }

  close(c: Context): void {
    deleteCookie(c, COOKIE, { path: '/' })
  }
}

/** Refuses a form that another site's page sent. @throws {DemarcheError} E704 */
export function assertOwnForm(c: Context): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const isOwn = site === undefined ? hostOf(origin) === c.req.header('host') : site === 'same-origin'
  if (!isOwn)
    throw new DemarcheError(
      'E704',
      'This form came from another site. Open the page here, then send it again.',
    )
}

function hostOf(origin: string | undefined): string | null {
  try {
    return origin === undefined ? null : new URL(origin).host
  } catch {
    return null
  }
}

/** Takes as long for a near miss as for a far one. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
