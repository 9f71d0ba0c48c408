import type { TimexModifier, Unit } from '../../model/timex.ts'
import type { Atom } from '../atoms.ts'
import { type Caught, type Pattern, phrases } from '../pattern.ts'
import { durationOf } from './durations.ts'
import { modifierOf } from './modifiers.ts'

const MOD =
  'mod=(about|around|approximately|roughly|nearly|almost|more than|less than|fewer than|at least|at most|no more than|no less than|up to|some)'

/** A length of time: `six months`, `30-day`, `more than two weeks`, `the next 48 hours`, `5 1/2 hours`, `a few days`. */
export const duration: Pattern = {
  name: 'en/duration',
  phrases: phrases(
    `${MOD}? (the)? which=(last|past|next|coming|first|final|previous)? (count=<number>|one=(a|an)|vague=<several>|vague=(a few|the few|a number of)|couple=(a couple (of)?)) (more|additional|full|straight|consecutive|extra|long|whole)? (-)? <unit> (more=(and a half))? ((-)? old=old)? (long | (-) long)?`,
    `(the)? which=(last|past|next|coming) <unit> half=(and a half)`,
    `${MOD}? (the)? which=(last|past|next|coming|recent) vague=(few|several|couple of)? <unit>`,
    `mod=(over|under) (count=<number>|one=(a|an)) <unit>`,
    '(the which=(last|past|next))? half=half (a|an) <unit>',
    '(the which=(last|past|next))? half=half (-) <unit>',
    'long=(hourlong|daylong|weeklong|monthlong|yearlong|decadelong)',
    'long=<unit> (-) long',
    'the count=<number> <unit>',
    'bare=<unit>',
  ),
  read(found) {
    if (found.has('long'))
      return lasting(durationOf(1, found.word('long')!.replace(/s?(?: - )?(?:long)?$/, '') as Unit), null)
    const unit = (found.word('unit') ?? found.word('bare')) as Unit
    const atom = found.atoms[found.has('unit') ? found.at('unit') : found.at('bare')]!
    // "ten billion over five years" is spread over them; "for over five years" is more than they.
    if (found.word('mod') === 'over' && !LASTING.has(found.before?.lower ?? '')) return null
    const mod = modifierOf(found)
    if (found.has('half')) return lasting(durationOf(found.word('half') === 'half' ? 0.5 : 1.5, unit), mod)
    if (found.has('bare')) return bare(found, unit)
    const which = found.word('which')
    const isPlural = atom.lexeme!.plural === true
    if (found.has('old') ? isSomebody(unit, found.after) : isAge(found)) return null
    // "24 hours a day" is how a thing runs, not how long.
    if (unit === 'hour' && found.after?.lower === 'a' && found.atoms[found.match.end + 1]?.lower === 'day')
      return null
    if (found.has('one')) {
      if (isPlural || unit === 'second' || unit === 'quarter' || isRate(found)) return null
      return lasting(durationOf(found.has('more') ? 1.5 : 1, unit), mod)
    }
    if (found.has('couple')) return lasting(durationOf(2, unit), 'APPROX')
    if (found.has('count')) {
      const count = found.number('count')
      if (unit === 'second' && !isPlural && count !== 1) return null
      // "One day last week", "one day soon": some day.
      if (unit === 'day' && found.atoms[found.at('count')]!.lower === 'one' && isSomeDay(found)) return null
      // "one quarter of", "three quarters of the men": a share.
      if (unit === 'quarter' && found.after?.lower === 'of') return null
      if (unit === 'quarter' && !isPlural) return null
      // "the 30-day truce": the article belongs to the truce.
      const { first, end } = found.match
      const isAttribute = !isPlural && which === null && found.atoms[first]!.lower === 'the'
      return {
        ...lasting(durationOf(found.has('more') ? count + 0.5 : count, unit), mod),
        ...(isAttribute ? { span: [first + 1, end] as const } : {}),
      }
    }
    const isThe = found.atoms[found.match.first]!.lower === 'the'
    if (!isPlural && which !== 'past' && !(which === 'last' && isThe)) return null
    if (found.has('vague'))
      return lasting(durationOf(found.word('vague') === 'couple of' ? 2 : 'X', unit), mod)
    if (which === null) return null
    if (which === 'recent' && unit === 'year') {
      return { type: 'DATE' as const, operation: { kind: 'reference' as const, value: 'PAST_REF' } }
    }
    if (which === 'recent' || which === 'coming') return lasting(durationOf('X', unit), mod)
    return isPlural ? lasting(durationOf('X', unit), mod) : lasting(durationOf(1, unit), mod)
  },
  examples: [
    ['a [30-day] ceasefire', '2025-05-12', 'P30D'],
    ['it lasted [more than two weeks]', '2025-05-12', 'P2W'],
    ['the [eight-month-old] truce', '2025-05-12', 'P8M'],
    ['he was held for [over a year]', '2025-05-12', 'P1Y'],
    ['the [two-and-a-half-year] war', '2025-05-12', 'P2.5Y'],
    ['over [the past year and a half] it', '2025-05-12', 'P1.5Y'],
    ['ten billion over [five years]', '2025-05-12', 'P5Y'],
    ['after [an hour and a half] they left', '2025-05-12', 'PT1H30M'],
    ['within [48 hours] of it', '2025-05-12', 'PT48H'],
    ['[about 5 1/2 hours] of talks', '2025-05-12', 'PT5H30M'],
    ['over [the past three months] it fell', '2025-05-12', 'P3M'],
    ['in [a few days] it ends', '2025-05-12', 'PXD'],
    ['[Hours] after the call he left', '2025-05-12', 'PTXH'],
  ],
  rejects: [
    'in the small hours of it',
    'the 45-year-old envoy',
    'he is 62 years old',
    'three quarters of the men',
    'in the first half',
    'a second envoy',
    '60 miles a day',
  ],
}

const isSomeDay = ({ after }: Caught): boolean => after !== undefined && SOME_DAY.has(after.lower)

const SOME_DAY = new Set(['last', 'next', 'this', 'in', 'soon', 'when', ','])

const lasting = (value: string, mod: TimexModifier | null) => ({
  type: 'DURATION' as const,
  mod,
  operation: { kind: 'fixed' as const, value },
})

const LASTING = new Set([
  'for',
  'last',
  'lasts',
  'lasted',
  'lasting',
  'take',
  'takes',
  'took',
  'after',
  'spent',
  'of',
  'within',
  'just',
])

/** "the 45-year-old envoy", "a six-month-old boy", but not "the eight-month-old truce". */
const isSomebody = (unit: Unit, after: Atom | undefined): boolean =>
  unit === 'year' || after === undefined || after.kind !== 'word' || PEOPLE.has(after.lower)

const PEOPLE = new Set([
  'baby',
  'boy',
  'girl',
  'child',
  'infant',
  'son',
  'daughter',
  'twins',
  'brother',
  'sister',
  'toddler',
  'and',
  'who',
  'was',
  'is',
])

/** `aged 45 years`, `45 years of age` */
const isAge = ({ before, after, atoms, match }: Caught): boolean =>
  before?.lower === 'aged' ||
  (after?.lower === 'of' && atoms[match.end + 1]?.lower === 'age') ||
  after?.lower === 'old' ||
  (after?.lower === '-' && atoms[match.end + 1]?.lower === 'old')

/** "60 miles a day", "$5 a week", "twice a year": how often, not how long. */
const isRate = ({ before, atoms, match }: Caught): boolean => {
  if (atoms[match.first]!.lower !== 'a' && atoms[match.first]!.lower !== 'an') return false
  if (before === undefined) return false
  return (
    before.kind === 'number' ||
    before.lower === 'times' ||
    before.lower === 'twice' ||
    before.lower === 'once' ||
    (before.kind === 'word' && before.lower.endsWith('s') && !NOT_COUNTED.has(before.lower)) ||
    before.lower === 'million' ||
    before.lower === 'billion' ||
    before.lower === 'percent'
  )
}
const NOT_COUNTED = new Set([
  'was',
  'is',
  'as',
  'has',
  'lasts',
  'takes',
  'this',
  'its',
  'less',
  'perhaps',
  'plus',
  'does',
  'his',
])

/** Plural units alone: "hours after the call", "for weeks", "within days". */
function bare(found: Caught, unit: Unit): ReturnType<typeof lasting> | null {
  const atom = found.atoms[found.at('bare')]!
  if (!atom.lexeme!.plural || unit === 'quarter' || unit === 'second') return null
  const { before, after } = found
  const vague = lasting(durationOf('X', unit), null)
  const isBound = after !== undefined && AFTER_BARE.has(after.lower)
  if (before === undefined) return isBound ? vague : null
  if (BEFORE_BARE.has(before.lower)) return vague
  if (!isBound) return null
  // "follows months of talks", but not "the heady days of"
  const isCounted =
    after.lower === 'of' &&
    before.kind === 'word' &&
    before.lexeme === null &&
    !NOT_MONTHS_OF.has(before.lower)
  return isCounted || before.kind === 'mark' || before.lower === 'the' || before.lower === 'just'
    ? vague
    : null
}

const NOT_MONTHS_OF = new Set([
  'the',
  'these',
  'those',
  'all',
  'early',
  'dark',
  'bad',
  'old',
  'good',
  'heady',
  'final',
  'small',
  'wee',
  'late',
  'office',
  'working',
  'closing',
  'opening',
  'last',
  'first',
])
const BEFORE_BARE = new Set([
  'for',
  'in',
  'within',
  'of',
  'after',
  'over',
  'take',
  'takes',
  'took',
  'last',
  'lasted',
  'or',
  'recent',
])
const AFTER_BARE = new Set(['after', 'before', 'of', 'into', 'earlier', 'later'])
