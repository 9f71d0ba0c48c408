import { describe, expect, test } from 'vitest'
import { LATEST, viewAsked } from '../../src/model/view.ts'

describe('the state of knowledge that is asked for', () => {
  test('nothing asked is all that is known', () => {
    expect(viewAsked({})).toEqual(LATEST)
  })

  test.each([
    ['2025-05-12', '2025-05-12T23:59:59.999Z'],
    ['2025-05-12T18:00Z', '2025-05-12T18:00:00.000Z'],
    ['2025-05-12T18:00:30.5Z', '2025-05-12T18:00:30.500Z'],
    ['2025-05-12T18:00+03:00', '2025-05-12T15:00:00.000Z'],
    ['2025-05-12T18:00', '2025-05-12T18:00:00.000Z'],
  ])('%s is %s', (knownOn, knownAt) => {
    expect(viewAsked({ knownOn, clock: 'published' })).toEqual({
      clock: 'published',
      knownAt,
      day: '2025-05-12',
    })
  })

  test('the published clock may be bounded by what was recorded', () => {
    expect(viewAsked({ knownOn: '2025-05-12', clock: 'published', recordedBy: '2025-06-01' })).toEqual({
      clock: 'published',
      knownAt: '2025-05-12T23:59:59.999Z',
      recordedAt: '2025-06-01T23:59:59.999Z',
      day: '2025-05-12',
    })
    expect(() => viewAsked({ recordedBy: '2025-06-01' })).toThrow(expect.objectContaining({ code: 'E801' }))
    expect(() => viewAsked({ recordedBy: 'then', clock: 'published' })).toThrow('a day or an instant')
  })

  test('deadlines are judged on the day given, else on that of the state', () => {
    expect(viewAsked({ knownOn: '2025-05-12', asOf: '2025-05-10' }).day).toBe('2025-05-10')
  })

  test.each([
    { knownOn: 'soon' },
    { knownOn: '' },
    { knownOn: '2025-02-31' },
    { knownOn: '2025-02-31T10:00Z' },
    { knownOn: '2025-05-12T25:00Z' },
    { knownOn: '2025-05-12Tnoon' },
    { knownOn: '2025-05-12T18:00 or so' },
    { asOf: '12 May' },
    { clock: 'sundial' },
  ])('$knownOn$asOf$clock is refused', asked => {
    expect(() => viewAsked(asked)).toThrow(expect.objectContaining({ code: 'E801' }))
  })

  test('an error repeats no more than the beginning of what was asked', () => {
    expect(() => viewAsked({ knownOn: 'x'.repeat(9000) })).toThrow(/^.{90,400}$/)
  })
})
