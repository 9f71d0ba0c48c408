import type { Unit } from '../../model/timex.ts'
import { type Around, type Caught, type Pattern, phrases } from '../pattern.ts'
import { durationOf } from './durations.ts'
import { modifierOf } from './modifiers.ts'

/** So many units before or after: `two years ago`, `a year earlier`, `three days later`, `in two weeks' time`, `a month from now`. */
export const ago: Pattern = {
  name: 'en/ago',
  phrases: phrases(
    'mod=(about|around|approximately|roughly|nearly|almost|more than|less than|just over|at least|just|some|over)? (count=<number>|one=(a|an)|vague=<several>|vague=(a few)|couple=(a couple (of)?)) (-)? <unit> how=(ago|earlier|before|later|afterward|afterwards|previously)',
    "how=in (count=<number>|one=(a|an)|vague=(a few)|couple=(a couple (of)?)) <unit> (' s|')? time",
    'vague=<unit> how=(ago|earlier|later)',
    '(count=<number>|one=(a|an)) <unit> (from|after) (today|now|tomorrow=tomorrow)',
  ),
  read(found, around) {
    const how = found.word('how') ?? 'from'
    const unit = found.word('unit') as Unit | null
    const mod = modifierOf(found)
    const count = found.has('couple') ? 2 : found.has('one') ? 1 : found.number('count')
    const isBack = how === 'ago' || how === 'earlier' || how === 'before' || how === 'previously'
    const isVague = unit === null || Number.isNaN(count)
    // "two days before the vote": the length is named, the event is not a date.
    if (how === 'before' && found.after !== undefined && found.after.kind !== 'mark') return null
    if (isVague) {
      if (how === 'ago') return { type: 'DATE', mod, operation: { kind: 'reference', value: 'PAST_REF' } }
      const plain = unit ?? found.atoms[found.at('vague')]!.lexeme?.unit
      return plain === undefined
        ? null
        : { type: 'DURATION', mod, operation: { kind: 'fixed', value: durationOf('X', plain) } }
    }
    if (unit === 'second' || unit === 'minute' || unit === 'hour' || !Number.isInteger(count)) {
      return { type: 'DURATION', mod, operation: { kind: 'fixed', value: durationOf(count, unit) } }
    }
    // "A decade ago" is a year, not a decade; a century ago is not that exact.
    const [own, times] = unit === 'decade' ? (['year', 10] as const) : ([unit, 1] as const)
    // "Exports in September rose 4% from a year earlier" compares with that month.
    const month =
      isBack && how !== 'ago' && unit === 'year' && count === 1 ? comparedMonth(found, around) : null
    if (month !== null) {
      const outer = { kind: 'shift', unit, count: -1, suffix: null } as const
      const inner = { kind: 'month', month, day: null, direction: 'same' } as const
      return { type: 'DATE', mod, operation: { kind: 'within', outer, inner }, needs: 'earlier' }
    }
    const operation = {
      kind: 'shift' as const,
      unit: own,
      count: (isBack ? -count : count) * times + (found.has('tomorrow') && own === 'day' ? 1 : 0),
      suffix: null,
    }
    const fromEarlier = how !== 'ago' && how !== 'in' && how !== 'from'
    return {
      type: 'DATE',
      mod,
      operation,
      // "A day later he was gone", with no day before it: later than something that happened.
      ...(fromEarlier
        ? {
            needs:
              !isBack && !around.hasEarlier && around.tense() === 'past'
                ? ('event' as const)
                : ('earlier' as const),
          }
        : {}),
    }
  },
  examples: [
    ['it ended [10 days ago] here', '1998-03-22', '1998-03-12'],
    ['he left [two years ago]', '2025-05-12', '2023'],
    ['on May 1 they met; [two days later] he left', '2025-05-12', '2025-05-03'],
    ["they will meet [in two weeks' time]", '2025-05-12', '2025-W22'],
    ['[a month from now] it ends', '2025-05-12', '2025-06'],
    ['exports in September rose 4% from [a year earlier] in', '1989-10-24', '1988-09'],
    ['that was [years ago]', '2025-05-12', 'PAST_REF'],
  ],
  rejects: ['two days before the vote', 'a long time ago', 'ten seats fewer'],
}

/** The month that stands just before a comparison, in its sentence. */
function comparedMonth({ before, match, atoms }: Caught, { previous }: Around): number | null {
  if (before === undefined || !COMPARING.has(before.lower) || previous === null) return null
  const { operation } = previous.reading
  if (operation.kind !== 'month' || operation.day !== null || match.first - previous.end > REACH) return null
  for (let i = previous.end; i < match.first; i++) {
    if (atoms[i]!.gap === 'block' || atoms[i]!.lower === ';') return null
    if (atoms[i]!.lower === '.' && atoms[i + 1]?.capital === true) return null
  }
  return operation.month
}

const COMPARING = new Set(['from', 'than', 'with', 'over', 'against'])
const REACH = 20
