import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { intervalText, shortId } from '../text.ts'

export const positions: Command = {
  name: 'positions',
  summary: 'Show who stands where on what, hearsay marked as such.',
  args: '[story]',
  options: [...VIEW_OPTIONS, JSON_OPTION],
  example: 'demarche positions --known-on 2025-05-12',

  async run(call) {
    const { out, options } = call
    const { positions: list, day } = await (await call.open()).story(call.args[0] ?? null, viewOf(call))
    if (options['json']) out.json({ ok: true, positions: list })
    else {
      out.table(
        ['Side', 'Issue', 'Stance', 'By', 'When', 'Change', 'Entry'],
        list.map(position => [
          position.side.name,
          position.issue,
          position.accordingTo === null
            ? position.stance
            : `${position.stance} (according to ${position.accordingTo.name})`,
          position.party.name,
          intervalText(position.interval, day),
          position.change,
          shortId(position.entry),
        ]),
      )
    }
    return 0
  },
}
