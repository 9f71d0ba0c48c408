import type { Correction } from '../../demarche.ts'
import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { entryLabel, shortId } from '../text.ts'

export const corrections: Command = {
  name: 'corrections',
  summary: 'List what was corrected, rejected, disputed, merged, withdrawn or erased: by whom, why and when.',
  options: [
    { flags: '--since <instant>', description: 'only what was recorded after it' },
    ...VIEW_OPTIONS,
    JSON_OPTION,
  ],
  example: 'demarche corrections --since 2025-05-12T00:00:00.000Z',

  async run(call) {
    const { out, options } = call
    const { since } = options
    const found = await (await call.open()).corrections(
      viewOf(call),
      typeof since === 'string' ? since : null,
    )
    if (options['json']) out.json({ ok: true, corrections: found })
    else if (found.length === 0) out.print('Nothing was corrected.')
    else for (const each of found) out.print(line(each))
    return 0
  },
}

function line(correction: Correction): string {
  const { recordedAt, author, reason } = correction
  const tail = `${recordedAt} by ${author}: ${reason}`
  if (correction.kind === 'erasure')
    return `${correction.mode} ${correction.article ?? 'the whole ledger'}  ${tail}`
  const changes = correction.changes.map(
    ({ field, before, after }) => `${field} ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  )
  const what = changes.length === 0 ? '' : ` (${changes.join('; ')})`
  return `${correction.decision} ${entryLabel(correction.entry)} ${shortId(correction.entry.id)}${what}  ${tail}`
}
