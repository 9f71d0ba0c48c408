import { describe, expect, test } from 'vitest'
import { storyOf } from '../../src/stories/story.ts'
import { builder, party } from './build.ts'
import { istanbul } from './istanbul.ts'

const UNION = party('organisation:dock-union', 'Dock Union')
const PORT = party('organisation:port-authority', 'Port Authority')
const CHAIR = party('person:dara-quill', 'Dara Quill', null, 'Chairwoman of the Dock Union')

describe('the story of May 2025, in rows', () => {
  const { made, A, B, F, demand, threat, E } = istanbul()
  const on = (day: string) => storyOf(made.rows(day))
  const thread = (day: string, id: string) => on(day).threads.find(({ opening }) => opening.id === id)!

  test('an acceptance answers the offer, though the offer is bounded later', () => {
    const offer = thread('2025-05-12', A.id)
    expect(offer.state).toBe('accepted')
    expect(offer.answers.map(({ entry }) => entry.id)).toEqual([E.id])
  })

  test('hearsay stands beside a thread and changes nothing', () => {
    const wanted = thread('2025-05-12', F.id)
    expect(wanted.state).toBe('open')
    expect(wanted.answers).toMatchObject([{ counts: false }])
  })

  test('a deadline runs out by the clock alone, and absence is bounded', () => {
    expect(thread('2025-05-12', F.id).deadline).toMatchObject({ value: '2025-05-12', passed: false })
    expect(thread('2025-05-17', F.id)).toMatchObject({
      state: 'unanswered',
      deadline: { passed: true },
      absence: { articles: 4, from: '2025-05-12', to: '2025-05-16' },
    })
  })

  test('an ultimatum is demand and threat, each with its own fate', () => {
    expect(thread('2025-05-12', B.id).silences).toHaveLength(1)
    expect(thread('2025-05-17', B.id).state).toBe('rejected')
    expect(thread('2025-05-17', demand.id)).toMatchObject({
      state: 'rejected',
      part: thread('2025-05-17', B.id).id,
    })
    expect(thread('2025-05-17', threat.id).state).toBe('open')
  })

  test('a no-show breaks it, and a meeting one day later keeps it in another form', () => {
    expect(thread('2025-05-15', A.id).state).toBe('broken')
    const { state, changes } = thread('2025-05-17', A.id)
    expect(state).toBe('kept-in-another-form')
    expect(changes.map(change => change.state)).toEqual([
      'open',
      'accepted',
      'broken',
      'kept-in-another-form',
    ])
    expect(changes.every(({ entry, recordedAt }) => entry !== null && recordedAt !== '')).toBe(true)
  })

  test('the same rows in another order give the same story', () => {
    const rows = made.rows('2025-05-17')
    const turned = { ...rows, entries: rows.entries.toReversed(), articles: rows.articles.toReversed() }
    expect(JSON.stringify(storyOf(turned))).toBe(JSON.stringify(storyOf(rows)))
  })
})

describe('pay talks', () => {
  const pay = () => {
    const made = builder()
    const [first, second, third] = ['2031-06-02', '2031-06-04', '2031-06-09'].map(createdOn =>
      made.article({ createdOn }),
    )
    const demand = made.act(first!, {
      type: 'demand',
      actor: [UNION],
      recipient: [PORT],
      issue: 'labour',
      terms: { quantity: '9%' },
    })
    return { made, demand, first: first!, second: second!, third: third! }
  }

  test('a chair answers for the union, and another number takes the place of the first', () => {
    const { made, second, third } = pay()
    const low = made.act(second, {
      type: 'offer',
      actor: [PORT],
      recipient: [UNION],
      issue: 'labour',
      terms: { quantity: '3%' },
      when: { from: '2031-06-04', to: '2031-06-04' },
    })
    made.act(third, {
      type: 'rejection',
      actor: [CHAIR],
      recipient: [PORT],
      issue: 'labour',
      when: { from: '2031-06-05', to: '2031-06-05' },
      refersTo: { type: 'offer', by: [PORT.key], words: 'its offer' },
    })
    const high = made.act(third, {
      type: 'offer',
      actor: [PORT],
      recipient: [UNION],
      issue: 'labour',
      terms: { quantity: '5%' },
      when: { from: '2031-06-08', to: '2031-06-08' },
    })
    const threads = storyOf(made.rows('2031-06-10')).threads
    const of = (id: string) => threads.find(({ opening }) => opening.id === id)!
    expect(of(low.id)).toMatchObject({ state: 'superseded', supersededBy: of(high.id).id })
    expect(of(low.id).changes.map(({ state }) => state)).toEqual(['open', 'rejected', 'superseded'])
    expect(of(high.id).state).toBe('open')
  })

  test('an answer to somebody else is no answer, and two offers alike are not guessed between', () => {
    const { made, second, third } = pay()
    const other = party('organisation:harbour-bank', 'Harbour Bank')
    made.act(second, {
      type: 'offer',
      actor: [other],
      recipient: [UNION],
      issue: 'labour',
      terms: { quantity: '1%' },
    })
    made.act(second, {
      type: 'offer',
      actor: [PORT],
      recipient: [UNION],
      issue: 'labour',
      terms: { quantity: '3%' },
    })
    const answer = made.act(third, { type: 'acceptance', actor: [UNION], issue: 'labour' })
    const story = storyOf(made.rows('2031-06-10'))
    expect(story.unlinked).toEqual([answer.id])
    expect(story.threads.every(({ state }) => state === 'open')).toBe(true)
  })

  test.each(['hypothetical', 'hedged', 'denied', 'historical', 'second-hand'] as const)(
    '%s changes no state',
    factuality => {
      const { made, second } = pay()
      made.act(second, { type: 'acceptance', actor: [PORT], recipient: [UNION], issue: 'labour', factuality })
      expect(storyOf(made.rows('2031-06-10')).threads[0]!.state).toBe('open')
    },
  )

  test('a deadline set in the next sentence belongs to the demand', () => {
    const { made, first, demand } = pay()
    made.act(first, {
      type: 'ultimatum',
      actor: [UNION],
      deadline: { value: '2031-06-06', words: 'Friday', setBy: [UNION], vague: false },
    })
    const { threads } = storyOf(made.rows('2031-06-10'))
    expect(threads).toHaveLength(1)
    expect(threads[0]).toMatchObject({
      opening: { id: demand.id },
      state: 'unanswered',
      deadline: { value: '2031-06-06', words: 'Friday' },
    })
  })

  test('a strike carries a threat out; a demand that is met voids it', () => {
    const { made, first, second } = pay()
    const whole = made.act(first, { type: 'ultimatum', actor: [UNION], recipient: [PORT], issue: 'labour' })
    const threat = made.act(first, {
      type: 'threat',
      part: whole.id,
      actor: [UNION],
      recipient: [PORT],
      issue: 'labour',
    })
    made.act(second, {
      type: 'protest',
      actor: [party('group:workers', 'Workers of the Dock Union')],
      issue: 'labour',
      when: { from: '2031-06-04', to: '2031-06-04' },
    })
    const of = (id: string) =>
      storyOf(made.rows('2031-06-10')).threads.find(({ opening }) => opening.id === id)!
    expect(of(threat.id).state).toBe('kept')
  })

  test('postponed moves the day; the day passes without news of it', () => {
    const { made, first, second, third } = pay()
    const offer = made.act(first, {
      type: 'offer',
      actor: [PORT],
      recipient: [UNION],
      issue: 'talks',
      terms: { start: '2031-06-05' },
    })
    made.act(first, { type: 'acceptance', actor: [UNION], recipient: [PORT], issue: 'talks' })
    made.act(second, { type: 'postponement', actor: [PORT], issue: 'talks', terms: { start: '2031-06-07' } })
    made.act(third, { type: 'criticism', actor: [UNION], recipient: [PORT], issue: 'labour' })
    const of = (day: string) =>
      storyOf(made.rows(day)).threads.find(({ opening }) => opening.id === offer.id)!
    expect(of('2031-06-06')).toMatchObject({
      state: 'accepted',
      deadline: { value: '2031-06-07', passed: false },
    })
    expect(of('2031-06-09')).toMatchObject({ state: 'lapsed', absence: { articles: 3 } })
  })
})

describe('what counts', () => {
  test('copies and old versions count once; both outlets stay listed', () => {
    const made = builder()
    const wire = made.article({ createdOn: '2031-06-02', publisher: 'Strait Wire' })
    const copy = made.article({ createdOn: '2031-06-02', publisher: 'City Courier', copyOf: wire.id })
    const old = made.article({ createdOn: '2031-06-02', publisher: 'Evening Ledger' })
    const renewed = made.article({ createdOn: '2031-06-03', publisher: 'Evening Ledger', versionOf: old.id })
    for (const [article, duration] of [
      [wire, 'P30D'],
      [copy, 'P30D'],
      [old, 'P60D'],
      [renewed, 'P30D'],
    ] as const) {
      made.act(article, {
        type: 'offer',
        actor: [PORT],
        recipient: [UNION],
        issue: 'ceasefire',
        terms: { duration },
      })
    }
    const [thread, ...others] = storyOf(made.rows('2031-06-10')).threads
    expect(others).toEqual([])
    expect(thread).toMatchObject({
      terms: { duration: 'P30D' },
      publishers: ['Strait Wire', 'Evening Ledger'],
      absence: { articles: 2 },
    })
    expect(thread!.reports).toHaveLength(2)
  })

  test('one page with another day does not win by being last', () => {
    const made = builder()
    for (const [createdOn, start] of [
      ['2031-05-11', '2031-05-15'],
      ['2031-05-11', '2031-05-15'],
      ['2031-05-12', '2031-08-15'],
    ] as const) {
      const article = made.article({ createdOn })
      made.act(article, {
        type: 'offer',
        actor: [PORT],
        recipient: [UNION],
        issue: 'talks',
        terms: { place: 'Lakeport', start },
      })
    }
    const [thread, ...others] = storyOf(made.rows('2031-05-13')).threads
    expect(others).toEqual([])
    expect(thread!.terms.start).toBe('2031-05-15')
    expect(thread!.disagreements).toMatchObject([
      { field: 'start', values: [{ value: '2031-05-15' }, { value: '2031-08-15' }] },
    ])
  })

  test('what a person rejected is gone, corrected shows corrected, withdrawn is struck through, disputed is flagged', () => {
    const made = builder()
    const article = made.article({ createdOn: '2031-06-02' })
    const offer = made.act(article, { type: 'offer', actor: [PORT], recipient: [UNION], issue: 'talks' })
    const threat = made.act(article, { type: 'threat', actor: [UNION], recipient: [PORT], issue: 'labour' })
    const praise = made.act(article, { type: 'praise', actor: [UNION], recipient: [PORT], issue: 'labour' })
    const doubt = made.act(article, { type: 'doubt', actor: [UNION], issue: 'talks' })
    const decide = (
      about: typeof offer,
      decision: 'reject' | 'correct' | 'withdraw' | 'dispute',
      changes = {},
    ) =>
      made.entry(
        article,
        { kind: 'decision', about: about.id, decision, author: 'a.desk', reason: 'test', changes },
        '',
      )
    decide(threat, 'reject')
    decide(offer, 'correct', { issue: 'labour', kind: 'contact', nonsense: 1 })
    decide(praise, 'withdraw')
    const disputed = decide(doubt, 'dispute')
    const mark = (id: string) => storyOf(made.rows('2031-06-10')).timeline.find(({ entry }) => entry === id)
    expect(mark(threat.id)).toBeUndefined()
    expect(mark(offer.id)).toMatchObject({ type: 'offer', issue: 'labour', reviewed: true })
    expect(mark(praise.id)).toMatchObject({ withdrawn: true })
    expect(mark(doubt.id)).toMatchObject({ disputed: true })
    made.entry(
      article,
      {
        kind: 'decision',
        about: disputed.id,
        decision: 'withdraw',
        author: 'a.desk',
        reason: 'settled',
        changes: {},
      },
      '',
    )
    expect(mark(doubt.id)).toMatchObject({ disputed: false })
  })
})

describe('one ultimatum under several names', () => {
  const RUSSIA = party('country:RUS', 'Russia', 'RUS')
  const FOUR = party('group:deu-fra-gbr-pol-leader', 'The leaders of France, Germany, Britain and Poland')
  const ALLIES = party('group:ukr-european-ally', 'The European allies of Ukraine')
  const ARAB = party('group:arab-leader', 'Arab leaders')
  const story = (second: typeof FOUR, change: object = {}) => {
    const made = builder()
    const [first, later, last] = ['2025-05-10', '2025-05-12', '2025-05-13'].map(createdOn =>
      made.article({ createdOn }),
    )
    const whole = (article: typeof first, actor: typeof FOUR, issue: string, more: object = {}) =>
      made.act(article!, { type: 'ultimatum', actor: [actor], recipient: [RUSSIA], issue, ...more })
    whole(first, FOUR, 'sanctions')
    whole(later, second, 'ceasefire', {
      deadline: { value: '2025-05-12', words: 'by Monday', setBy: [], vague: false },
      ...change,
    })
    made.act(last!, {
      type: 'rejection',
      actor: [RUSSIA],
      refersTo: { type: 'ultimatum', by: [], words: 'the ultimatum' },
      when: { from: '2025-05-12', to: '2025-05-12' },
    })
    return storyOf(made.rows('2025-05-14')).threads
  }

  test('is one thread with one fate, and names those who are listed', () => {
    const threads = story(ALLIES)
    expect(threads).toHaveLength(1)
    expect(threads[0]).toMatchObject({ state: 'rejected', by: [FOUR], deadline: { value: '2025-05-12' } })
  })

  test('allies of another region, to another side or weeks later are others', () => {
    expect(story(party('group:five-leader', 'Five European leaders'))).toHaveLength(2)
    expect(story(party('group:nurse', 'Nurses'))).toHaveLength(2)
    expect(story(ALLIES, { recipient: [party('country:UKR', 'Ukraine', 'UKR')] })).toHaveLength(2)
    expect(story(ALLIES, { when: { from: '2025-04-20', to: '2025-04-20' } })).toHaveLength(2)
    expect(story(ARAB)).toHaveLength(2)
    for (const name of ['Four leaders', 'European leaders in Kyiv', 'Ukraine’s allies'])
      expect(story(party('unnamed:leader', name))).toHaveLength(1)
    expect(story(party('unnamed:leader', 'Gulf leaders in Doha'))).toHaveLength(2)
  })

  test('a joint demand holds both of its authors, yet what one did alone is not the other\u2019s', () => {
    const made = builder()
    const ukraine = party('country:UKR', 'Ukraine', 'UKR')
    const demand = (day: string, ...actor: (typeof FOUR)[]) =>
      made.act(made.article({ createdOn: day }), {
        type: 'demand',
        actor,
        issue: 'ceasefire',
        terms: { duration: 'P30D' },
      })
    const [own, joint, theirs] = [
      demand('2025-05-11', ukraine),
      demand('2025-05-11', ukraine, ALLIES),
      demand('2025-05-12', ALLIES),
    ]
    const reports = storyOf(made.rows('2025-05-13')).threads.map(thread => thread.reports)
    expect(reports).toEqual([[own!.id, joint!.id], [theirs!.id]])
  })
})

describe('what a sentence does not say', () => {
  test('a deed asked for in a sentence is not done in it', () => {
    const made = builder()
    const article = made.article({ createdOn: '2031-06-02' })
    const demand = made.act(article, {
      type: 'demand',
      actor: [UNION],
      recipient: [PORT],
      issue: 'withdrawal',
    })
    made.act(article, { type: 'withdrawal', actor: [PORT], issue: 'withdrawal' })
    const state = () =>
      storyOf(made.rows('2031-06-09')).threads.find(({ opening }) => opening.id === demand.id)!.state
    expect(state()).toBe('open')
    made.act(made.article({ createdOn: '2031-06-05' }), {
      type: 'withdrawal',
      actor: [PORT],
      issue: 'withdrawal',
      when: { from: '2031-06-05', to: '2031-06-05' },
    })
    expect(state()).toBe('kept')
  })

  test('who stays away on a day breaks talks that were accepted without one', () => {
    const made = builder()
    const [first, second, third] = ['2031-06-02', '2031-06-04', '2031-06-06'].map(createdOn =>
      made.article({ createdOn }),
    )
    const demand = made.act(first!, { type: 'demand', actor: [UNION], recipient: [PORT], issue: 'talks' })
    made.act(second!, { type: 'acceptance', actor: [PORT], recipient: [UNION], issue: 'talks' })
    made.act(third!, {
      type: 'no-show',
      actor: [PORT],
      issue: 'talks',
      when: { from: '2031-06-05', to: '2031-06-05' },
    })
    expect(
      storyOf(made.rows('2031-06-09')).threads.find(({ opening }) => opening.id === demand.id)!.state,
    ).toBe('broken')
  })
})
