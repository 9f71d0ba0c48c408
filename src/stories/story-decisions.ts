import type { Id } from '../model/id.ts'
import type { StoryDecision, StoryDecisionBody } from '../model/story-decision.ts'

/** Where articles belong after all that was decided. */
export interface Placing {
  /** True when nothing was ever decided: every article is where it was put. */
  readonly isPlain: boolean
  storyOf(article: { readonly id: Id<'article'>; readonly story: Id<'story'> }): Id<'story'>
  /** True for an article that a person pinned or split off: clustering leaves it where it is. */
  isFixed(article: Id<'article'>): boolean
  /** A title of a person's choice; null where there is none. */
  titleOf(story: Id<'story'>): string | null
  /** The stories whose articles, as they were put at first, may belong to it now. */
  sourcesOf(story: Id<'story'>): readonly Id<'story'>[]
  /** True when some decision concerns it. */
  isTouched(story: Id<'story'>): boolean
}

/** Applies decisions about stories, oldest first; a decision that was undone has no effect. */
export function placingOf(decisions: readonly StoryDecision[]): Placing {
  const bodies = standing(decisions)
  const steps = bodies.flatMap(stepsOf)
  const titles = new Map<Id<'story'>, string | null>()
  const near = new Map<Id<'story'>, Set<Id<'story'>>>()
  const fixed = new Set<Id<'article'>>()
  const join = (a: Id<'story'>, b: Id<'story'>): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      near.set(one, (near.get(one) ?? new Set()).add(other))
  }
  for (const body of bodies) {
    if (body.kind === 'rename') titles.set(body.story, body.title)
    if (body.kind === 'pin') fixed.add(body.article)
    if (body.kind === 'split') for (const article of body.articles) fixed.add(article)
    for (const [from, to] of borders(body)) join(from, to)
  }
  return {
    isPlain: bodies.length === 0,
    storyOf: ({ id, story }) => steps.reduce((at, { to }) => to(id, at) ?? at, story),
    isFixed: article => fixed.has(article),
    titleOf: story => titles.get(story) ?? null,
    isTouched: story => near.has(story),
    sourcesOf(story) {
      const found = new Set([story])
      for (const each of found) for (const other of near.get(each) ?? []) found.add(other)
      return [...found]
    },
  }
}

/** Bodies of the decisions that hold, oldest first. */
function standing(decisions: readonly StoryDecision[]): StoryDecisionBody[] {
  const undone = new Set<Id<'decision'>>()
  // The newest first: what undid something may itself have been undone.
  for (const { id, body } of decisions.toReversed())
    if (body.kind === 'undo' && !undone.has(id)) undone.add(body.about)
  return decisions.filter(({ id, body }) => body.kind !== 'undo' && !undone.has(id)).map(({ body }) => body)
}

/** Moves an article from the story it is in; null leaves it there. */
interface Step {
  to(article: Id<'article'>, story: Id<'story'>): Id<'story'> | null
}

function stepsOf(body: StoryDecisionBody): Step[] {
  switch (body.kind) {
    case 'merge': {
      const from = new Set(body.stories)
      return [{ to: (_, story) => (from.has(story) ? body.story : null) }]
    }
    case 'split': {
      const parted = new Set(body.articles)
      return [
        {
          to: (article, story) => (story === body.story && parted.has(article) ? body.into : null),
        },
      ]
    }
    case 'pin':
      return [{ to: article => (article === body.article ? body.story : null) }]
    case 'recluster': {
      const moves = new Map(body.moves.map(({ article, story }) => [article, story]))
      return [{ to: article => moves.get(article) ?? null }]
    }
    default:
      return []
  }
}

/** The pairs of stories between which a decision moves articles. */
function borders(body: StoryDecisionBody): readonly (readonly [Id<'story'>, Id<'story'>])[] {
  switch (body.kind) {
    case 'merge':
      return body.stories.map(from => [from, body.story])
    case 'split':
      return [[body.story, body.into]]
    case 'pin':
      return [[body.from, body.story]]
    case 'recluster':
      return body.moves.map(({ from, story }) => [from, story])
    default:
      return []
  }
}
