import { counted } from '../../model/counted.ts'
import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { dateText, partyNames, shortId } from '../text.ts'

export const threads: Command = {
  name: 'threads',
  summary: 'Show each opening act with its answers and what became of it.',
  args: '[story]',
  options: [...VIEW_OPTIONS, JSON_OPTION],
  example: 'demarche threads --as-of 2025-05-17',

  async run(call) {
    const { out, options } = call
    const { threads: list, day } = await (await call.open()).story(call.args[0] ?? null, viewOf(call))
    if (options['json']) {
      out.json({ ok: true, threads: list })
      return 0
    }
    for (const thread of list) {
      const { body, id } = thread.opening
      out.print(
        `${out.style.bold(`${partyNames(body.actor)} → ${partyNames(body.recipient)}: ${body.type}, ${thread.issue ?? 'issue unknown'}`)}  ${out.style.dim(`[${shortId(id)}]`)}`,
      )
      out.print(`  “${thread.opening.quote}”`)
      if (thread.deadline) {
        const due =
          thread.deadline.value === null ? thread.deadline.words : dateText(thread.deadline.value, day)
        out.print(`  answer due ${due ?? 'on a day not known'}${thread.deadline.passed ? ', passed' : ''}`)
      }
      for (const answer of thread.answers) {
        const differs = answer.differs.length > 0 ? `; differs in ${answer.differs.join(', ')}` : ''
        out.print(
          `  ↳ ${partyNames(answer.entry.body.actor)}: ${answer.entry.body.type} (${answer.how}${differs})${answer.counts ? '' : ' – changes no state'}  ${out.style.dim(`[${shortId(answer.entry.id)}]`)}`,
        )
      }
      for (const change of thread.changes) {
        out.print(
          `  ${change.validOn === null ? 'day unknown' : dateText(change.validOn, day)}: ${change.state} – ${change.why}`,
        )
      }
      if (thread.absence) {
        const { articles, from, to } = thread.absence
        const awaited = thread.state.startsWith('accepted') ? 'outcome' : 'answer'
        out.print(`  no ${awaited} recorded in ${counted(articles, 'article')}, ${from} – ${to}`)
      }
      out.print('')
    }
    if (list.length === 0) out.print('No opening act has been found in this story.')
    return 0
  },
}
