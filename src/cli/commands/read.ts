import { openMachine } from '../../demarche.ts'
import type { Command, ExitCode } from '../command.ts'

export const read: Command = {
  name: 'read',
  summary: 'Any supported input to article rows, as JSON Lines, without touching a ledger.',
  args: '<places...>',
  options: [{ flags: '--allow-private', description: 'let addresses of your own network be fetched' }],
  example: 'demarche read page.html feed.xml | demarche extract',

  async run({ args, options, out }): Promise<ExitCode> {
    let failed = false
    for await (const read of openMachine().read(args, { allowPrivate: options['allowPrivate'] === true })) {
      if (read.kind === 'article') out.print(JSON.stringify({ id: read.id, ...read.row }))
      else {
        failed = true
        out.warn(`${read.error.message} (${read.error.code})`)
      }
    }
    return failed ? 1 : 0
  },
}
