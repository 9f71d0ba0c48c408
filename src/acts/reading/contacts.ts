import type { Contact, ContactMode } from '../../model/act.ts'
import { daysOf } from '../../model/calendar.ts'
import type { Draft } from './draft.ts'
import { type Page, sentenceSpan } from './page.ts'
import { subjectOf } from './arguments.ts'
import { partiesAt } from './parties.ts'
import { child, clauseOf, isNegated, obliquesOf, prepositionOf } from './tree.ts'

const CONTACT_VERBS = new Set(
  'communicate speak talk meet negotiate converse confer correspond contact'.split(' '),
)
export const CONTACT_NOUNS = new Set(
  'conversation contact talk talks communication meeting dialogue negotiation summit exchange call'.split(
    ' ',
  ),
)

const MODES: Partial<Record<string, ContactMode>> = {
  meeting: 'meeting',
  call: 'call',
  exchange: 'exchange',
  mediation: undefined,
}

/** Meetings, calls and exchanges that took place, as contacts between their parties. */
export function contactsOf(drafts: readonly Draft[]): Contact[] {
  return drafts.flatMap(draft => {
    const mode = draft.rule === 'meeting/visit' ? 'visit' : MODES[draft.type]
    const sides = draft.recipient.length > 0 ? [draft.actor, draft.recipient] : draft.actor.map(id => [id])
    const held =
      draft.factuality === 'asserted' ||
      draft.factuality === 'historical' ||
      draft.factuality === 'second-hand'
    if (!mode || !held || sides.length < 2 || sides.some(side => side.length === 0)) return []
    return [
      {
        id: '',
        kind: 'contact' as const,
        parties: sides,
        mode,
        from: draft.when.from,
        to: draft.when.to,
        venue: draft.venue,
        evidence: draft.evidence,
        attribution: draft.attribution,
        rule: `contact/${draft.type}`,
      },
    ]
  })
}

/** "The two have not communicated directly", "no conversations between A and B since March": a stated gap. */
export function gapAt(page: Page, at: number): Contact | null {
  const { upos, xpos } = page.doc.words[at]!
  const lemma = page.lemmas[at]!
  if (xpos.startsWith('VB') && CONTACT_VERBS.has(lemma) && isNegated(page, at)) {
    const perfect = page.children[at]!.some(
      each => page.lemmas[each] === 'have' && page.doc.words[each]!.relation.startsWith('aux'),
    )
    if (!perfect && sinceOf(page, at) === null) return null
    const subject = partiesAt(page, subjectOf(page, at))
    const others = obliquesOf(page, at)
      .filter(each => /^(?:with|to)$/.test(prepositionOf(page, each) ?? ''))
      .flatMap(each => partiesAt(page, each))
    const object = child(page, at, 'obj')
    const sides = sidesOf(subject, others.length > 0 ? others : object >= 0 ? partiesAt(page, object) : [])
    return sides ? gap(page, at, sides) : null
  }
  if (upos === 'NOUN' && CONTACT_NOUNS.has(lemma) && isNegated(page, at)) {
    const between = obliquesOf(page, at).filter(each =>
      /^(?:between|with)$/.test(prepositionOf(page, each) ?? ''),
    )
    const owner = child(page, at, 'nmod:poss')
    const sides = sidesOf(
      owner >= 0 ? partiesAt(page, owner) : [],
      between.flatMap(each => partiesAt(page, each)),
    )
    return sides ? gap(page, at, sides) : null
  }
  return null
}

function sidesOf(first: readonly string[], second: readonly string[]): readonly (readonly string[])[] | null {
  if (first.length > 0 && second.length > 0) return [first, second]
  const all = first.length > 0 ? first : second
  return all.length >= 2 ? all.map(id => [id]) : null
}

function gap(page: Page, at: number, parties: readonly (readonly string[])[]): Contact {
  const since = sinceOf(page, at)
  return {
    id: '',
    kind: 'gap',
    parties,
    mode: null,
    from: since,
    to: page.doc.createdOn,
    venue: null,
    evidence: [sentenceSpan(page, at)],
    attribution: page.contentOf[at]?.id ?? null,
    rule: 'gap/since',
  }
}

/** The value of the date behind *since* in the clause; null when there is none, or when it is an event. */
function sinceOf(page: Page, at: number): string | null {
  const sentence = page.doc.sentences[page.doc.tokens[at]!.sentence]!
  for (let i = at; i < sentence.endToken; i++) {
    if (page.lemmas[i] !== 'since' || clauseOf(page, i) !== clauseOf(page, at)) continue
    for (let next = i + 1; next < Math.min(sentence.endToken, i + 4); next++) {
      const timex = page.timexAt[next]!
      const value = timex >= 0 ? (page.doc.settled[timex]?.value ?? null) : null
      if (value !== null && daysOf(value)) return value
    }
  }
  return null
}
