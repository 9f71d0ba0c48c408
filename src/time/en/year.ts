import { pad } from '../../model/calendar.ts'
import { type Caught, type Pattern, phrases } from '../pattern.ts'
import { modifierOf } from './modifiers.ts'

/** A year: `1998`, `early 1990`, `mid-1996`, `the end of 2024`, `fiscal 1989`. A bare number must stand where years stand. */
export const year: Pattern = {
  name: 'en/year',
  phrases: phrases(
    '(mod=(early|late|mid) (-)? | (the)? end=(beginning|start|middle|end) of)? fiscal=(fiscal (year)? | calendar | the year | year)? <year>',
    'in short=<shortYear>',
  ),
  read(found) {
    if (found.has('short')) {
      const first = found.at('short')
      return {
        type: 'DATE',
        operation: { kind: 'fixed', value: pad(found.number('short'), 4) },
        span: [first, found.match.end],
      }
    }
    const marked = found.has('mod') || found.has('end') || found.has('fiscal')
    if (!marked && !standsAsYear(found)) return null
    const mod = modifierOf(found)
    return { type: 'DATE', mod, operation: { kind: 'fixed', value: pad(found.number('year'), 4) } }
  },
  examples: [
    ['talks broke down in [2022] and', '2025-05-12', '2022'],
    ['by [early 1990] it was over', '2025-05-12', '1990'],
    ['since [2014], the line', '2025-05-12', '2014'],
    ['that was in [nineteen ninety six], he said', '1998-05-12', '1996'],
    ['the [1994] accord', '2025-05-12', '1994'],
  ],
  rejects: [
    'the 1,994 men',
    '1994 soldiers left',
    'a budget of $1990',
    '2000 meters away',
    'No. 1998',
    '1500 troops were killed',
  ],
}

const BEFORE = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'of',
  'during',
  'before',
  'after',
  'through',
  'to',
  'for',
  'between',
  'and',
  'early',
  'late',
  'mid',
  'than',
  'the',
  'a',
  'an',
  'throughout',
  'around',
  'about',
  'circa',
  'fiscal',
  'post',
  'pre',
  "'",
  's',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'with',
  'over',
  'on',
  'at',
  'or',
  'as',
  'like',
])
/** Before a bare year these leave no doubt; the others need a year that news speaks of. */
const SURE = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'throughout',
  'circa',
  'early',
  'late',
  'mid',
  'by',
  'from',
  'before',
  'after',
  'through',
])
const MARKS_BEFORE = new Set(['(', '-', ',', ';', '—', '/'])

function standsAsYear({ before, after, match, atoms }: Caught): boolean {
  const number = Number(match.captures.get('year')!.value)
  const isRecent = number >= 1900 && number <= 2060
  if (before?.lower === '.' && before.gap === 'none' && atoms[match.first - 2]?.lower === 'no') return false
  if (before?.lower === '$' || before?.lower === '£' || before?.lower === '€' || before?.lower === '#')
    return false
  if (after !== undefined && after.gap === 'space' && after.kind === 'word' && MEASURES.has(after.lower))
    return false
  if (after !== undefined && after.gap === 'none' && !/^[.,;:)\]'"”’!?/-]$/.test(after.lower)) return false
  if (before === undefined) return isRecent
  if (before.lower === '.' && atoms[match.first]!.gap === 'none') return false
  if (before.gap !== 'none' && before.lower === '-') return isRecent
  if (SURE.has(before.lower)) return isRecent || number >= 1500
  if (BEFORE.has(before.lower))
    return (
      isRecent &&
      !(
        after !== undefined &&
        after.lexeme === null &&
        after.lower.endsWith('s') &&
        after.gap === 'space' &&
        !TAKES_YEAR.has(before.lower)
      )
    )
  return MARKS_BEFORE.has(before.lower) ? isRecent : isRecent && number >= 1950
}

/** "the 1994 accords": a plural may follow here. */
const TAKES_YEAR = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 's', "'"])
const MEASURES = new Set([
  'percent',
  'per',
  'miles',
  'mile',
  'meters',
  'metres',
  'kilometers',
  'kilometres',
  'km',
  'feet',
  'foot',
  'people',
  'troops',
  'soldiers',
  'men',
  'women',
  'members',
  'points',
  'pounds',
  'tons',
  'tonnes',
  'dollars',
  'euros',
  'rubles',
  'yen',
  'francs',
  'workers',
  'employees',
  'jobs',
  'homes',
  'prisoners',
  'acres',
  'barrels',
  'shares',
  'units',
  'times',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'francs',
  'marks',
  'kg',
  'mm',
  'cc',
  'children',
  'students',
  'delegates',
  'civilians',
])
