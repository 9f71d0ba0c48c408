import { type Pattern, phrases } from '../pattern.ts'

/** A business year or quarter by its last day: "the year ended June 30". Only the length is named by the first words. */
export const fiscalPeriod: Pattern = {
  name: 'en/fiscal-period',
  phrases: phrases('the (fiscal)? year (ended|ending)', 'the quarter=(quarter|half) (ended|ending) <month>'),
  read(found) {
    const { first, end } = found.match
    if (found.has('quarter')) {
      const isHalf = found.word('quarter') === 'half'
      const part = `${isHalf ? 'H' : 'Q'}${Math.ceil(found.number('month') / (isHalf ? 6 : 3))}`
      return {
        type: 'DATE',
        operation: { kind: 'part', part, direction: 'on-or-before' },
        span: [first, first + 2],
      }
    }
    return { type: 'DURATION', operation: { kind: 'fixed', value: 'P1Y' }, span: [first, end - 1] }
  },
  examples: [
    ['net rose in [the year] ended June 30', '1989-10-27', 'P1Y'],
    ['in [the quarter] ended June 30 net fell', '1989-10-27', '1989-Q2'],
  ],
  rejects: ['the year of the dragon', 'the quarter where they live'],
}
