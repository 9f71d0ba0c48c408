import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { dateText, partyNames, shortId } from '../text.ts'

export const story: Command = {
  name: 'story',
  summary: 'Show where a story stands: parties, threads, open items, and how much was read.',
  args: '[story]',
  options: [...VIEW_OPTIONS, JSON_OPTION],
  example: 'demarche story "Istanbul talks" --known-on 2025-05-12',

  async run(call) {
    const { out, options } = call
    const found = await (await call.open()).story(call.args[0] ?? null, viewOf(call))
    if (options['json']) {
      out.json({ ok: true, story: found })
      return 0
    }
    out.print(out.style.bold(found.title))
    out.print(
      out.style.dim(
        `${found.id} · as of ${found.day} · ${found.asOf.clock} clock · ${found.articles.length} articles, ${found.entries.length} entries`,
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
