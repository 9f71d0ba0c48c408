import { failure } from '../../model/errors.ts'
import type { Id } from '../../model/id.ts'
import { type Command, JSON_OPTION } from '../command.ts'
import { shortId } from '../text.ts'

const DECISIONS = [
  'accept',
  'correct',
  'reject',
  'dispute',
  'withdraw',
  'unwithdraw',
  'merge',
  'split',
] as const

export const decide: Command = {
  name: 'decide',
  summary:
    'Put a person’s decision about an entry on record: accept, correct, reject, dispute, withdraw, unwithdraw, merge, split.',
  args: '<entry> <decision>',
  options: [
    { flags: '--author <name>', description: 'who decides' },
    { flags: '--reason <words>', description: 'why' },
    {
      flags: '--changes <json>',
      description:
        'for "correct": the fields that change, a party by its key; for "merge": {"with": "entry_…"}; for "split": {"from": "entry_…"}',
    },
    {
      flags: '--after <decision>',
      description: 'the newest decision you have seen, or "none": refused when another came since',
    },
    JSON_OPTION,
  ],
  example: 'demarche decide entry_3f2a91c0 dispute --author "I. Moreno" --reason "the spokesman denies it"',

  async run({ args, options, out, open }) {
    const [about, given] = args as [string, string]
    const decision = DECISIONS.find(each => each === given)
    if (!decision) throw failure('E801', [given, `a decision: give one of ${DECISIONS.join(', ')}`])
    const { author, reason, changes, after } = options
    if (typeof author !== 'string') throw failure('E801', ['', 'an author: give --author NAME'])
    if (typeof reason !== 'string') throw failure('E801', ['', 'a reason: give --reason WORDS'])
    const app = await open()
    const row = await app.decide({
      about: about as Id<'entry'>,
      decision,
      author,
      reason,
      ...(typeof changes === 'string' && { changes: jsonObject(changes) }),
      ...(typeof after === 'string' && { after: after === 'none' ? null : (after as Id<'entry'>) }),
    })
    if (options['json']) out.json({ ok: true, entry: row })
    else
      out.print(
        `${shortId(row.body.kind === 'decision' ? row.body.about : about)}: ${decision}, recorded as ${shortId(row.id)}`,
      )
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
