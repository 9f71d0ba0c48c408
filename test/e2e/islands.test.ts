import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demarche, openDemarche } from '../../src/demarche.ts'
import { type Running, serve } from '../../src/server/serve.ts'
import { browserIsHere, openBrowser } from './browser.ts'

describe.skipIf(!browserIsHere)('what the script adds', () => {
  let browser: Browser
  let app: Demarche
  let running: Running
  let story = ''

  beforeAll(async () => {
    browser = await openBrowser()
    app = await openDemarche(':memory:')
    for await (const added of app.add(['corpus/istanbul-2025/articles']))
      if (added.kind === 'failed') throw added.error
    running = await serve(app, { host: '127.0.0.1', port: 0, token: 'geheim' })
    story = `/stories/${[...(await app.stories())].sort((a, b) => b.articles - a.articles)[0]!.id}`
  })
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    await app?.close()
  })

  const open = async (path: string, more: object = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...more })
    page.on('pageerror', error => {
      throw error
    })
    await page.goto(new URL(path, running.url).href)
    return page
  }
  const pathOf = (page: Page): string => page.url().replace(new URL('/', running.url).origin, '')

  test('evidence opens in place; Esc, the button and back close it; the focus stays inside and comes back', async () => {
    const page = await open(story)
    const chip = page.locator('a.source').first()
    const drawer = page.locator('dialog.drawer')
    await chip.click()
    await drawer.locator('mark').waitFor()
    expect(pathOf(page)).toMatch(/^\/entries\/entry_/)
    for (let i = 0; i < 12; i++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') === null)).toBe(true)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await page.waitForURL(new RegExp(`${story}$`))
    expect(await chip.evaluate(element => element === document.activeElement)).toBe(true)

    await chip.click()
    await drawer.locator('mark').waitFor()
    await page.goBack()
    await drawer.waitFor({ state: 'hidden' })
    expect(pathOf(page)).toBe(story)
    await page.goForward()
    await drawer.locator('mark').waitFor()
    await page.reload()
    expect(await page.locator('main mark').count()).toBe(1)
    await page.close()
  })

  test('from one entry to the next inside the drawer, and all the way back by one key', async () => {
    const page = await open(`${story}/timeline`)
    const drawer = page.locator('dialog.drawer')
    const links = page.locator('#timeline-view table a')
    for (let i = 0; i < (await links.count()); i++) {
      await links.nth(i).click()
      await drawer.locator('mark').waitFor()
      if ((await drawer.locator('section a[href^="/entries/"]').count()) > 0) break
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'hidden' })
    }
    const first = pathOf(page)
    await drawer.locator('section a[href^="/entries/"]').first().click()
    await expect.poll(() => pathOf(page)).not.toBe(first)
    await page.keyboard.press('Escape')
    await page.waitForURL(/\/timeline$/)
    await page.close()
  })

  test('a link that asks for a new tab is left alone', async () => {
    const page = await open(story)
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page
        .locator('a.source')
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ])
    await tab.waitForURL(/\/entries\//)
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await tab.close()
    await page.close()
  })

  test('the slider goes back in time; its address shows the same without it', async () => {
    const page = await open(`${story}?clock=published`)
    const slider = page.getByRole('slider', { name: 'As known on' })
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/known-on=2025-05-1\d/)
    const heading = await page.locator('h1').textContent()
    const link = page.url()
    expect(await page.locator('main .meta').first().textContent()).toContain('as known on')
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(link)
    expect(await plain.locator('h1').textContent()).toBe(heading)
    await plain.locator('#known-on-clock').selectOption('published')
    await plain.locator('#known-on-day').selectOption({ index: 0 })
    await plain.getByRole('button', { name: 'Show' }).last().click()
    await plain.waitForURL(/known-on=$/)
    await page.goBack()
    await plain.close()
    await page.close()
  })

  test('the timeline filters and zooms without a new page, and back leads back', async () => {
    const page = await open(`${story}/timeline`)
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
    const rows = page.locator('#timeline-view tbody tr')
    const all = await rows.count()
    await page.locator('#filter-act').focus()
    await page.locator('#filter-act').selectOption('offer')
    await page.waitForURL(/act=offer/)
    await expect.poll(() => rows.count()).toBeLessThan(all)
    expect(await page.locator('#filter-act').evaluate(field => field === document.activeElement)).toBe(true)
    await page.goBack()
    await expect.poll(() => rows.count()).toBe(all)

    await page.getByRole('region', { name: 'Timeline drawing' }).focus()
    await page.keyboard.press('+')
    await page.waitForURL(/from=2025-05-1\d&to=2025-05-1\d/)
    await page.locator('#zoom-in').focus()
    await page.keyboard.press('0')
    await expect.poll(() => page.url()).not.toContain('from=')

    const drawing = (await page.locator('svg.timeline').boundingBox())!
    const y = drawing.y + 30
    await page.mouse.move(drawing.x + drawing.width * 0.5, y)
    await page.mouse.down()
    await page.mouse.move(drawing.x + drawing.width * 0.9, y, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/from=2025-05-1\d&to=2025-05-1\d/)
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
    await page.close()
  })

  test('the marks of one thread stand out while its line is looked at', async () => {
    const page = await open(`${story}/timeline`)
    const line = page.locator('svg.timeline a.thread').first()
    await line.hover()
    const thread = await line.getAttribute('data-thread')
    expect(await page.locator('svg.timeline.one-thread').count()).toBe(1)
    expect(await page.locator(`svg.timeline .lit:not([data-thread="${thread}"])`).count()).toBe(0)
    expect(await page.locator('svg.timeline .lit').count()).toBeGreaterThan(1)
    await page.close()
  })

  test('review by keys: a letter chooses, the reason is asked for, help lists the keys', async () => {
    const page = await open('/login')
    await page.getByLabel('Token of this server').fill('geheim')
    await page.getByRole('button', { name: 'Turn on' }).click()
    await page.waitForURL(/review/)
    await page.keyboard.press('?')
    await page.locator('dialog.sheet').getByText('dispute').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = page.locator('article.card').nth(1)
    expect(await second.evaluate(card => card === document.activeElement)).toBe(true)
    await page.keyboard.press('k')
    await page.keyboard.press('r')
    const first = page.locator('article.card').first()
    expect(await first.getByLabel('Decision').inputValue()).toBe('reject')
    expect(await first.getByLabel('Reason').evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.type('jot: not what it says')
    expect(await first.getByLabel('Reason').inputValue()).toBe('jot: not what it says')
    const name = await first.getByLabel('Your name').inputValue()
    expect(name).toBe('')
    await page.keyboard.press('Escape')
    expect(await first.evaluate(card => card === document.activeElement)).toBe(true)
    await page.keyboard.press('e')
    await page.locator('dialog.drawer mark').waitFor()
    await page.close()
  })

  test('what comes in is announced, nothing moves, and it shows on request', async () => {
    const own = await openDemarche(':memory:')
    const folder = mkdtempSync(join(tmpdir(), 'demarche-news-'))
    const article = (day: string, words: string): string => {
      const path = join(folder, `${day}.txt`)
      writeFileSync(path, `date ${day} Union and port company talk on\n${words}\n`)
      return path
    }
    const add = async (path: string): Promise<void> => {
      for await (const added of own.add([path])) if (added.kind === 'failed') throw added.error
    }
    await add(
      article(
        '2031-03-04',
        'The union of dockers demanded a raise of 5% from the port company on Tuesday. It set the company a deadline of Friday.',
      ),
    )
    const here = await serve(own, { host: '127.0.0.1', port: 0, token: null })
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(new URL(`/stories/${(await own.stories())[0]!.id}`, here.url).href)
    const before = await page.locator('main').innerHTML()
    await add(
      article('2031-03-05', 'The port company offered the union of dockers a raise of 3% on Wednesday.'),
    )
    const notice = page.locator('.news')
    await notice.getByText(/\d+ new entr/).waitFor({ timeout: 15_000 })
    expect(await page.locator('main').innerHTML()).toBe(before)
    await notice.getByRole('button', { name: 'Show' }).click()
    await page.locator('main .meta').getByText('2 articles').waitFor()
    expect(await notice.isVisible()).toBe(false)
    await page.close()

    // The next visit of the same browser begins with what that visit had not seen.
    await add(
      article(
        '2031-03-06',
        'The port company rejected the demand of the union of dockers for a raise of 5% on Thursday.',
      ),
    )
    const again = await context.newPage()
    await again.goto(new URL(`/stories/${(await own.stories())[0]!.id}`, here.url).href)
    await again.getByRole('heading', { name: /New since your last visit/ }).waitFor()
    expect(await again.locator('#new-since li').count()).toBeGreaterThan(0)
    await context.close()
    await here.close()
    await own.close()
    rmSync(folder, { recursive: true })
  })

  test('all script together is at most 40 kB, and a page at most 200 kB as sent', async () => {
    const page = await browser.newPage()
    const sizes = new Map<string, number>()
    page.on('requestfinished', async request => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      sizes.set(request.url(), responseBodySize + responseHeadersSize)
    })
    await page.goto(new URL(`${story}/timeline`, running.url).href, { waitUntil: 'load' })
    await expect.poll(() => [...sizes.keys()].filter(url => /\.(?:js|css)$/.test(url)).length).toBe(2)
    const scripts = [...sizes].filter(([url]) => url.endsWith('.js'))
    expect(scripts).toHaveLength(1)
    expect(scripts[0]![1]).toBeLessThan(40_000)
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000)
    await page.close()
  })
})
