import { describe, expect, test } from 'vitest'
import { ARTICLES } from './articles.ts'
import { readingOf, readText, unmarked } from './reader.ts'

describe.each(ARTICLES)('$name', ({ marked, createdOn }) => {
  const { text, marks } = unmarked(marked)
  const doc = readText(text, createdOn)
  test('everybody is who the marks say', () => {
    expect(marks.map(mark => `${mark.words} = ${readingOf(doc, mark)}`)).toEqual(
      marks.map(({ words, key }) => `${words} = ${key}`),
    )
  })
})
