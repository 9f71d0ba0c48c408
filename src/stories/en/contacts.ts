import type { Interval } from '../../model/act.ts'
import type { Party } from '../../model/entry.ts'
import { dateWords, whenWords } from './dates.ts'
import { namesOf } from './parties.ts'
import { capital, list, stopped } from './sentences.ts'

/** `Emmanuel Macron and Keir Starmer met Volodymyr Zelenskyy on Saturday, 10 May.` */
export function contactSentence(
  parties: readonly (readonly Party[])[],
  gap: boolean,
  mode: string | null,
  when: Interval,
  venue: string | null,
  today: string,
): string {
  const names = list(parties.map(namesOf))
  if (gap) {
    const since = when.from ? ` since ${dateWords(when.from, today)}` : ''
    // What was told of a gap holds for the day on which it was told.
    const told = when.to !== null && when.to < today ? ` (as of ${dateWords(when.to, today)})` : ''
    return stopped(`There has been no direct contact between ${names}${since}${told}`)
  }
  const happened = whenWords(when, today)
  const at = `${venue ? ` in ${venue}` : ''}${happened ? ` ${happened}` : ''}`
  const [first = [], ...others] = parties
  const isJoint = first.length > 1 || mode === 'visit'
  const verb = (mode && VERBS[mode]) || VERBS['meeting']!
  return stopped(
    isJoint && others.length === 1
      ? `${capital(namesOf(first))} ${verb.of(namesOf(others[0]!))}${at}`
      : `${capital(names)} ${verb.together}${at}`,
  )
}

/** `they met`; `one side of several met the other`. */
const VERBS: Readonly<Record<string, { readonly together: string; readonly of: (other: string) => string }>> =
  {
    meeting: { together: 'met', of: other => `met ${other}` },
    visit: { together: 'met', of: other => `visited ${other}` },
    call: { together: 'spoke by telephone', of: other => `spoke by telephone with ${other}` },
    letter: { together: 'wrote to each other', of: other => `wrote to ${other}` },
    exchange: { together: 'made an exchange', of: other => `made an exchange with ${other}` },
  }
