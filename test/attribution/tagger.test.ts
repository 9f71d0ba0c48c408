import { describe, expect, test } from 'vitest'
import { decode, encode, scaled } from '../../src/attribution/tagger/codes.ts'
import { spansOf } from '../../src/attribution/tagger/spans.ts'
import { mayFollow, TAG_COUNT, TAGS } from '../../src/attribution/tagger/tags.ts'
import { viterbi } from '../../src/attribution/tagger/viterbi.ts'

const tag = (name: (typeof TAGS)[number]): number => TAGS.indexOf(name)

describe('tags', () => {
  test('an inside stands only behind its own role', () => {
    expect(mayFollow(tag('outside'), tag('I-cue'))).toBe(false)
    expect(mayFollow(tag('B-source'), tag('I-cue'))).toBe(false)
    expect(mayFollow(tag('B-cue'), tag('I-cue'))).toBe(true)
    expect(mayFollow(tag('I-content'), tag('B-content'))).toBe(true)
  })

  test('spell out pieces by role', () => {
    const tags = Uint8Array.from(
      ['B-source', 'I-source', 'B-cue', 'outside', 'B-content', 'I-content', 'B-content'],
      name => tag(name as (typeof TAGS)[number]),
    )
    expect(spansOf(tags, 10)).toEqual({
      source: [{ first: 10, end: 12 }],
      cue: [{ first: 12, end: 13 }],
      content: [
        { first: 14, end: 16 },
        { first: 16, end: 17 },
      ],
    })
  })
})

test('the best path never breaks the order of tags', () => {
  const count = 5
  const emissions = new Float64Array(count * TAG_COUNT)
  for (let i = 0; i < count; i++) emissions[i * TAG_COUNT + tag('I-content')] = 5
  const found = new Uint8Array(count)
  viterbi(emissions, count, new Float64Array(TAG_COUNT * (TAG_COUNT + 1)), found)
  expect([...found].map(each => TAGS[each])).toEqual([
    'B-content',
    'I-content',
    'I-content',
    'I-content',
    'I-content',
  ])
})

test.each([0, 0.5, -3, 40, -250])('a weight of %d keeps its size within five percent', weight => {
  const [back] = decode(Int8Array.of(encode(weight)))
  expect(Math.abs(back! - scaled(weight))).toBeLessThanOrEqual(Math.abs(scaled(weight)) * 0.05 + 2)
})
