import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { intervalText, shortId } from '../text.ts'

export const timeline: Command = {
  name: 'timeline',
  summary: 'List what happened in a story, in the order in which it happened.',
  args: '[story]',
  options: [...VIEW_OPTIONS, JSON_OPTION],
  example: 'demarche timeline --json',

  async run(call) {
    const { out, options } = call
    const { timeline: marks, day } = await (await call.open()).story(call.args[0] ?? null, viewOf(call))
    if (options['json']) out.json({ ok: true, timeline: marks })
    else {
      out.table(
        ['When', 'What', 'Act', 'Basis', 'Entry'],
        marks.map(mark => [
          intervalText(mark.when, day),
          `${mark.sentence}${mark.withdrawn ? ' (withdrawn)' : mark.disputed ? ' (disputed)' : ''}`,
          mark.type,
          mark.factuality,
          shortId(mark.entry),
        ]),
      )
    }
    return 0
  },
}
