import { acceptance } from '../acceptance.ts'
import { promise } from '../promise.ts'
import { threat } from '../threat.ts'
import { wordsOf } from '../lexicon.ts'
import type { FoundCondition } from './conditions.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { subjectOf } from './arguments.ts'
import { partiesAt, sameSide } from './parties.ts'
import { auxiliariesOf, child, isNegated, isVerb } from './tree.ts'

const HARMING: ReadonlySet<string> = new Set(
  'suspend respond retaliate leave quit strike resign act answer react fight resist sue veto punish suffer pay walk stop close'.split(
    ' ',
  ),
)
const YES: ReadonlySet<string> = new Set(['accept', 'agree'])
const COMMITTING: ReadonlySet<string> = new Set(['will', 'would', "'ll", 'shall'])

/** Somebody can bring it about: a party acts in it, something is done, or it is a thing to be given. */
function canBeMet(page: Page, { at }: FoundCondition): boolean {
  const { upos } = page.doc.words[at]!
  if (upos === 'NOUN' || upos === 'PROPN' || child(page, at, 'nsubj:pass', 'aux:pass') >= 0) return true
  const subject = child(page, at, 'nsubj')
  const mention = subject < 0 ? null : page.mentionAt[subject]
  if (subject >= 0 && page.doc.words[subject]!.upos === 'PRON')
    return page.lemmas[subject] !== 'it' || (mention?.entity ?? null) !== null
  return subject < 0 || mention?.head === subject || NEGOTIABLE.has(page.lemmas[subject]!)
}

const NEGOTIABLE = wordsOf(
  '@deal @talks @offer @demand @ceasefire @measure @force tax price wage pay quota law siege war fighting violence hostility strike shelling occupation blockade attack',
)

/** Verbs whose future is a forecast, not a commitment. */
const FORECASTS: ReadonlySet<string> = new Set(
  'be have become rise fall grow need lose win face get remain stay see know happen last mean die result determine do find complete run feel like try seem suffer begin end survive depend make'.split(
    ' ',
  ),
)

/**
 * "The Greens *will back* the budget if …": what a party says that it will do on a condition that somebody can meet
 * commits it. It threatens where it would do harm, or would do it if the thing does *not* come about.
 */
export function commitmentAt(page: Page, at: number, conditions: readonly FoundCondition[]): Match | null {
  if (!isVerb(page, at) || FORECASTS.has(page.lemmas[at]!) || isNegated(page, at)) return null
  const auxiliaries = auxiliariesOf(page, at)
  if (
    auxiliaries.includes('have') ||
    !auxiliaries.some(each => COMMITTING.has(each) || (each === 'could' && YES.has(page.lemmas[at]!))) ||
    partiesAt(page, subjectOf(page, at)).length === 0
  )
    return null
  // "would" is the sayer's own word or nobody's.
  const speaker = page.contentOf[at]?.speaker ?? null
  const own = partiesAt(page, subjectOf(page, at))
  if (auxiliaries.includes('would') && speaker !== null && !own.some(id => sameSide(page, id, speaker)))
    return null
  const { start } = page.doc.tokens[at]!
  const met = conditions.filter(
    each =>
      (each.holds === undefined || each.holds === 'plans') &&
      (start < each.condition.start || start >= each.condition.end) &&
      canBeMet(page, each),
  )
  if (met.length === 0) return null
  const isThreat = HARMING.has(page.lemmas[at]!) || met.some(each => each.condition.polarity === 'negative')
  const definition = YES.has(page.lemmas[at]!) ? acceptance : isThreat ? threat : promise
  return {
    definition,
    frame: { on: 'verb', words: '', everyday: 'word', recipient: ['with'] },
    at,
    verb: at,
    negated: false,
  }
}
