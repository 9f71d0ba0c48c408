import type { Factuality } from '../../model/act.ts'
import type { Statement } from '../../model/statement.ts'
import type { Carrier } from './carrier.ts'
import { type FoundDate, isHistory } from './dates.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { sameSide } from './parties.ts'
import type { Standing } from './standing.ts'

/** "cannot accept", "does not accept": a present or future no is an answer; a past one is a fact denied. */
export const isUnable = (page: Page, verb: number): boolean =>
  verb >= 0 &&
  (page.children[verb]!.some(each => /^(?:can|would)$/.test(page.lemmas[each]!)) ||
    page.children[verb]!.some(each => page.lemmas[each] === 'do' && page.doc.words[each]!.xpos !== 'VBD'))

export function factualityOf(
  page: Page,
  { at, verb, negated }: Match,
  standing: Standing,
  actor: readonly string[],
  carrier: Carrier | null,
  dates: readonly FoundDate[],
): Factuality {
  const predicate = verb >= 0 ? verb : at
  const refused = negated && (standing === 'planned' || isUnable(page, verb))
  if ((negated && !refused) || standing === 'negated') return 'denied'
  if (carrier && !carrier.isCue && carrier.statement.stance === 'denies') return 'denied'
  if (standing === 'hypothetical' || standing === 'would' || isQuestion(page, predicate))
    return 'hypothetical'
  if (isHearsay(page, actor, carrier)) return 'second-hand'
  if (standing === 'hedged') return 'hedged'
  if (carrier && !carrier.isCue && carrier.statement.stance === 'doubts') return 'hypothetical'
  return isHistory(page, dates) ? 'historical' : 'asserted'
}

function isQuestion(page: Page, at: number): boolean {
  const sentence = page.doc.sentences[page.doc.tokens[at]!.sentence]!
  return page.doc.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')
}

/** Offices of firms and bodies: named without one of their own, they are of the one just told of. */
const OF_BODIES =
  /\b(?:chief executive|managing director|general manager|chief financial officer|chair(?:man|woman|person)|general secretary)\b/i

/**
 * "Corvid offered …, *chief executive* Ines Marlow said", "the alliance accepted …, *alliance secretary* …",
 * "Eritrea accepted …, *its* foreign minister said": whoever has the actor's own office tells of its own side.
 */
function speaksForActor(page: Page, { source, speaker }: Statement, actor: readonly string[]): boolean {
  const [first] = source
  const body = actor.length === 1 ? page.entities.get(actor[0]!)! : undefined
  if (first === undefined || body === undefined || body.kind === 'person') return false
  const words = page.doc.text.slice(first.start, first.end)
  if (/^(?:its|their)\s/i.test(words)) return true
  const roles = speaker === null ? [] : page.entities.get(speaker)!.rolesOnDay
  if (body.kind === 'country' || roles.some(role => / (?:of|for) /.test(role)) || /[’']s\b/.test(words))
    return false
  const own = body.name.toLowerCase().split(/[^\p{L}]+/u)
  const [opening = ''] = words.toLowerCase().replace(/^the /, '').split(' ')
  return OF_BODIES.test(words) || (opening.length > 3 && own.includes(opening))
}

/** *A says that B wants X* is A's row about B: B, or someone who speaks for B's side, has not said it here. */
function isHearsay(page: Page, actor: readonly string[], carrier: Carrier | null): boolean {
  if (!carrier) return false
  const { statement, isCue } = carrier
  const teller = isCue
    ? statement.parent === null
      ? undefined
      : page.statements.get(statement.parent)
    : statement
  // "is said to have" names nobody who says it: a hedge, not hearsay.
  if (!teller || (teller.source.length === 0 && teller.speaker === null)) return false
  if (speaksForActor(page, teller, actor)) return false
  if (teller.speaker === null) return actor.length > 0
  return actor.length > 0 && !actor.some(id => sameSide(page, id, teller.speaker!))
}
