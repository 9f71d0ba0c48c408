import type { Unit } from '../../model/timex.ts'
import { pad } from '../../model/calendar.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { durationOf } from './durations.ts'

/** What recurs: `daily`, `every week`, `each Thursday`, `Mondays`, `twice a week`, `every two years`. */
export const set: Pattern = {
  name: 'en/set',
  phrases: phrases(
    'adverb=(daily|weekly|monthly|yearly|hourly|nightly)',
    'quant=(every|each) other=other? count=<number>? (<unit> | <weekday> part=<daypart>? | <weekdays> | <month> | <season> | part=<daypart>)',
    '<weekdays>',
    '<weekday> part=<dayparts>',
    'freq=(once|twice|<number> times) (a|per|every|each) <unit>',
  ),
  read(found) {
    if (found.has('adverb')) {
      const value = ADVERBS[found.word('adverb')!]!
      return { type: 'SET', operation: { kind: 'fixed', value } }
    }
    if (found.has('freq')) {
      const count = FREQUENCIES[found.word('freq')!] ?? found.number('number')
      return {
        type: 'SET',
        operation: { kind: 'fixed', value: durationOf(1, found.word('unit') as Unit) },
        freq: `${count}X`,
      }
    }
    const quant = found.has('quant') ? found.word('quant')!.toUpperCase() : null
    if (found.has('unit')) {
      const atom = found.atoms[found.at('unit')]!
      const count = found.has('other') ? 2 : found.has('count') ? found.number('count') : 1
      if (count === 1 && atom.lexeme!.plural) return null
      return {
        type: 'SET',
        operation: { kind: 'fixed', value: durationOf(count, found.word('unit') as Unit) },
        quant,
      }
    }
    const weekday = found.has('weekday') ? found.number('weekday') : found.number('weekdays')
    const part = found.word('part') ?? ''
    const value = !Number.isNaN(weekday)
      ? `XXXX-WXX-${weekday === 0 ? 7 : weekday}${part}`
      : found.has('month')
        ? `XXXX-${pad(found.number('month'), 2)}`
        : found.has('season')
          ? `XXXX-${found.word('season')}`
          : `XXXX-XX-XX${part}`
    return { type: 'SET', operation: { kind: 'fixed', value }, quant }
  },
  examples: [
    ['shelling goes on [daily] here', '2025-05-12', 'P1D'],
    ['they meet [every Tuesday] in', '2025-05-12', 'XXXX-WXX-2'],
    ['they meet [twice a week] in', '2025-05-12', 'P1W'],
    ['shells fall on [Tuesday nights] on', '2025-05-12', 'XXXX-WXX-2TNI'],
    ['paid [every quarter] by', '2025-05-12', 'P3M'],
  ],
  rejects: ['every man', 'each other', 'twice the size'],
}

const FREQUENCIES: Readonly<Record<string, number>> = { once: 1, twice: 2 }
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  hourly: 'PT1H',
  nightly: 'P1D',
}
