import { type Pattern, phrases } from '../pattern.ts'
import { durationOf } from './durations.ts'

/** Two weeks by their British name: `a fortnight`, `a fortnight ago`, `in a fortnight's time`, `fortnightly`. */
export const fortnight: Pattern = {
  name: 'en/fortnight',
  phrases: phrases(
    '(one=(a|one|the)|which=(last|past|next|coming|this)|the which=(last|past|next|coming)|count=<number>) (fortnight|fortnights) how=(ago|earlier|later | from now)?',
    "ahead=in a fortnight ' s time",
    'set=fortnightly',
    'set=(every fortnight)',
  ),
  read(found) {
    if (found.has('set')) return { type: 'SET', operation: { kind: 'fixed', value: 'P2W' } }
    const count = found.has('count') ? found.number('count') : 1
    if (!Number.isInteger(count)) return null
    const how = found.word('how') ?? (found.has('ahead') ? 'from now' : null)
    if (how === null) {
      if (found.word('one') === 'the') return null
      return { type: 'DURATION', operation: { kind: 'fixed', value: durationOf(2 * count, 'week') } }
    }
    const isBack = how === 'ago' || how === 'earlier'
    return {
      type: 'DATE',
      operation: { kind: 'shift', unit: 'week', count: (isBack ? -2 : 2) * count, suffix: null },
      ...(how === 'earlier' || how === 'later' ? { needs: 'earlier' as const } : {}),
    }
  },
  examples: [
    ['they have [a fortnight] to answer', '2026-03-12', 'P2W'],
    ['it ended [a fortnight ago] in', '2026-03-12', '2026-W09'],
    ["they meet [in a fortnight's time] in", '2026-03-12', '2026-W13'],
    ['they meet [fortnightly] in', '2026-03-12', 'P2W'],
  ],
  rejects: ['the fortnight of the games', 'Fortnight magazine'],
}
