import { pad } from '../../model/calendar.ts'
import type { Operation } from '../../model/timex.ts'
import type { Atom } from '../atoms.ts'
import { type Caught, type Pattern, phrases } from '../pattern.ts'
import { NAMED, yearDirection } from './directions.ts'
import { modifierOf } from './modifiers.ts'
import { YEARS } from './month-day.ts'

/** A month: `March`, `March 2022`, `early March`, `last May`, `June last year`, `the end of November`. */
export const month: Pattern = {
  name: 'en/month',
  phrases: phrases(
    '(mod=(early|late|mid) (-)? | (the)? end=(beginning|start|middle|end) of)? which=(last|this|next|past|coming)? <month> ((,|of)? <year> | _ short=<shortYear> | short=<shortYear> | (of)? year=(last|this|next) year)?',
  ),
  read(found, around) {
    const name = found.atoms[found.at('month')]!
    const month = found.number('month')
    const isDated =
      found.has('year') || found.has('short') || found.has('mod') || found.has('end') || found.has('which')
    if (AMBIGUOUS.has(name.lower) && !isDated && !standsAsMonth(found, name)) return null
    if (!isDated && isPartOfName(found)) return null
    const mod = modifierOf(found)
    const year = found.has('short') ? found.number('short') : found.number('year')
    return {
      type: 'DATE',
      mod,
      operation: operationOf(found, month, year, () => yearDirection(around, month)),
    }
  },
  examples: [
    ['talks since [March 2022] failed', '2025-05-12', '2022-03'],
    ['they agreed in [January] to stop', '2025-05-12', '2025-01'],
    ['it was signed in [December]', '2025-05-12', '2024-12'],
    ['he landed in [late November] at', '2025-05-12', '2024-11'],
    ['signed [last May]', '2025-02-12', '2024-05'],
    ['in [June last year] he left', '2025-05-12', '2024-06'],
    ['in [May] the army left', '2025-08-12', '2025-05'],
  ],
  rejects: [
    'May he live long',
    'Mrs. May said so',
    'a march on the capital',
    'The March of Dimes',
    'April Varga said',
  ],
}

/** Names of people, verbs and marches. */
const AMBIGUOUS = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'dec',
  'sep',
  'jun',
  'jul',
  'apr',
  'aug',
  'oct',
  'nov',
  'feb',
  'sept',
])
const BEFORE = new Set([
  'in',
  'by',
  'until',
  'till',
  'since',
  'from',
  'through',
  'during',
  'before',
  'after',
  'of',
  'to',
  'and',
  'for',
  'the',
  'a',
  'this',
  'last',
  'next',
  'between',
  'every',
  'each',
  'throughout',
  'or',
  ',',
  'on',
  '-',
  'early',
  'late',
  'its',
  'their',
])

const standsAsMonth = (found: Caught, name: Atom): boolean => {
  const { before, after } = found
  if (before === undefined || !BEFORE.has(before.lower)) return false
  if (name.lower !== 'may' && name.lower !== 'march') return true
  return !(before.lower === 'the' && after?.lower === 'of')
}

/** "April Varga", "Mrs. June": a capital on either side of a lone month is a name. */
const isPartOfName = ({ before, after }: Caught): boolean =>
  (after !== undefined &&
    after.capital &&
    after.lexeme === null &&
    after.gap === 'space' &&
    before?.lower !== 'in') ||
  (before !== undefined && before.lower === '.')

function operationOf(
  found: Caught,
  month: number,
  year: number,
  direction: () => ReturnType<typeof yearDirection>,
): Operation {
  if (!Number.isNaN(year)) return { kind: 'fixed', value: `${pad(year, 4)}-${pad(month, 2)}` }
  const which = found.word('which')
  if (found.has('year')) {
    return {
      kind: 'within',
      outer: { kind: 'shift', unit: 'year', count: YEARS[found.word('year')!]!, suffix: null },
      inner: { kind: 'month', month, day: null, direction: 'same' },
    }
  }
  if (which === 'this') return { kind: 'month', month, day: null, direction: 'same' }
  return { kind: 'month', month, day: null, direction: which === null ? direction() : NAMED[which]! }
}
