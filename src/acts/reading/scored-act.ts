import { NO_TERMS } from '../../model/terms.ts'
import type { Sentence } from '../../model/document.ts'
import type { IssueFinder } from '../issues.ts'
import { TYPE_OF_EVENT } from '../plover.ts'
import type { ActScorer } from '../scorer.ts'
import { featuresOf, type TokenRange } from '../scorer-features.ts'
import { whenAmong, datesAmong } from './dates.ts'
import type { Draft } from './draft.ts'
import { firstTokenAt, type Page, sentenceSpan } from './page.ts'
import { objectOf, subjectOf } from './arguments.ts'
import { partiesAt } from './parties.ts'
import { standingOf } from './standing.ts'
import { below, isNegated, isVerb, obliquesOf, prepositionOf } from './tree.ts'

/** Below this probability the scorer abstains; set on the corpus so that sentences without an act stay without one. */
const ENOUGH = 0.8
/** Verbs too light to carry an act by themselves. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'be have say tell add do make take become remain include seem appear know think believe live work call name'.split(
    ' ',
  ),
)

/**
 * An act that only the scorer sees: the sentence's main verb has a party for its subject and another party beside
 * it, and no frame holds anywhere in the sentence.
 */
export function scoredAct(
  page: Page,
  sentence: Sentence,
  scorer: ActScorer,
  find: IssueFinder,
): Draft | null {
  const at = rootVerb(page, sentence)
  if (at < 0 || NEUTRAL.has(page.lemmas[at]!) || isNegated(page, at) || standingOf(page, at) !== 'main')
    return null
  if (page.contentOf[at] !== null || page.cueOf[at] !== null) return null
  const subject = subjectOf(page, at)
  const actor = partiesAt(page, subject)
  if (actor.length === 0) return null
  const beside = [
    objectOf(page, at),
    ...obliquesOf(page, at).filter(each =>
      /^(?:to|with|against|on|from|for)$/.test(prepositionOf(page, each) ?? ''),
    ),
  ]
  const target = beside.find(each => each >= 0 && partiesAt(page, each).some(id => !actor.includes(id)))
  if (target === undefined) return null
  const whole = { first: sentence.firstToken, end: sentence.endToken }
  const scored = scorer.score(
    featuresOf(page, whole, { source: rangeAt(page, subject), target: rangeAt(page, target) }),
  )
  if (scored.probability < ENOUGH) return null
  const type = TYPE_OF_EVENT[scored.label]!
  const words = below(page, at)
  const when = whenAmong(page, datesAmong(page, words))
  return {
    anchor: at,
    half: null,
    nominal: false,
    definite: false,
    type,
    actor,
    recipient: partiesAt(page, target).filter(id => !actor.includes(id)),
    issue: find(words.map(word => page.lemmas[word]!))[0]?.issue ?? null,
    terms: NO_TERMS,
    conditions: [],
    deadline: null,
    when,
    venue: null,
    factuality: 'asserted',
    evidence: [sentenceSpan(page, at)],
    attribution: null,
    refersTo: null,
    confidence: Number((scored.probability * 0.7).toFixed(2)),
    rule: `scorer/${scored.label}`,
  }
}

function rootVerb(page: Page, sentence: Sentence): number {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (page.doc.words[at]!.head < 0) return isVerb(page, at) ? at : -1
  }
  return -1
}

/** The mention around a head word, in tokens. */
function rangeAt(page: Page, at: number): TokenRange {
  const mention = page.mentionAt[at]
  if (!mention) return { first: at, end: at + 1 }
  return {
    first: firstTokenAt(page.doc.tokens, mention.start),
    end: firstTokenAt(page.doc.tokens, mention.end - 1) + 1,
  }
}
