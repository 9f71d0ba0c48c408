import type { Operation } from '../../model/timex.ts'
import { type Pattern, phrases } from '../pattern.ts'

/** Periods in a report of results: "the latest quarter", "a year earlier" is the same quarter of the year before. */
export const figures: Pattern = {
  name: 'en/figures',
  phrases: phrases(
    '(a | one | the)? year (-)? past=(ago|earlier) (<ordinal> (-)? quarter | quarter | period)?',
    'the latest=(latest|recent|quarter) (quarter|period)? (past=(last year | a year (earlier|ago)))?',
    'the most latest=recent (quarter|period)',
    'the same=(corresponding|same|comparable|similar) (period|quarter) (past=(last year | a year (earlier|ago) | of last year | in the previous year))?',
    "past=last year ' s (quarter|period)",
    'latest=this quarter',
  ),
  read(found, around) {
    if (!around.figures) return null
    const { first, end } = found.match
    // "a year-earlier loss": the article belongs to the loss.
    const article = found.atoms[first]!.lower === 'a' && found.atoms[first + 2]!.lower === '-'
    const span = [article ? first + 1 : first, end] as const
    const part = found.has('ordinal') ? `Q${found.number('ordinal')}` : around.part
    const isLast = found.atoms[end - 1]!.lower
    const latest = found.word('latest')
    if (latest === 'recent' && isLast === 'recent') return null
    if (latest === 'latest' && isLast === 'latest') return null
    if (part === null) {
      if (found.has('past')) return { type: 'DATE', operation: YEAR_BEFORE, span }
      return { type: 'DATE', operation: { kind: 'shift', unit: 'quarter', count: -1, suffix: null }, span }
    }
    if (found.has('past')) {
      return {
        type: 'DATE',
        operation: { kind: 'within', outer: YEAR_BEFORE, inner: { kind: 'part', part, direction: 'same' } },
        span,
      }
    }
    if (found.has('same')) return null
    return { type: 'DATE', operation: { kind: 'part', part, direction: 'on-or-before' }, span }
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

const YEAR_BEFORE: Operation = { kind: 'shift', unit: 'year', count: -1, suffix: null }
