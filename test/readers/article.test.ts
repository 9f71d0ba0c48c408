import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datelineOf } from '../../src/readers/article/dateline.ts'
import { instantOf } from '../../src/readers/article/instant.ts'
import { languageOf } from '../../src/readers/article/language.ts'

describe('instants keep the publisher’s own day and offset', () => {
  test.each([
    ['2025-05-12', null, '2025-05-12'],
    ['20250512', null, '2025-05-12'],
    ['2025-05-12T23:30:00+03:00', '2025-05-12T23:30:00+03:00', '2025-05-12'],
    ['2025-05-12T23:30:00.123Z', '2025-05-12T23:30:00Z', '2025-05-12'],
    ['2025-05-12 23:30', '2025-05-12T23:30:00', '2025-05-12'],
    ['2025-05-12T23:30-0700', '2025-05-12T23:30:00-07:00', '2025-05-12'],
    ['2025-05-12T10:00:00+02:00[Europe/Berlin]', '2025-05-12T10:00:00+02:00', '2025-05-12'],
    ['Mon, 12 May 2025 23:30:00 GMT', '2025-05-12T23:30:00Z', '2025-05-12'],
    ['Mon, 12 May 2025 23:30:00 -0400', '2025-05-12T23:30:00-04:00', '2025-05-12'],
    ['Mon May 12 23:30:20 CEST 2025', '2025-05-12T23:30:20+02:00', '2025-05-12'],
    ['May 12, 2025 at 11:30 PM EDT', '2025-05-12T23:30:00-04:00', '2025-05-12'],
    ['Monday, May 12, 2025', null, '2025-05-12'],
    ['12 May 2025', null, '2025-05-12'],
    ['12th May, 2025 12:05 am', '2025-05-12T00:05:00', '2025-05-12'],
    ['Sept. 3, 2024', null, '2024-09-03'],
    ['13/05/2025', null, '2025-05-13'],
    ['05/13/2025', null, '2025-05-13'],
    ['5/5/2025', null, '2025-05-05'],
    ['12.05.2025', null, '2025-05-12'],
    ['1747044000', '2025-05-12T10:00:00.000Z', '2025-05-12'],
    ['1747044000000', '2025-05-12T10:00:00.000Z', '2025-05-12'],
  ])('%s', (written, at, day) => expect(instantOf(written)).toEqual({ at, day }))

  test.each([
    '12/05/2025',
    '05-06-2025',
    '2025-02-30',
    '2025-13-01',
    '31 April 2025',
    '2025',
    'May 2025',
    'yesterday',
    '',
    '0001-01-01',
    '25:00',
  ])('not guessed: %s', written => expect(instantOf(written)).toBeNull())

  test('any instant in ISO form is itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        date => {
          const written = `${date.toISOString().slice(0, 19)}Z`
          expect(instantOf(written)).toEqual({ at: written, day: written.slice(0, 10) })
        },
      ),
    )
  })
})

describe('datelines', () => {
  test.each([
    [
      'LISSE, Ardania, May 12, 2025 (Example News) — The',
      { place: 'LISSE, Ardania', day: '2025-05-12', agency: 'Example News' },
    ],
    ['LISSE, May 12 (Example News) - The', { place: 'LISSE', day: null, agency: 'Example News' }],
    ['LISSE (AP) — The', { place: 'LISSE', day: null, agency: 'AP' }],
    ['PORT LISSE, 12 May 2025 — The', { place: 'PORT LISSE', day: '2025-05-12', agency: null }],
  ])('%s', (text, expected) => expect(datelineOf(text)).toEqual(expected))
  test.each(['The envoys met — again', 'WHAT A DAY — it was', 'The minister (Ann Lee) - she'])(
    'none: %s',
    text => {
      expect(datelineOf(text)).toBeNull()
    },
  )
})

describe('languages', () => {
  test.each([
    [
      'en',
      'The envoys said that they would meet in the port and that it was the first time in a year, which was not what they had wanted.',
    ],
    [
      'de',
      'Die Gesandten sagten, dass sie sich in dem Hafen treffen werden und dass es nicht das erste Mal in einem Jahr ist, mit dem sie auch gerechnet haben.',
    ],
    [
      'fr',
      'Les envoyés ont dit que la réunion aurait lieu dans le port et que les pays ne sont pas encore d’accord sur une date qui est prévue avec eux.',
    ],
    [
      'es',
      'Los enviados dijeron que se reunirán en el puerto y que no es la primera vez que los países hablan de una tregua con el apoyo del gobierno.',
    ],
    [
      'tr',
      'Elçiler bu hafta limanda bir araya gelecek ve ateşkes için daha çok zaman istedi, ancak bu kadar uzun bir süre sonra da olarak göre.',
    ],
    ['uk', 'Посланці сказали, що зустрінуться в порту цього тижня.', 'uk'],
    ['ru', 'Посланники заявили, что встретятся в порту на этой неделе.'],
    ['ar', 'قال المبعوثون إنهم سيلتقون في الميناء هذا الأسبوع'],
    ['zh', '特使们表示他们本周将在港口会面'],
    ['ja', '特使たちは今週港で会うと述べた'],
    ['ko', '특사들은 이번 주 항구에서 만날 것이라고 말했다'],
  ])('%s', (language, text, declared?: string) => expect(languageOf(text, declared ?? null)).toBe(language))

  test('what a template declares does not outweigh the text', () => {
    expect(
      languageOf(
        'The envoys said that they would meet in the port and that it was the first time in a year for both of them.',
        'de-DE',
      ),
    ).toBe('en')
  })
  test('a text too short to tell is what it declares, or unknown', () => {
    expect(languageOf('Ceasefire talks', 'en-GB')).toBe('en')
    expect(languageOf('Ceasefire talks', null)).toBeNull()
  })
})
