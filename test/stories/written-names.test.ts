import { expect, test } from 'vitest'
import { isToldTwice, namesAnother } from '../../src/stories/written-names.ts'
import { party } from './build.ts'

const BRANDT = party('person:hugo-brandt', 'Hugo Brandt', null, 'Minister of Fisheries')

test.each([
  ['Minister of Fisheries Elisa Tamm', true],
  ['Elisa Tamm, the minister of fisheries', true],
  ['Minister of Fisheries Hugo Brandt', false],
  ['Mr Brandt', false],
  ['the minister of fisheries', false],
  ['the Prime Minister', false],
  ['Hugo Brandt of the Harbour Board', false],
  ['Hügo Brandt', false],
  [null, false],
])('%s', (source, wanted) => expect(namesAnother({ source, speaker: BRANDT })).toBe(wanted))

test('words that two may have said are not told as one\u2019s', () => {
  const content = '"It is unfair" … "All goes well"'
  const told = (between: string) => isToldTwice({ content }, `"It is unfair"${between}"All goes well"`)
  expect(told(', the official said. In another post, Quill claimed that ')).toBe(true)
  expect(told(', Quill said. ')).toBe(false)
  expect(isToldTwice({ content: '"It is unfair"' }, '"It is unfair", she said and wrote')).toBe(false)
})
