import type { Id } from '../../model/id.ts'
import type { AsOf } from '../../model/ledger.ts'
import type { StoryDecision, StoryDecisionBody, StoryDecisionDraft } from '../../model/story-decision.ts'
import { nextInstant } from '../instants.ts'
import { type Asking, all, first, type Row } from './asking.ts'
import { lastInstant } from './reading.ts'

export function* decideStory(decision: StoryDecisionDraft, now: string): Asking<StoryDecision> {
  const recordedAt = nextInstant(yield* lastInstant(), now)
  const { id, body, author, reason } = decision
  const made = yield* first(
    'INSERT INTO story_decision (id, kind, body, author, reason, recorded_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING sequence',
    id,
    body.kind,
    JSON.stringify(body),
    author,
    reason,
    recordedAt,
  )
  return { ...decision, sequence: made![0] as number, recordedAt }
}

/** A decision is published to nobody: on either clock it is known from the instant at which it was recorded. */
export function* readStoryDecisions({ clock, knownAt, recordedAt }: AsOf): Asking<readonly StoryDecision[]> {
  const bound = clock === 'recorded' ? (knownAt ?? recordedAt) : recordedAt
  const rows = yield* all(
    `SELECT sequence, id, body, author, reason, recorded_at FROM story_decision
     ${bound === null ? '' : 'WHERE recorded_at <= ?'} ORDER BY sequence`,
    ...(bound === null ? [] : [bound]),
  )
  return rows.map(stored)
}

const stored = ([sequence, id, body, author, reason, recordedAt]: Row): StoryDecision => ({
  sequence: sequence as number,
  id: id as Id<'decision'>,
  body: JSON.parse(body as string) as StoryDecisionBody,
  author: author as string,
  reason: reason as string,
  recordedAt: recordedAt as string,
})
