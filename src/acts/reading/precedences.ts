import type { Precedence } from '../../model/act.ts'
import { CONTACT_NOUNS } from './contacts.ts'
import { formOf, type Page, sentenceSpan } from './page.ts'
import { subjectOf } from './arguments.ts'
import { partiesAt } from './parties.ts'
import { OPENINGS } from './silences.ts'
import { childrenBy } from './tree.ts'

export interface FoundPrecedence extends Precedence {
  /** The verb or noun of the act that is a first. */
  readonly anchor: number
}

/** "the first time that X has made such an offer since the invasion", "the first talks in three years". */
export function precedenceAt(page: Page, at: number): FoundPrecedence | null {
  if (page.lemmas[at] !== 'first' && page.lemmas[at] !== 'last') return null
  const { head } = page.doc.words[at]!
  if (head < 0 || page.doc.words[at]!.relation !== 'amod') return null
  const noun = page.lemmas[head]!
  const clause = childrenBy(page, head, 'acl:relcl', 'acl', 'ccomp')[0]
  if (noun === 'time' && clause === undefined) return null
  const act = noun === 'time' ? clause! : head
  if (
    noun !== 'time' &&
    !CONTACT_NOUNS.has(noun) &&
    !OPENINGS.has(noun) &&
    !/^(?:visit|deal|agreement|ceasefire|strike|exchange)$/.test(noun)
  )
    return null
  const since = afterSince(page, at)
  if (since === null && noun !== 'time') return null
  const subject = noun === 'time' ? partiesAt(page, subjectOf(page, clause!)) : []
  return {
    id: '',
    act: null,
    by: subject,
    claim: page.lemmas[at] === 'last' ? 'last' : since === null ? 'first' : 'first-since',
    since,
    evidence: [sentenceSpan(page, at)],
    rule: noun === 'time' ? 'precedence/first-time' : 'precedence/first-such',
    anchor: act,
  }
}

/** The words behind *since* (or *in* before a span of time) up to the next comma or the end of the sentence. */
function afterSince(page: Page, at: number): string | null {
  const sentence = page.doc.sentences[page.doc.tokens[at]!.sentence]!
  for (let i = at + 1; i < sentence.endToken - 1; i++) {
    const lemma = page.lemmas[i]!
    const span = lemma === 'in' && page.timexAt[i + 1]! >= 0
    if (lemma !== 'since' && !span) continue
    let last = i + 1
    while (last + 1 < sentence.endToken && !/^[.,;:!?"”]$/.test(formOf(page, last + 1))) last++
    return page.doc.text.slice(page.doc.tokens[i + (span ? 0 : 1)]!.start, page.doc.tokens[last]!.end)
  }
  return null
}
