import { describe, expect, test } from 'vitest'
import { compareTerms, NO_TERMS, type Terms } from '../../src/model/terms.ts'

const terms = (some: Partial<Terms>): Terms => ({ ...NO_TERMS, ...some })

describe('compareTerms', () => {
  test.each<[Partial<Terms>, Partial<Terms>, string, keyof Terms | null]>([
    [{}, {}, 'same', null],
    [{ duration: 'P30D' }, { duration: 'P30D' }, 'same', null],
    [{ duration: 'P1M' }, { duration: 'P30D' }, 'same', null],
    [{ duration: 'P30D' }, { duration: 'P3D' }, 'narrower', 'duration'],
    [{ duration: 'P30D' }, { duration: 'P60D' }, 'wider', 'duration'],
    [{ duration: 'PT72H' }, { duration: 'P3D' }, 'same', null],
    [{}, { duration: 'P30D' }, 'narrower', 'duration'],
    [{ place: 'Turkey' }, {}, 'wider', 'place'],
    [{ place: 'Istanbul' }, { place: 'Geneva' }, 'not-comparable', 'place'],
    [{ place: 'Istanbul', start: '2025-05-15' }, { place: 'Istanbul' }, 'wider', 'start'],
    [{ start: '2025-W20' }, { start: '2025-05-15' }, 'narrower', 'start'],
    [{ start: '2025-05-15' }, { start: '2025-05-16' }, 'incompatible', 'start'],
    [{ scope: 'full' }, { scope: 'air' }, 'narrower', 'scope'],
    [{ scope: 'air' }, { scope: 'air+sea' }, 'wider', 'scope'],
    [{ scope: 'air+energy' }, { scope: 'air+sea' }, 'not-comparable', 'scope'],
    [{ scope: 'land' }, { scope: 'sea' }, 'incompatible', 'scope'],
    [{ quantity: '1000 for 1000' }, { quantity: '500 for 500' }, 'narrower', 'quantity'],
    [{ quantity: '145% to 30%' }, { quantity: '145% to 10%' }, 'incompatible', 'quantity'],
    [{ quantity: '5%' }, { quantity: '1000 prisoners' }, 'not-comparable', 'quantity'],
    [{ unconditional: true }, { unconditional: false }, 'incompatible', 'unconditional'],
    [{ level: 'leaders' }, { level: 'delegations' }, 'incompatible', 'level'],
    [{ place: 'Vienna' }, { duration: 'P7D' }, 'not-comparable', 'place'],
    [{ place: 'Vienna', duration: 'P7D' }, { place: 'Vienna', start: '2025-06' }, 'not-comparable', 'start'],
  ])('%j → %j is %s by %s', (a, b, relation, field) => {
    expect(compareTerms(terms(a), terms(b))).toMatchObject({ relation, field })
  })

  test('knowledge of places is handed in', () => {
    const places = (a: string, b: string) =>
      a === 'Turkey' && b === 'Istanbul' ? 'narrower' : 'incompatible'
    expect(compareTerms(terms({ place: 'Turkey' }), terms({ place: 'Istanbul' }), places).relation).toBe(
      'narrower',
    )
    expect(compareTerms(terms({ place: 'Turkey' }), terms({ place: 'Geneva' }), places).relation).toBe(
      'incompatible',
    )
  })

  test('turning the two around turns narrower into wider', () => {
    const [a, b] = [terms({ scope: 'full', duration: 'P30D' }), terms({ scope: 'energy', duration: 'P30D' })]
    expect(compareTerms(a, b).relation).toBe('narrower')
    expect(compareTerms(b, a).relation).toBe('wider')
    expect(compareTerms(b, a).differs).toEqual([{ field: 'scope', relation: 'wider' }])
  })
})
