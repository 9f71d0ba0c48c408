import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBrowser } from '../../scripts/build-browser.ts'
import { browserIsHere, openBrowser } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
const ARTICLE =
  'Peruvian President Luis Ibarra rejected Chile’s offer of talks on Tuesday. “We will not wait <b>until</b> Friday,” Ibarra told reporters in Lima.'

describe.skipIf(!browserIsHere)('the page that reads a pasted article', () => {
  let folder: string
  let files: Server
  let browser: Browser
  const asked: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-browser-'))
    await buildBrowser(folder)
    files = createServer((request, response) => {
      const path = request.url === '/' ? '/index.html' : request.url!
      asked.push(path)
      try {
        const body = readFileSync(join(folder, path))
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body)
      } catch {
        response.writeHead(404).end()
      }
    }).listen(0, '127.0.0.1')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    files?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('finds who said what, without asking anybody', async () => {
    const page = await browser.newPage()
    const broken: string[] = []
    page.on('pageerror', error => broken.push(error.message))
    await page.goto(`http://127.0.0.1:${(files.address() as AddressInfo).port}/`)
    const read = page.getByRole('button', { name: 'Read it' })
    await page.getByText('Ready.').waitFor()
    await page.getByLabel('Text').fill(ARTICLE)
    await page.getByLabel('The day it was published').fill('2026-03-04')
    asked.length = 0
    await read.click()
    const statements = page.locator('section', { hasText: 'Who said what' })
    await statements.getByRole('cell', { name: 'Luis Ibarra' }).first().waitFor()
    expect(await statements.textContent()).toContain('We will not wait <b>until</b> Friday')
    const dates = await page.locator('section', { hasText: 'Why that day' }).textContent()
    expect(dates).toContain('2026-03-03')
    expect(asked).toEqual([])
    expect(broken).toEqual([])
    await page.evaluate(AXE)
    const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] }
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.close()
  })
})
