import { pad } from '../../model/calendar.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { modifierOf } from './modifiers.ts'

/** A century by its number: `the 20th century`, `early 19th-century`. Its value is the first two digits. */
export const century: Pattern = {
  name: 'en/century',
  phrases: phrases('(the)? mod=(early|late|mid)? (-)? <ordinal> (-)? century'),
  read(found) {
    const number = found.number('ordinal')
    if (number < 1 || number > 22) return null
    const mod = modifierOf(found)
    return { type: 'DATE', mod, operation: { kind: 'fixed', value: pad(number - 1, 2) } }
  },
  examples: [
    ['in [the 20th century] wars', '2025-05-12', '19'],
    ['an [11th century] temple', '2025-05-12', '10'],
  ],
  rejects: ['a quarter of a century', 'Century City', 'the 90th century'],
}
