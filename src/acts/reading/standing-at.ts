import { isReceived, type Match } from './frames.ts'
import type { Page } from './page.ts'
import { ownerOf } from './arguments.ts'
import { type Standing, standingOf } from './standing.ts'
import { below, child, isNegated, isVerb, prepositionOf } from './tree.ts'

export const standingAt = (page: Page, { verb, at, frame }: Match): Standing =>
  verb >= 0 ? standingOf(page, verb, frame.actor === 'speaker') : nounStanding(page, at)

/** An act noun on its own holds when somebody is named as its maker and the text does not merely date something by it. */
function nounStanding(page: Page, noun: number): Standing {
  const { head, relation } = page.doc.words[noun]!
  // "Talks between the two *resumed*": the event is its own subject.
  if (
    relation === 'nsubj' &&
    head >= 0 &&
    (HAPPENS.has(page.lemmas[head]!) || isInForce(page, head)) &&
    !isNegated(page, head)
  )
    return standingOf(page, head)
  if (ownerOf(page, noun) < 0 || isReceived(page, noun)) return 'content'
  if (head < 0) return 'main'
  const preposition = prepositionOf(page, noun)
  if (relation === 'obj' || relation === 'xcomp') return 'content'
  if ((relation === 'obl' || relation === 'nmod') && preposition !== 'with') return 'content'
  if (relation !== 'nsubj' && relation !== 'nsubj:pass' && relation !== 'conj' && relation !== 'appos')
    return 'content'
  if (!isVerb(page, head) && child(page, head, 'cop') < 0) return 'main'
  // "An invasion *would be* costly": nothing has happened.
  const above = standingOf(page, head)
  return above === 'condition' || above === 'hypothetical' || above === 'would' ? above : 'main'
}

const HAPPENS: ReadonlySet<string> = new Set(
  'begin start open resume continue conclude occur happen hold'.split(' '),
)

/** "took effect", "came into force". */
const isInForce = (page: Page, verb: number): boolean =>
  /^(?:take|come|go|enter)$/.test(page.lemmas[verb]!) &&
  below(page, verb).some(each => /^(?:effect|force|place)$/.test(page.lemmas[each]!))
