import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demarche, openDemarche } from '../../src/demarche.ts'
import { type Running, serve } from '../../src/server/serve.ts'
import { sampleApp } from '../server/sample.ts'
import { seriousViolations } from './axe.ts'
import { browserIsHere, openBrowser } from './browser.ts'

const SHOTS = 'artifacts/screenshots'
const WIDTHS = [390, 1440] as const
const SCHEMES = ['light', 'dark'] as const

describe.skipIf(!browserIsHere)('pages in a real browser', () => {
  let browser: Browser
  let app: Demarche
  let running: Running
  let paths: readonly (readonly [name: string, path: string])[]

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    browser = await openBrowser()
    app = await openDemarche(':memory:')
    for await (const added of app.add(['corpus/istanbul-2025/articles'])) {
      if (added.kind === 'failed') throw added.error
    }
    running = await serve(app, { host: '127.0.0.1', port: 0, token: 'geheim' })
    const [biggest] = [...(await app.stories())].sort((a, b) => b.articles - a.articles)
    const story = await app.story(biggest!.id)
    paths = [
      ['stories', '/'],
      ['story', `/stories/${story.id}`],
      ['story-12-may', `/stories/${story.id}?clock=published&known-on=2025-05-12`],
      ['threads', `/stories/${story.id}/threads`],
      ['timeline', `/stories/${story.id}/timeline`],
      ['evidence', `/entries/${story.threads[0]!.opening.id}`],
      ['search', '/search?q=ceasefire'],
      ['check', '/check?q=We+await+a+full+and+lasting+ceasefire'],
      ['empty-check', '/check'],
      ['story-since', `/stories/${story.id}?clock=published&since=2025-05-12`],
      ['contacts', `/stories/${story.id}/contacts`],
      ['positions', `/stories/${story.id}/positions?compare=2025-05-11`],
      ['review', '/review'],
      ['corrections', '/corrections'],
      ['sources', '/sources'],
      ['login', '/login'],
    ]
  })
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    await app?.close()
  })

  const open = async (
    path: string,
    width: number,
    colorScheme: 'light' | 'dark',
    javaScriptEnabled = true,
  ): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled,
      bypassCSP: true,
    })
    const response = await page.goto(new URL(path, running.url).href)
    expect(response!.status()).toBe(200)
    return page
  }

  describe.each([
    'stories',
    'story',
    'story-12-may',
    'threads',
    'timeline',
    'evidence',
    'search',
    'check',
    'empty-check',
    'story-since',
    'contacts',
    'positions',
    'review',
    'corrections',
    'sources',
    'login',
  ])('%s', name => {
    test.each(SCHEMES)(
      'in %s: axe finds nothing serious, and nothing is wider than the window',
      async scheme => {
        const path = paths.find(([each]) => each === name)![1]
        for (const width of WIDTHS) {
          const page = await open(path, width, scheme)
          expect(await seriousViolations(page), `${width} wide`).toEqual([])
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0)
          await page.screenshot({ path: `${SHOTS}/${name}-${scheme}-${width}.png`, fullPage: true })
          await page.close()
        }
      },
    )
  })

  test('without JavaScript: a line of the brief opens its sentence, highlighted in its paragraph', async () => {
    const page = await open(paths[1]![1], 1440, 'light', false)
    await page.locator('section[aria-label="Where it stands"] a.source').first().click()
    const marked = await page.locator('blockquote mark').textContent()
    const around = await page.locator('blockquote').textContent()
    expect(marked!.length).toBeGreaterThan(10)
    expect(around).toContain(marked!)
    await page.getByRole('link', { name: 'the story' }).click()
    expect(page.url()).toContain('/stories/')
    await page.close()
  })

  test('the state of knowledge that was chosen stays with the reader', async () => {
    const page = await open(paths[2]![1], 1440, 'light', false)
    await page.locator('a.source').first().click()
    expect(page.url()).toContain('known-on=2025-05-12')
    await page.close()
  })

  test('the keyboard alone reaches a timeline mark and opens it', async () => {
    const page = await open(paths[1]![1], 1440, 'light')
    const mark = page.locator('svg.timeline a').first()
    // From the link before the drawing, one key leads into it.
    await page.getByRole('region', { name: 'Timeline drawing' }).focus()
    await page.keyboard.press('Tab')
    expect(await mark.evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/entries\//)
    await page.close()
  })

  test('without JavaScript: the token turns writing on, and a decision goes on record', async () => {
    const page = await open('/login', 1440, 'light', false)
    await page.getByLabel('Token of this server').fill('geheim')
    await page.getByRole('button', { name: 'Turn on' }).click()
    expect(page.url()).toContain('/review')
    const card = page.locator('article.card').first()
    const quote = await card.locator('mark').textContent()
    await card.getByLabel('Decision').selectOption('dispute')
    await card.getByLabel('Reason').fill('the office denies it')
    await card.getByLabel('Your name').fill('I. Moreno')
    await card.getByRole('button', { name: 'Put on record' }).click()
    expect(await page.getByRole('status').textContent()).toContain('Put on record')
    await page.goto(new URL('/corrections', running.url).href)
    expect(await page.locator('main').textContent()).toContain(quote!)
    await page.close()
  })

  test('the keyboard alone filters the timeline', async () => {
    const page = await open(paths.find(([name]) => name === 'timeline')![1], 1440, 'light', false)
    await page.locator('select[name=act]').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Show' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/act=[a-z]/)
    await page.close()
  })

  test('hostile text of an article never runs', async () => {
    const hostile = await sampleApp()
    const open = await serve(hostile, { host: '127.0.0.1', port: 0, token: null })
    const page = await browser.newPage()
    for (const story of await hostile.stories()) {
      await page.goto(new URL(`/stories/${story.id}`, open.url).href)
      expect(await page.title()).not.toBe('owned')
      expect(await page.locator('main script, main img, body script').count()).toBe(0)
      for (const { id } of (await hostile.story(story.id)).entries) {
        await page.goto(new URL(`/entries/${id}`, open.url).href)
        expect(await page.title()).not.toBe('owned')
      }
    }
    await page.close()
    await open.close()
    await hostile.close()
  })
})
