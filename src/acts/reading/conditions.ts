import type { Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Condition } from '../../model/terms.ts'
import { isDenied } from './frames.ts'
import { type FoundHinge, hingeAt } from './hinges.ts'
import { formOf, type Page } from './page.ts'
import { below, child, childrenBy, isVerb } from './tree.ts'

export interface FoundCondition {
  readonly condition: Condition & Span
  /** The verb, or the noun, of the condition. */
  readonly at: number
  /** The first word of its hinge. */
  readonly opener: number
  /** Which acts its hinge can hold up. */
  readonly holds: FoundHinge['holds']
}

/** Verbs by which the thing does not come about: "fails *to pay*", "refuses *talks*". */
const FAILING: ReadonlySet<string> = new Set(['fail', 'refuse', 'decline', 'reject', 'ignore', 'neglect'])
/** Verbs that ask *if* without setting a condition. */
const ASKING: ReadonlySet<string> = new Set(
  'ask know see wonder say decide doubt question check determine learn find test matter tell wait consider examine'.split(
    ' ',
  ),
)

/** The conditions of a sentence, by the words that open them, in text order. */
export function conditionsIn(page: Page, sentence: Sentence): readonly FoundCondition[] {
  const found: FoundCondition[] = []
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
    const hinge = hingeAt(page, at, sentence.endToken) ?? inversionAt(page, at, sentence) ?? tieAt(page, at)
    if (!hinge) continue
    const condition = openedBy(page, sentence, hinge)
    if (!condition) continue
    found.push(condition)
    at = hinge.last
  }
  return found
}

function openedBy(page: Page, sentence: Sentence, hinge: FoundHinge): FoundCondition | null {
  const { first, last, opens } = hinge
  // "even if", "as if", "what if": nothing turns on it.
  if (/^(?:even|as|what)$/i.test(formOf(page, first - 1 >= 0 ? first - 1 : first)) && hinge.hinge === 'if')
    return null
  if (/^so$/i.test(formOf(page, last + 1)) && formOf(page, last + 2) === ',') return null
  const verb = opens === 'noun' ? -1 : verbAfter(page, sentence, last, opens === 'clause')
  const at = verb >= 0 ? verb : opens === 'clause' ? -1 : nounAfter(page, sentence, last)
  if (at < 0 || (hinge.hinge === 'if' && isAskedFor(page, at, first))) return null
  if (verb < 0 && /^(?:one|it|them|that|this)$/.test(page.lemmas[at]!)) return null
  if (hinge.bare && !isBareHinge(page, sentence, hinge, at)) return null
  // "until Friday" is a deadline, "before 2020" a date, "before the court" a place to speak.
  if (page.timexAt[at]! >= 0) return null
  if (opens !== 'clause' && verb < 0 && page.mentionAt[at]?.head === at) return null
  return read(page, sentence, hinge, at)
}

/** "would sign *provided* the others did": a modal before it, a clause with its own subject behind it. */
const isBareHinge = (page: Page, { firstToken }: Sentence, { first }: FoundHinge, at: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(page.doc.words[first + 1]!.upos) &&
  childrenBy(page, at, 'nsubj', 'nsubj:pass').some(each => each > first) &&
  page.doc.words.slice(firstToken, first).some(({ xpos }) => xpos === 'MD')

/** "*Should* the army attack, …", "*Had* they agreed, they would …", "*Were* it to leave, …". */
function inversionAt(page: Page, at: number, sentence: Sentence): FoundHinge | null {
  const form = formOf(page, at).toLowerCase()
  if (form !== 'should' && form !== 'had' && form !== 'were') return null
  const { head } = page.doc.words[at]!
  if (head <= at + 1 || head >= sentence.endToken || page.doc.words[at + 1]!.xpos.startsWith('VB'))
    return null
  if (at > sentence.firstToken && page.doc.words[at - 1]!.xpos.startsWith('W')) return null
  const subjects = childrenBy(page, head, 'nsubj', 'nsubj:pass')
  const hasOwnSubject = subjects.length > 0 && subjects.every(each => each > at && each < head)
  const isOfMain = /^(?:root)$/.test(page.doc.words[head]!.relation) && !hasModalAfter(page, head, sentence)
  if (!hasOwnSubject || isOfMain) return null
  return { hinge: form, words: form, opens: 'clause', first: at, last: at }
}

const hasModalAfter = (page: Page, from: number, { endToken }: Sentence): boolean => {
  for (let at = from + 1; at < endToken; at++)
    if (/^(?:would|will|'ll|’ll|could|can|must)$/i.test(formOf(page, at))) return true
  return false
}

/** "tied *the release of the envoy* to the lifting of sanctions". */
function tieAt(page: Page, at: number): FoundHinge | null {
  if (!TYING.has(page.lemmas[at]!) || !isVerb(page, at)) return null
  if (/^(?:acl|amod)$/.test(page.doc.words[at]!.relation)) return null
  const opener = tieOf(page, at)
  return opener < 0 ? null : { hinge: 'tied to', words: 'to', opens: 'noun', first: opener, last: opener }
}

/** The *to* of what a verb of tying ties something to, or -1; trees hang it on the verb, on its object or below. */
export function tieOf(page: Page, at: number): number {
  for (const word of below(page, at)) {
    if (word <= at || page.doc.words[word]!.relation !== 'case' || page.lemmas[word] !== 'to') continue
    const noun = page.doc.words[word]!.head
    if (/^(?:obl|nmod)$/.test(page.doc.words[noun]!.relation)) return word
  }
  return -1
}

export const TYING: ReadonlySet<string> = new Set(['tie', 'link', 'peg'])

/** The verb that the hinge opens: the one it marks, else the first behind it in the same run of words. */
function verbAfter(page: Page, sentence: Sentence, opener: number, mustBeClause: boolean): number {
  const { head } = page.doc.words[opener]!
  if (
    head > opener &&
    head < sentence.endToken &&
    isClause(page, head) &&
    page.doc.words[head]!.xpos !== 'VBG'
  )
    return head
  if (!mustBeClause) return -1
  for (let at = opener + 1; at < Math.min(sentence.endToken, opener + 16); at++) {
    if (page.doc.words[at]!.upos === 'PUNCT' && formOf(page, at) !== ',') return -1
    const { relation, xpos } = page.doc.words[at]!
    if (isVerb(page, at) && !relation.startsWith('aux') && xpos !== 'VBG') return at
  }
  return -1
}

const isClause = (page: Page, at: number): boolean =>
  isVerb(page, at) || childrenBy(page, at, 'nsubj', 'nsubj:pass', 'cop').length > 0

function nounAfter(page: Page, sentence: Sentence, opener: number): number {
  const { head } = page.doc.words[opener]!
  if (head > opener && head < sentence.endToken) return head
  for (let at = opener + 1; at < Math.min(sentence.endToken, opener + 8); at++)
    if (/^(?:NOUN|PROPN|PRON)$/.test(page.doc.words[at]!.upos)) return at
  return -1
}

const isAskedFor = (page: Page, verb: number, first: number): boolean => {
  const { head, relation } = page.doc.words[verb]!
  const before = first > 0 ? page.lemmas[first - 1]! : ''
  return (relation === 'ccomp' && head >= 0 && ASKING.has(page.lemmas[head]!)) || ASKING.has(before)
}

function read(page: Page, sentence: Sentence, hinge: FoundHinge, at: number): FoundCondition {
  const last = lastWord(page, sentence, hinge.last, at)
  const { tokens, text } = page.doc
  const [start, end] = [tokens[hinge.last + 1]!.start, tokens[last]!.end]
  const negated = isDenied(page, at) || isFailing(page, at) || isBareNot(page, hinge.last + 1, at)
  return {
    at,
    opener: hinge.first,
    holds: hinge.holds,
    condition: {
      hinge: hinge.hinge,
      polarity: negated !== (hinge.negative ?? false) ? 'negative' : 'positive',
      text: text.slice(start, end),
      start,
      end,
    },
  }
}

/** "if the talks *failed*" is what happens; "if it *refused* talks", "*failed* to pay" is what does not. */
const isFailing = (page: Page, at: number): boolean =>
  FAILING.has(page.lemmas[at]!) &&
  (child(page, at, 'obj', 'xcomp', 'nsubj:pass') >= 0 ||
    (at + 1 < page.doc.words.length && /^(?:NOUN|PROPN|DET|PART)$/.test(page.doc.words[at + 1]!.upos)))

/** "if *not* freed by Sunday", "unless *no* answer comes". */
const isBareNot = (page: Page, from: number, at: number): boolean =>
  /^(?:not|no|none|nobody|neither)$/i.test(formOf(page, from)) && !isDenied(page, at)

/**
 * The last word of the condition. What hangs below its verb belongs to it, and so does what follows without a
 * break: a tree often hangs the tail of a clause too high. It ends at a stop, at a comma or an *and* behind which
 * something else begins, and where somebody is named who says it.
 */
function lastWord(page: Page, sentence: Sentence, opener: number, at: number): number {
  const inside = new Set(
    below(page, at, each => {
      const { relation } = page.doc.words[each]!
      return relation === 'parataxis' || (relation === 'conj' && child(page, each, 'nsubj', 'mark') >= 0)
    }),
  )
  const ofOthers = othersAfter(page, sentence, opener, at, inside)
  let last = Math.max(opener + 1, at)
  for (let next = opener + 1; next < sentence.endToken; next++) {
    const { upos } = page.doc.words[next]!
    const form = formOf(page, next)
    if (next > at && ofOthers.has(next)) break
    if (upos === 'PUNCT') {
      if (next > at && form === ',' && (!inside.has(next + 1) || isTail(page, next + 1))) break
      if (STOPS.test(form)) break
      if (form === ',' || !inside.has(next)) continue
    }
    if (next > at && upos === 'CCONJ' && !inside.has(page.doc.words[next]!.head) && !goesOn(page, at, next))
      break
    last = Math.max(last, next)
  }
  return last
}

/** "if Spain guarantees a fair trial and *pays*": a verb of the same form without a subject of its own. */
const goesOn = (page: Page, at: number, link: number): boolean =>
  FINITE.test(page.doc.words[at]!.xpos) &&
  page.doc.words[link + 1]?.xpos === page.doc.words[at]!.xpos &&
  child(page, link + 1, 'nsubj', 'nsubj:pass') < 0

const FINITE = /^VB[DZP]$/
const STOPS = /^[.;:—–?!”"]$/

/** Words behind the condition's verb that are somebody else's: the subject of another clause, and all of its own words. */
function othersAfter(
  page: Page,
  { endToken }: Sentence,
  opener: number,
  at: number,
  inside: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let next = at + 1; next < endToken; next++) {
    const { relation, head } = page.doc.words[next]!
    if (inside.has(next)) continue
    if (page.cueOf[next] !== null && head !== at) found.add(next)
    const isOtherSubject = relation.startsWith('nsubj') && head > next && !inside.has(head)
    if (isOtherSubject) for (const word of below(page, next)) if (word > opener) found.add(word)
  }
  return found
}

/** Behind the comma only somebody is named who says it: "…, the minister said". */
function isTail(page: Page, from: number): boolean {
  for (let at = from; at < page.doc.words.length && at < from + 8; at++) {
    if (page.doc.tokens[at]!.sentence !== page.doc.tokens[from]!.sentence) return false
    if (page.cueOf[at] !== null) return true
  }
  return false
}
