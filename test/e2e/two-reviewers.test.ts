import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { type Running, serve } from '../../src/server/serve.ts'
import { sampleApp } from '../server/sample.ts'
import { browserIsHere, openBrowser } from './browser.ts'

describe.skipIf(!browserIsHere)('two browsers review the same row', () => {
  let browser: Browser
  let app: Demarche
  let running: Running
  beforeAll(async () => {
    browser = await openBrowser()
    app = await sampleApp()
    running = await serve(app, { host: '127.0.0.1', port: 0, token: 'geheim' })
  })
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    await app?.close()
  })

  const reviewer = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(new URL('/login', running.url).href)
    await page.getByLabel('Token of this server').fill('geheim')
    await page.getByRole('button', { name: 'Turn on' }).click()
    await page.waitForURL(/review/)
    return page
  }
  const fill = async (page: Page, name: string, decision: string, reason: string): Promise<void> => {
    const card = page.locator('article.card').first()
    await card.getByLabel('Decision').selectOption(decision)
    await card.getByLabel('Reason').fill(reason)
    await card.getByLabel('Your name').fill(name)
  }
  const send = (page: Page): Promise<void> =>
    page.locator('article.card').first().getByRole('button', { name: 'Put on record' }).click()

  test('the second sees what the first decided, keeps what they typed, and both end on record', async () => {
    const [one, two] = await Promise.all([reviewer(), reviewer()])
    const row = await one.locator('article.card').first().getAttribute('id')
    expect(await two.locator('article.card').first().getAttribute('id')).toBe(row)
    await fill(one, 'Ana', 'dispute', 'the office denies it')
    await fill(two, 'Ben', 'reject', 'the words say nothing of the kind')
    await send(one)
    await one.getByRole('status').waitFor()
    await send(two)
    await two.getByRole('heading', { name: 'Decided meanwhile' }).waitFor()
    expect(await two.getByRole('alert').textContent()).toContain('the office denies it')
    const card = two.locator('article.card').first()
    expect(await card.getByLabel('Decision').inputValue()).toBe('reject')
    expect(await card.getByLabel('Reason').inputValue()).toBe('the words say nothing of the kind')
    expect((await app.evidence(row!)).history).toHaveLength(1)
    await send(two)
    await two.getByRole('status').waitFor()
    const decided = (await app.evidence(row!)).history.map(
      ({ body }) => body.kind === 'decision' && body.author,
    )
    expect(decided).toEqual(['Ana', 'Ben'])
  })

  test('both at the same moment: one is taken, the other is told', async () => {
    const [one, two] = await Promise.all([reviewer(), reviewer()])
    const row = (await one.locator('article.card').first().getAttribute('id'))!
    await fill(one, 'Cem', 'accept', 'as it says')
    await fill(two, 'Dia', 'dispute', 'not as it says')
    const before = (await app.evidence(row)).history.length
    await Promise.all([send(one), send(two)])
    await Promise.all([one, two].map(page => page.waitForLoadState('load')))
    await expect
      .poll(async () => (await one.getByRole('alert').count()) + (await two.getByRole('alert').count()))
      .toBe(1)
    expect((await app.evidence(row)).history).toHaveLength(before + 1)
  })
})
