import type { Atom } from './atoms.ts'
import { type Found, joined, NONE, touching } from './reading.ts'

export const isNumber = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (atom.kind === 'number' || SUFFIXES.has(atom.lower) || atom.lexeme?.number !== undefined)

const isInteger = (atom: Atom): boolean =>
  atom.kind === 'number' && !atom.lower.includes('.') && !atom.lower.includes(',')
const integerOf = (atom: Atom, most: number): number | undefined =>
  isInteger(atom) && atom.lower.length <= most ? Number(atom.lower) : undefined

/** `twenty-one`, `twenty one`, `a hundred`, `two dozen`, `5 1/2`, `one and a half`, `1.5`. */
export function cardinal(atoms: readonly Atom[], at: number): readonly Found[] {
  const atom = atoms[at]!
  if (atom.kind === 'number') return inDigits(atoms, at)
  if (atom.lower === 'half' && joined(atoms, at + 1)) {
    if (atoms[at + 1]!.lower === 'a' && atoms[at + 2]?.lower === 'dozen') return [{ end: at + 3, value: 6 }]
    return NONE
  }
  const readings: Found[] = []
  let end = at
  let value = 0
  if (atom.lower === 'a' || atom.lower === 'an') {
    if (!joined(atoms, at + 1) || !['hundred', 'dozen', 'thousand'].includes(atoms[at + 1]!.lower))
      return NONE
    value = 1
    end = at + 1
  } else {
    const number = atom.lexeme?.number
    if (number === undefined) return NONE
    value = number
    end = at + 1
    readings.push({ end, value })
    if (number >= 20 && number % 10 === 0) {
      const next = touching(atoms, end, '-') ? end + 1 : end
      const small = joined(atoms, next) ? atoms[next]!.lexeme?.number : undefined
      if (small !== undefined && small > 0 && small < 10) {
        value += small
        end = next + 1
        readings.unshift({ end, value })
      }
    }
  }
  const multiplier = joined(atoms, end) ? MULTIPLIERS[atoms[end]!.lower] : undefined
  if (multiplier !== undefined) {
    value *= multiplier
    end += 1
    readings.unshift({ end, value })
  }
  const half = halfAfter(atoms, end)
  if (half !== null && readings.length > 0) readings.unshift({ end: half, value: value + 0.5 })
  return readings
}

const MULTIPLIERS: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 }

/** "and a half", "-and-a-half" */
function halfAfter(atoms: readonly Atom[], at: number): number | null {
  let next = at
  for (const word of ['and', 'a', 'half']) {
    if (touching(atoms, next, '-')) next += 1
    if (!joined(atoms, next) || atoms[next]!.lower !== word) return null
    next += 1
  }
  return next
}

function inDigits(atoms: readonly Atom[], at: number): readonly Found[] {
  const value = Number(atoms[at]!.lower.replaceAll(',', ''))
  // "21st" and "1990s" are not counts; "60km" is left to the unit that must follow.
  if (atoms[at + 1]?.gap === 'none' && SUFFIXES.has(atoms[at + 1]!.lower)) return NONE
  const plain = { end: at + 1, value }
  const [whole, slash, below] = [atoms[at + 1], atoms[at + 2], atoms[at + 3]]
  if (
    whole?.kind === 'number' &&
    whole.gap === 'space' &&
    slash?.lower === '/' &&
    slash.gap === 'none' &&
    below
  ) {
    const part = Number(whole.lower) / Number(below.lower)
    if (part > 0 && part < 1) return [{ end: at + 4, value: value + part }, plain]
  }
  const half = halfAfter(atoms, at + 1)
  return half === null ? [plain] : [{ end: half, value: value + 0.5 }, plain]
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th', 's'])

export function ordinal(atoms: readonly Atom[], at: number): readonly Found[] {
  const atom = atoms[at]!
  const suffix = atoms[at + 1]
  const number = integerOf(atom, 3)
  if (number !== undefined) {
    return suffix?.gap === 'none' && suffix.lower !== 's' && SUFFIXES.has(suffix.lower)
      ? [{ end: at + 2, value: number }]
      : NONE
  }
  if (atom.lexeme?.ordinal !== undefined) return [{ end: at + 1, value: atom.lexeme.ordinal }]
  const tens = atom.lexeme?.number
  if (tens !== undefined && tens >= 20 && touching(atoms, at + 1, '-')) {
    const small = atoms[at + 2]?.lexeme?.ordinal
    if (small !== undefined && small < 10) return [{ end: at + 3, value: tens + small }]
  }
  return NONE
}

/** A day of the month in digits, with or without its ending: `4`, `4th`. */
export function dayOfMonth(atoms: readonly Atom[], at: number): readonly Found[] {
  const number = integerOf(atoms[at]!, 2)
  if (number === undefined || number < 1 || number > 31) return NONE
  const withEnding = ordinal(atoms, at)
  if (withEnding.length > 0) return withEnding
  // "March 10.5" and "May 5,000" are no days; the lexer keeps such numbers whole. "March 12%" and "$" are not either.
  const after = atoms[at + 1]
  if (after?.gap === 'none' && (after.lower === '%' || after.kind === 'word' || isColonTime(atoms, at + 1)))
    return NONE
  return [{ end: at + 1, value: number }]
}

/** `12:30`, but not the colon after a date: "On May 12: the talks fail". */
const isColonTime = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.lower === ':' && atoms[at + 1]?.gap === 'none' && atoms[at + 1]!.kind === 'number'

export function year(atoms: readonly Atom[], at: number): readonly Found[] {
  const atom = atoms[at]!
  if (atom.kind === 'number') {
    const number = integerOf(atom, 4)
    if (number === undefined || number < 1000 || number > 2199) return NONE
    const after = atoms[at + 1]
    if (after?.gap === 'none' && (after.kind === 'word' || after.lower === '%' || isColonTime(atoms, at + 1)))
      return NONE
    return [{ end: at + 1, value: number }]
  }
  // "two thousand and five"
  if (atom.lexeme?.number === 2 && joined(atoms, at + 1) && atoms[at + 1]!.lower === 'thousand')
    return yearAfterThousand(atoms, at + 2)
  // "nineteen ninety-four"
  const century = atom.lexeme?.number
  if (century === undefined || century < 17 || century > 20 || !joined(atoms, at + 1)) return NONE
  const rest = cardinal(atoms, at + 1).filter(
    ({ value }) => Number.isInteger(value) && (value as number) >= 10 && (value as number) < 100,
  )
  return rest.map(({ end, value }) => ({ end, value: century * 100 + (value as number) }))
}

function yearAfterThousand(atoms: readonly Atom[], at: number): readonly Found[] {
  const rest = joined(atoms, at) && atoms[at]!.lower === 'and' ? at + 1 : at
  const small = joined(atoms, rest)
    ? cardinal(atoms, rest).filter(({ value }) => (value as number) < 100 && Number.isInteger(value))
    : []
  const years = small.map(({ end, value }) => ({ end, value: 2000 + (value as number) }))
  return [...years, { end: at, value: 2000 }]
}

/** `'96` */
export function shortYear(atoms: readonly Atom[], at: number): readonly Found[] {
  const next = atoms[at + 1]
  if (atoms[at]!.lower !== "'" || next?.gap !== 'none' || !/^\d\d$/.test(next.lower)) return NONE
  if (atoms[at + 2]?.gap === 'none' && atoms[at + 2]!.kind !== 'mark') return NONE
  const short = Number(next.lower)
  return [{ end: at + 2, value: short < 50 ? 2000 + short : 1900 + short }]
}

/** `the 1990s`, `1990's`, `'90s`, `nineties`: the value is the decade's three digits. */
export function decade(atoms: readonly Atom[], at: number): readonly Found[] {
  const atom = atoms[at]!
  if (atom.lexeme?.decade !== undefined) return [{ end: at + 1, value: `19${atom.lexeme.decade}` }]
  const from = atom.lower === "'" && atoms[at + 1]?.gap === 'none' ? at + 1 : at
  const number = atoms[from]!
  if (number.kind !== 'number' || !/^(?:1\d|20)?\d0$/.test(number.lower)) return NONE
  if (from === at && number.lower.length === 2 && atoms[at]!.gap === 'none') return NONE
  let end = from + 1
  if (touching(atoms, end, "'")) end += 1
  if (!touching(atoms, end, 's')) return NONE
  const digits = number.lower
  return [
    {
      end: end + 1,
      value: digits.length === 4 ? digits.slice(0, 3) : `${Number(digits) >= 30 ? '19' : '20'}${digits[0]}`,
    },
  ]
}
