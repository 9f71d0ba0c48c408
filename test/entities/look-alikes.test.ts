import { describe, expect, test } from 'vitest'
import { readingOf, readText, unmarked } from './reader.ts'

/** Sentences made to bring about a wrong person or party. `[words](key)` says who, `?` that nobody can say. */
const CASES: readonly (readonly [title: string, day: string | null, marked: string])[] = [
  [
    'a counterpart holds the same office in the other country',
    '2025-05-12',
    "[Kyiv's top diplomat](person:andrii-sybiha) spoke. [His Polish counterpart](person:radoslaw-sikorski) agreed.",
  ],
  [
    'a counterpart whom the text names',
    null,
    'Ruvenian Trade Minister Milo Kastner met Ostravian Trade Minister Lena Arno in Ostravia. [His Ostravian counterpart](person:lena-arno) agreed.',
  ],
  [
    'a counterpart without a country is nobody of his own',
    '2025-05-12',
    'Vladimir Putin left. [His counterpart](unnamed:counterpart) stayed.',
  ],
  [
    'an acting president is not the president',
    '2024-12-20',
    "[South Korea's acting president](person:han-duck-soo) vetoed the bill. [The South Korean president](person:yoon-suk-yeol) did not.",
  ],
  [
    'the mayor of one city is not that of another',
    null,
    '[The mayor of Lyon](unnamed:lyon-mayor) agreed. [The mayor of Paris](unnamed:paris-mayor) refused.',
  ],
  [
    'rebels are the one armed group that is named',
    null,
    'The Houthis fired. [The rebels](organisation:houthis) said [they](organisation:houthis) would stop. [The armed group](organisation:houthis) did.',
  ],
  [
    'an agency is that of its head',
    '2025-05-12',
    '[Rafael Grossi](person:rafael-grossi) spoke. [The agency](organisation:iaea) will inspect the plant.',
  ],
]

describe('look-alikes', () => {
  test.each(CASES)('%s', (_, day, marked) => {
    const { text, marks } = unmarked(marked)
    const doc = readText(text, day)
    expect(marks.map(mark => `${mark.words} = ${readingOf(doc, mark)}`)).toEqual(
      marks.map(({ words, key }) => `${words} = ${key}`),
    )
  })
})
