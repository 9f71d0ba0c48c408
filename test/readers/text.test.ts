import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articleOfMarkdown } from '../../src/readers/markdown.ts'
import { articleOfText } from '../../src/readers/text.ts'
import { rows } from './reading.ts'

const BODY = 'The envoys of Ardania met in Lisse.\nThey will meet again.'

describe('what stands before the body', () => {
  test('a stated day; the rest of its line is the headline', () => {
    expect(articleOfText(` date 2025-05-12 Envoys set a day\nWhat's the story\n${BODY}`)).toEqual({
      createdOn: '2025-05-12',
      title: 'Envoys set a day',
      text: `What's the story\n${BODY}`,
    })
  })
  test('a stated day alone: the headline is the next line', () => {
    expect(articleOfText(`Date: 2025-05-12\nEnvoys set a day\n\n${BODY}`)).toMatchObject({
      createdOn: '2025-05-12',
      title: 'Envoys set a day',
      text: BODY,
    })
  })
  test('a day that does not exist is no metadata', () => {
    expect(articleOfText(`date 2025-02-30 Envoys\n${BODY}`)).toMatchObject({
      title: 'date 2025-02-30 Envoys',
    })
    expect(articleOfText(`date 2025-02-30 Envoys\n${BODY}`).createdOn).toBeUndefined()
  })
  test('headline, byline and date line', () => {
    expect(
      articleOfText(`Envoys set a day\nBy Ann Lee\nPublished: 12 May 2025 23:10 GMT\n\n${BODY}`),
    ).toEqual({
      title: 'Envoys set a day',
      byline: 'Ann Lee',
      createdOn: '2025-05-12',
      publishedAt: '2025-05-12T23:10:00Z',
      text: BODY,
    })
  })
  test('a first sentence is no headline', () => expect(articleOfText(BODY)).toEqual({ text: BODY }))
  test('a line with nothing after it is no headline', () =>
    expect(articleOfText('Envoys set a day')).toEqual({ text: 'Envoys set a day' }))
  test('lines and paragraphs are kept, carriage returns are not', () => {
    expect(articleOfText('One here.\r\n\r\nTwo here.\r\nThree here.  ').text).toBe(
      'One here.\n\nTwo here.\nThree here.',
    )
  })
})

describe('a dateline gives the day when nothing else does, and says so', () => {
  const dated = async (text: string) => {
    const [row] = await rows('a.txt', text)
    return [row?.createdOn, ...(row?.warnings ?? []).map(({ code }) => code)]
  }
  test('with a year', async () => {
    expect(await dated(`LISSE, Ardania, May 12, 2025 (Example News) — ${BODY}`)).toEqual([
      '2025-05-12',
      'E113',
    ])
  })
  test('never without one', async () =>
    expect(await dated(`LISSE, May 12 (Example News) — ${BODY}`)).toEqual([null, 'E112']))
  test('never over a stated day', async () => {
    expect(await dated(`date 2025-05-13\nLISSE, May 12, 2025 (Example News) — ${BODY}`)).toEqual([
      '2025-05-13',
    ])
  })
})

test('without a day the row says what that costs', async () => {
  const [row] = await rows('a.txt', BODY)
  expect(row).toMatchObject({ createdOn: null, warnings: [{ code: 'E112' }] })
})

describe('Markdown', () => {
  test('front matter, marks and links', () => {
    const source =
      '---\ntitle: "Envoys set a day"\ndate: 2025-05-12\nauthor: Ann Lee\n---\n\n# Envoys set a day\n\nThe **envoys** of [Ardania](https://a.example/x_y) _met_ in snake_case.\n\n- one `item`\n\n> A quotation.\n\n```\ncode\n```\n'
    expect(articleOfMarkdown(source)).toMatchObject({
      title: 'Envoys set a day',
      byline: 'Ann Lee',
      createdOn: '2025-05-12',
      text: 'The envoys of Ardania met in snake_case.\n\none item\n\nA quotation.',
    })
  })
  test('without front matter', () => {
    expect(articleOfMarkdown(`# Envoys set a day\n\nBy Ann Lee\n\n${BODY}`)).toMatchObject({
      title: 'Envoys set a day',
      byline: 'Ann Lee',
      text: BODY,
    })
  })
})

const SEED = '../shared/seed/istanbul-brief.txt'
test.skipIf(!existsSync(SEED))('the seed page: its day, its headline and its lines', async () => {
  const [row] = await rows('seed.txt', readFileSync(SEED))
  expect(row).toMatchObject({ createdOn: '2025-05-12', language: 'en', warnings: [] })
  expect(row?.title).toMatch(/this week$/)
  expect(row?.text.split('\n')[0]).toBe("What's the story")
})
