import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { intervalText, partyNames, shortIds } from '../text.ts'

export const contacts: Command = {
  name: 'contacts',
  summary: 'List meetings, calls, visits and exchanges, and gaps in contact that the text states.',
  args: '[story]',
  options: [...VIEW_OPTIONS, JSON_OPTION],
  example: 'demarche contacts --json',

  async run(call) {
    const { out, options } = call
    const { contacts: list, day } = await (await call.open()).story(call.args[0] ?? null, viewOf(call))
    if (options['json']) out.json({ ok: true, contacts: list })
    else {
      out.table(
        ['Between', 'What', 'When', 'Where', 'Entries'],
        list.map(contact => [
          contact.parties.map(partyNames).join(' – '),
          contact.gap ? 'no contact' : (contact.mode ?? 'contact'),
          intervalText(contact.when, day),
          contact.venue ?? '–',
          shortIds(contact.entries),
        ]),
      )
    }
    return 0
  },
}
