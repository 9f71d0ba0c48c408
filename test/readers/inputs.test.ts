import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readers } from '../../src/readers/index.ts'
import type { Address } from '../../src/readers/reader.ts'
import { codes, reads, rows } from './reading.ts'
import { zipOf } from './zip-of.ts'

const LONG = Array.from(
  { length: 12 },
  (_, i) => `The envoys of Ardania met for the ${i + 1}th time in Lisse.`,
).join(' ')
const addresses = async (...given: Parameters<typeof reads>): Promise<Address[]> =>
  (await reads(...given)).flatMap(read => (read.kind === 'address' ? [read.address] : []))

test('no two readers have one name, and each says what it reads', () => {
  expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length)
  for (const { format, extensions, mediaTypes } of readers)
    expect([format !== '', ...extensions, ...mediaTypes]).not.toEqual([false])
})

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example Wire</title><language>en</language>
    <item><title>Envoys set a day</title><link>https://news.example/1</link><dc:creator>Ann Lee</dc:creator><pubDate>Mon, 12 May 2025 23:50:00 -0700</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${LONG}</p><p>More.</p>]]></content:encoded></item>
    <item><title>Only a teaser</title><link>https://news.example/2</link><description>The envoys met…</description></item>
    <item><title>Nothing but a link</title><link>https://news.example/3</link></item></channel></rss>`

  test('RSS: full text, teaser, bare link', async () => {
    const [full, teaser, ...others] = await rows('a.rss', rss)
    expect(full).toMatchObject({
      title: 'Envoys set a day',
      url: 'https://news.example/1',
      publisher: 'Example Wire',
      byline: 'Ann Lee',
      publishedAt: '2025-05-12T23:50:00-07:00',
      createdOn: '2025-05-12',
      language: 'en',
      text: `${LONG}\n\nMore.`,
      warnings: [],
    })
    expect(teaser?.warnings.map(({ code }) => code)).toEqual(['E116', 'E112'])
    expect(others).toEqual([])
    expect(await addresses('a.rss', rss)).toMatchObject([{ url: 'https://news.example/3', leadsTo: 'page' }])
  })
  test('Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title><entry><id>urn:1</id><title>Envoys</title><link href="https://news.example/1"/><updated>2025-05-13T08:00:00Z</updated><published>2025-05-12T08:00:00+03:00</published><content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content></entry></feed>`
    expect(await rows('a.xml', atom)).toMatchObject([
      {
        text: LONG,
        createdOn: '2025-05-12',
        updatedAt: '2025-05-13T08:00:00Z',
        url: 'https://news.example/1',
      },
    ])
  })
  test('RDF', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Example</title></channel><item rdf:about="https://news.example/1"><title>Envoys</title><link>https://news.example/1</link><description>${LONG}</description><dc:date>2025-05-12</dc:date></item></rdf:RDF>`
    expect(await rows('a.rdf', rdf)).toMatchObject([
      { text: LONG, createdOn: '2025-05-12', publishedAt: null },
    ])
  })
  test('JSON Feed', async () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example',
      items: [
        {
          id: '1',
          url: 'https://news.example/1',
          content_text: `${LONG}\n\nA < B.`,
          date_published: '2025-05-12T08:00:00Z',
        },
      ],
    })
    expect(await rows('feed.json', json)).toMatchObject([{ text: `${LONG}\n\nA < B.`, publisher: 'Example' }])
  })
  test('a feed that breaks off: what came before is read', async () => {
    const cut = rss.slice(0, rss.indexOf('<item><title>Nothing') + 20)
    expect((await rows('a.rss', cut)).map(({ title }) => title).slice(0, 2)).toEqual([
      'Envoys set a day',
      'Only a teaser',
    ])
    expect(await codes('a.rss', cut)).toEqual(['E118'])
  })
  test('a feed with broken XML', async () => {
    expect(await codes('a.rss', '<rss version="2.0"><channel <<< &&&')).toEqual(['E105'])
  })
})

describe('lists of addresses', () => {
  test('OPML, folders included', async () => {
    const opml =
      '<opml version="2.0"><body><outline text="News"><outline type="rss" text="Wire" xmlUrl="https://wire.example/rss"/></outline></body></opml>'
    expect(await addresses('a.opml', opml)).toMatchObject([
      { url: 'https://wire.example/rss', title: 'Wire', leadsTo: 'feed' },
    ])
  })
  test('news sitemaps and indexes of sitemaps', async () => {
    const news =
      '<urlset><url><loc>https://news.example/1?a=1&amp;b=2</loc><news:news><news:publication><news:name>Example</news:name></news:publication><news:publication_date>2025-05-12T08:00+03:00</news:publication_date><news:title>Envoys</news:title></news:news></url></urlset>'
    expect(await addresses('a.xml', news)).toEqual([
      {
        url: 'https://news.example/1?a=1&b=2',
        title: 'Envoys',
        publisher: 'Example',
        publishedAt: '2025-05-12T08:00:00+03:00',
        leadsTo: 'page',
      },
    ])
    expect(
      await addresses(
        'a.xml',
        '<sitemapindex><sitemap><loc>https://news.example/s.xml</loc></sitemap></sitemapindex>',
      ),
    ).toMatchObject([{ leadsTo: 'feed' }])
  })
  test('plain, Common Crawl and GDELT', async () => {
    expect(
      (
        await addresses('a.txt', '# ours\nhttps://a.example/1\nhttps://a.example/1\nhttps://a.example/2\n')
      ).map(({ url }) => url),
    ).toEqual(['https://a.example/1', 'https://a.example/2'])
    const cdx =
      'org,example)/a 20250512101010 {"url": "https://example.org/a", "mime": "text/html", "status": "200"}\norg,example)/b 20250512101010 {"url": "https://example.org/b", "mime": "image/png", "status": "200"}\n'
    expect((await addresses('a.cdxj', cdx)).map(({ url }) => url)).toEqual(['https://example.org/a'])
    const event = `${Array.from({ length: 60 }, (_, i) => i).join('\t')}\thttps://example.org/e\n`
    expect((await addresses('x.export.csv', event.repeat(2))).map(({ url }) => url)).toEqual([
      'https://example.org/e',
    ])
  })
})

describe('e-mail', () => {
  const message =
    'From: The Daily Note <note@note.example>\r\nSubject: =?utf-8?q?Caf=C3=A9_talks?=\r\nDate: Mon, 12 May 2025 23:10:00 -0700 (PDT)\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'
  test('a newsletter', async () => {
    const html = `<table><tr><td><h1>Envoys set a day</h1><p>${LONG}</p></td></tr><tr><td><a href="https://x">Unsubscribe</a> or view in browser</td></tr></table>`
    expect(await rows('a.eml', message + html)).toMatchObject([
      {
        title: 'Café talks',
        publisher: 'The Daily Note',
        createdOn: '2025-05-12',
        publishedAt: '2025-05-12T23:10:00-07:00',
        text: LONG,
      },
    ])
  })
  test('a mailbox', async () => {
    const plain = message.replace('text/html', 'text/plain')
    const mbox = `From a@b Mon May 12 10:00:00 2025\n${plain}The envoys met.\r\n>From there they left.\r\n\nFrom a@b Tue May 13 10:00:00 2025\n${plain}They met again.\r\n`
    expect((await rows('a.mbox', mbox)).map(({ text }) => text)).toEqual([
      'The envoys met.\nFrom there they left.',
      'They met again.',
    ])
  })
})

describe('web archives', () => {
  const PAGE = `<html><body><article><h1>Envoys set a day</h1><p>${LONG}</p></article></body></html>`
  const record = (type: string, url: string, contentType: string, block: Uint8Array): Buffer =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-05-12T10:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${block.length}\r\n\r\n`,
      ),
      block,
      Buffer.from('\r\n\r\n'),
    ])
  const answer = (status: string, headers: string, body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), body])
  const response = (url: string, status: string, headers: string, body: string | Uint8Array): Buffer =>
    record(
      'response',
      url,
      'application/http; msgtype=response',
      answer(status, headers, Buffer.from(body as string)),
    )
  const packed = gzipSync(PAGE)
  const archive = Buffer.concat([
    record('warcinfo', '', 'application/warc-fields', Buffer.from('software: x')),
    response('https://news.example/1', '200 OK', 'Content-Type: text/html', PAGE),
    response('https://news.example/2', '404 Not Found', 'Content-Type: text/html', PAGE),
    response('https://news.example/3', '200 OK', 'Content-Type: image/png', '\x89PNG\0'),
    response('https://news.example/4', '200 OK', 'Content-Type: text/html\r\nContent-Encoding: gzip', packed),
    response(
      'https://news.example/5',
      '200 OK',
      'Content-Type: text/html\r\nTransfer-Encoding: chunked',
      `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`,
    ),
    record('conversion', 'https://news.example/6', 'text/plain', Buffer.from(LONG)),
  ])
  const urls = [
    'https://news.example/1',
    'https://news.example/4',
    'https://news.example/5',
    'https://news.example/6',
  ]

  test('pages, unpacked and unchunked, and the text of WET files', async () => {
    const found = await rows('a.warc', archive)
    expect(found.map(({ url }) => url)).toEqual(urls)
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set([LONG]))
    expect(await codes('a.warc', archive)).toEqual([])
  })
  test('packed record by record, and inside a WACZ', async () => {
    const gz = Buffer.concat([gzipSync(archive.subarray(0, 400)), gzipSync(archive.subarray(400))])
    expect((await rows('a.warc.gz', gz)).map(({ url }) => url)).toEqual(urls)
    const wacz = zipOf({
      'datapackage.json': '{}',
      'archive/data.warc.gz': gz,
      'pages/pages.jsonl': '{"text":"no"}',
    })
    expect((await rows('a.wacz', wacz)).map(({ url }) => url)).toEqual(urls)
  })
  test('cut in the middle: what came before is read', async () => {
    for (const [place, bytes] of [
      ['a.warc', archive.subarray(0, archive.length - 300)],
      ['a.warc.gz', gzipSync(archive).subarray(0, -200)],
    ] as const) {
      expect(await codes(place, bytes)).toEqual(['E118'])
      expect((await rows(place, bytes)).length).toBeGreaterThan(0)
    }
  })
  test('a record that lies about its length', async () => {
    expect(
      await codes(
        'a.warc',
        Buffer.from(
          'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 99999999999\r\n\r\nx',
        ),
      ),
    ).toEqual(['E104', 'E118'])
  })
})

describe('rows', () => {
  test('JSON Lines in our names and in schema.org’s', async () => {
    const lines = [
      {
        id: 'a',
        text: 'One.',
        createdOn: '2025-05-12',
        title: 'T',
        publisher: 'P',
        url: 'https://a.example/1',
        language: 'en',
      },
      { headline: 'T', articleBody: 'Two.', datePublished: '2025-05-12T23:50:00-07:00', author: 'Ann Lee' },
    ]
    expect(await rows('a.jsonl', lines.map(line => JSON.stringify(line)).join('\n'))).toMatchObject([
      { text: 'One.', createdOn: '2025-05-12', title: 'T', publisher: 'P', language: 'en' },
      { text: 'Two.', createdOn: '2025-05-12', publishedAt: '2025-05-12T23:50:00-07:00', byline: 'Ann Lee' },
    ])
  })
  test('a JSON list', async () => {
    expect(await codes('a.json', '[{"text":"One."},{"id":2}]')).toEqual(['E151'])
    expect(await codes('a.json', '{')).toEqual(['E105'])
  })
})
