import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readers } from '../../src/readers/index.ts'
import { codes, input, reads, rows } from './reading.ts'
import { zipOf } from './zip-of.ts'

const PROSE =
  'The envoys of Ardania and Belmora said on Monday that they would meet in the port of Lisse within a week. '
const PAGE = `<html><body><article>${`<p>${PROSE}</p>`.repeat(6)}</article></body></html>`

/** A gigabyte of zeros, packed to a megabyte, made piece by piece. */
async function* zeros(): AsyncGenerator<Uint8Array> {
  const { createGzip } = await import('node:zlib')
  const { Readable } = await import('node:stream')
  const block = Buffer.alloc(1 << 20)
  const gzip = Readable.from(
    (function* () {
      for (let i = 0; i < 1024; i++) yield block
    })(),
  ).pipe(createGzip({ level: 1 }))
  for await (const piece of gzip) yield piece as Uint8Array
}

describe('one clear error each', () => {
  test('an empty file', async () => expect(await codes('a.txt', '')).toEqual(['E103']))
  test('nothing but white space', async () => expect(await codes('a.txt', ' \n\t\n')).toEqual(['E103']))
  test('binary', async () =>
    expect(await codes('a.bin', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]))).toEqual(['E107']))
  test('binary that calls itself text', async () =>
    expect(await codes('a.txt', new Uint8Array([65, 0, 66, 0, 1]))).toEqual(['E107']))
  test('an unknown format', async () => expect(await codes('a.xyz', '%!PS-Adobe-3.0')).toEqual(['E102']))
  test('an encoding that nobody knows', async () => {
    expect(await codes('a.html', PAGE, { mediaType: 'text/html; charset=klingon-8' })).toEqual(['E110'])
  })
  test('50 MB of one line', async () => {
    const line = Buffer.alloc(50 << 20, 'word ')
    for (const place of ['a.txt', 'a.html', 'a.jsonl']) expect(await codes(place, line)).toEqual(['E104'])
  })
  test('1 GB of zeros, gzipped', async () => {
    expect(await codes('a.html.gz', new Uint8Array(), { rest: zeros() })).toEqual(['E107'])
  })
  test('a text that unpacks to 64 MB', async () => {
    const bomb = gzipSync(Buffer.alloc(64 << 20, 'word '), { level: 1 })
    expect(await codes('a.txt.gz', bomb)).toEqual(['E104'])
    // A line over the limit is passed over in constant memory.
    expect(await codes('a.jsonl.gz', bomb)).toEqual(['E104'])
  })
  test('gzip that is cut', async () =>
    expect(await codes('a.txt.gz', gzipSync(PROSE.repeat(999)).subarray(0, 150))).toEqual(['E105']))
  test('a page without an article', async () => {
    expect(await codes('a.html', '<html><body><nav><a href="/">Home</a></nav></body></html>')).toEqual([
      'E108',
    ])
  })
})

describe('the rest goes on', () => {
  test('a row that is no JSON, a row without text, a row with a bad day', async () => {
    const lines = [
      '{"text":"One."}',
      '{"id":',
      '{"id":"b"}',
      '{"text":"x","createdOn":"2025-02-30"}',
      '[]',
      '{"text":"Two."}',
    ]
    expect(await codes('a.jsonl', lines.join('\n'))).toEqual(['E106', 'E106', 'E106', 'E106'])
    expect((await rows('a.jsonl', lines.join('\n'))).map(({ text }) => text)).toEqual(['One.', 'Two.'])
  })

  test('a row longer than the limit', async () => {
    const lines = `{"text":"One."}\n{"text":"${'x'.repeat(5000)}"}\n{"text":"Two."}\n`
    expect(await codes('a.jsonl', lines, {}, { maxBytes: 1000 })).toEqual(['E104'])
    expect((await rows('a.jsonl', lines, {}, { maxBytes: 1000 })).map(({ text }) => text)).toEqual([
      'One.',
      'Two.',
    ])
  })

  test('files of an archive', async () => {
    const archive = zipOf({
      '../../etc/x.txt': `Evil name\n\n${PROSE}`,
      'empty.txt': '',
      'a.jsonl': '{"id":1}\n{"text":"One."}',
      'picture.png': '\x89PNG\0\0',
    })
    expect(await codes('a.zip', archive)).toEqual(['E103', 'E106', 'E107'])
    expect((await rows('a.zip', archive)).map(({ text }) => text.slice(0, 10))).toEqual([
      'The envoys',
      'One.',
    ])
  })
})

describe('archives', () => {
  test('a zip in a zip in a zip …', async () => {
    let archive = zipOf({ 'a.txt': PROSE })
    for (let i = 0; i < 8; i++) archive = zipOf({ 'inner.zip': archive })
    expect(await codes('a.zip', archive)).toEqual(['E119'])
  })
  test('files that lie about their size', async () => {
    const archive = zipOf({ 'a.txt': Buffer.alloc(40 << 20, 'word ') }, { statedSize: 10 })
    expect(await codes('a.zip', archive)).toEqual(['E104'])
  })
  test('all files together unpack to too much', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${i}.txt`, Buffer.alloc(50_000, 'word ')]),
    )
    const found = await codes('a.zip', zipOf(files, { statedSize: 10 }), {}, { maxBytes: 100_000 })
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found)).toEqual(new Set(['E119']))
  })
  test('encrypted, cut and damaged ones', async () => {
    expect(await codes('a.zip', zipOf({ 'a.txt': PROSE }, { flags: 1 }))).toEqual(['E119'])
    expect(await codes('a.zip', zipOf({ 'a.txt': PROSE }).subarray(0, 60))).toEqual(['E105'])
    expect(await codes('a.zip', zipOf({ 'a.txt': PROSE }, { packed: Buffer.alloc(40, 7) }))).toEqual(['E105'])
  })
})

describe('bounded time', () => {
  const within = async (ms: number, work: () => Promise<unknown>): Promise<void> => {
    const start = process.cpuUsage()
    await work()
    const { user } = process.cpuUsage(start)
    expect(user / 1000).toBeLessThan(ms)
  }

  test('deeply nested elements', async () => {
    for (const tag of ['div', 'b', 'table><tr><td', 'blockquote']) {
      await within(2000, async () =>
        expect(await codes('a.html', `<html><body>${`<${tag}>`.repeat(100_000)}x`)).toEqual(['E105']),
      )
    }
  })
  test('a bomb of entities', async () => {
    const entities = Array.from(
      { length: 40 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    ).join('')
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]><rss version="2.0"><channel><title>T</title><item><title>&e40;</title><description>${PROSE}</description></item></channel></rss>`
    await within(1000, async () => expect((await rows('a.rss', feed))[0]?.text).toBe(PROSE.trim()))
  })
  test('a feed of many items', async () => {
    const item = `<item><title>T</title><link>https://a.example/1</link><description>${PROSE}</description></item>`
    const feed = `<rss version="2.0"><channel><title>T</title>${item.repeat(20_000)}</channel></rss>`
    await within(10_000, async () =>
      expect((await reads('a.rss', feed, {}, { maxBytes: 64 << 20 })).length).toBe(20_000),
    )
  })
  test.each([
    ['unclosed tags', '<p '.repeat(200_000)],
    ['unclosed comments', '<!-- '.repeat(200_000)],
    ['unclosed scripts', '<script>'.repeat(100_000)],
    ['unclosed templates', '<template>'.repeat(20_000)],
    ['attributes without end', `<p ${'a="'.repeat(200_000)}`],
    ['meta without end', `<meta ${' '.repeat(400_000)}`],
    ['siblings', '<p>x</p>'.repeat(30_000)],
    ['line breaks', `<p>${'x<br>'.repeat(50_000)}</p>`],
    ['live posts', '<div class="live-post">x</div>'.repeat(10_000)],
    ['times', '<time>x</time>'.repeat(20_000)],
    ['class names', `<div class="${'ad-'.repeat(100_000)}"><p>${PROSE}</p></div>`],
    ['spaces', `<p>${' '.repeat(1_000_000)}x</p>`],
    ['JSON-LD', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
  ])('%s', async (_, body) => {
    await within(4000, () => reads('a.html', `<html><head></head><body>${body}`))
  })
})

test.each([
  ['a.xml', `<urlset>${'<url>'.repeat(400_000)}`],
  ['a.md', '![['.repeat(300_000)],
  ['a.md', '**a'.repeat(300_000)],
  ['a.md', `${'> '.repeat(200_000)}x`],
  ['a.txt', 'By A '.repeat(200_000)],
  ['a.txt', `${'A'.repeat(300_000)} - x`],
  ['a.eml', `Subject: x\nFrom: a@b\n\n${'>'.repeat(500_000)}`],
  ['a.opml', `<opml>${'<outline>'.repeat(50_000)}`],
  ['a.rss', `<rss><channel>${'<item><title>'.repeat(100_000)}`],
  ['a.rss', `<!DOCTYPE ${'['.repeat(500_000)}<rss>`],
  ['a.cdxj', 'org,example)/ 20250512101010 {'.repeat(50_000)],
])('linear in %s, case %#', async (place, content) => {
  const start = process.cpuUsage()
  await reads(place, content)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
})

test('a page cut in half is read as far as it goes', async () => {
  const [row] = await rows('a.html', PAGE.slice(0, PAGE.length / 2))
  expect(row?.text).toContain('within a week.')
})

test('no reader throws anything but its own errors, whatever the bytes', async () => {
  const places = readers.flatMap(({ extensions }) => extensions)
  const starts = [
    '',
    '<html><body>',
    '<rss version="2.0"><channel><item>',
    '{"text":',
    'WARC/1.0\r\n',
    'PK\x03\x04',
    'From a@b\n',
    '---\ntitle: x\n',
    '<opml>',
    '<urlset>',
    '%PDF-1.4\n',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.constantFrom(...starts),
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '<p>',
            '</p>',
            '"',
            '\n',
            '\r\n\r\n',
            '<![CDATA[',
            ']]>',
            '&amp;',
            '\0',
            '<li>',
            '}{',
            '2025-05-12',
          ),
        ),
      ),
      async (extension, start, parts) => {
        for (const read of await reads(`a${extension}`, Buffer.from(start + parts.join('')))) {
          if (read.kind === 'article') expect(read.row.text).not.toBe('')
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a pipe is told by its first bytes', async () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (const letter of PAGE) yield Buffer.from(letter)
  }
  const piped = input('-', '', { rest: pieces() })
  expect((await rows(piped.place, new Uint8Array(), { rest: pieces() }))[0]?.text).toContain('within a week.')
})
