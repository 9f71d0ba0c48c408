import { failure } from '../../model/errors.ts'
import { type Command, JSON_OPTION } from '../command.ts'
import { countOption } from '../options.ts'
import { entryLabel, shortId } from '../text.ts'

export const review: Command = {
  name: 'review',
  summary:
    'List the entries that a reviewer has not judged yet, the least sure first. What other reviewers decided does not show.',
  args: '[story]',
  options: [
    { flags: '--author <name>', description: 'whose turn it is' },
    { flags: '--limit <count>', description: 'most entries (default: 20)' },
    JSON_OPTION,
  ],
  example: 'demarche review --author "I. Moreno"',

  async run({ args, options, out, open }) {
    const { author } = options
    if (typeof author !== 'string') throw failure('E801', ['', 'an author: give --author NAME'])
    const found = await (await open()).toReview(
      args[0] ?? null,
      author,
      countOption(options['limit'], '--limit') ?? 20,
    )
    if (options['json']) out.json({ ok: true, entries: found })
    else if (found.length === 0) out.print('Nothing is left to judge.')
    else {
      out.table(
        ['Entry', 'Kind', 'Sure', 'Quote'],
        found.map(({ entry, confidence }) => [
          shortId(entry.id),
          entryLabel(entry),
          confidence.toFixed(2),
          entry.quote,
        ]),
      )
    }
    return 0
  },
}
