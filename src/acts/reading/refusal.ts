import { rejection } from '../rejection.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { subjectOf } from './arguments.ts'
import { wordsOf } from '../lexicon.ts'
import { auxiliariesOf, child, childrenBy, isNegated, isVerb } from './tree.ts'

/** Verbs by which one moves towards the other: what a party says that it will not do. */
const YIELDING: ReadonlySet<string> = new Set(
  'accept agree allow approve attend back budge cede come compromise concede consider cooperate cut discuss drop ease end enter exchange extend extradite free fund give go grant halt hand help honour honor join leave let lift lower meet negotiate open pardon participate pay permit provide pull raise ratify recognise recognize reconsider reduce rehire rejoin release relent relinquish remove renegotiate renew renounce reopen repay restart restore resume retreat return reverse scrap sell send share ship show sign sit soften stop submit supply support surrender suspend talk take tolerate trade transfer travel vacate vote waive withdraw yield abandon abide abolish bow restrict appear implement finance lend deliver buy divide'.split(
    ' ',
  ),
)
const AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo', "won't"])

/** "We will *never give up* our land": to say that one will not give what another might want is a refusal. */
export function refusalAt(page: Page, at: number): Match | null {
  if (isNoneToBe(page, at)) return { ...REFUSAL, at, verb: at }
  if (!isVerb(page, at) || !YIELDING.has(page.lemmas[at]!) || !isNegated(page, at)) return null
  if (!auxiliariesOf(page, at).some(each => AUXILIARIES.has(each)) || subjectOf(page, at) < 0) return null
  return {
    definition: rejection,
    frame: { on: 'verb', words: '', everyday: 'word', recipient: ['with', 'to', 'owner'] },
    at,
    verb: at,
    negated: false,
  }
}

const REFUSAL = {
  definition: rejection,
  frame: { on: 'verb', words: '', actor: 'speaker', recipient: ['with', 'to'] },
  negated: false,
} as const

const WANTED = wordsOf('@talks @deal @ceasefire @aid @offer concession return extension delay vote exception')

/** "There will be *no talks*", said by somebody: a refusal of theirs. */
function isNoneToBe(page: Page, at: number): boolean {
  if (page.lemmas[at] !== 'be' || !page.contentOf[at]?.speaker) return false
  if (!auxiliariesOf(page, at).some(each => AUXILIARIES.has(each) || /^(?:can|would)$/.test(each)))
    return false
  if (!childrenBy(page, at, 'expl').some(each => page.lemmas[each] === 'there')) return false
  const noun = child(page, at, 'nsubj')
  return noun >= 0 && WANTED.has(page.lemmas[noun]!) && (isNegated(page, noun) || isNegated(page, at))
}
