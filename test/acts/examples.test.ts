import { describe, expect, test } from 'vitest'
import { acts } from '../../src/acts/index.ts'
import { ACT_TYPES } from '../../src/model/act.ts'
import { openReader } from '../../bench/acts/reader.ts'

const reader = openReader()
const typesIn = (text: string): readonly string[] =>
  reader.read(text, '2025-05-12').acts.map(({ type }) => type)

test('the shelf holds every type once', () => {
  expect(acts.map(({ type }) => type).sort()).toEqual([...ACT_TYPES].sort())
})

describe.each(acts)('$type', ({ type, examples, rejects }) => {
  test.each(examples)('is found: %s', text => {
    expect(typesIn(text)).toContain(type)
  })
  test.each(rejects)('is not found: %s', text => {
    expect(typesIn(text)).not.toContain(type)
  })
})
