import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { exporters } from '../../src/exporters/index.ts'
import { textPositions } from '../../src/exporters/text-position.ts'
import { analysedText } from '../../src/model/article.ts'
import type { Brief, Story } from '../../src/model/story.ts'
import { sampleApp } from '../server/sample.ts'

let app: Demarche
let story: Story
let brief: Brief
beforeAll(async () => {
  app = await sampleApp()
  const [biggest] = [...(await app.stories())].sort((a, b) => b.entries - a.entries)
  ;({ story, brief } = await app.brief(biggest!.id))
})
afterAll(() => app.close())

const exported = async (name: string): Promise<string | Uint8Array> =>
  exporters.find(each => each.name === name)!.write(story, brief)
const written = (name: string): string => {
  const content = exporters.find(each => each.name === name)!.write(story, brief)
  if (typeof content !== 'string') throw new TypeError(`${name} is not text`)
  return content
}

test.each(exporters.map(({ name }) => name))('%s: the same story gives the same bytes', async name => {
  const first = await exported(name)
  expect(first.length).toBeGreaterThan(20)
  expect(await exported(name)).toEqual(first)
})

describe('DOCX', () => {
  const part = async (name: string): Promise<string> =>
    new TextDecoder().decode(unzipSync((await exported('docx')) as Uint8Array)[name])

  test('every footnote that a line refers to quotes a sentence of the story', async () => {
    const [document, footnotes] = [await part('word/document.xml'), await part('word/footnotes.xml')]
    const asked = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(found => found[1])
    expect(asked.length).toBeGreaterThanOrEqual(brief.sections.flatMap(({ lines }) => lines).length)
    expect(new Set(asked).size).toBe(asked.length)
    for (const id of asked) expect(footnotes).toContain(`<w:footnote w:id="${id}">`)
  })

  test('bears the day of the brief, and no day of the machine', async () => {
    expect(await part('docProps/core.xml')).toContain(`${brief.day}T00:00:00Z`)
    const stamps = [
      ...Buffer.from((await exported('docx')) as Uint8Array)
        .toString('latin1')
        .matchAll(/PK\x03\x04.{6}(.{4})/gs),
    ]
    expect(stamps.length).toBeGreaterThan(5)
    // 1 January 1980 in the bits of MS-DOS.
    for (const [, stamp] of stamps) expect(stamp).toBe('\0\0\x21\0')
  })

  test('characters that XML forbids do not break it', async () => {
    const bad = { ...brief, headline: 'A\u0000 \u0007 <b>\uD800 & "x"' }
    const bytes = (await exporters.find(({ name }) => name === 'docx')!.write(story, bad)) as Uint8Array
    const document = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
    expect(document).not.toMatch(/[\u0000-\u0008\uFFFD]/)
    expect(document).toContain('&lt;b&gt;')
  })
})

test('Parquet: another program reads back the rows of the CSV', async () => {
  const bytes = (await exported('parquet')) as Uint8Array<ArrayBuffer>
  const rows = await parquetReadObjects({ file: bytes.buffer })
  expect(rows).toHaveLength(story.entries.length)
  rows.forEach((row, i) => {
    const { id, quote, quoteStart } = story.entries[i]!
    expect(row).toMatchObject({ entry: id, quote, quote_start: quoteStart })
  })
})

test('ClaimReview: every claim has an author and an appearance, and none has a verdict', () => {
  const { '@graph': drafts } = JSON.parse(written('claimreview')) as {
    '@graph': {
      claimReviewed: string
      itemReviewed: { author: { name: string }; appearance: { url: string } }
      reviewRating: object
    }[]
  }
  expect(drafts.length).toBeGreaterThan(0)
  for (const { claimReviewed, itemReviewed, reviewRating } of drafts) {
    expect(claimReviewed).not.toBe('')
    expect(itemReviewed.author.name).not.toBe('')
    expect(itemReviewed.appearance.url).not.toBe('')
    expect(reviewRating).toEqual({ '@type': 'Rating', alternateName: 'not rated' })
  }
})

test('JSON Feed: another program reads back the changes of the Atom feed', () => {
  const [json, xml] = [parseFeed(written('jsonfeed')), parseFeed(written('atom'))]
  expect(json.format).toBe('json')
  const ids = (feed: { items?: { id?: string }[]; entries?: { id?: string }[] }) =>
    (feed.items ?? feed.entries ?? []).map(({ id }) => id)
  expect(ids(json.feed as never)).toEqual(ids(xml.feed as never))
})

test('Markdown: every line of the brief has a note that quotes its sentence', () => {
  const page = written('md')
  for (const { text, entries } of brief.sections.flatMap(({ lines }) => lines)) {
    const line = page
      .split('\n')
      .find(each => each.startsWith(`- ${text.slice(0, 20).replace(/[*_[\]<>#|~`\\]/g, '\\$&')}`))
    expect(line).toMatch(/\[\^\d+\]/)
    expect(entries.length).toBeGreaterThan(0)
  }
})

test('CSV: no cell begins as a formula', () => {
  for (const name of ['csv', 'contacts']) expect(written(name)).not.toMatch(/(?:^|,)"?[=+@](?!\d)/m)
})

test('JSON-LD: every quotation stands in an article of the graph', () => {
  const { '@graph': graph } = JSON.parse(written('jsonld')) as {
    '@graph': { '@type': string; '@id': string; isPartOf?: { '@id': string } }[]
  }
  const articles = new Set(graph.filter(node => node['@type'] === 'NewsArticle').map(node => node['@id']))
  const quotations = graph.filter(node => node['@type'] === 'Quotation')
  expect(quotations.length).toBeGreaterThan(0)
  for (const { isPartOf } of quotations) expect(articles).toContain(isPartOf!['@id'])
})

test('Web Annotation: the position selector finds the exact words, in code points', () => {
  const { first } = JSON.parse(written('annotations')) as {
    first: { items: { target: { selector: [{ exact: string }, { start: number; end: number }] } }[] }
  }
  const texts = story.articles.map(article => Array.from(analysedText(article).text))
  expect(first.items.length).toBeGreaterThan(0)
  for (const { target } of first.items) {
    const [{ exact }, { start, end }] = target.selector
    expect(texts.some(points => points.slice(start, end).join('') === exact)).toBe(true)
  }
})

test('PLOVER: one JSON object a line, each with an event and an actor', () => {
  for (const line of written('plover').trim().split('\n')) {
    const row = JSON.parse(line) as { event_type: string; actors: unknown[] }
    expect(row.event_type).toMatch(/^[A-Z]+$/)
    expect(row.actors.length).toBeGreaterThan(0)
  }
})

test('Atom: another program reads it back', () => {
  const { format, feed } = parseFeed(written('atom'))
  expect(format).toBe('atom')
  expect((feed as { id?: string }).id).toBe(`urn:demarche:${story.id}`)
})

test('iCalendar: lines are folded at 75 octets, and each event has a stable id', () => {
  const lines = written('ics').split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  for (const line of lines.filter(each => each.startsWith('UID')))
    expect(line).toMatch(/(?:entry|thread)_[0-9a-f]+/)
})

test('iCalendar: talks that are put off keep their id, rise in sequence and move', async () => {
  const thread = (id: string, changes: readonly object[], state: string) =>
    ({
      ...story.threads.find(({ issue, terms }) => issue === 'talks' && terms.start !== null)!,
      id,
      changes,
      state,
    }) as unknown as Story['threads'][number]
  const [offered] = story.threads.filter(({ issue, terms }) => issue === 'talks' && terms.start !== null)
  const { opening, terms } = offered!
  const later = story.entries.find(({ body }) => body.kind === 'act')!
  const putOff = {
    ...later,
    id: 'entry_later',
    body: { ...later.body, type: 'postponement', terms: { ...terms, start: '2031-06-02' } },
  } as unknown as Story['entries'][number]
  const change = (entry: string) => ({
    state: 'open',
    entry,
    validOn: '2031-05-30',
    recordedAt: '2031-05-30T10:00:00.000Z',
    why: '',
  })
  const events = async (changes: readonly object[], state = 'open') => {
    const threads = [thread('thread_a', changes, state)]
    const made = { ...story, entries: [...story.entries, putOff], threads, open: [], contacts: [] }
    return String(await exporters.find(({ name }) => name === 'ics')!.write(made, brief))
  }
  const first = await events([change(opening.id)])
  const second = await events([change(opening.id), change('entry_later')])
  const third = await events([change(opening.id), change('entry_later'), change(later.id)], 'lapsed')
  for (const page of [first, second, third])
    expect(page.match(/UID:thread_a-meeting@demarche/g)).toHaveLength(1)
  expect(first).toContain(`DTSTART;VALUE=DATE:${terms.start!.replaceAll('-', '')}`)
  expect(first).toMatch(/SEQUENCE:0[^]*STATUS:TENTATIVE/)
  expect(second).toContain('DTSTART;VALUE=DATE:20310602')
  expect(second).toContain('SEQUENCE:1')
  expect(third).toMatch(/SEQUENCE:2[^]*STATUS:CANCELLED/)
})

test('no form shows words that the store mode has erased', async () => {
  const erasing = await sampleApp()
  const [{ id }] = (await erasing.stories()).toSorted((a, b) => b.entries - a.entries) as unknown as [
    { id: string },
  ]
  const words = 'We will not accept less than 5'
  const shown = async (): Promise<readonly string[]> => {
    const found: string[] = []
    for (const { name } of erasing.formats()) {
      const { content } = await erasing.export(id, name)
      const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
      const parts = name === 'docx' ? Object.values(unzipSync(bytes)) : [bytes]
      if (parts.some(part => Buffer.from(part).includes(words))) found.push(name)
    }
    return found
  }
  expect((await shown()).length).toBeGreaterThan(3)
  await erasing.erase({ article: null, mode: 'hash-only', author: 'Ines', reason: 'rights' })
  expect(await shown()).toEqual([])
  await erasing.close()
})

test('HTML and TimelineJS: no text of an article becomes markup', () => {
  for (const name of ['html', 'timelinejs']) expect(written(name)).not.toMatch(/<script|<img/)
})

test('TimelineJS: every slide has a day', () => {
  const { events } = JSON.parse(written('timelinejs')) as { events: { start_date: { year: number } }[] }
  for (const { start_date } of events) expect(start_date.year).toBeGreaterThan(2000)
})

describe('text positions', () => {
  test('the code points at a position are the quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (quote, before) => {
          const [position] = textPositions(before + quote, [
            { start: before.length, end: before.length + quote.length },
          ])
          expect(
            Array.from(before + quote)
              .slice(position!.start, position!.end)
              .join(''),
          ).toBe(quote)
        },
      ),
    )
  })

  test.each([
    [3, 3],
    [-1, 2],
    [0, 99],
  ])('refuses [%i, %i)', (start, end) => {
    expect(() => textPositions('talks', [{ start, end }])).toThrow(RangeError)
  })
})
