import type { RereadChange } from '../../demarche.ts'
import { type Command, JSON_OPTION } from '../command.ts'
import { entryLabel, shortId } from '../text.ts'

const SIGN = { added: '+', changed: '~', removed: '-', held: '=' } as const

export const reread: Command = {
  name: 'reread',
  summary:
    'Read stored articles again with the rules of this version, and show what would change. What a person decided stays.',
  args: '[story]',
  options: [
    {
      flags: '--take',
      description: 'append the new readings; the old ones give way to them and stay readable',
    },
    JSON_OPTION,
  ],
  example: 'demarche reread --take',

  async run({ args, options, out, open }) {
    const app = await open()
    const counts = { added: 0, changed: 0, removed: 0, held: 0 }
    for await (const read of app.reread(args[0] ?? null, { take: options['take'] === true })) {
      for (const { kind } of read.changes) counts[kind]++
      if (options['json']) {
        out.print(JSON.stringify(read))
        continue
      }
      out.print(`${out.style.bold(read.title ?? read.article)}  ${out.style.dim(shortId(read.article))}`)
      for (const change of read.changes) for (const line of lines(change)) out.print(`  ${line}`)
    }
    const { added, changed, removed, held } = counts
    const done = options['take'] === true ? 'Taken' : 'Would change; take it with --take'
    const summary = `${done}: ${added} added, ${changed} changed, ${removed} removed, ${held} held by a person's decision.`
    if (options['json']) out.warn(summary)
    else out.print(added + changed + removed + held === 0 ? 'This version reads the same.' : summary)
    return 0
  },
}

function lines({ kind, before, after, fields }: RereadChange): readonly string[] {
  const shown = (before ?? after)!
  const id = before === null ? '' : ` ${shortId(before.id)}`
  return [
    `${SIGN[kind]} ${entryLabel(shown)}${id} “${shown.quote}”`,
    ...fields.map(
      ({ field, before: old, after: now }) => `    ${field}: ${JSON.stringify(old)} → ${JSON.stringify(now)}`,
    ),
  ]
}
