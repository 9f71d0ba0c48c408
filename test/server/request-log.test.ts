import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { LogFields } from '../../src/demarche.ts'
import { requestLog } from '../../src/server/request-log.ts'

test('a request leaves one line without the words that were asked for', async () => {
  const lines: (readonly [LogFields, string])[] = []
  const keep = (fields: LogFields, message: string): void => void lines.push([fields, message])
  const routes = new Hono()
  routes.use(requestLog(() => ({ error: keep, warn: keep, info: keep, debug: keep })))
  routes.get('/search', c => c.text('found'))
  await routes.request('/search?q=secret+words')
  await routes.request('/nowhere')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toEqual([
    { method: 'GET', path: '/search', status: 200, ms: expect.any(Number) as number },
    'request',
  ])
  expect(lines[1]![0]).toMatchObject({ path: '/nowhere', status: 404 })
  expect(JSON.stringify(lines)).not.toContain('secret')
})
