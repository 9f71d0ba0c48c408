import { type Pattern, phrases } from '../pattern.ts'
import { modifierOf } from './modifiers.ts'

/** A part of a day without its day, which the text has just named: `in the morning`, `by mid-afternoon`. */
export const daypart: Pattern = {
  name: 'en/daypart',
  phrases: phrases(
    '(the)? mod=(early|late|mid) (-)? part=<daypart>',
    'the part=<daypart>',
    'the mod=(early|late) hours of the part=<daypart>',
  ),
  read(found) {
    const before = found.before?.lower
    if (before === undefined || !LEADS.has(before)) return null
    // "half past one in the morning" is a time of day on a day that nobody names; so is "the night to Sunday".
    const counted = found.atoms[found.match.first - 2]
    if (before === 'in' && (counted?.kind === 'number' || counted?.lexeme?.number !== undefined)) return null
    const part = found.word('part')!
    if (part.includes(':')) return null
    // "late-night talks" happened on some night that nobody names.
    const { after } = found
    if (
      after !== undefined &&
      (after.lower === '-' ||
        after.lexeme?.weekday !== undefined ||
        after.lower === 'of' ||
        after.lower === 'to')
    )
      return null
    const mod = modifierOf(found)
    return {
      type: 'TIME',
      mod,
      operation: { kind: 'shift', unit: 'day', count: 0, suffix: null },
      timeOfDay: part,
      needs: 'beside',
    }
  },
  examples: [
    ['the market fell Friday, after a rise in [the morning].', '1989-10-30', '1989-10-27TMO'],
    ['by [mid-afternoon] they had gone', '2025-05-12', '2025-05-12TAF'],
  ],
  rejects: [
    'at half past one in the morning',
    'in the night to it',
    'a late-night address',
    'good morning',
    'in the night of the long knives',
    'he works at night',
  ],
}

const LEADS = new Set(['in', 'by', 'during', 'until', 'since', 'through', 'throughout'])
