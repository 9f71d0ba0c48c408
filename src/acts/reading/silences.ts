import type { Silence } from '../../model/act.ts'
import { type Page, sentenceSpan } from './page.ts'
import { subjectOf } from './arguments.ts'
import { partiesAt } from './parties.ts'
import { child, isNegated, obliquesOf, prepositionOf } from './tree.ts'

export interface FoundSilence extends Silence {
  /** The nouns that say what was not answered. */
  readonly words: readonly number[]
}

const ANSWERS = new Set('respond reply answer acknowledge react comment address mention'.split(' '))
const ANSWER_NOUNS = new Set(
  'response reply answer reaction acknowledgement acknowledgment comment'.split(' '),
)

/** "without acknowledging the ultimatum", "has yet to respond", "no reply from": somebody did not answer. */
export function silenceAt(page: Page, at: number): FoundSilence | null {
  const { xpos, upos, head, relation } = page.doc.words[at]!
  const lemma = page.lemmas[at]!
  if (xpos.startsWith('VB') && lemma === 'ignore') {
    const object = child(page, at, 'obj')
    return object >= 0 && OPENINGS.has(page.lemmas[object]!)
      ? silence(page, at, partiesAt(page, subjectOf(page, at)), 'silence/ignore')
      : null
  }
  if (
    xpos.startsWith('VB') &&
    lemma === 'remain' &&
    page.children[at]!.some(each => page.lemmas[each] === 'silent')
  ) {
    return silence(page, at, partiesAt(page, subjectOf(page, at)), 'silence/silent')
  }
  if (
    lemma === 'silent' &&
    page.children[at]!.some(each => /^(?:remain|stay|be)$/.test(page.lemmas[each]!))
  ) {
    return silence(page, at, partiesAt(page, subjectOf(page, at)), 'silence/silent')
  }
  if (xpos.startsWith('VB') && ANSWERS.has(lemma) && !aboutComment(page, at)) {
    const without = page.children[at]!.some(each => page.lemmas[each] === 'without')
    const yet =
      head >= 0 &&
      relation === 'xcomp' &&
      (page.lemmas[head] === 'yet' || page.children[head]!.some(each => page.lemmas[each] === 'yet'))
    const yetToo = page.children[at]!.some(each => page.lemmas[each] === 'yet')
    const failed = head >= 0 && relation === 'xcomp' && page.lemmas[head] === 'fail'
    if (!without && !yet && !yetToo && !failed && !isNegated(page, at)) return null
    if (
      page.children[at]!.some(each => /^(?:will|would|can|could|may|must|should)$/.test(page.lemmas[each]!))
    )
      return null
    return silence(page, at, partiesAt(page, subjectOf(page, at)), 'silence/no-answer')
  }
  if (upos === 'NOUN' && ANSWER_NOUNS.has(lemma) && isNegated(page, at)) {
    const from = obliquesOf(page, at).filter(each => /^(?:from|by)$/.test(prepositionOf(page, each) ?? ''))
    const by = from.flatMap(each => partiesAt(page, each))
    return by.length > 0 && !aboutComment(page, at) ? silence(page, at, by, 'silence/no-reply') : null
  }
  return null
}

export const OPENINGS = new Set(
  'ultimatum demand offer proposal request appeal call deadline threat warning invitation letter'.split(' '),
)

/** Reporters who got no comment are no party: "did not respond to a request for comment". */
const aboutComment = (page: Page, at: number): boolean =>
  obliquesOf(page, at).some(
    noun =>
      /^(?:request|question|email|inquiry|message|query|call)$/.test(page.lemmas[noun]!) &&
      (page.lemmas[noun] === 'question' ||
        obliquesOf(page, noun).some(each => /^(?:comment|interview|information)$/.test(page.lemmas[each]!)) ||
        page.lemmas[noun] === 'email'),
  )

const silence = (page: Page, at: number, by: readonly string[], rule: string): FoundSilence | null =>
  by.length === 0
    ? null
    : {
        id: '',
        on: null,
        by,
        evidence: [sentenceSpan(page, at)],
        rule,
        words: [child(page, at, 'obj'), ...obliquesOf(page, at)].filter(each => each >= 0),
      }
