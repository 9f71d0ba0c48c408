import { describe, expect, test } from 'vitest'
import type { StoredArticle } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/id.ts'
import type { StoryDecision, StoryDecisionBody } from '../../src/model/story-decision.ts'
import { reclustered } from '../../src/stories/recluster.ts'
import { placingOf } from '../../src/stories/story-decisions.ts'
import { builder } from './build.ts'

const [A, B, C] = ['story_a', 'story_b', 'story_c'] as Id<'story'>[]
const [ONE, TWO] = ['article_1', 'article_2'] as Id<'article'>[]

const decided = (...bodies: readonly StoryDecisionBody[]): StoryDecision[] =>
  bodies.map((body, at) => ({
    id: `decision_${at}` as Id<'decision'>,
    body,
    author: 'I. Moreno',
    reason: 'test',
    sequence: at + 1,
    recordedAt: `2031-03-0${at + 1}T00:00:00.000Z`,
  }))
const undo = (at: number): StoryDecisionBody => ({ kind: 'undo', about: `decision_${at}` as Id<'decision'> })
const of = (article: Id<'article'>, story: Id<'story'>, ...bodies: readonly StoryDecisionBody[]) =>
  placingOf(decided(...bodies)).storyOf({ id: article, story })

describe('where an article belongs', () => {
  const merge: StoryDecisionBody = { kind: 'merge', story: A!, stories: [B!] }
  const split: StoryDecisionBody = { kind: 'split', story: A!, articles: [ONE!], into: C! }
  const move = (article: Id<'article'>, story: Id<'story'>): StoryDecisionBody => ({
    kind: 'recluster',
    moves: [{ article, from: A!, story }],
  })

  test.each([
    ['where it was put', A!, []],
    ['a merge takes all of a story along', A!, [merge]],
    ['in order: split off after the merge', C!, [merge, split]],
    ['a split before it came over does not touch it', A!, [split, merge]],
    ['undone', B!, [merge, undo(0)]],
    ['undone, and that undone', A!, [merge, undo(0), undo(1)]],
    ['clustering anew', C!, [merge, move(ONE!, C!)]],
    [
      'pinned, whatever clustering found before',
      A!,
      [merge, move(ONE!, C!), { kind: 'pin', article: ONE!, from: C!, story: A! }],
    ],
  ] as const)('%s', (name, wanted, bodies) =>
    expect(of(ONE!, name === 'where it was put' ? A! : B!, ...bodies)).toBe(wanted),
  )

  test('others stay; names and neighbours are known', () => {
    const placing = placingOf(
      decided(
        merge,
        split,
        { kind: 'rename', story: A!, title: 'Tariffs' },
        { kind: 'rename', story: A!, title: null },
      ),
    )
    expect(placing.storyOf({ id: TWO!, story: B! })).toBe(A)
    expect(placing.isFixed(ONE!)).toBe(true)
    expect(placing.isFixed(TWO!)).toBe(false)
    expect(placing.titleOf(A!)).toBeNull()
    expect([...placing.sourcesOf(C!)].sort()).toEqual([A, B, C])
    expect(placing.isTouched('story_z' as Id<'story'>)).toBe(false)
    expect(placingOf([]).isPlain).toBe(true)
    expect(placingOf(decided(merge, undo(0))).isPlain).toBe(true)
  })
})

describe('sorting all articles anew', () => {
  const PORT =
    'The dockers of Veldhaven demanded a higher wage from the port company, and the harbour cranes stood still.'
  const FISH =
    'Norwegian trawlers quarrel with Iceland over the mackerel quota in northern waters, ministers of fisheries said.'
  const articles = (...stories: readonly string[]): StoredArticle[] => {
    const made = builder()
    return stories.map((story, at) =>
      made.article({
        createdOn: '2031-06-02',
        title: at % 2 === 0 ? 'Dockers strike in Veldhaven harbour' : 'Mackerel quota quarrel',
        text: `${at % 2 === 0 ? PORT : FISH} Number ${at} of them.`,
        story: story as Id<'story'>,
      }),
    )
  }
  const moves = (rows: readonly StoredArticle[], fixed: readonly string[] = []) =>
    reclustered({
      articles: rows,
      entities: new Map(),
      isFixed: id => fixed.includes(id),
      newStory: () => 'story_new' as Id<'story'>,
    })

  test('an id stays with what most of it stood for; what was astray comes home', () => {
    const rows = articles('story_a', 'story_b', 'story_a', 'story_b', 'story_b')
    expect(moves(rows)).toEqual([{ article: rows[4]!.id, from: 'story_b', story: 'story_a' }])
    expect(moves(rows, [rows[4]!.id])).toEqual([])
  })

  test('a heap that is nobody’s gets a new id, and a copy goes with its original', () => {
    const rows = articles('story_a', 'story_a', 'story_a')
    const copy = { ...rows[1]!, id: 'article_copy' as Id<'article'>, copyOf: rows[1]!.id }
    expect(moves([...rows, copy])).toEqual(
      [rows[1]!.id, copy.id].map(article => ({ article, from: 'story_a', story: 'story_new' })),
    )
  })

  test('the same whatever the order of the rows', () => {
    const rows = articles('story_a', 'story_b', 'story_a', 'story_b', 'story_b')
    expect(moves(rows.toReversed())).toEqual(moves(rows))
  })
})
