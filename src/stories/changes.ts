import type { Id } from '../model/id.ts'
import type { Position, Story, StoryChange, Thread } from '../model/story.ts'
import { contactSentence } from './en/contacts.ts'
import { aboutOf, isThreat, objectOf } from './en/issues.ts'
import { positionSentence, type Stand } from './en/positions.ts'
import { standingOf } from './thread-words.ts'

/** What `after` knows that `before` did not: two states of knowledge of one story, in the order of its page. */
export function changesBetween(before: Story, after: Story): StoryChange[] {
  return [
    ...threadChanges(before, after),
    ...positionChanges(before, after),
    ...contactChanges(before, after),
    ...markChanges(before, after),
  ]
}

function threadChanges(before: Story, after: Story): StoryChange[] {
  const old = new Map(before.threads.map(thread => [thread.id, thread]))
  return after.threads
    .filter(({ part, issue, answers }) => part === null && (issue !== null || answers.length > 0))
    .flatMap((thread): StoryChange[] => {
      const was =
        old.get(thread.id) ??
        before.threads.find(each => each.reports.some(id => thread.reports.includes(id)))
      if (!was) {
        const sentence =
          after.timeline.find(({ entry }) => entry === thread.opening.id)?.sentence ??
          standingOf(thread, after.day)
        const moved = thread.changes.length > 1 ? [stateChange(thread, after.day)] : []
        return [{ kind: 'thread', sentence, thread: thread.id, entries: thread.reports }, ...moved]
      }
      if (was.state !== thread.state) return [stateChange(thread, after.day)]
      const passed = !was.deadline?.passed && thread.deadline?.passed === true
      return passed ? [{ ...stateChange(thread, after.day), kind: 'due' }] : []
    })
}

const stateChange = (thread: Thread, day: string): StoryChange => ({
  kind: 'state',
  sentence: standingOf(thread, day),
  thread: thread.id,
  entries: entriesOf(thread),
})

/** The opening act and all that changed its state. */
export const entriesOf = ({ opening, changes, silences }: Thread): Id<'entry'>[] => [
  ...new Set([opening.id, ...changes.flatMap(({ entry }) => entry ?? []), ...silences]),
]

function positionChanges(before: Story, after: Story): StoryChange[] {
  const known = new Set(before.positions.flatMap(({ reports }) => reports))
  return after.positions
    .filter(
      ({ change, reports }) =>
        (change === 'shift' || change === 'contradiction') && !reports.some(id => known.has(id)),
    )
    .map(position => ({
      kind: 'position',
      sentence: positionSentence(standOf(position, after.day), after.day),
      thread: null,
      entries: position.before ? [position.before, position.entry] : [position.entry],
    }))
}

/** A position as the wording takes it. */
export function standOf(position: Position, day: string): Stand {
  const { issue, stance, terms, interval } = position
  const object = objectOf(issue, terms, day)
  return {
    ...position,
    object: stance === 'threatens' && !isThreat(issue) ? null : object,
    about: object ?? aboutOf(issue) ?? issue,
    when: interval,
  }
}

function contactChanges(before: Story, after: Story): StoryChange[] {
  const known = new Set(before.contacts.flatMap(({ entries }) => entries))
  return after.contacts
    .filter(({ entries, gap }) => !gap && !entries.some(id => known.has(id)))
    .map(({ parties, gap, mode, when, venue, entries }) => ({
      kind: 'contact',
      sentence: contactSentence(parties, gap, mode, when, venue, after.day),
      thread: null,
      entries,
    }))
}

/** What people took back or disputed meanwhile. */
function markChanges(before: Story, after: Story): StoryChange[] {
  const old = new Map(before.timeline.map(mark => [mark.entry, mark]))
  return after.timeline.flatMap((mark): StoryChange[] => {
    const was = old.get(mark.entry)
    if (!was) return []
    const kind =
      mark.withdrawn && !was.withdrawn ? 'withdrawn' : mark.disputed && !was.disputed ? 'disputed' : null
    return kind ? [{ kind, sentence: mark.sentence, thread: mark.thread, entries: [mark.entry] }] : []
  })
}
