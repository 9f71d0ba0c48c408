import { builder, party } from './build.ts'

export const ZELENSKYY = party(
  'person:volodymyr-zelenskyy',
  'Volodymyr Zelenskyy',
  'UKR',
  'President of Ukraine',
)
export const PUTIN = party('person:vladimir-putin', 'Vladimir Putin', 'RUS', 'President of Russia')
export const TRUMP = party('person:donald-trump', 'Donald Trump', 'USA', 'President of the United States')
export const PESKOV = party('person:dmitry-peskov', 'Dmitry Peskov', 'RUS', 'Kremlin spokesman')
export const UKRAINE = party('country:UKR', 'Ukraine', 'UKR')
export const RUSSIA = party('country:RUS', 'Russia', 'RUS')
export const ALLIES = party('group:european-allies', 'European allies')
export const ERDOGAN = party(
  'person:recep-tayyip-erdogan',
  'Recep Tayyip Erdoğan',
  'TUR',
  'President of Türkiye',
)

const AT_MOST_11 = { from: null, to: '2025-05-11' }

/** The seed page's rows A to J, then what became of them until 16 May, told in rows. */
export function istanbul() {
  const made = builder()
  const page = made.article({
    createdOn: '2025-05-12',
    publisher: 'Harbour Post',
    title: 'Zelenskyy says he is ready to meet Putin this week',
  })
  const said = made.statement(page, {
    speaker: ZELENSKYY,
    content: 'he is ready to meet Putin this week in Istanbul on Thursday',
    uttered: { ...AT_MOST_11, basis: 'bounded', rule: 'test', why: '' },
  })
  const ceasefire = made.statement(page, {
    speaker: ZELENSKYY,
    mode: 'direct',
    cueClass: 'writing',
    channel: 'X',
    content:
      'We await a full and lasting ceasefire, starting from tomorrow, to provide the necessary basis for diplomacy',
    uttered: { ...AT_MOST_11, basis: 'bounded', rule: 'test', why: '' },
  })
  const doubted = made.statement(page, {
    speaker: TRUMP,
    mode: 'direct',
    cueClass: 'writing',
    channel: 'Truth Social',
    content: "I'm starting to doubt that Ukraine will make a deal with Putin",
    uttered: { from: '2025-05-11', to: '2025-05-11', basis: 'stated', rule: 'test', why: '' },
  })
  const A = made.act(page, {
    type: 'offer',
    actor: [PUTIN],
    recipient: [UKRAINE],
    issue: 'talks',
    terms: { place: 'Turkey', start: '2025-05-15' },
    when: { from: null, to: '2025-05-12' },
  })
  const B = made.act(page, {
    type: 'ultimatum',
    actor: [ALLIES],
    recipient: [RUSSIA],
    issue: 'ceasefire',
    terms: { duration: 'P30D', unconditional: true },
  })
  const demand = made.act(page, {
    type: 'demand',
    part: B.id,
    actor: [ALLIES],
    recipient: [RUSSIA],
    issue: 'ceasefire',
    terms: { duration: 'P30D', unconditional: true },
  })
  const threat = made.act(page, {
    type: 'threat',
    part: B.id,
    actor: [ALLIES],
    recipient: [RUSSIA],
    issue: 'sanctions',
    conditions: [
      { hinge: 'if', polarity: 'negative', text: 'it did not agree to an unconditional 30-day ceasefire' },
    ],
  })
  const C = made.entry(
    page,
    { kind: 'silence', on: B.id, by: [PUTIN] },
    'without acknowledging the ultimatum',
  )
  const D = made.act(page, {
    type: 'request',
    actor: [TRUMP],
    recipient: [ZELENSKYY],
    issue: 'talks',
    when: { from: null, to: '2025-05-11' },
  })
  const E = made.act(page, {
    type: 'acceptance',
    actor: [ZELENSKYY],
    recipient: [PUTIN],
    issue: 'talks',
    terms: { place: 'Istanbul', start: '2025-05-15', level: 'leaders' },
    when: AT_MOST_11,
    statement: said.id,
    saidBy: ZELENSKYY,
  })
  const F = made.act(page, {
    type: 'demand',
    actor: [ZELENSKYY],
    recipient: [],
    issue: 'ceasefire',
    terms: { scope: 'full', start: '2025-05-12' },
    when: AT_MOST_11,
    statement: ceasefire.id,
    saidBy: ZELENSKYY,
  })
  const G = made.act(page, {
    type: 'doubt',
    actor: [TRUMP],
    issue: 'deal',
    when: { from: '2025-05-11', to: '2025-05-11' },
    statement: doubted.id,
    saidBy: TRUMP,
  })
  const H = made.act(page, {
    type: 'rejection',
    actor: [PUTIN],
    recipient: [UKRAINE],
    issue: 'ceasefire',
    factuality: 'second-hand',
    saidBy: TRUMP,
    when: { from: '2025-05-11', to: '2025-05-11' },
  })
  const I = made.contact(
    page,
    { gap: true, mode: null, parties: [[ZELENSKYY], [PUTIN]], when: { from: '2022-03', to: null } },
    'the two leaders have not communicated directly',
  )
  const J = made.entry(
    page,
    { kind: 'precedence', act: A.id, by: [PUTIN], claim: 'first-since', since: 'the invasion' },
    'This is the first time that Putin has made such an offer since the invasion',
  )
  const later = made.article({ createdOn: '2025-05-13', publisher: 'Strait Wire' })
  const refusal = made.act(later, {
    type: 'rejection',
    actor: [PESKOV],
    recipient: [ALLIES],
    issue: 'ceasefire',
    when: { from: '2025-05-12', to: '2025-05-12' },
    refersTo: { type: 'ultimatum', by: [], words: 'the language of ultimatums' },
  })
  const fifteenth = made.article({ createdOn: '2025-05-15', publisher: 'Bosphorus Courier' })
  const noShow = made.act(fifteenth, {
    type: 'no-show',
    actor: [PUTIN],
    issue: 'talks',
    terms: { place: 'Istanbul' },
    when: { from: '2025-05-15', to: '2025-05-15' },
  })
  const sixteenth = made.article({ createdOn: '2025-05-16', publisher: 'Bosphorus Courier' })
  const meeting = made.act(sixteenth, {
    type: 'meeting',
    actor: [RUSSIA, UKRAINE],
    issue: 'talks',
    terms: { place: 'Istanbul', level: 'delegations' },
    venue: 'Istanbul',
    when: { from: '2025-05-16', to: '2025-05-16' },
  })
  const exchange = made.act(sixteenth, {
    type: 'agreement',
    actor: [RUSSIA, UKRAINE],
    issue: 'prisoners',
    terms: { quantity: '1000 for 1000' },
    when: { from: '2025-05-16', to: '2025-05-16' },
  })
  return {
    made,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    demand,
    threat,
    refusal,
    noShow,
    meeting,
    exchange,
    said,
    ceasefire,
    doubted,
  }
}
