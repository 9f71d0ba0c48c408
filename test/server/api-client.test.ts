import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printOpen } from '../../examples/api-client/client.ts'
import type { Demarche } from '../../src/demarche.ts'
import { type Running, serve } from '../../src/server/serve.ts'
import { sampleApp } from './sample.ts'

let app: Demarche
let running: Running
beforeAll(async () => {
  app = await sampleApp()
  running = await serve(app, { host: '127.0.0.1', port: 0, token: null })
})
afterAll(async () => {
  await running.close()
  await app.close()
})

test('the client of examples/ reads a running server', async () => {
  const lines: string[] = []
  await printOpen(running.url, line => lines.push(line))
  const stories = await app.stories()
  expect(lines.filter(line => !line.startsWith('  '))).toEqual(stories.map(({ title }) => title))
})

test('its types have the paths of the OpenAPI document: else run "npm run generate" in examples/api-client', async () => {
  const document = (await (await fetch(new URL('/api/v1/openapi.json', running.url))).json()) as {
    paths: Record<string, object>
  }
  const typed = [
    ...readFileSync('examples/api-client/schema.d.ts', 'utf8').matchAll(/^ {4}"(\/[^"]*)": \{/gm),
  ]
  expect(typed.map(([, path]) => path)).toEqual(Object.keys(document.paths))
})
