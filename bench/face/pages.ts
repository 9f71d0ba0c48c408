/**
 * Time on the server of each page of a story with 5,000 marks, once the story is made; and what goes over the wire.
 * Each round asks for an address that was not asked for before, so that no page comes from the cache.
 * Run: npx tsx bench/face/pages.ts
 */
import { gunzipSync } from 'node:zlib'
import { performance } from 'node:perf_hooks'
import { server } from '../../src/server/server.tsx'
import { largeStory } from './large-story.ts'

const MARKS = 5000
const ROUNDS = 60

const { app, story } = await largeStory(MARKS)
const pages = server(app, { hosts: ['127.0.0.1'], token: null, isPrivate: false })
console.log(`${story.timeline.length} marks, ${story.positions.length} positions; ${ROUNDS} rounds`)
for (const path of [
  '',
  '/timeline',
  '/timeline?act=offer',
  '/timeline?page=20',
  '/threads',
  '/positions',
  '/contacts',
]) {
  const times: number[] = []
  const cpu: number[] = []
  let sent = 0
  let html = ''
  for (let i = 0; i < ROUNDS; i++) {
    const address = `/stories/${story.id}${path}${path.includes('?') ? '&' : '?'}round=${i}`
    const [start, used] = [performance.now(), process.cpuUsage()]
    const response = await pages.request(address, {
      headers: { host: '127.0.0.1', 'accept-encoding': 'gzip' },
    })
    const body = new Uint8Array(await response.arrayBuffer())
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(used)
    cpu.push((user + system) / 1000)
    if (response.status !== 200) throw new Error(new TextDecoder().decode(body))
    sent = body.byteLength
    html = gunzipSync(body).toString()
  }
  const at = (values: number[], share: number): string =>
    values.sort((a, b) => a - b)[Math.ceil(share * ROUNDS) - 1]!.toFixed(1)
  console.log(
    `${(path || '(story)').padEnd(22)} p50 ${at(times, 0.5)} ms  p95 ${at(times, 0.95)} ms  CPU p50 ${at(cpu, 0.5)} p95 ${at(cpu, 0.95)} ms  ${(sent / 1024).toFixed(0)} kB sent of ${(html.length / 1024).toFixed(0)}`,
  )
}
await app.close()
