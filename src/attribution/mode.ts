import type { Mode } from '../model/statement.ts'
import { isQuoted } from './en/grammar/phrases.ts'
import type { Range, Reading } from './reading.ts'

/** Share of quoted words from which the content counts as direct speech. */
const DIRECT = 0.95

/** Decided by quotation marks over the words of the content, and by nothing else. */
export function modeOf(reading: Reading, content: readonly Range[]): Mode {
  let words = 0
  let quoted = 0
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(reading.lower[i]!)) continue
      words++
      if (isQuoted(reading, i)) quoted++
    }
  }
  if (words === 0 || quoted === 0) return 'indirect'
  return quoted / words >= DIRECT ? 'direct' : 'mixed'
}
