import type { Id } from '../model/id.ts'
import type { Position, Story, StoryChange, Thread, ThreadState } from '../model/story.ts'
import { contactSentence } from './en/contacts.ts'
import { aboutOf, isThreat, objectOf } from './en/issues.ts'
import { positionSentence, type Stand } from './en/positions.ts'
import { standingOf } from './thread-words.ts'

/** What `after` knows that `before` did not: two states of knowledge of one story, in the order of its page. */
export function changesBetween(before: Story, after: Story): StoryChange[] {
  const news = newsOf(before, after)
  return [
    ...threadChanges(before, after, news),
    ...positionChanges(before, after, news),
    ...contactChanges(before, after, news),
    ...markChanges(before, after),
  ]
}

/** Ids of what was recorded since, and of what people decided about since. */
function newsOf(before: Story, after: Story): ReadonlySet<Id<'entry'>> {
  const known = new Set(before.entries.map(({ id }) => id))
  return new Set(
    after.entries
      .filter(({ id }) => !known.has(id))
      .flatMap(({ id, body }) => (body.kind === 'decision' ? [id, body.about] : [id])),
  )
}

function threadChanges(before: Story, after: Story, news: ReadonlySet<Id<'entry'>>): StoryChange[] {
  const isNews = (ids: readonly Id<'entry'>[]): boolean => ids.some(id => news.has(id))
  return after.threads
    .filter(({ part, issue, answers }) => part === null && (issue !== null || answers.length > 0))
    .flatMap((thread): StoryChange[] => {
      const was = earlier(thread, before.threads)
      if (!was) {
        const sentence =
          after.timeline.find(({ entry }) => entry === thread.opening.id)?.sentence ??
          standingOf(thread, after.day)
        const opened: StoryChange[] = isNews(thread.reports)
          ? [{ kind: 'thread', sentence, thread: thread.id, entries: thread.reports }]
          : []
        return thread.changes.length > 1 && isNews(entriesOf(thread))
          ? [...opened, stateChange(thread, after.day)]
          : opened
      }
      if (was.state !== thread.state) {
        const ranOut = thread.changes.some(
          ({ entry, validOn }) => entry === null && validOn !== null && validOn > before.day,
        )
        return ranOut || isNews([...entriesOf(thread), ...thread.reports])
          ? [stateChange(thread, after.day)]
          : []
      }
      // The day of what was answered before may pass: nothing waits for it any more.
      const passed = !was.deadline?.passed && thread.deadline?.passed === true && WAITS.has(thread.state)
      return passed ? [{ ...stateChange(thread, after.day), kind: 'due' }] : []
    })
}

const WAITS: ReadonlySet<ThreadState> = new Set([
  'open',
  'unanswered',
  'accepted',
  'accepted-with-conditions',
])

/** The same thread as it was known before: by its id, else the one that holds most of its reports. */
function earlier({ id, reports }: Thread, threads: readonly Thread[]): Thread | undefined {
  const shared = (each: Thread): number => each.reports.filter(report => reports.includes(report)).length
  return (
    threads.find(each => each.id === id) ??
    threads.filter(each => shared(each) > 0).toSorted((a, b) => shared(b) - shared(a))[0]
  )
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

function positionChanges(before: Story, after: Story, news: ReadonlySet<Id<'entry'>>): StoryChange[] {
  const known = new Set(before.positions.flatMap(({ reports }) => reports))
  return after.positions
    .filter(
      ({ change, reports }) =>
        (change === 'shift' || change === 'contradiction') &&
        reports.some(id => news.has(id)) &&
        !reports.some(id => known.has(id)),
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

function contactChanges(before: Story, after: Story, news: ReadonlySet<Id<'entry'>>): StoryChange[] {
  const known = new Set(before.contacts.flatMap(({ entries }) => entries))
  return after.contacts
    .filter(
      ({ entries, gap }) => !gap && entries.some(id => news.has(id)) && !entries.some(id => known.has(id)),
    )
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
