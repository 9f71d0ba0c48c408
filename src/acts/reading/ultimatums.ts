import { NO_TERMS } from '../../model/terms.ts'
import type { IssueFinder } from '../issues.ts'
import type { FoundCondition } from './conditions.ts'
import { datesAmong, deadlineAmong, startAmong } from './dates.ts'
import type { Carrier } from './carrier.ts'
import type { Draft } from './draft.ts'
import { issueAmong } from './focus.ts'
import { firstTokenAt, type Page } from './page.ts'
import { partiesAt, sameSide } from './parties.ts'
import { termsAmong } from './terms.ts'
import { child } from './tree.ts'

/**
 * A threat whose condition is that the other side does or does not do something is an ultimatum: the threat stays,
 * and a demand for the contrary of the condition stands beside it. Other threats stay what they are.
 */
const carrierOf = (page: Page, { attribution }: Draft): Carrier | null => {
  const statement = attribution === null ? undefined : page.statements.get(attribution)
  return statement ? { statement, isCue: true } : null
}

export function ultimatumOf(
  page: Page,
  threat: Draft,
  conditions: readonly FoundCondition[],
  find: IssueFinder,
): readonly Draft[] {
  if (threat.type !== 'threat' || threat.factuality === 'denied') return [threat]
  const found = conditions.find(each => /^(?:if|only if|unless|provided|until)$/.test(each.condition.hinge))
  if (!found) return [threat]
  const subject = child(page, found.at, 'nsubj', 'nsubj:pass')
  const party = subject >= 0 ? pressedAt(page, subject, threat) : []
  if (party.length === 0 || party.some(id => threat.actor.some(own => sameSide(page, own, id))))
    return [threat]
  // "sanctions on *banks* unless *Russia* agrees": the one who must act is addressed, not what would be hit.
  const isOnlyHit = threat.recipient.every(id => page.entities.get(id)?.kind === 'group')
  const recipient = isOnlyHit ? party : threat.recipient
  const words = wordsIn(page, found).filter(each => each !== subject)
  const dates = datesAmong(page, words)
  const deadline =
    deadlineAmong(page, dates, threat.actor, false, carrierOf(page, threat), true) ?? threat.deadline
  const start = startAmong(page, dates, deadline)
  const whole: Draft = {
    ...threat,
    type: 'ultimatum',
    recipient,
    deadline,
    issue: issueAmong(page, find, words, 'demand', found.at, undefined) ?? threat.issue,
    terms: termsAmong(page, words, dates, start, false),
    rule: `ultimatum/${threat.rule.split('/')[1]!}`,
  }
  const demand: Draft = { ...whole, type: 'demand', conditions: [], half: whole, rule: 'demand/of-ultimatum' }
  return [
    whole,
    demand,
    { ...threat, recipient, terms: { ...NO_TERMS, ...threat.terms }, deadline, half: whole },
  ]
}

/** All the words of the condition, as far as its text goes. */
function wordsIn(page: Page, { condition: { start, end } }: FoundCondition): readonly number[] {
  const words: number[] = []
  for (let at = firstTokenAt(page.doc.tokens, start); (page.doc.tokens[at]?.start ?? end) < end; at++)
    words.push(at)
  return words
}

/**
 * Who is to act in the condition. Nobody threatens on a condition that it must meet itself: a pronoun that is not
 * resolved, or that was taken for the one who threatens, is the threatened party.
 */
function pressedAt(page: Page, subject: number, { actor, recipient }: Draft): readonly string[] {
  const party = partiesAt(page, subject)
  if (page.mentionAt[subject]?.kind !== 'pronoun') return party
  const isOwn = party.some(id => actor.some(own => sameSide(page, own, id)))
  return party.length === 0 || isOwn ? recipient : party
}
