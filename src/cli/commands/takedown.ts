import { type Command, JSON_OPTION } from '../command.ts'

export const takedown: Command = {
  name: 'takedown',
  summary:
    'Take an article down: its words and names are erased for good; a tombstone with author, reason and time stays.',
  args: '<article>',
  options: [
    { flags: '--author <name>', description: 'who orders it' },
    { flags: '--reason <words>', description: 'why' },
    JSON_OPTION,
  ],
  example: 'demarche takedown article_7c1e44d0 --author "Legal desk" --reason "court order of 3 May"',

  async run({ args, options, out, open }) {
    const { author, reason } = options
    const made = await (await open()).erase({
      article: args[0]!,
      mode: 'taken-down',
      author: typeof author === 'string' ? author : '',
      reason: typeof reason === 'string' ? reason : '',
    })
    if (options['json']) out.json({ ok: true, erasure: made })
    else
      out.print(
        `${made.article}: taken down at ${made.recordedAt}. Backups made before still hold its words.`,
      )
    return 0
  },
}
