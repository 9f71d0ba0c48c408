import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes, rows } from './reading.ts'

const P = (text: string): string => `<p>${text}</p>`
const ONE =
  'The envoys of Ardania and Belmora said on Monday that they would meet in the port of Lisse within a week.'
const TWO =
  'A spokesman for the Ardanian side said the talks would cover fishing rights and the release of two crews.'
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Envoys set a day | Example Times</title>${head}</head><body>${body}</body></html>`
const first = async (html: string, url: string | null = null) => (await rows('a.html', html, { url }))[0]!

describe('text', () => {
  test('blocks are parted, and keep their order', async () => {
    const row = await first(
      page(
        `<article><h1>Envoys set a day</h1>${P(ONE)}<h2>What is on the table</h2><ul><li>Fishing rights</li><li>Two crews</li></ul><blockquote>${P(TWO)}</blockquote></article>`,
      ),
    )
    expect(row.text).toBe([ONE, 'What is on the table', 'Fishing rights', 'Two crews', TWO].join('\n\n'))
    expect(row.title).toBe('Envoys set a day')
  })

  test('two line breaks part paragraphs, one does not', async () => {
    expect((await first(page(`<article><div>${ONE}<br><br>${TWO}<br>Signed.</div></article>`))).text).toBe(
      `${ONE}\n\n${TWO}\nSigned.`,
    )
  })

  test('words in inline elements are not glued, nor torn', async () => {
    const row = await first(
      page(`<article>${P(`<b>The</b> <i>envoys</i> met<span>.</span> ${ONE}`)}${P(TWO)}</article>`),
    )
    expect(row.text).toContain('The envoys met. The envoys of')
  })

  test('what stands around an article is left out', async () => {
    const row = await first(
      page(`<nav>${P(ONE)}</nav><div class="cookie-banner">${P('We use cookies to make this page better for all of you, our readers.')}</div>
        <main><article><h1>Envoys set a day</h1><div class="byline">By Ann Lee</div>${P(ONE)}
        <figure><img src="x"><figcaption>The harbour of Lisse at dawn, seen from the old pier.</figcaption></figure>
        <aside class="newsletter">${P('Get our news in your inbox every morning, before anybody else does.')}</aside>
        ${P('<a href="/x">READ MORE: WHAT THE ENVOYS WANT</a>')}${P(TWO)}
        <div class="related-stories"><h3>Related</h3>${P('Other envoys met elsewhere last year, and nothing came of it at all.')}</div></article></main>
        <section id="comments">${P('I do not believe a word of what these envoys say about the fish.')}</section><footer>${P('All rights reserved by the Example Times.')}</footer>`),
    )
    expect(row.text).toBe(`${ONE}\n\n${TWO}`)
    expect(row.byline).toBe('Ann Lee')
  })

  test('templates, scripts and words for screen readers are not shown, so not read', async () => {
    const row = await first(
      page(
        `<article><template>${P('Not shown.')}</template><script>"</p><p>Nor this."</script>${P(`${ONE}<span class="sr-only">, opens new tab</span>`)}${P(TWO)}</article>`,
      ),
    )
    expect(row.text).toBe(`${ONE}\n\n${TWO}`)
  })

  test('an article cut into pieces by advertisements is put together again', async () => {
    const pieces = Array.from(
      { length: 6 },
      (_, i) =>
        `<div class="chunk">${P(`${i}. ${ONE}`)}</div><div class="ad">${P('Buy this boat now, it is the best boat you will ever own.')}</div>`,
    )
    expect(
      (await first(page(`<div class="story">${pieces.join('')}</div>`))).text.split('\n\n'),
    ).toHaveLength(6)
  })

  test('the standfirst outside the body is kept, the title is not repeated', async () => {
    const row = await first(
      page(
        `<header><h1>Envoys set a day</h1><p class="standfirst">Both sides name the port of Lisse.</p></header><div itemprop="articleBody">${P('Envoys set a day')}${P(ONE)}${P(TWO)}</div>`,
      ),
    )
    expect(row.text).toBe(`Both sides name the port of Lisse.\n\n${ONE}\n\n${TWO}`)
  })

  test('a page that is built in the browser gives its words to machines', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Envoys set a day',
      articleBody: `${ONE} ${TWO}`,
      datePublished: '2025-05-12T09:00:00+03:00',
    })
    const row = await first(
      page('<div id="root"></div>', `<script type="application/ld+json">${data}</script>`),
    )
    expect(row).toMatchObject({ text: `${ONE} ${TWO}`, createdOn: '2025-05-12' })
  })
})

describe('metadata', () => {
  const data = (more: object): string =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': 'NewsArticle', headline: 'Envoys set a day', ...more },
      ],
    })}</script>`
  const BODY = `<article><h1>Envoys set a day</h1>${P(ONE)}${P(TWO)}</article>`

  test('JSON-LD before OpenGraph before the page', async () => {
    const row = await first(
      page(
        BODY,
        `${data({ datePublished: '2025-05-12T23:50:00-07:00', dateModified: '2025-05-13T08:00:00Z', author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }], publisher: { name: 'The Example Times' } })}
        <meta property="article:published_time" content="2025-05-13T06:50:00Z"><meta property="og:site_name" content="Example"><link rel="canonical" href="/news/1">`,
      ),
      'https://news.example/news/1?utm=x',
    )
    expect(row).toMatchObject({
      // The day in the publisher's offset: it was still Monday there.
      createdOn: '2025-05-12',
      publishedAt: '2025-05-12T23:50:00-07:00',
      updatedAt: '2025-05-13T08:00:00Z',
      byline: 'Ann Lee, Bo Ek',
      publisher: 'The Example Times',
      canonicalUrl: 'https://news.example/news/1',
      language: 'en',
    })
  })
  test('names of meta elements in any punctuation', async () => {
    expect(
      await first(page(BODY, '<meta name="article:published:time" content="2025-05-12T10:00:00Z">')),
    ).toMatchObject({ createdOn: '2025-05-12' })
  })
  test('damaged JSON-LD is mended or passed over', async () => {
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoys\nset a day","datePublished":"2025-05-12",}</script><script type="application/ld+json">{{{</script>`
    expect(await first(page(BODY, broken))).toMatchObject({
      createdOn: '2025-05-12',
      title: 'Envoys set a day',
    })
  })
  test('<time>, but not of a related article', async () => {
    expect(
      await first(
        page(
          `<aside><time datetime="2024-01-01">x</time></aside><time datetime="2025-05-12T10:00Z">today</time>${BODY}`,
        ),
      ),
    ).toMatchObject({ createdOn: '2025-05-12' })
  })
  test('the address', async () => {
    expect(await first(page(BODY), 'https://news.example/2025/05/12/envoys')).toMatchObject({
      createdOn: '2025-05-12',
      publishedAt: null,
    })
  })
  test('the day printed beside the headline', async () => {
    expect(
      await first(
        page(
          `<article><h1>Envoys set a day</h1><div class="info">12 May 2025</div>${P(ONE)}${P(TWO)}</article>`,
        ),
      ),
    ).toMatchObject({ createdOn: '2025-05-12' })
  })
  test('two printed days, or one that can be two, are not guessed', async () => {
    for (const printed of ['12 May 2025, updated 13 May 2025', '05.06.2025']) {
      expect(
        await first(
          page(`<article><h1>Envoys set a day</h1><div>${printed}</div>${P(ONE)}${P(TWO)}</article>`),
        ),
      ).toMatchObject({ createdOn: null })
    }
  })
  test('an ambiguous date in the metadata is said so', async () => {
    const row = await first(page(BODY, '<meta name="pubdate" content="05/06/2025">'))
    expect(row.createdOn).toBeNull()
    expect(row.warnings.map(({ code }) => code)).toEqual(['E115', 'E112'])
  })
  test('entities escaped twice', async () => {
    expect(
      (
        await first(
          page(
            `<article>${P(ONE)}${P(TWO)}</article>`,
            '<meta property="og:title" content="Ardania&amp;#8217;s envoys set a day">',
          ),
        )
      ).title,
    ).toBe('Ardania’s envoys set a day')
  })
  test('a language that is not supported is marked', async () => {
    const german =
      'Die Gesandten sagten, dass sie sich in dem Hafen treffen werden und dass es nicht das erste Mal in einem Jahr ist.'
    expect((await first(page(`<article>${P(german)}${P(german)}</article>`))).warnings[0]).toMatchObject({
      code: 'E111',
    })
  })
  test('the free beginning of a paid article is marked', async () => {
    const asks = await first(
      page(
        `${BODY}<div class="gate">${P('Subscribe to continue reading')}</div>`,
        data({ datePublished: '2025-05-12' }),
      ),
    )
    expect(asks.warnings.map(({ code }) => code)).toEqual(['E114'])
    const stub = `<article><h1>Envoys set a day</h1>${P(ONE)}${P('A spokesman for the Ardanian side said the talks would cover …')}</article>`
    const broken = await first(
      page(stub, data({ datePublished: '2025-05-12', isAccessibleForFree: 'False' })),
    )
    expect(broken.warnings.map(({ code }) => code)).toEqual(['E114'])
    const short = await first(page(BODY, data({ datePublished: '2025-05-12', isAccessibleForFree: false })))
    expect(short.warnings).toEqual([])
  })
})

describe('live pages', () => {
  const post = (id: number, time: string, title: string, text: string): string =>
    `<div class="live-post" id="post-${id}"><time datetime="${time}">${time.slice(11, 16)}</time><h3>${title}</h3>${P(text)}</div>`

  test('are split into dated posts', async () => {
    const found = await rows(
      'a.html',
      page(
        `<main><h1>Envoys meet: live</h1>${P(ONE)}${P(TWO)}<div>${post(1, '2025-05-13T00:10:00Z', 'They shake hands', `One. ${TWO}`)}${post(2, '2025-05-12T22:00:00Z', 'They arrive', `Two. ${TWO}`)}${post(3, '2025-05-12T20:00:00Z', 'Nobody is here', `Three. ${TWO}`)}</div></main>`,
      ),
      { url: 'https://news.example/live' },
    )
    expect(found.map(({ title, createdOn, url }) => [title, createdOn, url])).toEqual([
      ['Envoys set a day', null, 'https://news.example/live'],
      ['They shake hands', '2025-05-13', 'https://news.example/live#post-1'],
      ['They arrive', '2025-05-12', 'https://news.example/live#post-2'],
      ['Nobody is here', '2025-05-12', 'https://news.example/live#post-3'],
    ])
    expect(found[0]!.text).toBe(`${ONE}\n\n${TWO}`)
    expect(found[0]!.warnings.map(({ code }) => code)).toContain('E117')
    expect(found[1]!.text).toBe(`One. ${TWO}`)
  })
})

describe('charsets', () => {
  const body = (word: string): string => `<article>${P(`${word} ${ONE}`)}${P(TWO)}</article>`
  const read = async (bytes: Uint8Array, mediaType: string | null = null): Promise<string> =>
    (await rows('a.html', bytes, { mediaType }))[0]!.text.split(' ')[0]!

  test('the server names it', async () =>
    expect(await read(Buffer.from(page(body('Çelik')), 'latin1'), 'text/html; charset="iso-8859-9"')).toBe(
      'Çelik',
    ))
  test('the page names it', async () => {
    const cyrillic = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><article><p>'),
      Buffer.from([0xcc, 0xe8, 0xf0]),
      Buffer.from(` ${ONE}</p>${P(TWO)}</article>`),
    ])
    expect(await read(cyrillic)).toBe('Мир')
  })
  test('a byte order mark outweighs both', async () => {
    expect(
      await read(
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page(body('Çelik')), 'utf16le')]),
        'text/html; charset=iso-8859-1',
      ),
    ).toBe('Çelik')
  })
  test('good UTF-8 is UTF-8, whatever it says of itself', async () => {
    expect(await read(Buffer.from(page(body('Çelik'), '<meta charset="gb2312">')))).toBe('Çelik')
  })
  test('what is no UTF-8 and says nothing is windows-1252', async () =>
    expect(await read(Buffer.from(page(body('Çelik über')), 'latin1'))).toBe('Çelik'))
})

test('an index page holds no article', async () => {
  const links = Array.from(
    { length: 40 },
    (_, i) => `<li><a href="/${i}">Envoys met for the ${i}th time in the port of Lisse</a></li>`,
  ).join('')
  expect(await codes('a.html', page(`<main><ul>${links}</ul></main>`))).toEqual(['E108'])
})

test('paragraphs come out whole and in order, whatever is wrapped around them', async () => {
  const words = fc.constantFrom(
    'envoy',
    'Lisse',
    'U.S.',
    'Mr. Ek',
    '“talks”',
    'said',
    '30-day',
    '&amp;',
    '<b>no</b>',
    '<a href="/x">deal</a>',
    '<br>',
  )
  const paragraph = fc
    .array(words, { minLength: 12, maxLength: 30 })
    .map(parts => `${parts.join(' ')} and so they met again in Lisse.`)
  const wrap = fc.constantFrom<(inner: string) => string>(
    inner => inner,
    inner => `<div>${inner}</div>`,
    inner => `<section><div class="text">${inner}</div></section>`,
    inner => `<div class="ad">Buy now</div>${inner}`,
    inner => `${inner}<aside>Another story entirely.</aside>`,
  )
  const shown = (html: string): string =>
    html
      .replace(/<br>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
      .trim()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(paragraph, wrap), { minLength: 3, maxLength: 8 }), async parts => {
      const { text } = await first(
        page(`<main>${parts.map(([inner, around]) => around(P(inner))).join('')}</main>`),
      )
      const lines = text.split('\n').join(' ').replace(/\s+/g, ' ')
      let at = 0
      for (const [inner] of parts) {
        // Two breaks in a row part a paragraph; its words stay in order.
        at = lines.indexOf(shown(inner), at)
        expect(at).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 60 },
  )
})
