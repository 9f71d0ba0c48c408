/** Not on the shelf: ISO 8601 lengths of time. */
import type { Unit } from '../../model/timex.ts'

const LETTERS: Readonly<Record<Unit, readonly [letter: string, times: number, isTime: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}
/** TIMEX3's own letters for an unknown number of long units. */
const VAGUE: Partial<Readonly<Record<Unit, string>>> = { decade: 'DE', century: 'CE', quarter: 'Q' }

/** `P30D`, `PT48H`, `PXW`; a half becomes the next smaller unit where it divides evenly, else a decimal. */
export function durationOf(count: number | 'X', unit: Unit): string {
  const [letter, times, isTime] = LETTERS[unit]
  if (count === 'X') return `P${isTime ? 'T' : ''}X${VAGUE[unit] ?? letter}`
  const total = count * times
  if (Number.isInteger(total)) return `P${isTime ? 'T' : ''}${total}${letter}`
  if (unit === 'hour')
    return `PT${Math.floor(total) > 0 ? `${Math.floor(total)}H` : ''}${Math.round((total % 1) * 60)}M`
  return `P${isTime ? 'T' : ''}${total}${letter}`
}
