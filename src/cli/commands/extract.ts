import { openMachine } from '../../demarche.ts'
import { type Command } from '../command.ts'
import { eachRow } from '../lines.ts'

export const extract: Command = {
  name: 'extract',
  summary: 'Article rows in, one row of findings out for each, as JSON Lines (docs/extract.md).',
  args: '[files...]',
  options: [{ flags: '--only <layers>', description: 'keep only some of timexes, attributions, acts (commas between)' }],
  example: 'demarche extract --only timexes < articles.jsonl > dates.jsonl',

  async run(call) {
    const machine = openMachine()
    const { only } = call.options
    const layers = machine.layers(typeof only === 'string' ? only : null)
    return eachRow(call, row => machine.extract(row, layers))
  },
}
