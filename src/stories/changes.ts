import type { Story, StoryChange, Thread } from '../model/story.ts'
import {
  contactSentence,
  list,
  nameOf,
  objectOf,
  issueLabel,
  positionSentence,
  standing,
} from './en/wording.ts'

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
    .filter(({ part }) => part === null)
    .flatMap((thread): StoryChange[] => {
      const was =
        old.get(thread.id) ??
        before.threads.find(each => each.reports.some(id => thread.reports.includes(id)))
      if (!was) {
        const sentence =
          after.timeline.find(({ entry }) => entry === thread.opening.id)?.sentence ??
          stateOf(thread, after.day)
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
  sentence: stateOf(thread, day),
  thread: thread.id,
  entries: [
    thread.opening.id,
    ...thread.changes.slice(-1).flatMap(({ entry }) => (entry && entry !== thread.opening.id ? [entry] : [])),
  ],
})

function stateOf(thread: Thread, today: string): string {
  const last = thread.changes.at(-1)!
  const by = thread.answers.find(({ entry }) => entry.id === last.entry)
  return standing({
    body: thread.opening.body,
    openers: thread.by,
    state: thread.state,
    on: thread.state === 'open' ? null : last.validOn,
    by: by ? list(by.entry.body.actor.map(nameOf)) : '',
    due: thread.deadline,
    absence: thread.absence,
    today,
  })
}

function positionChanges(before: Story, after: Story): StoryChange[] {
  const known = new Set(before.positions.flatMap(({ reports }) => reports))
  return after.positions
    .filter(
      ({ change, reports }) =>
        (change === 'shift' || change === 'contradiction') && !reports.some(id => known.has(id)),
    )
    .map(({ side, stance, issue, terms, accordingTo, change, interval, entry, before: from }) => ({
      kind: 'position',
      sentence: positionSentence(
        side,
        stance,
        objectOf(issue, terms, after.day) ?? issueLabel(issue),
        accordingTo,
        change,
        interval,
        after.day,
      ),
      thread: null,
      entries: from ? [from, entry] : [entry],
    }))
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
