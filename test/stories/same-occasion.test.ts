import { expect, test } from 'vitest'
import { storyOf } from '../../src/stories/story.ts'
import { builder, party } from './build.ts'

const [NORDIA, SUDRIA, ESTRIA] = ['Nordia', 'Sudria', 'Estria'].map(name =>
  party(`country:${name.slice(0, 3).toUpperCase()}`, name, name.slice(0, 3).toUpperCase()),
) as [ReturnType<typeof party>, ReturnType<typeof party>, ReturnType<typeof party>]
const START = '2031-05-15'

const two = () => {
  const made = builder()
  const [first, second, last] = ['2031-05-11', '2031-05-13', '2031-05-15', '2031-05-16'].map(createdOn =>
    made.article({ createdOn }),
  )
  const offer = made.act(first!, {
    type: 'offer',
    actor: [NORDIA],
    recipient: [SUDRIA],
    issue: 'talks',
    terms: { place: 'Lakeport', start: START },
  })
  const visit = made.act(second!, {
    type: 'announcement',
    actor: [SUDRIA],
    recipient: [ESTRIA],
    issue: 'talks',
    terms: { place: 'Hillford', start: START },
  })
  const of = (id: string, day = '2031-05-17') =>
    storyOf(made.rows(day)).threads.find(({ opening }) => opening.id === id)!
  return { made, last: last!, offer, visit, of }
}

test('what was put off between two is not the meeting of others elsewhere', () => {
  const { made, last, offer, visit, of } = two()
  made.act(last, {
    type: 'postponement',
    actor: [],
    issue: 'talks',
    terms: { start: '2031-05-16' },
    dates: [{ words: 'Thursday', value: START, why: '' }],
    quote: 'The talks that Nordia had proposed for Thursday were put off to Friday.',
  })
  expect(of(offer.id).changes.map(({ why }) => why)).toContain('postponed to 2031-05-16')
  expect(of(visit.id).answers).toEqual([])
})

test('met at the place that was named, told on the day that was named: it took place', () => {
  const { made, last, offer, visit, of } = two()
  made.contact(last, {
    parties: [[SUDRIA], [ESTRIA]],
    venue: 'Hillford',
    when: { from: null, to: START },
  })
  expect(of(visit.id)).toMatchObject({ state: 'kept', changes: [{}, { validOn: START }] })
  expect(of(offer.id).state).not.toBe('kept')
})

test('who urged one of them to come learns what became of it', () => {
  const { made, last, offer, of } = two()
  const urged = made.act(made.article({ createdOn: '2031-05-12' }), {
    type: 'request',
    actor: [ESTRIA],
    recipient: [SUDRIA],
    issue: 'talks',
    terms: { start: START },
  })
  made.act(last, {
    type: 'meeting',
    actor: [party('group:delegation', 'The delegations')],
    issue: 'talks',
    when: { from: START, to: START },
    terms: { place: 'Lakeport' },
  })
  expect([of(offer.id).state, of(urged.id).state]).toEqual(['kept', 'kept'])
})

test.each([
  ['another article told of it before', false, 'open'],
  ['the same article tells both', true, 'kept'],
])('a meeting before the request: %s', (_, isOne, state) => {
  const made = builder()
  const [early, late] = ['2031-05-11', '2031-05-16'].map(createdOn => made.article({ createdOn }))
  const when = { from: null, to: '2031-05-16' }
  const request = made.act(late!, {
    type: 'request',
    actor: [NORDIA],
    recipient: [SUDRIA],
    issue: 'talks',
    when,
  })
  const meeting = made.act(isOne ? late! : early!, {
    type: 'meeting',
    actor: [NORDIA],
    recipient: [SUDRIA],
    issue: 'talks',
    when: { from: '2031-05-10', to: '2031-05-10' },
  })
  // Of another sentence than the request.
  Object.assign(meeting, { quoteStart: 80 })
  expect(
    storyOf(made.rows('2031-05-17')).threads.find(({ opening }) => opening.id === request.id)!.state,
  ).toBe(state)
})

test('nobody stays away on the day of the proposal', () => {
  const { made, last, offer, of } = two()
  made.act(last, {
    type: 'no-show',
    actor: [NORDIA],
    issue: 'talks',
    when: { from: '2031-05-11', to: '2031-05-11' },
    quote: 'Nordia stayed away from the talks that it had proposed on Sunday.',
  })
  expect(of(offer.id).answers).toEqual([])
})

test('at once sets no day that could pass', () => {
  const made = builder()
  const article = made.article({ createdOn: '2031-05-11' })
  made.act(article, {
    type: 'request',
    actor: [ESTRIA],
    recipient: [SUDRIA],
    issue: 'talks',
    when: { from: '2031-05-11', to: '2031-05-11' },
    terms: { start: START },
    deadline: { value: '2031-05-12', words: null, setBy: [ESTRIA], vague: true },
  })
  expect(storyOf(made.rows('2031-05-13')).threads[0]!.deadline).toMatchObject({ value: START })
})

test.each([
  ['Lakeport', 'kept'],
  ['Hillford', 'accepted'],
])('ministers met in %s: talks agreed for Lakeport without a day', (place, state) => {
  const made = builder()
  const [first, second, third] = ['2031-05-11', '2031-05-12', '2031-05-20'].map(createdOn =>
    made.article({ createdOn }),
  )
  const terms = { place: 'Lakeport' }
  made.act(first!, { type: 'offer', actor: [NORDIA], recipient: [SUDRIA], issue: 'talks', terms })
  made.act(second!, { type: 'acceptance', actor: [SUDRIA], recipient: [NORDIA], issue: 'talks', terms })
  made.act(third!, {
    type: 'meeting',
    actor: [party('unnamed:minister', 'Ministers')],
    issue: 'talks',
    terms: { place },
    when: { from: '2031-05-19', to: '2031-05-19' },
  })
  expect(storyOf(made.rows('2031-05-21')).threads[0]!.state).toBe(state)
})
