import { openMachine } from '../../demarche.ts'
import { type Command } from '../command.ts'
import { eachRow } from '../lines.ts'

export const code: Command = {
  name: 'code',
  summary: 'Code single sentences as events: act type, PLOVER, CAMEO, as JSON Lines.',
  args: '[files...]',
  options: [],
  example: 'demarche code < sentences.jsonl',

  async run(call) {
    const machine = openMachine()
    return eachRow(call, row => machine.code(row))
  },
}
