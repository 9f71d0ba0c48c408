import type { Interval } from '../../model/act.ts'
import type { Party } from '../../model/entry.ts'
import type { Shift } from '../../model/story.ts'
import { shortDay } from './dates.ts'
import { isPlural, nameOf } from './parties.ts'
import { capital, stopped } from './sentences.ts'

const SHIFTS: Record<Shift, string> = {
  first: '',
  repetition: '',
  refinement: '',
  shift: 'a change',
  contradiction: 'at odds with its other words of that day',
}

/** A stance on what has no noun of its own. */
const WIDE: Readonly<Record<string, string>> = {
  demands: 'makes demands on',
  'asks for': 'makes a request on',
  threatens: 'threatens action over',
  promises: 'makes a promise on',
  concedes: 'makes a concession on',
  'agrees to': 'agrees on',
  declares: 'declares terms on',
  'offers to mediate': 'offers to mediate on',
  doubts: 'has doubts on',
}

export interface Stand {
  readonly side: Party
  readonly party: Party
  readonly stance: string
  /** `a full ceasefire`; null where the issue has no noun of its own. */
  readonly object: string | null
  /** `trade`. */
  readonly about: string
  readonly accordingTo: Party | null
  readonly change: Shift
  readonly when: Interval
}

/** `Ukraine demands a full ceasefire from Monday, 12 May (Volodymyr Zelenskyy, 11 May).` */
export function positionSentence(
  { side, party, stance, object, about, accordingTo, change, when }: Stand,
  today: string,
): string {
  const lead = accordingTo ? `According to ${nameOf(accordingTo)}, ${nameOf(side)}` : capital(nameOf(side))
  const told = object === null ? `${WIDE[stance] ?? `${stance} terms on`} ${about}` : `${stance} ${object}`
  const verb = isPlural(side)
    ? told.replace(/^(?:has|(\S+)s)\b/, (has, stem?: string) => stem ?? (has && 'have'))
    : told
  const said = / with conditions /.test(verb)
    ? `${verb.replace(' with conditions', '')} with conditions`
    : verb
  const on = when.to ?? when.from
  const marks = [
    party.key !== side.key && accordingTo === null ? nameOf(party) : null,
    on ? `${when.from === when.to ? '' : 'by '}${shortDay(on, today)}` : null,
    SHIFTS[change] || null,
  ].filter(mark => mark !== null)
  return stopped(`${lead} ${said}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`)
}
