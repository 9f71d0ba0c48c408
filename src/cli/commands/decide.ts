import { failure } from '../../model/errors.ts'
import { type Command, JSON_OPTION } from '../command.ts'
import { shortId } from '../text.ts'

const DECISIONS = ['accept', 'correct', 'reject', 'dispute', 'withdraw', 'merge'] as const

export const decide: Command = {
  name: 'decide',
  summary:
    'Put a person’s decision about an entry on record: accept, correct, reject, dispute, withdraw, merge.',
  args: '<entry> <decision>',
  options: [
    { flags: '--author <name>', description: 'who decides' },
    { flags: '--reason <words>', description: 'why' },
    {
      flags: '--changes <json>',
      description: 'for "correct": the fields that change; for "merge": {"with": "entry_…"}',
    },
    JSON_OPTION,
  ],
  example: 'demarche decide entry_3f2a91c0 dispute --author "I. Moreno" --reason "the spokesman denies it"',

  async run({ args, options, out, open }) {
    const [about, given] = args as [string, string]
    const decision = DECISIONS.find(each => each === given)
    if (!decision) throw failure('E801', [given, `a decision: give one of ${DECISIONS.join(', ')}`])
    const { author, reason, changes } = options
    if (typeof author !== 'string') throw failure('E801', ['', 'an author: give --author NAME'])
    if (typeof reason !== 'string') throw failure('E801', ['', 'a reason: give --reason WORDS'])
    const app = await open()
    const { entry } = await app.evidence(about)
    const row = await app.decide({
      about: entry.id,
      decision,
      author,
      reason,
      ...(typeof changes === 'string' && { changes: jsonObject(changes) }),
    })
    if (options['json']) out.json({ ok: true, entry: row })
    else out.print(`${shortId(entry.id)}: ${decision}, recorded as ${shortId(row.id)}`)
    return 0
  },
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Said below, as for any other value that is no object.
  }
  throw failure('E801', [text, 'a JSON object'])
}
