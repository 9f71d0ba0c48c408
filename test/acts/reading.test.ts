import { describe, expect, test } from 'vitest'
import { openReader } from '../../bench/acts/reader.ts'
import type { Act } from '../../src/model/act.ts'
import type { Document } from '../../src/model/document.ts'
import { analyse } from '../../src/pipeline.ts'

const reader = openReader()
const base = (text: string) => ({ text, createdOn: '2025-05-12', headlineEnd: 0, publisher: null })
/** What later stages give, left out: hostile text is for this stage alone. */
const EMPTY = { names: [], timexes: [], settled: [], entities: [], mentions: [], statements: [] }
const read = (text: string): Document => reader.read(text, '2025-05-12')
const names = (doc: Document, ids: readonly string[]): string =>
  ids.map(id => doc.entities.find(each => each.id === id)!.name).join(' + ')
const shown = (doc: Document, act: Act): string =>
  `${act.type}: ${names(doc, act.actor)} → ${names(doc, act.recipient)}`
const acts = (text: string): readonly string[] => {
  const doc = read(text)
  return doc.acts.map(act => shown(doc, act))
}

describe('who does it, to whom', () => {
  test.each([
    ['Sanctions were imposed on Mali by France.', 'sanction: France → Mali'],
    ["Ukraine's allies urged Hungary to sign the treaty.", "request: Ukraine's allies → Hungary"],
    ["Turkey's offer to mediate was welcomed by Somalia.", 'praise: Somalia → Turkey'],
    ['Kenya offered Sudan talks in Geneva.', 'offer: Kenya → Sudan'],
    ['Chad will release 200 prisoners.', 'promise: Chad → '],
    ['Peru and Chile signed a treaty in Lima.', 'agreement: Peru + Chile → '],
    ['Canada has imposed tariffs on Brazilian coffee.', 'sanction: Canada → Brazil'],
    ['Uganda called off the summit with Rwanda.', 'cancellation: Uganda → Rwanda'],
    ['Talks between Iran and Oman resumed in Muscat.', 'meeting: Iran + Oman → '],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual([expected])
  })

  test('an ultimatum is put to the one who must act', () => {
    const doc = read('Kenya threatened sanctions on banks unless Uganda accepts a ceasefire.')
    expect(shown(doc, doc.acts[0]!)).toBe('ultimatum: Kenya → Uganda')
  })

  test('a strike of workers is about labour', () => {
    const [act] = read('The Dockworkers Union threatened new strikes.').acts
    expect(act!.issue).toBe('labour')
  })

  test('whose offer it is, not who judges it', () => {
    expect(acts("Rwanda calls Uganda's offer of talks insufficient.")).toEqual([])
  })

  test('a venue is no party', () => {
    expect(acts('Russia proposed direct talks with Ukraine in Turkey.')).toEqual(['offer: Russia → Ukraine'])
  })
})

describe('factuality', () => {
  test.each<[string, Act['factuality']]>([
    ['Rwanda withdrew its troops from the town.', 'asserted'],
    ['Rwanda did not withdraw its troops.', 'denied'],
    ['Rwanda may withdraw its troops.', 'hypothetical'],
    ['Rwanda reportedly withdrew its troops.', 'hedged'],
    ['Rwanda is said to have withdrawn its troops.', 'hedged'],
    ['Uganda said Rwanda had withdrawn its troops.', 'second-hand'],
    ['In 1999, Rwanda withdrew its troops.', 'historical'],
    ['Did Rwanda withdraw its troops?', 'hypothetical'],
  ])('%s', (text, factuality) => {
    expect(read(text).acts.map(act => act.factuality)).toEqual([factuality])
  })
})

describe('what a refusal, a plan and a wish make of an act', () => {
  test.each([
    ['Indonesia will not lift its ban on nickel.', 'rejection'],
    ['France cannot accept the proposal.', 'rejection'],
    ['The European Union will impose sanctions on Belarus.', 'threat'],
    ['Chad will withdraw its troops from Mali.', 'promise'],
    ['The presidents of Kenya and Uganda will meet on Thursday.', 'announcement'],
    ['Egypt does not want a base on its soil.', 'rejection'],
    ['Serbia must release the officers, Kosovo said.', 'demand'],
  ])('%s is %s', (text, type) => {
    expect(read(text).acts.map(act => act.type)).toEqual([type])
  })

  test.each([
    'If Russia attacks Poland, prices will rise.',
    'Poland tried to arrest the pilot in vain.',
    'It is unclear whether Iran will accept the offer.',
  ])('no act: %s', text => {
    expect(acts(text)).toEqual([])
  })
})

describe('conditions', () => {
  test.each([
    ['Turkey will lift the ban if Greece returns the officers.', 'if/positive: Greece returns the officers'],
    ['Turkey will keep its promise unless Greece attacks.', null],
    [
      'Armenia offered to open the road in exchange for security guarantees.',
      'in exchange/positive: security guarantees',
    ],
    ['China will lift the duty only if Japan drops its curbs.', 'only if/positive: Japan drops its curbs'],
    ['Israel will not withdraw until all hostages are freed.', 'until/positive: all hostages are freed'],
    [
      'Peru agreed to lower the duty on condition that Ecuador reopens the border.',
      'on condition/positive: Ecuador reopens the border',
    ],
    [
      'Should Denmark close the strait, Russia will close the port.',
      'should/positive: Denmark close the strait',
    ],
    ['Without a guarantee, Finland will not open the border.', 'without/negative: a guarantee'],
    ["Brazil's ratification hinges on the beef quota.", 'depends on/positive: the beef quota'],
    [
      'Niger tied the release of the envoy to the lifting of sanctions.',
      'tied to/positive: the lifting of sanctions',
    ],
    ['Peru will lift the ban if the talks fail.', 'if/positive: the talks fail'],
    ['Peru promised to lower the duty if Chile refuses talks.', 'if/negative: Chile refuses talks'],
    [
      'Ecuador will not extradite him unless Spain guarantees a trial and pays the costs.',
      'unless/negative: Spain guarantees a trial and pays the costs',
    ],
    ['Chile agreed to extradite the banker. But only if he is spared.', 'only if/positive: he is spared'],
    [
      'Sudan agreed to let the convoys through. The condition is that they are searched.',
      'on condition/positive: they are searched',
    ],
    ['Hungary left the talks without a word.', null],
    ['The minister testified before the committee and rejected the plan.', null],
  ])('%s', (text, expected) => {
    const found = read(text).acts.flatMap(act =>
      act.conditions.map(each => `${each.hinge}/${each.polarity}: ${each.text}`),
    )
    expect(found).toEqual(expected === null ? [] : [expected])
  })

  test('the condition is in the text where it says', () => {
    const doc = read('Turkey will lift the ban if Greece returns the officers.')
    const [condition] = doc.acts[0]!.conditions
    expect(doc.text.slice(condition!.start, condition!.end)).toBe(condition!.text)
  })
})

describe('an ultimatum and its halves', () => {
  const doc = read(
    'European leaders threatened Russia with new sanctions if it did not agree to a 30-day ceasefire.',
  )

  test('is a demand and a threat', () => {
    expect(doc.acts.map(({ type, part }) => ({ type, part }))).toEqual([
      { type: 'ultimatum', part: null },
      { type: 'demand', part: 'x1' },
      { type: 'threat', part: 'x1' },
    ])
  })

  test('the demand has the terms, the threat the sanctions', () => {
    const [, demand, threat] = doc.acts
    expect(demand).toMatchObject({ issue: 'ceasefire', terms: { duration: 'P30D' } })
    expect(threat).toMatchObject({ issue: 'sanctions', conditions: [{ hinge: 'if', polarity: 'negative' }] })
  })

  test('a threat whose condition is not the other side’s to meet stays a threat', () => {
    expect(
      read('Israel warned Lebanon that it would strike Beirut unless the rockets stopped.').acts.map(
        ({ type }) => type,
      ),
    ).toEqual(['threat'])
  })
})

describe('deadlines', () => {
  test.each([
    ['Egypt demanded that Sudan withdraw within 48 hours.', '2025-05-14'],
    ['The court set a deadline of 30 June for Peru.', '2025-06-30'],
    ['France pledged to deliver the tanks by August.', '2025-08'],
    ['Egypt demanded that Sudan withdraw its troops before Friday.', '2025-05-15'],
    ['Egypt demanded that Sudan withdraw immediately.', '2025-05-13'],
    ['Kenya promised to send help in the coming days.', '2025-05-19'],
  ])('%s', (text, value) => {
    const doc = read(text)
    expect(doc.acts[0]!.deadline).toMatchObject({ value, setBy: doc.acts[0]!.actor })
  })

  test('how long a truce lasts is no deadline', () => {
    expect(read('Egypt declared a truce until Friday.').acts[0]!.deadline).toBeNull()
  })

  test('a plain date is none', () => {
    expect(read('Kenya proposed talks with Sudan on 20 May.').acts[0]).toMatchObject({
      deadline: null,
      terms: { start: '2025-05-20' },
    })
  })
})

describe('what does not happen', () => {
  test('silence on an offer', () => {
    const doc = read('Kenya offered Sudan talks in Geneva. Sudan has not responded to the offer.')
    expect(doc.silences.map(({ on, by }) => [on, names(doc, by)])).toEqual([['x1', 'Sudan']])
  })

  test('a reporter without a comment is no silence', () => {
    expect(read('Sudan did not respond to a request for comment.').silences).toEqual([])
  })

  test('a gap between two parties', () => {
    const doc = read('There have been no direct talks between Egypt and Iran since March 2022.')
    expect(doc.contacts).toMatchObject([{ kind: 'gap', from: '2022-03' }])
    expect(doc.acts).toEqual([])
  })

  test('a first', () => {
    const doc = read(
      'Kenya offered Sudan talks in Geneva. This is the first time that Kenya has made such an offer since the war.',
    )
    expect(doc.precedences).toMatchObject([{ act: 'x1', claim: 'first-since', since: 'the war' }])
    expect(doc.acts).toHaveLength(1)
  })
})

test('a meeting is a contact too', () => {
  const doc = read('Kenya held talks with Sudan in Geneva on 8 May.')
  expect(doc.contacts).toMatchObject([
    { kind: 'contact', mode: 'meeting', from: '2025-05-08', venue: 'Geneva' },
  ])
})

test('to be ready to come is to accept where the other side has invited', () => {
  const doc = read('Kenya proposed talks with Sudan in Geneva. Sudan is ready to meet Kenya on 20 May.')
  expect(doc.acts.map(({ type }) => type)).toEqual(['offer', 'acceptance'])
  expect(read('Sudan is ready to meet Kenya on 20 May.').acts.map(({ type }) => type)).toEqual(['offer'])
})

test('the same text gives the same acts', () => {
  const text = 'Kenya offered Sudan talks if Chad agreed. Sudan rejected the offer on Friday.'
  expect(read(text).acts).toEqual(read(text).acts)
})

test.each([
  ['a run of conditions', 'if Kenya agreed to meet Sudan unless '],
  ['owners of owners', "Kenya's offer of Sudan's demand for "],
  ['many sentences', 'Kenya accepted the offer. Sudan has not responded to the proposal. '],
  ['marks', '“"”\'«»" '],
])('hostile: %s take time in step with their length', (_, text) => {
  const [short, long] = [60, 480].map(times => {
    const doc = { ...analyse(base(text.repeat(times)), reader.core).doc, ...EMPTY }
    const from = performance.now()
    reader.acts.run(doc)
    return performance.now() - from
  })
  // Eight times the length: linear is eight times the time, square sixty-four; the floor is for clocks and heaps.
  expect(long!).toBeLessThan(30 * Math.max(short!, 30))
})

test('nothing is nothing', () => {
  expect(read('')).toMatchObject({ acts: [], contacts: [], silences: [], precedences: [] })
})
