import type { Direction, Operation } from '../../model/timex.ts'
import { type Around, type Pattern, phrases } from '../pattern.ts'
import { YEARS } from './month-day.ts'

/** A quarter or half of a year: `the third quarter`, `next year's first quarter`, `the 1988 second half`, `Q3 2024`. */
export const quarter: Pattern = {
  name: 'en/quarter',
  phrases: phrases(
    "(the)? (fiscal (-)?)? (<year> (' s)? | which=(last|next|this|that) year ' s | (year (-)? earlier=(earlier|ago)))? (fiscal (-)?)? <ordinal> (-)? unit=(quarter|half|period) (of (the)? (fiscal (year)?)? (<year> | <shortYear> | which=(last|next|this) year | (the)? (year|decade)) | <year> | which=(last|this|next) year)?",
    '(the)? which=(last|first) half=half of (the)? (<year> | (the)? year | (which=(last|next|this) year))',
    'letter=(q|h) _ number=<number> ((of)? <year>)?',
    '<year> (-)? letter=(q|h) _ number=<number>',
    '(the)? shift=(last|previous|current|coming) quarter',
  ),
  read(found, around) {
    const letter = found.atoms[found.at('letter')]
    if (letter !== undefined && !letter.capital && !found.has('year')) return null
    const n = found.has('half')
      ? found.word('which') === 'last'
        ? 2
        : 1
      : found.has('number')
        ? found.number('number')
        : found.number('ordinal')
    const shift = found.word('shift')
    if (shift !== null) {
      const count = shift === 'coming' ? 1 : shift === 'current' ? 0 : -1
      return { type: 'DATE', operation: { kind: 'shift', unit: 'quarter', count, suffix: null } }
    }
    const isHalf = found.has('half') || found.word('unit') === 'half' || found.word('letter') === 'h'
    if (!(n >= 1 && n <= (isHalf ? 2 : 4))) return null
    const part = `${isHalf ? 'H' : 'Q'}${n}`
    const year = found.has('shortYear') ? found.number('shortYear') : found.number('year')
    // "the second half" alone is as often a match's as a year's.
    const bare = Number.isNaN(year) && !found.has('which') && !found.has('earlier')
    if (isHalf && bare && !around.figures && !/year|decade/.test(found.atoms[found.match.end - 1]!.lower))
      return null
    // "Third-period sales" are a quarter's; any other text has periods of its own.
    if (found.word('unit') === 'period' && !around.figures) return null
    const operation: Operation = !Number.isNaN(year)
      ? { kind: 'fixed', value: `${year}-${part}` }
      : found.has('which') && !found.has('half')
        ? within(YEARS[found.word('which')!] ?? 0, part)
        : found.has('earlier')
          ? within(-1, part)
          : { kind: 'part', part, direction: directionOf(part, around) }
    return { type: 'DATE', operation }
  },
  examples: [
    ['net rose in [the third quarter] of sales', '1989-10-27', '1989-Q3'],
    ["in [next year's first quarter] it opens", '2025-05-12', '2026-Q1'],
    ['[the 1988 second quarter] was calm', '1989-10-27', '1988-Q2'],
    ['in [Q3 2024] it fell', '2025-05-12', '2024-Q3'],
    ["in [1988's third quarter] it fell", '1989-10-27', '1988-Q3'],
    ['in [the second half of 2024] it fell', '2025-05-12', '2024-H2'],
  ],
  rejects: ['a quarter of the men', 'in the second half the team scored', 'the fifth quarter'],
}

const within = (count: number, part: string): Operation => ({
  kind: 'within',
  outer: { kind: 'shift', unit: 'year', count, suffix: null },
  inner: { kind: 'part', part, direction: 'same' },
})

/** A quarter that has just ended is still the one that is spoken of, even as "will report". */
function directionOf(part: string, around: Around): Direction {
  if (around.tense() !== 'future') return 'on-or-before'
  const month = Number(around.createdOn?.slice(5, 7) ?? Number.NaN)
  const isJustOver = part.startsWith('Q') && Number(part[1]) === ((Math.ceil(month / 3) + 2) % 4) + 1
  return isJustOver ? 'on-or-before' : 'on-or-after'
}
