import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { byline } from '../text.ts'

export const revisions: Command = {
  name: 'revisions',
  summary: 'Show what later versions of a page changed: sentences added, removed, reworded, and numbers.',
  args: '[story]',
  options: [
    { flags: '--all', description: 'also versions that change nothing or go back to an earlier text' },
    ...VIEW_OPTIONS,
    JSON_OPTION,
  ],
  example: 'demarche revisions',

  async run(call) {
    const { out, options } = call
    const found = await (await call.open()).revisions(call.args[0] ?? null, viewOf(call))
    const shown = found.filter(({ isNews }) => isNews || options['all'] === true)
    if (options['json']) out.json({ ok: true, revisions: shown })
    else if (shown.length === 0) out.print('No page of this story has changed.')
    for (const revision of options['json'] ? [] : shown) {
      out.print(out.style.bold(revision.title ?? 'Untitled'))
      out.print(out.style.dim(`${byline(revision.publisher, null)}, recorded ${revision.recordedAt}`))
      for (const { kind, before, after, numbers } of revision.changes) {
        const changed = numbers.map(({ from, to }) => `${from} → ${to}`).join(', ')
        out.print(`  ${kind}${changed === '' ? '' : `: ${changed}`}`)
        if (before !== null) out.print(`    - ${before}`)
        if (after !== null) out.print(`    + ${after}`)
      }
    }
    return 0
  },
}
