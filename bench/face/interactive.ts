/**
 * The timeline of 5,000 marks in Chromium: from the start of the visit until the script runs and a key is answered,
 * how long a zoom takes until its drawing is there, and what is sent. Run: npx tsx bench/face/interactive.ts
 */
import { chromium } from 'playwright-core'
import { serve } from '../../src/server/serve.ts'
import { largeStory } from './large-story.ts'

const ROUNDS = 7

const { app, story } = await largeStory(5000)
const running = await serve(app, { host: '127.0.0.1', port: 0, token: null })
const browser = await chromium.launch({
  executablePath: process.env['DEMARCHE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const times: Record<'ready' | 'zoom' | 'smallest', number[]> = { ready: [], zoom: [], smallest: [] }
let sent = 0
for (let i = 0; i < ROUNDS; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  sent = 0
  page.on('requestfinished', async request => {
    const sizes = await request.sizes().catch(() => null)
    sent += sizes === null ? 0 : sizes.responseBodySize + sizes.responseHeadersSize
  })
  await page.goto(`${running.url}stories/${story.id}/timeline`, { waitUntil: 'load' })
  times.ready.push(await page.evaluate(readyAfter))
  times.zoom.push(
    await page.evaluate(
      () =>
        new Promise<number>(done => {
          const begin = performance.now()
          document.addEventListener(
            'visited',
            () => requestAnimationFrame(() => done(performance.now() - begin)),
            {
              once: true,
            },
          )
          document
            .querySelector<HTMLElement>('a[data-zoom="in"]')!
            .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        }),
    ),
  )
  await page.goto(`${running.url}login`, { waitUntil: 'load' })
  times.smallest.push(await page.evaluate(readyAfter))
  await context.close()
}
const told = (values: number[]): string => {
  const sorted = values.sort((a, b) => a - b)
  return `median ${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms, slowest ${sorted.at(-1)!.toFixed(0)} ms`
}
console.log(
  `interactive: ${told(times.ready)} (our smallest page: ${told(times.smallest)}); zoom: ${told(times.zoom)}; ${(sent / 1024).toFixed(0)} kB sent`,
)
await browser.close()
await running.close()
await app.close()

/** Runs in the page. Module scripts have run before DOMContentLoaded ends; a frame later the page answers. */
function readyAfter(): Promise<number> {
  return new Promise(done =>
    requestAnimationFrame(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      done(visit!.domContentLoadedEventEnd - visit!.requestStart)
    }),
  )
}
