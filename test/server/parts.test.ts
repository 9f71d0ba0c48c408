import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { server } from '../../src/server/server.tsx'
import { sampleApp } from './sample.ts'

let app: Demarche
let path = ''
const get = (address: string) =>
  server(app, { hosts: ['127.0.0.1'], token: null, isPrivate: false }).request(address, {
    headers: { host: '127.0.0.1', accept: 'text/html' },
  })
const page = async (address: string) => {
  const response = await get(address)
  expect(response.status, address).toBe(200)
  return response.text()
}

beforeAll(async () => {
  app = await sampleApp()
  const [biggest] = [...(await app.stories())].sort((a, b) => b.articles - a.articles)
  path = `/stories/${biggest!.id}`
})
afterAll(() => app.close())

test('contacts have a page of their own', async () => {
  expect(await page(`${path}/contacts`)).toContain('aria-current="page"')
})

test('positions on two days: both sentences are linked, and the change has a word', async () => {
  const compared = await page(`${path}/positions?compare=2031-03-04&as-of=2031-03-05`)
  expect(compared).toContain('Two days side by side')
  expect(compared).toContain('Tuesday 4 March 2031')
  expect(compared).toMatch(/new|shifted|the same/)
  expect((await get(`${path}/positions?compare=soon`)).status).toBe(400)
})

describe('new since a day', () => {
  test('before the first article all is new; after the last nothing is', async () => {
    expect(await page(`${path}?clock=published&since=2031-03-01`)).toContain('all of it is new')
    expect(await page(`${path}?clock=published&since=2031-03-06`)).toContain('Nothing has changed')
    expect((await get(`${path}?since=yesterday`)).status).toBe(400)
  })

  test('the form keeps the clock that was chosen', async () => {
    expect(await page(`${path}?clock=published`)).toContain(
      '<input type="hidden" name="clock" value="published"/>',
    )
  })
})

describe('the timeline by filter', () => {
  test.each(['act', 'issue', 'side'])('each choice of %s leaves some and only its own', async name => {
    const all = await page(`${path}/timeline`)
    const select = new RegExp(`<select name="${name}"[^>]*>(.*?)</select>`).exec(all)![1]!
    const choices = [...select.matchAll(/value="([^"]+)"/g)].map(([, choice]) => choice!)
    expect(choices.length).toBeGreaterThan(0)
    for (const choice of choices) {
      const some = await page(`${path}/timeline?${name}=${encodeURIComponent(choice)}`)
      expect(some).not.toContain('Nothing fits')
      expect(rows(some)).toBeLessThanOrEqual(rows(all))
    }
  })

  test('what fits nothing says so', async () => {
    expect(await page(`${path}/timeline?reviewed=yes`)).toContain('Nothing fits')
    expect(await page(`${path}/timeline?to=1900-01-01`)).toContain('Nothing fits')
    expect(await page(`${path}/timeline?page=99999`)).toContain('</table>')
    expect((await get(`${path}/timeline?from=x`)).status).toBe(400)
  })
})

test.each(['/sources', '/corrections', '/review'])(
  '%s teaches what to do while it is empty',
  async address => {
    expect(await page(address)).toMatch(/demarche watch|Review|DEMARCHE_TOKEN/)
  },
)

test.each(['/sources.json', '/corrections.json'])('%s is the data', async address => {
  expect(await (await get(address)).json()).toMatchObject({ ok: true })
})

const rows = (html: string): number => html.split('<tr>').length
