import { describe, expect, test } from 'vitest'
import { openReader } from '../../bench/acts/reader.ts'

const reader = openReader()
const read = (text: string): readonly string[] => {
  const doc = reader.read(text, '2025-05-12')
  const names = (ids: readonly string[]): string =>
    ids.map(id => doc.entities.find(each => each.id === id)!.name).join(' + ')
  return doc.acts.map(act => `${act.type}: ${names(act.actor)} → ${names(act.recipient)}`)
}

describe('an everyday word is an act only between parties', () => {
  test.each([
    [
      'President Luis Ibarra met Foreign Minister Carla Duarte in Lima.',
      ['meeting: Luis Ibarra → Carla Duarte'],
    ],
    ['Carla Duarte met Luis Ibarra on a film set in 1989.', []],
    ['The minister met her targets.', []],
    ['Peru offered Kenya talks.', ['offer: Peru → Kenya']],
    ['The village offers visitors a fine view of the harbour.', []],
    ['Kenya allowed Sudan to export oil through Mombasa.', ['concession: Kenya → Sudan']],
    ['A good friend lets you be sad.', []],
    ['The bride refuses to wear white.', []],
    ['Mortgage demand from buyers fell in March.', []],
    ['Israel killed three children.', ['assault: Israel → three children']],
    ['The host is calling it quits after twelve seasons.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('on a page of sport nobody threatens, concedes or visits', () => {
    const page =
      'Aron Veld scored twice in the match. Northfield visits Brookvale on Saturday in the league. ' +
      'The coach demanded more effort. Brookvale threatened twice before the goalkeeper denied Veld a goal.'
    expect(read(page)).toEqual([])
  })
})

describe('who does it, where the tree is wrong', () => {
  test.each([
    ['Japan on Monday promised Peru aid of 300 buses.', ['promise: Japan → Peru']],
    [
      'Barack Obama has said the United States will levy new sanctions on Iran.',
      ['threat: United States → Iran'],
    ],
    ['Four trucks were bombed and two drivers killed.', ['assault:  → two drivers']],
    ['Peru has said nothing, and nothing was ruled out.', []],
    ['Peru and Chile reached no agreement.', ['agreement: Peru + Chile → ']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('an agreement that was not reached is denied', () => {
    expect(reader.read('Peru and Chile reached no agreement.', '2025-05-12').acts[0]!.factuality).toBe(
      'denied',
    )
  })
})

describe('what is only wished, planned or background', () => {
  test.each([
    ["Russia's president will not lead his delegation at the talks, the Kremlin said.", []],
    ['Trump was visiting Qatar when the offer came.', []],
    ['Kenya and Uganda are to meet on Friday in Lima.', ['announcement: Kenya + Uganda → ']],
    ['Kenya agreed in principle to the plan.', ['acceptance: Kenya → ']],
    ['Peru should be allowed to wait, and the vote should be cancelled, Chile said.', []],
    ['Germany will not block the sale.', ['promise: Germany → ']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
