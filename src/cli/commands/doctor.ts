import { type Command, JSON_OPTION } from '../command.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: 'Check that everything needed is here: Node, model files, the ledger.',
  options: [JSON_OPTION],
  example: 'demarche doctor',

  async run({ out, options, open }) {
    const found = await (await open()).health()
    const ok = found.every(each => each.ok)
    if (options['json']) out.json({ ok, checks: found })
    else for (const each of found) out.print(`${each.ok ? 'ok  ' : 'FAIL'} ${each.name}: ${each.detail}`)
    return ok ? 0 : 1
  },
}
