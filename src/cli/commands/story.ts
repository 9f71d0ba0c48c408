import { counted } from '../../model/counted.ts'
import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { storyActions } from '../story-actions.ts'
import { dateText, partyNames, shortId } from '../text.ts'

export const story: Command = {
  name: 'story',
  summary:
    'Show where a story stands; or decide about stories: rename, merge, split, pin, undo, decisions, recluster.',
  args: '[story] [words...]',
  options: [
    ...VIEW_OPTIONS,
    { flags: '--author <name>', description: 'who decides' },
    { flags: '--reason <words>', description: 'why' },
    { flags: '--take', description: 'for "recluster": record what it finds' },
    JSON_OPTION,
  ],
  example: 'demarche story "Istanbul talks" --known-on 2025-05-12',

  async run(call) {
    const { out, options } = call
    const [which, ...words] = call.args
    const action = which === undefined ? undefined : storyActions[which]
    if (action) return action(await call.open(), words, call)
    const found = await (await call.open()).story([which, ...words].join(' ') || null, viewOf(call))
    if (options['json']) {
      out.json({ ok: true, story: found })
      return 0
    }
    out.print(out.style.bold(found.title))
    out.print(
      out.style.dim(
        `${found.id} · as of ${found.day} · ${found.asOf.clock} clock · ${counted(found.articles.length, 'article')}, ${counted(found.entries.length, 'entry', 'entries')}`,
      ),
    )
    out.print(`\nParties: ${partyNames(found.parties)}`)
    out.print(`\n${out.style.bold('Threads')}`)
    out.table(
      ['Thread', 'Opened by', 'Act', 'Issue', 'State', 'Why'],
      found.threads.map(thread => [
        shortId(thread.id),
        partyNames(thread.opening.body.actor),
        thread.opening.body.type,
        thread.issue ?? '–',
        thread.state,
        thread.changes.at(-1)?.why ?? '–',
      ]),
    )
    out.print(`\n${out.style.bold('Open')}`)
    if (found.open.length === 0) out.print('Nothing is open.')
    for (const item of found.open) {
      out.print(
        `- ${item.sentence}${item.due === null ? '' : ` Due ${dateText(item.due, found.day)}.`}  ${out.style.dim(`[${shortId(item.entry)}]`)}`,
      )
    }
    return 0
  },
}
