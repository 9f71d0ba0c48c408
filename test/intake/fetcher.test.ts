import { userAgent } from '../../src/intake/options.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fetcher } from '../../src/intake/fetcher.ts'
import type { FetchOptions } from '../../src/intake/options.ts'
import { ARTICLE, ETAG, type TestServer, testServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

/** Waits are counted, not waited. */
function fetcher(options: Partial<FetchOptions> = {}): { fetcher: Fetcher; waits: number[] } {
  const waits: number[] = []
  let clock = Date.UTC(2025, 4, 12)
  return {
    waits,
    fetcher: new Fetcher({
      allowPrivate: true,
      delayMs: 0,
      now: () => clock,
      sleep: async ms => {
        waits.push(ms)
        clock += ms
      },
      ...options,
    }),
  }
}
const textOf = async (path: string, options: Partial<FetchOptions> = {}): Promise<string> => {
  const fetched = await fetcher(options).fetcher.fetch(server.base + path)
  return fetched.kind === 'fetched' ? new TextDecoder().decode(fetched.input.bytes) : fetched.kind
}
const failing = (path: string, options: Partial<FetchOptions> = {}): Promise<unknown> =>
  fetcher(options).fetcher.fetch(path.startsWith('http') ? path : server.base + path)

describe('fetching', () => {
  test('gives the bytes with type, address and instant', async () => {
    const fetched = await fetcher().fetcher.fetch(`${server.base}/article`)
    expect(fetched).toMatchObject({
      kind: 'fetched',
      input: {
        mediaType: 'text/html; charset=utf-8',
        url: `${server.base}/article`,
        fetchedAt: '2025-05-12T00:00:00.000Z',
      },
    })
  })

  test('unpacks what the server packed', async () => expect(await textOf('/packed')).toBe(ARTICLE))

  test('says who it is', async () => {
    expect(JSON.parse(await textOf('/echo'))['user-agent']).toMatch(/^demarche\/\d+\.\d+\.\d+$/)
    expect(userAgent('mailto:desk@harbour.example')).toMatch(/ \(\+mailto:desk@harbour\.example\)$/)
  })

  test('sends the ETag back byte for byte, and takes 304 for "unchanged"', async () => {
    const { fetcher: one } = fetcher()
    const first = await one.fetch(`${server.base}/tagged`)
    if (first.kind !== 'fetched') throw new Error('the first answer is whole')
    expect(first.validators).toEqual({ etag: ETAG, lastModified: 'Mon, 12 May 2025 10:00:00 GMT' })
    expect(await one.fetch(`${server.base}/tagged`, first.validators)).toEqual({
      kind: 'unchanged',
      url: `${server.base}/tagged`,
    })
  })

  test('follows redirects and remembers only the permanent ones', async () => {
    expect(await fetcher().fetcher.fetch(`${server.base}/moved`)).toMatchObject({
      permanentUrl: `${server.base}/article`,
    })
    expect(await fetcher().fetcher.fetch(`${server.base}/found`)).toMatchObject({
      permanentUrl: `${server.base}/found`,
    })
  })
})

describe('manners', () => {
  test('robots.txt is obeyed, also where a redirect leads', async () => {
    await expect(failing('/closed/article')).rejects.toMatchObject({ code: 'E603' })
    await expect(failing('/to-closed')).rejects.toMatchObject({ code: 'E603' })
  })

  test('robots.txt is asked for once', async () => {
    const before = server.asked.length
    const { fetcher: one } = fetcher()
    await one.fetch(`${server.base}/article`)
    await one.fetch(`${server.base}/article`)
    expect(server.asked.slice(before)).toEqual(['/robots.txt', '/article', '/article'])
  })

  test('requests to one host keep their distance', async () => {
    const { fetcher: one, waits } = fetcher({ delayMs: 2000 })
    await one.fetch(`${server.base}/article`)
    await one.fetch(`${server.base}/article`)
    expect(waits).toEqual([2000])
  })

  test('429 waits as long as the server asks', async () => {
    const { fetcher: one, waits } = fetcher()
    await one.fetch(`${server.base}/busy-once`)
    expect(waits).toEqual([7000])
  })

  test('a longer wait than ours is left for later', async () => {
    await expect(failing('/busy-long')).rejects.toMatchObject({
      code: 'E604',
      message: expect.stringContaining('3600 s'),
    })
  })

  test('5xx is tried again, ever later, and then reported', async () => {
    const { fetcher: one, waits } = fetcher()
    await expect(one.fetch(`${server.base}/broken`)).rejects.toMatchObject({ code: 'E604' })
    expect(waits).toEqual([1000, 4000])
  })

  test('404 is not tried again', async () => {
    const { fetcher: one, waits } = fetcher()
    await expect(one.fetch(`${server.base}/missing`)).rejects.toMatchObject({ code: 'E601' })
    expect(waits).toEqual([])
  })
})

describe('private addresses are refused', () => {
  const PRIVATE = [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://10.0.0.1/',
    'http://172.16.9.9/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://192.0.2.1/',
  ]
  test.each(PRIVATE)('%s', async url => {
    await expect(failing(url, { allowPrivate: false })).rejects.toMatchObject({ code: 'E602' })
  })

  test('a name that resolves to one', async () => {
    const resolve = async () => ['93.184.216.34', '10.0.0.7']
    await expect(failing('http://news.example/', { allowPrivate: false, resolve })).rejects.toMatchObject({
      code: 'E602',
    })
  })

  test('a name that changes its mind after the check: the checked address is used', async () => {
    // The first answer is the one connected to; nobody asks a second time.
    let asked = 0
    const resolve = async () => {
      asked++
      return ['127.0.0.1']
    }
    const { port } = new URL(server.base)
    const fetched = await fetcher({ resolve }).fetcher.fetch(`http://rebind.example:${port}/article`)
    expect(fetched.kind).toBe('fetched')
    expect(asked).toBe(2)
  })

  test.each(['/to-loopback', '/to-metadata'])('behind a redirect: %s', async path => {
    // Only 127.0.0.2 is taken for public, so that the first step passes and the redirect is what is refused.
    const { port } = new URL(server.base)
    const { fetcher: one } = fetcher({
      allowPrivate: false,
      resolve: async () => ['127.0.0.2'],
      isPublic: address => address === '127.0.0.2',
    })
    expect((await one.fetch(`http://news.example:${port}/article`)).kind).toBe('fetched')
    await expect(one.fetch(`http://news.example:${port}${path}`)).rejects.toMatchObject({ code: 'E602' })
  })

  test.each([
    'file:///etc/passwd',
    'ftp://a.example/',
    'http://user:pass@a.example/',
    'not an address',
    'data:text/html,x',
  ])('what is no plain web address: %s', async url => {
    await expect(fetcher().fetcher.fetch(url)).rejects.toMatchObject({ code: 'E601' })
  })
  test('also behind a redirect', async () => {
    await expect(failing('/to-file')).rejects.toMatchObject({
      code: 'E601',
      message: expect.stringContaining('file:'),
    })
  })
})

describe('hostile servers', () => {
  test('endless redirect', async () => {
    await expect(failing('/round')).rejects.toMatchObject({
      code: 'E601',
      message: expect.stringContaining('5 redirects'),
    })
  })
  test('slow drip', async () => {
    await expect(failing('/drip', { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'E601',
      message: expect.stringContaining('0.3 s'),
    })
  })
  test('gzip bomb', async () => {
    await expect(failing('/bomb', { maxBytes: 1 << 20 })).rejects.toMatchObject({ code: 'E104' })
  })
  test('an answer cut in half', async () => {
    await expect(failing('/cut', { retries: 0 })).rejects.toMatchObject({ code: 'E601' })
  })
})
