/**
 * Time on the server of each page of a story with 5,000 marks, once the story is made; and what goes over the wire.
 * Run: npx tsx bench/face/pages.ts
 */
import { gzipSync } from 'node:zlib'
import { performance } from 'node:perf_hooks'
import { type Demarche, openDemarche } from '../../src/demarche.ts'
import { addDays } from '../../src/model/calendar.ts'
import type { Story } from '../../src/model/story.ts'
import { server } from '../../src/server/server.tsx'

const MARKS = 5000
const DAYS = 400
const ROUNDS = 60

const app = await openDemarche(':memory:')
for await (const added of app.add(['corpus/istanbul-2025/articles']))
  if (added.kind === 'failed') throw added.error
const [summary] = [...(await app.stories())].sort((a, b) => b.articles - a.articles)
const { story, brief } = await app.brief(summary!.id)
const large = grown(story)
const grownApp: Demarche = Object.create(app, {
  story: { value: async () => large },
  brief: { value: async () => ({ story: large, brief }) },
})
const pages = server(grownApp, { hosts: ['127.0.0.1'], token: null, isPrivate: false })

console.log(`${large.timeline.length} marks, ${large.positions.length} positions; ${ROUNDS} rounds`)
for (const path of ['', '/timeline', '/timeline?act=offer', '/timeline?page=20', '/positions', '/contacts']) {
  const times: number[] = []
  let html = ''
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now()
    const response = await pages.request(`/stories/${large.id}${path}`, { headers: { host: '127.0.0.1' } })
    html = await response.text()
    times.push(performance.now() - start)
    if (response.status !== 200) throw new Error(html)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string => times[Math.ceil(share * ROUNDS) - 1]!.toFixed(1)
  const size = (gzipSync(html).length / 1024).toFixed(0)
  console.log(
    `${(path || '(story)').padEnd(22)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  ${size} kB compressed`,
  )
}
await app.close()

/** The same story with its marks repeated over more than a year. */
function grown(small: Story): Story {
  const first = small.articles.reduce(
    (day, { createdOn }) => (createdOn && createdOn < day ? createdOn : day),
    small.day,
  )
  const timeline = Array.from({ length: MARKS }, (_, i) => {
    const day = addDays(first, Math.floor((i * DAYS) / MARKS))
    return {
      ...small.timeline[i % small.timeline.length]!,
      when: { from: day, to: i % 9 === 0 ? addDays(day, 3) : day },
    }
  })
  return { ...small, day: addDays(first, DAYS), timeline }
}
