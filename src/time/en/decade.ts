import { type Pattern, phrases } from '../pattern.ts'
import { modifierOf } from './modifiers.ts'

/** A decade: `the 1990s`, `the late '80s`, `the mid-1990s`, `the nineties`. Its value is the first three digits. */
export const decade: Pattern = {
  name: 'en/decade',
  phrases: phrases(
    '(the)? mod=(early|late|mid)? (-)? <decade>',
    '(the)? (last|first|second|latter) half of the <decade>',
  ),
  read(found) {
    const first = found.atoms[found.at('decade')]!
    // "in his eighties" is an age, and temperatures go by tens too.
    if (first.kind === 'word' && found.atoms[found.match.first]!.lower !== 'the') return null
    // "in his 30s" is one too; "the '30s" are not.
    const isShort = first.kind === 'number' && first.lower.length === 2
    if (isShort && !STARTS.has(found.atoms[found.match.first]!.lower)) return null
    const mod = modifierOf(found)
    return { type: 'DATE', mod, operation: { kind: 'fixed', value: found.word('decade')! } }
  },
  examples: [
    ['throughout [the 1990s] it held', '2025-05-12', '199'],
    ["[the late '80s] were calm", '2025-05-12', '198'],
    ['in [the mid-1970s] they met', '2025-05-12', '197'],
  ],
  rejects: ['a man in his eighties', 'a man in his 30s', 'the 20 s', '1995 soldiers'],
}

const STARTS = new Set(['the', "'", 'early', 'late', 'mid'])
