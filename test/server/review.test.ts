import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { server } from '../../src/server/server.tsx'
import { sampleApp } from './sample.ts'

const HOST = '127.0.0.1:4780'
const ORIGIN = `http://${HOST}`
const options = { hosts: ['127.0.0.1'], token: 'secret', isPrivate: false }

let app: Demarche
let about = ''
beforeAll(async () => {
  app = await sampleApp()
  const [story] = await app.stories()
  about = (await app.toReview(story!.id, '', 1))[0]!.entry.id
})
afterAll(() => app.close())

const post = (
  to: ReturnType<typeof server>,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  to.request(path, {
    method: 'POST',
    headers: { host: HOST, accept: 'text/html', origin: ORIGIN, ...headers },
    body: new URLSearchParams(form),
  })
const decision = { decision: 'dispute', author: 'I. Moreno', reason: 'the union denies it' }

/** @returns the cookie of a browser that was given the token */
async function loggedIn(to: ReturnType<typeof server>): Promise<string> {
  const response = await post(to, '/login', { token: 'secret' })
  expect(response.status).toBe(303)
  return response.headers.get('set-cookie')!.split(';')[0]!
}

test('without a token the page is read-only and says how to turn writing on', async () => {
  const open = server(app, { ...options, token: null })
  const page = await (await open.request('/review', { headers: { host: HOST } })).text()
  expect(page).toContain('DEMARCHE_TOKEN')
  expect(page).not.toContain('Put on record')
  expect((await post(open, '/review', { about, ...decision })).status).toBe(401)
  expect((await post(open, '/login', { token: '' })).status).toBe(401)
})

describe('with a token', () => {
  test('the cookie is closed to scripts and other sites, and is not the token', async () => {
    const response = await post(server(app, options), '/login', { token: 'secret' })
    const cookie = response.headers.get('set-cookie')!
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    expect(cookie).not.toContain('secret')
    expect((await post(server(app, options), '/login', { token: 'guess' })).status).toBe(401)
  })

  test('a cookie of another run, or none, does not write', async () => {
    const open = server(app, options)
    const cookie = await loggedIn(server(app, options))
    expect((await post(open, '/review', { about, ...decision }, { cookie })).status).toBe(401)
    expect((await post(open, '/review', { about, ...decision })).status).toBe(401)
  })

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
    [{ origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
  ])('a form of another site is refused: %j', async headers => {
    const open = server(app, options)
    const cookie = await loggedIn(open)
    expect((await post(open, '/review', { about, ...decision }, { cookie, ...headers })).status).toBe(403)
    expect((await post(open, '/logout', {}, { cookie, ...headers })).status).toBe(403)
    expect((await post(open, '/login', { token: 'secret' }, headers)).status).toBe(403)
  })

  test('a decision is put on record; a second one that did not see it is refused', async () => {
    const open = server(app, options)
    const cookie = await loggedIn(open)
    const page = await (await open.request('/review', { headers: { host: HOST, cookie } })).text()
    expect(page).toContain('Put on record')
    const first = await post(open, '/review', { about, after: '', ...decision }, { cookie })
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toContain('done=1')
    expect((await post(open, '/review', { about, after: '', ...decision }, { cookie })).status).toBe(409)
    const corrections = await (await open.request('/corrections', { headers: { host: HOST } })).text()
    expect(corrections).toContain('the union denies it')
    expect(corrections).toContain(`/entries/${about}`)
  })

  test('what is missing or odd is refused, and nothing is written', async () => {
    const open = server(app, options)
    const cookie = await loggedIn(open)
    const before = (await app.corrections()).length
    for (const form of [
      { about, decision: 'supersede', author: 'A', reason: 'b' },
      { about, decision: 'accept', author: '', reason: 'b' },
      { about, decision: 'accept', author: 'A', reason: ' ' },
      { about: 'entry_zz', decision: 'accept', author: 'A', reason: 'b' },
      { about, decision: 'correct', field: 'nothing', value: 'x', author: 'A', reason: 'b' },
    ])
      expect(
        (await post(open, '/review', form, { cookie })).status,
        JSON.stringify(form),
      ).toBeGreaterThanOrEqual(400)
    expect(await app.corrections()).toHaveLength(before)
  })

  test('a body that is no form is refused', async () => {
    const open = server(app, options)
    const headers = { host: HOST, origin: ORIGIN, cookie: await loggedIn(open) }
    for (const path of ['/review', '/login'])
      for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain']) {
        const response = await open.request(path, {
          method: 'POST',
          headers: { ...headers, 'content-type': type },
          body: '--y token=secret',
        })
        expect(response.status).toBeGreaterThanOrEqual(400)
        expect(response.status).toBeLessThan(500)
      }
  })

  test('many guesses at the token are stopped', async () => {
    const open = server(app, options)
    let status = 0
    for (let i = 0; i < 30 && status !== 429; i++)
      status = (await post(open, '/login', { token: `guess ${i}` })).status
    expect(status).toBe(429)
  })

  test('beyond loopback a browser reads after it gave the token', async () => {
    const open = server(app, { ...options, isPrivate: true })
    const get = (path: string, cookie = '') => open.request(path, { headers: { host: HOST, cookie } })
    expect((await get('/')).status).toBe(401)
    expect((await get('/login')).status).toBe(200)
    expect((await get('/', await loggedIn(open))).status).toBe(200)
  })
})
