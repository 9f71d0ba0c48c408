import { describe, expect, test } from 'vitest'
import { openReader } from '../../bench/acts/reader.ts'

// The words of acts where nothing is done by the subject: other people's offers judged, ideas opposed, media named.
const reader = openReader()
const read = (text: string) => {
  const doc = reader.read(text, '2025-05-13')
  const names = (ids: readonly string[]) => ids.map(id => doc.entities.find(each => each.id === id)!.name)
  return doc.acts.map(act => ({ ...act, by: names(act.actor).join(), to: names(act.recipient).join() }))
}
const shown = (text: string): readonly string[] =>
  read(text).map(({ type, by, to, issue }) => `${type}: ${by} → ${to} (${issue})`)

describe('an idea that is opposed is no offer that is refused', () => {
  test.each([
    'Chancellor Lena Vogt said the coalition would stand for solid finances and oppose a debt union in Europe.',
    'Transport Secretary Gavin Holt said outdated unions were opposing progress.',
    '"The outdated unions are opposing progress," Transport Secretary Gavin Holt said.',
    'Prime Minister Jonas Berg opposes violence.',
    'The party rejects violence.',
    'The commission opposes the idea of a transfer union.',
    'Chancellor Lena Vogt vowed to oppose a debt union.',
  ])('%s', text => {
    expect(shown(text)).toEqual([])
  })

  test.each([
    ["Poland opposed the commission's proposal.", 'rejection: Poland → the commission (null)'],
    ['Chancellor Lena Vogt rejected a debt union.', 'rejection: Lena Vogt →  (null)'],
    ['Saudi Arabia opposed a cut in oil output.', 'rejection: Saudi Arabia →  (trade)'],
    ['Mali opposes lifting sanctions on Niger.', 'rejection: Mali →  (sanctions)'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected])
  })
})

describe("another's offer that is judged is none of the judge", () => {
  test.each([
    'President Karel Novak said talks must wait. He called the offer of President Oleg Markov insufficient.',
    'The minister called the offer of the union inadequate.',
    'The union called the offer of 3% from the railway an insult.',
    'The demand of the creditors was called unacceptable by the prime minister.',
  ])('%s', text => {
    expect(read(text).filter(({ type }) => /offer|demand/.test(type))).toEqual([])
  })
})

describe('on a platform or a subject is not on somebody', () => {
  test.each([
    ['Rosa Quispe welcomed the deal. On Truth Social she called Sunday "a great day".', 'praise'],
    ['On Kenya, Minister Ana Cruz called the situation grave.', ''],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .map(({ type }) => type)
        .join(),
    ).toBe(expected)
  })
  test.each([
    ['President Ronan Pell called on Truth Social for a ceasefire.', 'request: Ronan Pell →  (ceasefire)'],
    ['On Sudan, Kenya called for a ceasefire.', 'request: Kenya →  (ceasefire)'],
    ['On Monday Kenya called on Sudan to stop the fighting.', 'request: Kenya → Sudan (ceasefire)'],
    ['Kenya called on Sudan for a ceasefire.', 'request: Kenya → Sudan (ceasefire)'],
    ['The tariffs on Chinese cars were raised by Brazil.', 'sanction: Brazil → China (trade)'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected])
  })
})

describe('to retaliate is to answer in kind', () => {
  test.each([
    [
      'US President Ronan Pell threatened to retaliate against its northern neighbour over dairy pricing.',
      'trade',
    ],
    ['Brazil threatened to retaliate.', null],
    ['Iran threatened to retaliate for the strike on its embassy.', 'attack'],
    ['Israel vowed to retaliate against Hezbollah.', 'attack'],
    ['The airline threatened to retaliate against striking pilots.', 'labour'],
    ['The EU threatened to retaliate with duties on motorcycles.', 'trade'],
    ['Gavin Holt accused the unions of opposing progress. The ministry threatened to ban strikes.', 'labour'],
  ])('%s', (text, issue) => {
    expect(read(text).find(({ type }) => type === 'threat')!.issue).toBe(issue)
  })
})

describe('the day and the amount that the words say', () => {
  test.each([
    'President Ronan Pell on Monday imposed new tariffs on lumber.',
    'US President Ronan Pell slapped a 10% tariff on imported timber and lumber on Monday.',
    'Kenya imposed new tariffs on Ugandan lumber and furniture on Monday.',
  ])('%s', text => {
    expect(read(text)[0]!.when).toEqual({ from: '2025-05-12', to: '2025-05-12' })
  })
  test.each([
    ['The union demanded a pay rise of at least 7% for all drivers.', 'at least 7%'],
    ['The company made an offer of up to 5% on Tuesday.', 'up to 5%'],
    ['The union demanded a pay rise of 7%.', '7%'],
  ])('%s', (text, quantity) => {
    expect(read(text)[0]!.terms.quantity).toBe(quantity)
  })
})

describe('what is only spoken of has not happened', () => {
  test.each([
    [
      'The rail minister has ruled out meeting rail unions.',
      ['rejection: The rail minister → rail unions (talks)'],
    ],
    ['Kenya ruled out negotiating with Uganda.', ['rejection: Kenya → Uganda (talks)']],
    ['Kenya ruled out any talks with Uganda.', ['rejection: Kenya → Uganda (talks)']],
    ['Mali proposed holding talks with Niger.', ['offer: Mali → Niger (talks)']],
    ['The company avoided signing the deal.', []],
    ['Iceland warned the deal would lead to over-fishing.', []],
    ['Kenya warned that sanctions would hurt its farmers.', []],
    ['Kenya warned that its army would respond.', ['threat: Kenya →  (null)']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
