import { availableParallelism } from 'node:os'
import { extractLines, openMachine } from '../../demarche.ts'
import type { Command } from '../command.ts'
import { linesOf } from '../lines.ts'
import { countOption } from '../options.ts'

export const extract: Command = {
  name: 'extract',
  summary: 'Article rows in, one row of findings out for each, as JSON Lines (docs/extract.md).',
  args: '[files...]',
  options: [
    {
      flags: '--only <layers>',
      description: 'keep only some of timexes, attributions, acts (commas between)',
    },
    { flags: '--workers <count>', description: 'threads to read on (default: one a core)' },
  ],
  example: 'demarche extract --only timexes < articles.jsonl > dates.jsonl',

  async run({ args, options, out }) {
    const machine = openMachine()
    const { only } = options
    const layers = machine.layers(typeof only === 'string' ? only : null)
    const workers = countOption(options['workers'], '--workers') ?? availableParallelism()
    let malformed = false
    for await (const written of extractLines(machine, linesOf(args), layers, workers)) {
      out.print(written.out)
      malformed ||= written.malformed
    }
    return malformed ? 3 : 0
  },
}
