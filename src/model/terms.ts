import { daysOf } from './calendar.ts'

/** Terms are comparable fields, not prose. Unknown is null. */
export interface Terms {
  readonly place: string | null
  /** ISO dates or coarser TIMEX3 values. */
  readonly start: string | null
  readonly end: string | null
  /** ISO 8601 duration: `P30D`. */
  readonly duration: string | null
  readonly unconditional: boolean | null
  /** `full`, `partial`, `air`, `sea`, `land`, `energy`, … joined by `+` in alphabetical order. */
  readonly scope: string | null
  readonly level: 'leaders' | 'ministers' | 'delegations' | 'envoys' | null
  /** As written, digits normalised: `1000 for 1000`, `145% to 30%`. */
  readonly quantity: string | null
  /** What must come first: `ceasefire first`. */
  readonly sequence: string | null
}

export const NO_TERMS: Terms = {
  place: null,
  start: null,
  end: null,
  duration: null,
  unconditional: null,
  scope: null,
  level: null,
  quantity: null,
  sequence: null,
}

/** A condition with its hinge (*if*, *unless*, *only after*, *provided*, *before*) and its polarity. */
export interface Condition {
  readonly hinge: string
  /** `negative`: the consequence follows if the words do *not* come true. */
  readonly polarity: 'positive' | 'negative'
  readonly text: string
}

export type TermsRelation = 'same' | 'narrower' | 'wider' | 'incompatible' | 'not-comparable'

/** How `b` stands to `a`, and the fields that make it so. */
export interface TermsComparison {
  readonly relation: TermsRelation
  /** The field that decides the relation; null when the terms are the same. */
  readonly field: keyof Terms | null
  /** Every field in which the two differ, in the order of `Terms`. */
  readonly differs: readonly {
    readonly field: keyof Terms
    readonly relation: Exclude<TermsRelation, 'same'>
  }[]
}

const FIELDS = Object.keys(NO_TERMS) as readonly (keyof Terms)[]

/**
 * Says how the terms of `b` stand to those of `a`. A field that only `b` fills makes it `narrower` (a
 * refinement), one that only `a` fills makes it `wider`; a shorter duration, a smaller quantity of the same
 * unit and a part of a scope are `narrower` too. One incompatible field decides. Terms that share no filled
 * field, or that differ in both directions, are `not-comparable`.
 *
 * @param places how a place that `b` names stands to another one that `a` names; without that knowledge two
 *   names (Istanbul, Turkey) are `not-comparable`
 */
export function compareTerms(
  a: Terms,
  b: Terms,
  places: (a: string, b: string) => TermsRelation = () => 'not-comparable',
): TermsComparison {
  const differs = FIELDS.flatMap(field => {
    const [first, second] = [a[field], b[field]]
    const relation =
      field === 'place' && typeof first === 'string' && typeof second === 'string' && first !== second
        ? places(first, second)
        : compareField(field, first, second)
    return relation === 'same' ? [] : [{ field, relation }]
  })
  const find = (...kinds: readonly TermsRelation[]) => differs.find(each => kinds.includes(each.relation))
  const clash = find('incompatible')
  if (clash) return { relation: 'incompatible', field: clash.field, differs }
  const [narrower, wider, unclear] = [find('narrower'), find('wider'), find('not-comparable')]
  const shared = FIELDS.some(field => a[field] !== null && b[field] !== null)
  const bare = FIELDS.every(field => a[field] === null) || FIELDS.every(field => b[field] === null)
  if (unclear) return { relation: 'not-comparable', field: unclear.field, differs }
  if (!narrower && !wider) return { relation: 'same', field: null, differs }
  if ((narrower && wider) || (!shared && !bare)) {
    return { relation: 'not-comparable', field: differs[0]!.field, differs }
  }
  const only = (narrower ?? wider)!
  return { relation: only.relation, field: only.field, differs }
}

function compareField(
  field: keyof Terms,
  a: string | boolean | null,
  b: string | boolean | null,
): TermsRelation {
  if (a === b) return 'same'
  if (a === null) return 'narrower'
  if (b === null) return 'wider'
  if (typeof a === 'boolean' || typeof b === 'boolean') return 'incompatible'
  if (field === 'duration') return compareSizes(durationInDays(a), durationInDays(b), 'incompatible')
  if (field === 'start' || field === 'end') return compareDays(a, b)
  if (field === 'scope') return compareScopes(a, b)
  if (field === 'quantity') return compareQuantities(a, b)
  return 'incompatible'
}

const compareSizes = (
  a: number | null,
  b: number | null,
  otherwise: 'incompatible' | 'not-comparable',
): TermsRelation => (a === null || b === null ? otherwise : a === b ? 'same' : b < a ? 'narrower' : 'wider')

const UNIT_DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1, H: 1 / 24 }

/** Days of a one-unit ISO 8601 duration; null for a vague (`PXD`) or a mixed one. */
function durationInDays(duration: string): number | null {
  const found = /^PT?(\d{1,6}(?:\.\d{1,3})?)([YMWDH])$/.exec(duration)
  if (!found || (duration.startsWith('PT') && found[2] === 'M')) return null
  return Number(found[1]) * UNIT_DAYS[found[2]!]!
}

function compareDays(a: string, b: string): TermsRelation {
  const [first, second] = [daysOf(a), daysOf(b)]
  if (!first || !second) return 'not-comparable'
  if (first.from === second.from && first.to === second.to) return 'same'
  if (second.from >= first.from && second.to <= first.to) return 'narrower'
  if (first.from >= second.from && first.to <= second.to) return 'wider'
  return second.from > first.to || first.from > second.to ? 'incompatible' : 'not-comparable'
}

/** `full` holds every part; `partial` is a part of it that is not named. */
function compareScopes(a: string, b: string): TermsRelation {
  const [first, second] = [new Set(a.split('+')), new Set(b.split('+'))]
  if (first.has('full')) return second.has('full') ? 'same' : 'narrower'
  if (second.has('full')) return 'wider'
  if (first.has('partial') || second.has('partial')) return first.has('partial') ? 'narrower' : 'wider'
  const [inside, outside] = [
    [...second].every(part => first.has(part)),
    [...first].every(part => second.has(part)),
  ]
  if (inside || outside) return inside && outside ? 'same' : inside ? 'narrower' : 'wider'
  return [...second].some(part => first.has(part)) ? 'not-comparable' : 'incompatible'
}

/** Two quantities compare when the words around their numbers are the same and each has one number. */
function compareQuantities(from: string, to: string): TermsRelation {
  const [a, b] = [inFull(from), inFull(to)]
  const shape = (text: string): string => text.toLowerCase().replace(/\d+(?:\.\d+)?/g, '#')
  const [first, second] = [numbersOf(a), numbersOf(b)]
  const plain = (text: string): string => shape(text).replace(/[#\s]/g, '')
  if (shape(a) === shape(b)) {
    if (new Set(first).size === 1 && new Set(second).size === 1) {
      return compareSizes(first[0]!, second[0]!, 'not-comparable')
    }
    return first.join() === second.join() ? 'same' : 'incompatible'
  }
  return plain(a) === plain(b) ? 'incompatible' : 'not-comparable'
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

/** `$2 billion` → `$2000000000`, so that it compares with `$500 million`. */
const inFull = (text: string): string =>
  text.replace(/(\d+(?:\.\d+)?) (thousand|million|billion|trillion)\b/g, (_, digits: string, scale: string) =>
    String(Math.round(Number(digits) * SCALES[scale]!)),
  )

const numbersOf = (text: string): number[] =>
  [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits))
