import { conditionalAcceptance } from '../conditional-acceptance.ts'
import { wordsOf } from '../lexicon.ts'
import { objectOf } from './arguments.ts'
import { tieOf, TYING } from './conditions.ts'
import type { Match } from './frames.ts'
import { formOf, type Page } from './page.ts'
import { child, isNegated, isVerb } from './tree.ts'

/** What a party gives or withholds: "its *approval* is contingent on …". */
const GIVEN: ReadonlySet<string> = new Set(
  'approval support consent backing participation return agreement acceptance ratification signature endorsement assent release withdrawal cooperation presence attendance help aid recognition membership'.split(
    ' ',
  ),
)
/** "*Any deal* is conditional on …", said by somebody. */
const DEALS = wordsOf('@deal @talks')
const RELIANT = /^(?:contingent|conditional|dependent|depends?|depended|hinges?|hinged)$/i

/** "Hungary's approval *depends on* …", "Peru made its return *conditional on* …", "Niger tied the release *to* …": a yes with its price. */
export function relianceAt(page: Page, at: number): Match | null {
  if (isNegated(page, at)) return null
  if (isVerb(page, at) && hasGivenObject(page, at))
    return {
      definition: conditionalAcceptance,
      frame: { on: 'verb', words: '', recipient: ['with', 'to'] },
      at,
      verb: at,
      negated: false,
    }
  const { head, relation } = page.doc.words[at]!
  const isDeal = DEALS.has(page.lemmas[at]!) && page.contentOf[at]?.speaker != null
  if ((!GIVEN.has(page.lemmas[at]!) && !isDeal) || !relation.startsWith('nsubj') || head < 0) return null
  if (!RELIANT.test(formOf(page, head)) || isNegated(page, head)) return null
  return {
    definition: conditionalAcceptance,
    frame: isDeal
      ? { on: 'verb', words: '', actor: 'speaker', recipient: [] }
      : { on: 'noun', words: '', recipient: [] },
    at: isDeal ? head : at,
    verb: isDeal ? head : -1,
    negated: false,
  }
}

function hasGivenObject(page: Page, at: number): boolean {
  const isTie = TYING.has(page.lemmas[at]!)
  if (!isTie && page.lemmas[at] !== 'make') return false
  const object = objectOf(page, at)
  if (isTie) return object >= 0 && GIVEN.has(page.lemmas[object]!) && tieOf(page, at) >= 0
  // "made its return conditional on": some trees make the object the subject of a small clause.
  const small = child(page, at, 'xcomp', 'ccomp', 'amod', 'advcl')
  const own = small >= 0 ? child(page, small, 'nsubj', 'nsubj:pass') : -1
  const isReliant = (word: number): boolean => word >= 0 && RELIANT.test(formOf(page, word))
  const given = [object, own].some(
    noun => noun >= 0 && (GIVEN.has(page.lemmas[noun]!) || DEALS.has(page.lemmas[noun]!)),
  )
  return given && (isReliant(small) || (object >= 0 && page.children[object]!.some(isReliant)))
}
