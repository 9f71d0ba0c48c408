import type { BriefLine, Story, Thread } from '../model/story.ts'
import { undated } from './en/sentences.ts'
import { markOf } from './timeline.ts'

/** What matters now first: told by many, answered, still running, moved of late. */
export function mainThreads({ threads }: Story): Thread[] {
  const whole = threads.filter(({ part, state }) => part === null && state !== 'superseded')
  const clear = whole.filter(({ issue, answers }) => issue !== null || answers.length > 0)
  // A short story may have nothing else to say than what is about no issue we know.
  return (clear.length > 0 ? clear : whole)
    .map((thread, at) => ({ thread, at }))
    .sort(
      (a, b) =>
        weight(b.thread) - weight(a.thread) || compare(lastDay(b.thread), lastDay(a.thread)) || a.at - b.at,
    )
    .map(({ thread }) => thread)
}

const RUNNING = new Set(['open', 'accepted', 'accepted-with-conditions', 'countered', 'unanswered'])
const weight = ({ state, publishers, changes, opening, silences }: Thread): number =>
  Math.min(publishers.length, 6) +
  2 * Math.min(changes.length - 1, 3) +
  (RUNNING.has(state) ? 1 : 0) +
  (silences.length > 0 ? 1 : 0) +
  // Who urges others comes after those who are urged.
  (opening.body.type === 'request' ? -3 : 0)
const lastDay = ({ changes }: Thread): string => changes.at(-1)?.validOn ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The weightiest of each issue, then the rest. */
export function oneForEachIssue(threads: readonly Thread[]): Thread[] {
  const seen = new Set<string | null>()
  const first = threads.filter(({ issue }) => !seen.has(issue) && seen.add(issue))
  return [...first, ...threads.filter(thread => !first.includes(thread))]
}

/** The newest act that moved what matters most, without its day. */
export function headlineOf(story: Story, main: readonly Thread[], standfirst: readonly BriefLine[]): string {
  for (const { changes } of main.slice(0, 2)) {
    const newest = changes.slice(1).findLast(({ entry }) => entry !== null)
    const mark = newest && markOf(newest.entry!, story)
    // "Israel accepted" tells nobody what.
    if (mark && mark.parties.length > 0 && mark.issue !== null) return undated(mark.sentence)
  }
  return undated(standfirst[0]?.text ?? story.title)
}
