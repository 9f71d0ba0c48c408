import type { Operation, Timex, TimexModifier } from '../model/timex.ts'
import type { Atom } from './atoms.ts'
import { isWithin } from './grain.ts'
import type { Reading } from './pattern.ts'

/** A timex before it has an id and before "the next day" knows which day it follows; its place is in atoms. */
export interface Find {
  readonly rule: string
  readonly reading: Reading
  readonly first: number
  readonly end: number
}

export const isDated = ({ reading: { type, operation } }: Find): boolean =>
  (type === 'DATE' || type === 'TIME') && operation.kind !== 'reference'

/** Gives ids, and ties dates to what they count from, to the other end of their range and to the length they begin. */
export function linked(finds: readonly Find[], atoms: readonly Atom[]): Timex[] {
  const timexes: Timex[] = []
  const dated: number[] = []
  finds.forEach((find, i) => {
    const { rule, reading, first, end } = find
    const { operation, type } = reading
    const same = sameDayAs(finds, i, atoms)
    const from = weekdayFrom(finds, i, atoms)
    const other = same ?? from
    timexes.push({
      id: idOf(i),
      start: atoms[first]!.start,
      end: atoms[end - 1]!.end,
      type,
      mod: reading.mod ?? boundBefore(find, atoms),
      operation: same !== null ? SAME_DAY : from !== null ? aheadOf(operation) : operation,
      needs:
        other !== null
          ? { kind: 'timex', timex: other }
          : needsOf(find, earlierOf(find, dated, finds), atoms),
      timeOfDay: reading.timeOfDay ?? null,
      quant: reading.quant ?? null,
      freq: reading.freq ?? null,
      beginPoint: beginOf(finds, i, atoms),
      endPoint: endOf(finds, i, atoms),
      rule,
    })
    if (isDated(find)) dated.push(i)
  })
  return timexes
}

/** How many dates back a word such as "that day" may look for one that is exact enough. */
const MOST_BACK = 6

/** The last date before a find that it can count from: "two days later" needs a day, "that year" any date in it. */
function earlierOf(
  { reading: { operation } }: Find,
  dated: readonly number[],
  finds: readonly Find[],
): { readonly at: number; readonly end: number } | null {
  const unit = operation.kind === 'shift' ? operation.unit : 'day'
  for (let i = dated.length - 1; i >= Math.max(0, dated.length - MOST_BACK); i--) {
    const at = dated[i]!
    if (isWithin(finds[at]!.reading.operation, unit)) return { at, end: finds[at]!.end }
  }
  const last = dated.at(-1)
  return last === undefined ? null : { at: last, end: finds[last]!.end }
}

const SAME_DAY: Operation = { kind: 'shift', unit: 'day', count: 0, suffix: null }

/** "tomorrow, 12 May": the date beside it says which day is meant, whatever day the words were spoken on. */
function sameDayAs(finds: readonly Find[], at: number, atoms: readonly Atom[]): string | null {
  const [find, next] = [finds[at]!, finds[at + 1]]
  if (
    next === undefined ||
    !DEICTIC.has(find.rule) ||
    next.rule !== 'en/month-day' ||
    next.first - find.end !== 1
  )
    return null
  const mark = atoms[find.end]!
  const isBeside = mark.gap === 'none' ? mark.lower === ',' : mark.lower === '('
  return isBeside && atoms[next.first]!.gap !== 'block' ? idOf(at + 1) : null
}

const DEICTIC = new Set(['en/deictic-day', 'en/weekday'])

const idOf = (at: number): string => `t${at + 1}`

/** A bare "at 10 a.m." belongs to a day named this near before it, in characters. */
const BESIDE = 60

function needsOf(
  { reading, first }: Find,
  latest: { readonly at: number; readonly end: number } | null,
  atoms: readonly Atom[],
): Timex['needs'] {
  const { operation, needs } = reading
  if (operation.kind === 'fixed' || operation.kind === 'reference') return { kind: 'none' }
  if (needs === 'event') return { kind: 'timex', timex: '' }
  if (needs === undefined || latest === null) return { kind: 'speech' }
  const isNear = needs === 'earlier' || atoms[first]!.start - atoms[latest.end - 1]!.end <= BESIDE
  return isNear ? { kind: 'timex', timex: idOf(latest.at) } : { kind: 'speech' }
}

const BOUNDS: Readonly<Record<string, TimexModifier>> = {
  by: 'ON_OR_BEFORE',
  until: 'ON_OR_BEFORE',
  till: 'ON_OR_BEFORE',
  through: 'ON_OR_BEFORE',
  than: 'ON_OR_BEFORE',
  before: 'BEFORE',
  after: 'AFTER',
  since: 'ON_OR_AFTER',
  from: 'ON_OR_AFTER',
  starting: 'ON_OR_AFTER',
  beginning: 'ON_OR_AFTER',
}

/** "by Monday", "no later than Monday", "since March": the word before a date makes a bound of it. */
function boundBefore(find: Find, atoms: readonly Atom[]): TimexModifier | null {
  if (!isDated(find)) return null
  const before = wordBefore(atoms, find.first)
  if (before === 'than') return wordBefore(atoms, find.first - 1) === 'later' ? BOUNDS.than! : null
  return BOUNDS[before] ?? null
}

const wordBefore = (atoms: readonly Atom[], at: number): string =>
  at > 0 && atoms[at]!.gap !== 'block' ? atoms[at - 1]!.lower : ''

/** What may stand between the two ends of a range; "and" only after "between". */
const JOINTS = new Set(['to', 'until', 'till', 'through', '-', '—'])

function isRange(finds: readonly Find[], at: number, atoms: readonly Atom[]): boolean {
  const from = finds[at]
  const to = finds[at + 1]
  if (!from || !to || !isDated(from) || !isDated(to) || to.first - from.end !== 1) return false
  const joint = atoms[from.end]!
  if (joint.gap === 'block' || atoms[to.first]!.gap === 'block') return false
  return JOINTS.has(joint.lower) || (joint.lower === 'and' && wordBefore(atoms, from.first) === 'between')
}

/** "from Monday to Friday": the second weekday is the first such day from the first on, whatever the day of speaking. */
function weekdayFrom(finds: readonly Find[], at: number, atoms: readonly Atom[]): string | null {
  if (!isRange(finds, at - 1, atoms)) return null
  const [from, to] = [finds[at - 1]!.reading.operation, finds[at]!.reading.operation]
  const isBare = to.kind === 'weekday' && (to.direction === 'on-or-after' || to.direction === 'on-or-before')
  return from.kind === 'weekday' && isBare ? idOf(at - 1) : null
}

const aheadOf = (operation: Operation): Operation =>
  operation.kind === 'weekday' ? { ...operation, direction: 'on-or-after' } : operation

const STARTS = new Set(['starting', 'beginning', 'from', 'commencing', 'effective'])
const ENDS = new Set(['ending', 'until', 'till', 'expiring'])
/** How many atoms may stand between a length and the date it begins or ends with. */
const REACH = 10

function beginOf(finds: readonly Find[], at: number, atoms: readonly Atom[]): string | null {
  if (isRange(finds, at - 1, atoms)) return idOf(at - 1)
  return lengthTiedBy(finds, at, atoms, STARTS) ? idOf(at + 1) : null
}

function endOf(finds: readonly Find[], at: number, atoms: readonly Atom[]): string | null {
  if (isRange(finds, at, atoms)) return idOf(at + 1)
  return lengthTiedBy(finds, at, atoms, ENDS) ? idOf(at + 1) : null
}

/** "a 30-day ceasefire starting tomorrow": a length, then within the sentence the word that ties it, then a date. */
function lengthTiedBy(
  finds: readonly Find[],
  at: number,
  atoms: readonly Atom[],
  ties: ReadonlySet<string>,
): boolean {
  const length = finds[at]!
  const date = finds[at + 1]
  if (length.reading.type !== 'DURATION' || !date || !isDated(date) || date.first - length.end > REACH)
    return false
  for (let i = length.end; i < date.first; i++) {
    if (atoms[i]!.gap === 'block' || atoms[i]!.lower === '.' || atoms[i]!.lower === ';') return false
  }
  const word = wordBefore(atoms, date.first)
  // "starting from tomorrow"; a bare "on" begins a length only after a word of beginning.
  const before = wordBefore(atoms, date.first - 1)
  return word === 'on' || word === 'from'
    ? ties.has(before) || (word === 'from' && ties.has(word))
    : ties.has(word)
}
