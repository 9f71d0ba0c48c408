import { type Pattern, phrases } from '../pattern.ts'
import { modifierOf } from './modifiers.ts'

/** Days that only the moment of speaking tells: today, tomorrow, yesterday, tonight, and their parts. */
export const deicticDay: Pattern = {
  name: 'en/deictic-day',
  phrases: phrases(
    'mod=(early|earlier|late|later)? day=(today|yesterday|tomorrow|tonight) part=<daypart>?',
    'the day relative=(before yesterday|after tomorrow)',
    'mod=(early|earlier|late|later)? which=(this|last) part=<daypart>',
    'overnight=overnight',
  ),
  read(found, around) {
    const mod = modifierOf(found)
    const shift = (count: number, timeOfDay: string | null) => ({
      type: timeOfDay === null ? ('DATE' as const) : ('TIME' as const),
      mod,
      timeOfDay,
      operation: { kind: 'shift' as const, unit: 'day' as const, count, suffix: null },
    })
    if (found.has('relative')) return shift(found.word('relative') === 'before yesterday' ? -2 : 2, null)
    if (found.has('overnight')) return shift(around.tense() === 'future' ? 0 : -1, 'TNI')
    const part = found.word('part')
    if (found.has('which')) {
      if (found.word('which') === 'this') return shift(0, part)
      return part === 'TNI' || part === 'TEV' || part === 'TAF' || part === 'TMO' ? shift(-1, part) : null
    }
    const day = found.word('day')!
    if (day === 'tonight') return shift(0, 'TNI')
    return shift(COUNTS[day]!, part)
  },
  examples: [
    ['Varga said [today] that he would go', '2025-05-12', '2025-05-12'],
    ['the truce begins [tomorrow morning]', '2025-05-12', '2025-05-13TMO'],
    ['he spoke [late yesterday]', '2025-05-12', '2025-05-11'],
    ['they meet [tonight]', '2025-05-12', '2025-05-12TNI'],
    ['shelling went on [last night]', '2025-05-12', '2025-05-11TNI'],
    ['[the day after tomorrow] they meet', '2025-05-12', '2025-05-14'],
  ],
  rejects: ['last mornings', 'a man for all days', 'the morning star'],
}

const COUNTS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }
