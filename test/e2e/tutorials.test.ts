import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demarche, openDemarche } from '../../src/demarche.ts'
import { type Running, serve } from '../../src/server/serve.ts'
import { type Step, TUTORIALS, walkOf } from '../docs/tutorial.ts'
import { seriousViolations } from './axe.ts'
import { browserIsHere, openBrowser } from './browser.ts'

const TOKEN = 'geheim'
/** Each of both sides of three choices, with and without script in each pair. */
const MODES = [
  { javaScriptEnabled: true, colorScheme: 'light', width: 1440 },
  { javaScriptEnabled: true, colorScheme: 'dark', width: 390 },
  { javaScriptEnabled: false, colorScheme: 'light', width: 390 },
  { javaScriptEnabled: false, colorScheme: 'dark', width: 1440 },
] as const

describe.skipIf(!browserIsHere)('the tutorials, page by page', () => {
  let browser: Browser
  let app: Demarche
  let running: Running
  let story = ''
  beforeAll(async () => {
    browser = await openBrowser()
    app = await openDemarche(':memory:')
    for await (const added of app.add(['corpus/istanbul-2025/articles']))
      if (added.kind === 'failed') throw added.error
    running = await serve(app, { host: '127.0.0.1', port: 0, token: TOKEN })
    story = `stories/${[...(await app.stories())].sort((a, b) => b.articles - a.articles)[0]!.id}`
  })
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    await app?.close()
  })

  describe.each(TUTORIALS)('of the %s', name => {
    test.each(MODES)('$colorScheme, $width wide, script $javaScriptEnabled', async mode => {
      const { width, ...options } = mode
      const context = await browser.newContext({
        ...options,
        viewport: { width, height: 900 },
        bypassCSP: true,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      const steps = walkOf(name)
      expect(steps.length).toBeGreaterThan(8)
      for (const step of steps) {
        await walk(page, step, mode.javaScriptEnabled).catch((cause: unknown) => {
          throw new Error(`${JSON.stringify(step)} at ${page.url()}`, { cause })
        })
        // Without script axe cannot run; the page is the same one.
        if (mode.javaScriptEnabled && (step.kind === 'first' || step === steps.at(-1)))
          expect(await seriousViolations(page), page.url()).toEqual([])
      }
      await context.close()
    })
  })

  async function walk(page: Page, step: Step, hasScript: boolean): Promise<void> {
    const drawer = page.locator('dialog[open]')
    const here = (await drawer.count()) > 0 ? drawer : page.locator('main')
    switch (step.kind) {
      case 'open': {
        const path = step.path.replace('STORY', story).replace(/^\//, '')
        const address = running.url + path
        // What is no page would be taken as a download.
        if (/\.(?:csv|json)$|^api\//.test(path)) expect((await page.request.get(address)).status()).toBe(200)
        else expect((await page.goto(address))!.status()).toBe(200)
        return
      }
      case 'first': {
        const links: Readonly<Record<typeof step.what, Locator>> = {
          story: page.locator('main h3 a'),
          source: page.locator('main a.source'),
          result: page.locator('main .lines a[href^="/entries/"]'),
        }
        await links[step.what].first().click()
        if (step.what !== 'story')
          await page.locator('dialog[open] mark, main blockquote mark').first().waitFor()
        else await page.waitForURL(/\/stories\//)
        return
      }
      case 'follow':
        await page.locator('main').getByRole('link', { name: step.words }).first().click()
        return
      case 'press': {
        const button = page.locator('main').getByRole('button', { name: step.words })
        await button.first().click()
        return
      }
      case 'read':
        await here.getByText(step.words).filter({ visible: true }).first().waitFor({ timeout: 10_000 })
        return
      case 'fill':
        await here
          .getByLabel(step.field)
          .first()
          .fill(step.value === 'TOKEN' ? TOKEN : step.value)
        return
      case 'choose': {
        const field = page.locator('main').getByRole('combobox', { name: step.field, exact: true }).first()
        if (hasScript && step.field === 'by the end of') await slideTo(page, step.value)
        else {
          await field.selectOption({ label: step.value })
          // Without script a choice has to be sent.
          const form = field.locator('xpath=ancestor::form')
          if (!hasScript && (await form.getAttribute('class')) === 'known-on')
            await form.getByRole('button').click()
        }
      }
    }
  }
})

/** Moves the slider one step at a time until it says what is wanted. */
async function slideTo(page: Page, words: string): Promise<void> {
  const slider = page.getByRole('slider', { name: 'As known on' })
  const last = Number(await slider.getAttribute('max'))
  for (let i = 0; i <= last; i++) {
    if ((await slider.getAttribute('aria-valuetext')) === words) return
    const before = page.url()
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).not.toBe(before)
  }
  throw new Error(`the slider never says ${words}`)
}
