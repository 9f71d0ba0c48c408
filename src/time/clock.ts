import type { Atom } from './atoms.ts'
import { type Found, joined, NONE, touching } from './reading.ts'

/** `10:35`, `10:35 a.m.`, `10am`, `0735`, `noon`: the value is `HH:MM`. A bare number is none. */
export function clock(atoms: readonly Atom[], at: number): readonly Found[] {
  const atom = atoms[at]!
  if (atom.kind !== 'number') {
    const hour = atom.lexeme?.number
    if (hour === undefined || hour < 1 || hour > 12) return NONE
    const half = halfDay(atoms, at + 1)
    if (half !== null) return [{ end: half.end, value: clockValue(hour, 0, half.pm) }]
    return oClock(atoms, at + 1) ? [{ end: at + 4, value: clockValue(hour, 0, null) }] : NONE
  }
  let hour = Number(atom.lower)
  let minute = 0
  let end = at + 1
  let exact = false
  let seconds = ''
  const point = /^(\d{1,2})\.(\d\d)$/.exec(atom.lower)
  if (point) {
    hour = Number(point[1])
    minute = Number(point[2])
  } else if (
    touching(atoms, end, ':') &&
    atoms[end + 1]?.gap === 'none' &&
    /^\d\d$/.test(atoms[end + 1]!.lower)
  ) {
    minute = Number(atoms[end + 1]!.lower)
    end += 2
    exact = true
    if (touching(atoms, end, ':') && /^\d\d$/.test(atoms[end + 1]?.lower ?? '')) {
      seconds = `:${atoms[end + 1]!.lower}`
      end += 2
    }
  } else if (!/^\d{1,2}$/.test(atom.lower)) {
    // "0735 GMT": four digits are a time only before a zone or "hours".
    const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(atom.lower)
    if (!military || !joined(atoms, end) || !(atoms[end]!.lexeme?.zone || atoms[end]!.lower === 'hours'))
      return NONE
    return [{ end: atoms[end]!.lower === 'hours' ? end + 1 : end, value: `${military[1]}:${military[2]}` }]
  }
  if (minute > 59 || hour > 24) return NONE
  const half = halfDay(atoms, end)
  if (half !== null)
    return hour >= 1 && hour <= 12 ? [{ end: half.end, value: clockValue(hour, minute, half.pm) }] : NONE
  if (exact) return [{ end, value: clockValue(hour, minute, null) + seconds }]
  if (!point && oClock(atoms, end)) return [{ end: end + 3, value: clockValue(hour, 0, null) }]
  if (joined(atoms, end) && atoms[end]!.lexeme?.zone && !point)
    return [{ end, value: clockValue(hour, 0, null) }]
  return NONE
}

const clockValue = (hour: number, minute: number, pm: boolean | null): string => {
  const full = pm === null ? hour : (hour % 12) + (pm ? 12 : 0)
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** `a.m.`, `p.m.`, `am`, `pm` */
function halfDay(atoms: readonly Atom[], at: number): { end: number; pm: boolean } | null {
  if (!joined(atoms, at)) return null
  const { lower } = atoms[at]!
  if (lower === 'am' || lower === 'pm') return { end: at + 1, pm: lower === 'pm' }
  if ((lower !== 'a' && lower !== 'p') || !touching(atoms, at + 1, '.') || !touching(atoms, at + 2, 'm'))
    return null
  return { end: touching(atoms, at + 3, '.') ? at + 4 : at + 3, pm: lower === 'p' }
}

const oClock = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.lower === 'o' && touching(atoms, at + 1, "'") && touching(atoms, at + 2, 'clock')
