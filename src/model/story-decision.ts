import type { Id } from './id.ts'

/** One article that goes from one story to another. */
export interface StoryMove {
  readonly article: Id<'article'>
  readonly from: Id<'story'>
  readonly story: Id<'story'>
}

/**
 * What was decided about stories. The rows of articles never change: where an article belongs is where it was put when
 * it came in, and then what was decided since, in order.
 */
export type StoryDecisionBody =
  /** A title of a person's choice; null gives it back the one that its rows make. */
  | { readonly kind: 'rename'; readonly story: Id<'story'>; readonly title: string | null }
  /** All that the others hold, and will hold, belongs to `story`. */
  | { readonly kind: 'merge'; readonly story: Id<'story'>; readonly stories: readonly Id<'story'>[] }
  /** Some articles of `story` make a story of their own. */
  | {
      readonly kind: 'split'
      readonly story: Id<'story'>
      readonly articles: readonly Id<'article'>[]
      readonly into: Id<'story'>
    }
  /** The article belongs there, whatever clustering finds later. */
  | ({ readonly kind: 'pin' } & StoryMove)
  /** What clustering anew would have otherwise; it moves nothing that a person put in its place. */
  | { readonly kind: 'recluster'; readonly moves: readonly StoryMove[] }
  /** Takes back a decision, also one that took back another. */
  | { readonly kind: 'undo'; readonly about: Id<'decision'> }

export interface StoryDecisionDraft {
  readonly id: Id<'decision'>
  readonly body: StoryDecisionBody
  readonly author: string
  readonly reason: string
}

export interface StoryDecision extends StoryDecisionDraft {
  /** Order of decisions about stories, from 1. */
  readonly sequence: number
  /** Instant, UTC. */
  readonly recordedAt: string
}
