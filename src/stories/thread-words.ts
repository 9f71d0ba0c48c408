import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { OpenItem, Thread } from '../model/story.ts'
import { openItem, type Step, standing, threadName } from './en/threads.ts'
import { AWAIT_ANSWER } from './thread-tables.ts'

/** `the offer of talks in Istanbul on Thursday, 15 May, by Vladimir Putin`. */
export const nameOfThread = ({ opening, by, terms }: Thread, today: string): string =>
  threadName(opening.body, by, terms, today)

export const awaits = ({ opening, state }: Thread): 'answer' | 'outcome' =>
  AWAIT_ANSWER.has(opening.body.type) && !state.startsWith('accepted') ? 'answer' : 'outcome'

/** Where a thread stands, with the way it took. */
export function standingOf(thread: Thread, today: string): string {
  const { state, changes, answers, deadline, absence } = thread
  const entries = new Map<Id<'entry'>, Entry>(answers.map(({ entry }) => [entry.id, entry]))
  const steps = changes.slice(1).map(({ state: to, validOn, entry }): Step => {
    const body = entry === null ? undefined : entries.get(entry)?.body
    const act = body?.kind === 'act' ? body : null
    return {
      state: to,
      on: validOn,
      by: act?.actor ?? [],
      noShow: act?.type === 'no-show' && act.actor.length > 0,
      postponedTo: act?.type === 'postponement' ? (act.terms.start ?? '') : null,
    }
  })
  return standing({
    name: nameOfThread(thread, today),
    awaits: awaits(thread),
    state,
    steps,
    due: deadline,
    absence,
    today,
  })
}

/** What a thread still waits for. */
export function openItemOf(thread: Thread, today: string): OpenItem {
  const due = thread.deadline?.value ?? null
  return {
    thread: thread.id,
    sentence: openItem(
      due,
      thread.deadline?.passed === true,
      awaits(thread),
      nameOfThread(thread, today),
      today,
    ),
    due,
    entry: thread.opening.id,
  }
}
