import type { Direction } from '../../model/timex.ts'
import type { Atom } from '../atoms.ts'
import { type Pattern, phrases } from '../pattern.ts'

/** A day whose month is understood: `the 14th`, `Tuesday the 11th`. */
export const dayOfMonth: Pattern = {
  name: 'en/day-of-month',
  phrases: phrases('(<weekday> (,)?)? the day=<ordinal>'),
  read(found, around) {
    const day = found.number('day')
    const isWord = found.atoms[found.at('day')]!.kind === 'word'
    if (day < 1 || day > 31 || !endsHere(found.after)) return null
    if (!found.has('weekday') && (isWord || !LEADS.has(found.before?.lower ?? ''))) return null
    const tense = around.tense()
    const direction: Direction =
      tense === 'future' ? 'on-or-after' : tense === 'past' ? 'on-or-before' : 'nearest'
    return { type: 'DATE', operation: { kind: 'day-of-month', day, direction } }
  },
  examples: [
    ['they will meet on [the 14th], he said', '2025-05-12', '2025-05-14'],
    ['they met on [the 28th] in', '2025-05-12', '2025-04-28'],
    ['they will sign on [Tuesday the 20th]', '2025-05-12', '2025-05-20'],
  ],
  rejects: ['on the 14th floor', 'on the second', 'the 5th Army', 'the 40th'],
}

const LEADS = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after', 'from'])
/** "the 14th floor", "the 5th Army": an ordinal that counts something else. */
const endsHere = (after: Atom | undefined): boolean =>
  after === undefined || (after.kind === 'mark' && after.lower !== '-') || FOLLOWS.has(after.lower)

const FOLLOWS = new Set([
  'in',
  'at',
  'and',
  'or',
  'to',
  'but',
  'when',
  'for',
  'with',
  'after',
  'before',
  'that',
  'by',
  'near',
])
