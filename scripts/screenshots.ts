// Takes the pictures that README shows, of the sample story: npx tsx scripts/screenshots.ts (needs Chromium).
import { chromium } from 'playwright-core'
import { openDemarche } from '../src/demarche.ts'
import { serve } from '../src/server/serve.ts'

const app = await openDemarche(':memory:')
for await (const added of app.add(['corpus/istanbul-2025/articles']))
  if (added.kind === 'failed') throw added.error
const running = await serve(app, { host: '127.0.0.1', port: 0, token: null })
const browser = await chromium.launch({
  executablePath: process.env['DEMARCHE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const [biggest] = [...(await app.stories())].sort((a, b) => b.articles - a.articles)
const path = `stories/${biggest!.id}`
const page = await browser.newPage({
  viewport: { width: 1280, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
const shot = (name: string) => page.screenshot({ path: `docs/images/${name}.png` })

await page.goto(`${running.url}${path}?clock=published&known-on=2025-05-12`)
await shot('story')
await page.locator('section[aria-label="Brief"] li', { hasText: '“' }).locator('a.source').first().click()
await page.locator('dialog[open] mark').waitFor()
await shot('evidence')
await page.goto(`${running.url}${path}/threads#closed`)
await shot('threads')
await page.goto(`${running.url}${path}/timeline`)
await page.locator('.drawing').scrollIntoViewIfNeeded()
await page.locator('nav[aria-label="Period"]').evaluate(place => place.scrollIntoView())
await shot('timeline')

await browser.close()
await running.close()
await app.close()
