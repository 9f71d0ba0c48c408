import { demand } from '../demand.ts'
import { request } from '../request.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { subjectOf } from './arguments.ts'
import { partiesAt, sameSide } from './parties.ts'
import { auxiliariesOf, child, isVerb } from './tree.ts'

/**
 * "Serbia *must* apologise, Kosovo said": what a speaker says that another party must do is a demand, what it
 * should do a request. Of its own side, or in the writer's words, it is neither.
 */
export function obligationAt(page: Page, at: number): Match | null {
  const statement = page.contentOf[at]
  if (!statement?.speaker || !isVerb(page, at) || INWARD.has(page.lemmas[at]!)) return null
  const auxiliaries = auxiliariesOf(page, at)
  const strong = auxiliaries.includes('must') || isHaveTo(page, at)
  if (!strong && !auxiliaries.includes('should')) return null
  const subject = subjectOf(page, at)
  const party = partiesAt(page, subject)
  if (party.length === 0 || party.some(id => sameSide(page, id, statement.speaker!))) return null
  return {
    definition: strong ? demand : request,
    frame: { on: 'verb', words: '', actor: 'speaker', everyday: 'word', recipient: ['subject'] },
    at,
    verb: at,
    negated: false,
  }
}

/** Verbs of the mind and of states: nobody demands them of another in a negotiation. */
const INWARD: ReadonlySet<string> = new Set(
  'be have realise realize feel know understand remember think believe see learn worry hope expect end look seem like love enjoy need happen'.split(
    ' ',
  ),
)

/** "has to leave", "needs to leave". */
function isHaveTo(page: Page, at: number): boolean {
  const { head, relation } = page.doc.words[at]!
  return (
    relation === 'xcomp' &&
    head >= 0 &&
    /^(?:have|need)$/.test(page.lemmas[head]!) &&
    child(page, head, 'obj') < 0
  )
}
