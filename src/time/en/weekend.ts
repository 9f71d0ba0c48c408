import type { Direction } from '../../model/timex.ts'
import { type Pattern, phrases } from '../pattern.ts'

/** A weekend: `the weekend`, `this weekend`, `last weekend`. Its value is `2025-W19-WE`. */
export const weekend: Pattern = {
  name: 'en/weekend',
  phrases: phrases('(the)? which=(last|next|this|past|coming|previous|following)? weekend'),
  read(found, around) {
    const which = found.word('which')
    const starts = found.atoms[found.match.first]!.lower
    if (which === null && starts !== 'the') return null
    const tense = around.tense()
    const direction: Direction =
      which === null || which === 'this'
        ? tense === 'future' || (which === 'this' && tense !== 'past')
          ? 'on-or-after'
          : 'on-or-before'
        : DIRECTIONS[which]!
    return { type: 'DATE', operation: { kind: 'weekend', direction } }
  },
  examples: [
    ['he said over [the weekend] that', '2025-05-12', '2025-W19-WE'],
    ['they will meet [this weekend]', '2025-05-12', '2025-W20-WE'],
    ['they met [last weekend]', '2025-05-14', '2025-W19-WE'],
  ],
  rejects: ['weekend traffic', 'a weekend house'],
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  last: 'before',
  past: 'on-or-before',
  previous: 'before',
  next: 'after',
  coming: 'after',
  following: 'after',
}
