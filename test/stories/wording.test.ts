import { describe, expect, test } from 'vitest'
import { contactSentence } from '../../src/stories/en/contacts.ts'
import { positionSentence } from '../../src/stories/en/positions.ts'
import { quoted, statementSentence } from '../../src/stories/en/speech.ts'
import { actSentence } from '../../src/stories/en/acts.ts'
import { threadName } from '../../src/stories/en/threads.ts'
import type { ActBody, StatementBody } from '../../src/model/entry.ts'
import { storyOf } from '../../src/stories/story.ts'
import { NO_TERMS } from '../../src/model/terms.ts'
import { builder, party } from './build.ts'

const UNION = party('organisation:dock-union', 'Dock Union')
const PORT = party('organisation:port-company', 'Port Company')
const QUILL = party('person:dara-quill', 'Dara Quill')
const TODAY = '2031-06-10'

describe('words of others', () => {
  test.each([
    ['that “we talk less and work more”', '“we talk less and work more”'],
    ['"The offer came on Friday." "It is too low."', '“The offer came on Friday. It is too low.”'],
    ['"It is too low," … "and it is late,"', '“It is too low … and it is late”'],
  ])('%s', (words, wanted) => expect(quoted(words)).toBe(wanted))

  const said = (change: Partial<StatementBody>, from: string | null) => {
    const made = builder()
    const article = made.article({ createdOn: '2031-06-02' })
    const { body } = made.statement(article, { speaker: QUILL, content: '"We wait"', ...change })
    return statementSentence(body, { from, to: '2031-06-02' }, TODAY)
  }

  test('the day stands in brackets, and a spokesman is no channel', () => {
    expect(said({ channel: 'X', cueClass: 'writing' }, '2031-06-02')).toBe(
      'Dara Quill wrote on X (on Monday, 2 June): “We wait”.',
    )
    expect(said({ channel: 'statement' }, null)).toBe(
      'Dara Quill said in a statement (on or before Monday, 2 June): “We wait”.',
    )
    expect(said({ channel: 'spokesperson' }, null)).toBe(
      'Dara Quill said (on or before Monday, 2 June): “We wait”.',
    )
  })
})

describe('what has no noun of its own', () => {
  const act = (type: ActBody['type'], recipient = [PORT]) => {
    const made = builder()
    const { body } = made.act(made.article({ createdOn: '2031-06-02' }), {
      type,
      actor: [UNION],
      recipient,
      issue: 'labour',
    })
    return body
  }
  test.each([
    ['offer', 'Dock Union made an offer to Port Company on pay and work.'],
    ['threat', 'Dock Union threatened Port Company with action over pay and work.'],
    ['rejection', 'Dock Union rejected the proposal of Port Company on pay and work.'],
    ['meeting', 'Dock Union met Port Company.'],
  ] as const)('%s', (type, wanted) => {
    const telling = { terms: NO_TERMS, when: { from: null, to: null }, today: TODAY, quote: null }
    expect(actSentence({ body: act(type), ...telling })).toBe(wanted)
  })

  test('a condition that was cut in the middle is left out', () => {
    const body = {
      ...act('threat'),
      conditions: [{ hinge: 'unless', polarity: 'negative', text: 'they negotiate a' } as const],
    }
    const telling = { terms: NO_TERMS, when: { from: null, to: null }, today: TODAY, quote: null }
    expect(actSentence({ body, ...telling })).toBe(
      'Dock Union threatened Port Company with action over pay and work.',
    )
  })

  test('a thread and a position are on it or over it', () => {
    expect(threadName(act('threat'), [UNION], NO_TERMS, TODAY)).toBe(
      'the threat over pay and work by Dock Union',
    )
    expect(threadName({ ...act('threat'), issue: 'deal' }, [UNION], NO_TERMS, TODAY)).toBe(
      'the threat over a deal by Dock Union',
    )
    expect(threadName({ ...act('threat'), issue: 'sanctions' }, [UNION], NO_TERMS, TODAY)).toBe(
      'the threat of sanctions by Dock Union',
    )
    expect(threadName(act('offer'), [UNION], NO_TERMS, TODAY)).toBe('the offer on pay and work by Dock Union')
    const stand = (stance: string, side = UNION) =>
      positionSentence(
        {
          side,
          party: side,
          stance,
          object: null,
          about: 'trade',
          accordingTo: null,
          change: 'first',
          when: { from: null, to: null },
        },
        TODAY,
      )
    expect(stand('rejects')).toBe('Dock Union rejects terms on trade.')
    expect(stand('accepts with conditions')).toBe('Dock Union accepts terms on trade with conditions.')
    expect(stand('threatens', party('group:minister', 'The ministers'))).toBe(
      'The ministers threaten action over trade.',
    )
    expect(stand('doubts', party('group:minister', 'The ministers'))).toBe(
      'The ministers have doubts on trade.',
    )
  })
})

test.each([
  ['call', [[QUILL, UNION], [PORT]], 'Dara Quill and Dock Union spoke by telephone with Port Company.'],
  ['visit', [[QUILL], [party('country:QAT', 'Qatar', 'QAT')]], 'Dara Quill visited Qatar.'],
  ['meeting', [[QUILL], [PORT]], 'Dara Quill and Port Company met.'],
] as const)('contact by %s', (mode, parties, wanted) =>
  expect(contactSentence(parties, false, mode, { from: null, to: null }, null, TODAY)).toBe(wanted),
)

describe('a line that says it once', () => {
  const RUS = party('country:RUS', 'Russia', 'RUS')
  const UKR = party('country:UKR', 'Ukraine', 'UKR')
  const tell = (input: Parameters<ReturnType<typeof builder>['act']>[1]) => {
    const made = builder()
    const { body } = made.act(made.article({ createdOn: '2031-06-02' }), input)
    return actSentence({ body, terms: body.terms, when: body.when, today: TODAY, quote: null })
  }
  test('those who did it tell of themselves', () => {
    const agreed = {
      type: 'agreement',
      actor: [RUS, UKR],
      issue: 'talks',
      factuality: 'second-hand',
    } as const
    expect(tell({ ...agreed, saidBy: party('group:RUS+UKR', 'Russia and Ukraine') })).toBe(
      'Russia and Ukraine agreed on talks.',
    )
    expect(tell({ ...agreed, saidBy: UKR })).toBe('According to Ukraine, Russia and Ukraine agreed on talks.')
  })
  test('a number is told where the issue has no noun', () => {
    const demand = { type: 'demand', actor: [UNION], issue: 'labour', terms: { quantity: '7%' } } as const
    expect(tell(demand)).toBe('Dock Union made a demand on pay and work, 7%.')
  })
  test('a body that is only described takes an article', () => {
    const actor = [party('organisation:ukr-delegation', 'Ukrainian delegation', 'UKR')]
    expect(tell({ type: 'request', actor, issue: 'talks' })).toBe('The Ukrainian delegation asked for talks.')
    expect(tell({ type: 'request', actor: [UNION], issue: 'talks' })).toBe('Dock Union asked for talks.')
  })
  test('who accused nobody in particular has no line', () => {
    const made = builder()
    const article = made.article({ createdOn: '2031-06-02' })
    made.act(article, { type: 'accusation', actor: [QUILL] })
    const told = made.act(article, { type: 'accusation', actor: [QUILL], recipient: [PORT] })
    expect(storyOf(made.rows(TODAY)).timeline.map(({ entry }) => entry)).toEqual([told.id])
  })
})

test('a meeting told with its day and without it is one line; at two places it is two', () => {
  const meet = (venue: string | null) => {
    const made = builder()
    const [first, second] = ['2031-06-02', '2031-06-03'].map(createdOn => made.article({ createdOn }))
    const parties = [[QUILL], [PORT]]
    made.contact(first!, { parties, when: { from: '2031-06-02', to: '2031-06-02' }, venue: 'Lakeport' })
    made.contact(second!, { parties, venue })
    return storyOf(made.rows(TODAY)).contacts
  }
  expect(meet(null)).toMatchObject([{ when: { from: '2031-06-02', to: '2031-06-02' }, venue: 'Lakeport' }])
  expect(meet('Hillford')).toHaveLength(2)
})

describe('the title of a story', () => {
  const of = (other: typeof PORT, titles: readonly (string | null)[]) => {
    const made = builder()
    const articles = titles.map((title, at) => made.article({ createdOn: `2031-06-0${at + 1}`, title }))
    made.act(articles[0]!, { type: 'demand', actor: [UNION], recipient: [other], issue: 'labour' })
    return storyOf(made.rows(TODAY)).title
  }
  const TITLES = ['Dockers call strike over pay', 'Ships wait off Lakeport', 'Pay strike of dockers begins']
  test('names the two sides and the issue in words', () =>
    expect(of(PORT, TITLES)).toBe('Dock Union and Port Company: pay and work'))
  test('is the headline that most others share where a person is no side', () => {
    expect(of(QUILL, TITLES)).toBe('Pay strike of dockers begins')
    expect(of(QUILL, [null])).toBe('Dock Union and Dara Quill: pay and work')
  })
})

test('a yes or a no says whose it is', () => {
  const made = builder()
  const article = made.article({ createdOn: '2031-06-02' })
  made.act(article, { type: 'offer', actor: [PORT], recipient: [UNION], issue: 'labour' })
  made.act(article, { type: 'rejection', actor: [UNION], recipient: [PORT], issue: 'labour' })
  expect(storyOf(made.rows(TODAY)).threads[0]!.changes.at(-1)).toMatchObject({
    state: 'rejected',
    why: 'by Dock Union',
  })
})

test('a gap holds for the day on which it was told', () => {
  const gap = (to: string) =>
    contactSentence([[QUILL], [PORT]], true, null, { from: '2031-03', to }, null, TODAY)
  expect(gap('2031-06-02')).toBe(
    'There has been no direct contact between Dara Quill and Port Company since March 2031 (as of Monday, 2 June).',
  )
  expect(gap(TODAY)).toBe(
    'There has been no direct contact between Dara Quill and Port Company since March 2031.',
  )
})
