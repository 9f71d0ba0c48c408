import { describe, expect, test } from 'vitest'
import { openReader } from '../../bench/acts/reader.ts'
import { compareTerms, type Terms } from '../../src/model/terms.ts'

const reader = openReader()
const termsOf = (text: string): Terms => reader.read(text, '2025-05-12').acts[0]!.terms

describe('how the terms of a second act stand to those of a first', () => {
  test.each<[string, string, string, string | null]>([
    ['Peru proposed a 60-day truce.', 'Chile proposed a 30-day truce.', 'narrower', 'duration'],
    ['Peru proposed a 30-day truce.', 'Chile proposed a 60-day truce.', 'wider', 'duration'],
    ['Peru proposed a 30-day truce.', 'Chile demanded a 30-day truce.', 'same', null],
    ['Peru proposed a two-week truce.', 'Chile proposed a 14-day truce.', 'same', null],
    ['Peru proposed a full ceasefire.', 'Chile proposed a partial ceasefire.', 'narrower', 'scope'],
    ['Peru proposed a partial ceasefire.', 'Chile demanded a full ceasefire.', 'wider', 'scope'],
    ['Peru proposed a naval truce.', 'Chile proposed an aerial truce.', 'incompatible', 'scope'],
    ['Peru proposed a truce.', 'Chile proposed a 30-day truce.', 'narrower', 'duration'],
    ['Peru proposed a 30-day truce.', 'Chile accepted the truce.', 'wider', 'duration'],
    ['Peru demanded an unconditional ceasefire.', 'Chile proposed a ceasefire.', 'wider', 'unconditional'],
    ['Peru proposed talks in Lima.', 'Chile proposed talks in Lima.', 'same', null],
    ['Peru proposed talks in Lima.', 'Chile proposed talks in Quito.', 'not-comparable', 'place'],
    ['Peru proposed talks on 20 May.', 'Chile proposed talks on 22 May.', 'incompatible', 'start'],
    ['Peru proposed talks in June.', 'Chile proposed talks on 3 June.', 'narrower', 'start'],
    ['The union demanded a rise of 8%.', 'The company offered a rise of 5%.', 'narrower', 'quantity'],
    ['The union demanded a rise of 8%.', 'The company offered 500 euros.', 'not-comparable', 'quantity'],
    ['Peru offered Chile $2 billion.', 'Peru offered Chile $500 million.', 'narrower', 'quantity'],
    ['Peru proposed a summit.', 'Chile proposed talks between ministers.', 'incompatible', 'level'],
    ['Peru proposed talks between envoys.', 'Chile proposed talks between envoys.', 'same', null],
    [
      'Peru proposed a 60-day full truce.',
      'Chile proposed a 90-day partial truce.',
      'not-comparable',
      'duration',
    ],
  ])('%s %s', (first, second, relation, field) => {
    const compared = compareTerms(termsOf(first), termsOf(second))
    expect([compared.relation, compared.field]).toEqual([relation, field])
  })
})
