import { type Caught, type Pattern, phrases } from '../pattern.ts'
import type { Direction } from '../../model/timex.ts'
import { modifierOf } from './modifiers.ts'
import { NAMED, weekdayDirection } from './directions.ts'

/** A weekday, alone or with what stands around it: `next Tuesday`, `late Friday`, `Thursday morning`, `Monday of last week`. */
export const weekday: Pattern = {
  name: 'en/weekday',
  phrases: phrases(
    'mod=(early|late|earlier|later)? (this=(this|that)|which=(last|next|past|coming|upcoming)|the (earlier=(previous|following)|which=(last|next|past|coming)))? <weekday> (early|late)? part=<daypart>?',
    'mod=(early|late)? <weekday> part=<daypart>? (of)? (week=(last|next|this) week)',
    'week=(last|next|this|previous) week (-)? <weekday>',
    '<weekday> of the following=following week',
    'the part=<daypart> of <weekday>',
    'edge=(dawn|dusk) (on)? <weekday>',
    'the <weekday> side=(before|after)',
    'the (small=(early hours) | small=(small hours)) of <weekday> morning?',
  ),
  read(found, around) {
    if (isName(found.before?.lower)) return null
    if (isDescription(found)) return null
    if (isBesideEvent(found)) return null
    const edge = found.word('edge')
    const part = found.has('small') || edge === 'dawn' ? 'TMO' : edge === 'dusk' ? 'TEV' : found.word('part')
    const timeOfDay = part === null ? null : part
    const type = timeOfDay === null ? 'DATE' : 'TIME'
    const mod = modifierOf(found)
    if (found.has('side') && !around.hasEarlier) return null
    const earlier = found.word('earlier') ?? found.word('following') ?? found.word('side')
    const direction: Direction = found.has('following')
      ? 'week-after'
      : found.has('week')
        ? WEEKS[found.word('week')!]!
        : found.has('which')
          ? NAMED[found.word('which')!]!
          : earlier !== null
            ? NAMED[earlier]!
            : found.has('this')
              ? around.tense() === 'past'
                ? 'on-or-before'
                : 'on-or-after'
              : weekdayDirection(found, around)
    return {
      type,
      mod,
      timeOfDay,
      operation: { kind: 'weekday', weekday: found.number('weekday'), direction },
      ...(earlier === null ? {} : { needs: 'earlier' as const }),
    }
  },
  examples: [
    ['Varga said on [Sunday] that it was over', '2025-05-12', '2025-05-11'],
    ['Varga will be there on [Thursday]', '2025-05-12', '2025-05-15'],
    ['he met the envoy on [Monday]', '2025-05-12', '2025-05-12'],
    ['they met [last Monday]', '2025-05-12', '2025-05-05'],
    ['the president had offered talks for [Thursday]', '2025-05-16', '2025-05-15'],
    ['the talks were held [Friday night]', '2025-05-12', '2025-05-09TNI'],
    ['on 7 May they met, and left [the Friday after].', '2025-05-20', '2025-05-09'],
    ['in [the early hours of Wednesday] they', '2026-03-12', '2026-03-11TMO'],
    ['on [Tuesday of last week] he left', '2025-05-15', '2025-05-06'],
  ],
  rejects: [
    'the Friday before the vote',
    '12 December 2025, a Friday',
    'the Good Friday Agreement',
    'Mondays at the museum',
    'the sat phone',
    'Black Wednesday',
  ],
}

/** "The Friday before the vote": an event's Friday, which the words do not date. */
const isBesideEvent = (found: Caught): boolean => {
  const { after, match, atoms } = found
  if (found.has('side')) return after !== undefined && after.kind !== 'mark'
  const isSide = after?.lower === 'before' || after?.lower === 'after'
  return isSide && atoms[match.first - 1]?.lower === 'the' && atoms[match.first]!.gap !== 'block'
}

/** "12 December, a Friday": the date has been told, and this only describes it. */
const isDescription = ({ before, match: { first }, atoms }: Caught): boolean =>
  before?.lower === 'a' && atoms[first - 2]?.lower === ','

const WEEKS: Readonly<Record<string, Direction>> = {
  last: 'week-before',
  previous: 'week-before',
  next: 'week-after',
  this: 'same',
}

/** Days that are part of a name: "Good Friday", "Bloody Sunday", "Black Monday". */
const isName = (before: string | undefined): boolean => before !== undefined && NAMES.has(before)

const NAMES = new Set(['good', 'bloody', 'black', 'super', 'ash', 'holy', 'maundy', 'palm', 'cyber'])
