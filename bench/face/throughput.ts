/**
 * Requests a second of a story page from the cache, against a bare Hono route that sends the same bytes: the same
 * client, the same process, in turns. Run: npx tsx bench/face/throughput.ts
 */
import { Agent, get } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { server } from '../../src/server/server.tsx'
import { largeStory } from './large-story.ts'

const REQUESTS = 2_000
const AT_ONCE = 16
const ROUNDS = 5

const { app, story } = await largeStory(5000)
const path = `/stories/${story.id}`
const ours = server(app, { hosts: ['127.0.0.1'], token: null, isPrivate: false })
const headers = { 'accept-encoding': 'gzip' }
const first = await ours.request(path, { headers: { ...headers, host: '127.0.0.1' } })
const bytes = new Uint8Array(await first.arrayBuffer())
const bare = new Hono()
bare.get(path, c =>
  c.body(bytes, 200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }),
)

const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
for (let i = 0; i < ROUNDS; i++) {
  rates.bare.push(await rateOf(bare))
  rates.ours.push(await rateOf(ours))
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const [own, plain] = [median(rates.ours), median(rates.bare)]
console.log(
  `${(bytes.byteLength / 1024).toFixed(0)} kB a page; bare Hono ${plain.toFixed(0)}/s, ours ${own.toFixed(0)}/s: ${(plain / own).toFixed(2)}x`,
)
await app.close()
process.exit(0)

async function rateOf(routes: Hono): Promise<number> {
  const running = serve({ fetch: routes.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise(done => running.once('listening', done))
  const address = running.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const ask = (): Promise<void> =>
    new Promise((done, failed) => {
      get({ host: '127.0.0.1', port: address.port, path, headers, agent }, response => {
        if (response.statusCode !== 200) failed(new Error(String(response.statusCode)))
        response.resume().on('end', done)
      }).on('error', failed)
    })
  const begin = performance.now()
  let left = REQUESTS
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await ask()
    }),
  )
  const rate = REQUESTS / ((performance.now() - begin) / 1000)
  agent.destroy()
  running.close()
  return rate
}
