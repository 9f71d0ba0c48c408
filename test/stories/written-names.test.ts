import { expect, test } from 'vitest'
import { namesAnother } from '../../src/stories/written-names.ts'
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
