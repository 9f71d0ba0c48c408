import type { Operation } from '../../model/timex.ts'
import { type Pattern, phrases } from '../pattern.ts'

/** Periods in a report of results: "the latest quarter", "a year earlier" is the same quarter of the year before. */
export const figures: Pattern = {
  name: 'en/figures',
  phrases: phrases(
    '(a | one | the)? year (-)? past=(ago|earlier) (<ordinal> (-)? quarter | quarter | period=period | length=(three|six|nine|12|twelve) months)?',
    'the (latest|quarter|period) (quarter|period)?',
    '(the)? (same|comparable|corresponding|like|similar)? of=<year> (-)? (quarter|period)',
    'the quarter past=(a year (ago|earlier))',
    'the most recent (quarter|period)',
    'the (corresponding|same|comparable|similar|like) (period|quarter) past=(last year | a year (earlier|ago) | of last year | in the previous year)',
    "past=last year ' s (quarter|period)",
    'this quarter',
  ),
  read(found, around) {
    const { part } = around
    if (!around.figures && !(found.has('past') && part !== null)) return null
    const { first, end } = found.match
    // "a year-earlier loss": the article belongs to the loss.
    const hasArticle = found.atoms[first]!.lower === 'a' && found.atoms[first + 2]!.lower === '-'
    const span = [hasArticle ? first + 1 : first, end] as const
    const last = found.atoms[end - 1]!.lower
    if (last === 'latest') return null
    if (found.has('of')) {
      // "The 1988 period" beside nine months of 1989 is told by its year.
      if (part === null || part.startsWith('P')) return null
      return { type: 'DATE', operation: { kind: 'fixed', value: `${found.number('of')}-${part}` }, span }
    }
    if (!found.has('past')) return { type: 'DATE', operation: QUARTER_BEFORE, span }
    const length = found.has('length') ? LENGTHS[found.word('length')!]! : found.has('period') ? part : null
    if (length?.startsWith('P'))
      return { type: 'DURATION', operation: { kind: 'fixed', value: length }, span }
    const quarter = found.has('ordinal') ? `Q${found.number('ordinal')}` : part
    // "Year-earlier results" may be of any length, and nine months have no name; a quarter has its own a year before.
    const isBeside = around.partEnd >= 0 && first - around.partEnd <= BESIDE
    const isLoose = found.atoms[end - 2]!.lower === '-' && !found.has('ordinal') && !isBeside
    // "The year-ago quarter" of nobody's named quarter is that of the one just over.
    if (quarter === null && found.atoms[end - 1]!.lower === 'quarter')
      return { type: 'DATE', operation: { ...QUARTER_BEFORE, count: -5 }, span }
    if (quarter === null || !quarter.startsWith('Q') || isLoose)
      return { type: 'DATE', operation: YEAR_BEFORE, span }
    const inner = { kind: 'part', part: quarter, direction: 'same' } as const
    return { type: 'DATE', operation: { kind: 'within', outer: YEAR_BEFORE, inner }, span }
  },
  examples: [
    [
      'third-quarter net sales and revenue rose; shares paid a dividend; net fell from $3 [a year earlier] on sales',
      '1989-10-27',
      '1988-Q3',
    ],
    [
      'second-quarter revenue and sales rose, net profit fell and in [the latest quarter] earnings fell',
      '1989-07-27',
      '1989-Q2',
    ],
  ],
  rejects: ['the latest talks', 'the quarter was sealed off', 'a year-earlier photo'],
}

/** A company reports on the quarter that is over. */
const QUARTER_BEFORE = { kind: 'shift', unit: 'quarter', count: -1, suffix: null } as const
const YEAR_BEFORE: Operation = { kind: 'shift', unit: 'year', count: -1, suffix: null }
/** "In the third quarter, against a year-earlier loss": as far as a comparison reaches, in atoms. */
const BESIDE = 12
const LENGTHS: Readonly<Record<string, string>> = {
  three: 'P3M',
  six: 'P6M',
  nine: 'P9M',
  '12': 'P12M',
  twelve: 'P12M',
}
