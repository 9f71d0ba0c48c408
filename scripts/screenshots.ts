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
const { id } = (await app.stories())[0]!
const story = await app.story(id)
const offer = story.threads.find(({ answers }) => answers.length > 0) ?? story.threads[0]!
const shots = [
  ['story', `stories/${id}`, 1120],
  ['timeline', `stories/${id}/timeline`, 900],
  ['evidence', `entries/${offer.opening.id}`, 820],
] as const
for (const [name, path, height] of shots) {
  const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme: 'light' })
  await page.goto(running.url + path)
  await page.screenshot({ path: `docs/images/${name}.png` })
  await page.close()
}
await browser.close()
await running.close()
await app.close()
