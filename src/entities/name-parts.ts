import { HONORIFICS, NAME_SUFFIXES, PARTICLES, TITLES } from './en/titles.ts'
import { genderOfFirstName } from './first-names.ts'
import { folded, skeleton } from './folding.ts'

/** The parts of a name that tell people apart, folded. */
export interface NameParts {
  readonly given: readonly string[]
  readonly surname: string
  readonly all: readonly string[]
  /** *Jr.*: whoever bears the name without it is somebody else. */
  readonly junior: boolean
}

/** Folded parts without initials' dots and suffixes; null when nothing is left. */
export function partsOf(forms: readonly string[]): NameParts | null {
  if (
    forms.every(form => TITLES.has(folded(form)) || HONORIFICS.has(folded(form))) &&
    genderOfFirstName(forms[0]!) === null
  )
    return null
  const all = forms.map(folded).filter(part => /\p{L}/u.test(part) && !NAME_SUFFIXES.has(part))
  return all.length === 0
    ? null
    : {
        given: all.slice(0, -1),
        surname: all.at(-1)!,
        all,
        junior: forms.length > all.length && /^(?:jr|junior)$/.test(folded(forms.at(-1)!)),
      }
}

/** Two full names of one person: one surname in some spelling, and first names that agree or abbreviate. */
export function isSamePerson(a: NameParts, b: NameParts): boolean {
  if (skeleton(a.surname) !== skeleton(b.surname) || a.junior !== b.junior) return false
  if (differInTheMiddle(a.given, b.given)) return false
  const [one, other] = [a.given[0]!, b.given[0]!]
  return one === other || skeleton(one) === skeleton(other) || isInitial(one, other) || isInitial(other, one)
}

/** *George W. Bush* is not *George H. W. Bush*; a middle name left out tells nothing. */
function differInTheMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a[1], b[1]]
  if (one === undefined || other === undefined || PARTICLES.has(one) || PARTICLES.has(other)) return false
  const meets = (part: string, among: readonly string[]): boolean =>
    among.some(
      own => own === part || isInitial(part, own) || isInitial(own, part) || skeleton(own) === skeleton(part),
    )
  return !meets(one, b.slice(1)) || !meets(other, a.slice(1))
}

const isInitial = (short: string, long: string): boolean => short.length <= 1 && long.startsWith(short)

/** A short name that may stand for a full one: its last words, or its first where that is the family's. */
export function fitsShort(full: NameParts, short: NameParts): boolean {
  const wanted = skeleton(short.all.join(' '))
  if (skeleton(full.surname) === wanted || skeleton(full.all[0]!) === wanted) return true
  for (let i = 1; i < full.all.length; i++) if (skeleton(full.all.slice(i).join(' ')) === wanted) return true
  return false
}
