import type { Document, Word } from '../model/document.ts'
import { firstEndingAfter, type Span } from '../model/span.ts'
import {
  AHEAD,
  ALWAYS_AHEAD,
  ATTENDING,
  CONDITIONS,
  DEADLINE,
  DONE_AT_ONCE,
  FUTURE_MODALS,
  GRANTING,
  MOVING,
  OCCASIONS,
  PLANNED,
  REPORTING,
  SCHEDULING,
  TIMETABLED,
  WEAK_MODALS,
  WISHING,
} from './en/verbs.ts'

/** Which way a verb looks from the moment of speaking. */
/** `was-ahead`: it lay ahead of what was told then, and may be past by now. */
export type Tense = 'past' | 'present' | 'future' | 'was-ahead'

/** What the parse says of one date's place in its sentence. */
export interface Governed {
  readonly tense: Tense | null
  /** Lemma of the governing verb. */
  readonly verb: string | null
}

const NOWHERE: Governed = { tense: null, verb: null }

type Parsed = Pick<Document, 'text' | 'tokens' | 'sentences' | 'words'>

/** Tense and governing verb of the words at a span, by the dependency tree; by the words before it where there is no tree. */
export function governedBy(doc: Parsed, span: Span): Governed {
  const { tokens, words } = doc
  if (words.length === 0) return byWords(doc.text, span)
  const first = firstEndingAfter(tokens, span.start)
  if (first >= tokens.length || tokens[first]!.start >= span.end) return NOWHERE
  let end = first + 1
  while (end < tokens.length && tokens[end]!.start < span.end) end++
  let head = -1
  for (let i = first; i < end; i++) {
    const up = words[i]!.head
    // A stray root among the words is no place to climb from while another of them hangs from a verb.
    if ((up < first || up >= end) && (head < 0 || up >= 0)) head = i
  }
  if (head < 0) head = first
  const date: Dated = {
    first,
    head,
    preposition: prepositionOf(doc, head),
    isPossessor: words[end]?.xpos === 'POS' || isPremodifier(doc, head, end),
  }
  // "The deadline is Friday": the date is itself what is said.
  const copula = childrenOf(doc, head).find(i => words[i]!.relation === 'cop')
  if (copula !== undefined) return { tense: words[copula]!.xpos === 'VBD' ? 'past' : 'present', verb: 'be' }
  return climb(doc, words[head]!.head, head, date, 0)
}

/** "a June agreement", "Sunday's talks": what has a date of its own before it. */
const isPremodifier = ({ words }: Parsed, head: number, end: number): boolean =>
  PREMODIFIERS.has(words[head]!.relation) &&
  words[head]!.head >= end &&
  words[words[head]!.head]!.upos !== 'VERB'

const PREMODIFIERS = new Set(['compound', 'nmod', 'amod', 'nmod:poss', 'nmod:tmod'])

interface Dated {
  readonly first: number
  readonly head: number
  readonly preposition: string | null
  /** "Wednesday's ruling": what has a day of its own has mostly had it. */
  readonly isPossessor: boolean
}

/** How many words up the tree a date may look for its verb. */
const MAX_CLIMB = 12

function climb(doc: Parsed, at: number, from: number, date: Dated, steps: number): Governed {
  if (at < 0 || steps > MAX_CLIMB) return NOWHERE
  const { words } = doc
  const word = words[at]!
  const children = childrenOf(doc, at)
  const isVerb =
    word.upos === 'VERB' ||
    word.upos === 'AUX' ||
    children.some(i => words[i]!.relation === 'cop' || words[i]!.relation === 'aux')
  if (!isVerb) return climb(doc, word.head, at, date, steps + 1)
  const verb = word.lemma.toLowerCase()
  const own = ownTense(words, at, children)
  const { preposition } = date
  // "had demanded a truce by Monday": what lay ahead then may be past by now.
  const isDue = preposition !== null && DEADLINE.has(preposition)
  const isPluperfect =
    own === 'past' && children.some(i => words[i]!.lemma === 'have' && words[i]!.xpos === 'VBD')
  if (isDue && isPluperfect) return { tense: 'past', verb }
  if (SCHEDULING.has(verb) && plansFor(doc, at, from, own, date)) {
    return { tense: isPluperfect ? 'was-ahead' : 'future', verb }
  }
  // "unless it raised pay by Friday": in a condition the past is no past.
  const isCondition = children.some(
    i => words[i]!.relation === 'mark' && CONDITIONS.has(words[i]!.lemma.toLowerCase()),
  )
  if (isCondition && own === 'past') {
    return { tense: isDue ? 'future' : null, verb }
  }
  // "said the army would be out by Christmas": a deadline belongs to what was said, not to the saying.
  const said = isDue && REPORTING.has(verb) && from > at ? clauseBefore(words, at, children, date.first) : -1
  if (said >= 0 && steps < MAX_CLIMB) return climb(doc, said, from, date, steps + 1)
  const inherited = own ?? inheritedTense(doc, at, date, steps)
  if (isDue && (GRANTING.has(verb) || inherited !== 'past')) {
    return { tense: 'future', verb }
  }
  if (date.isPossessor && own !== 'past')
    return { tense: isAheadOf(words, at, own, children) ? 'future' : null, verb }
  // "may account for the fall in trading on Wednesday": a guess about what was, not a plan.
  if (own === 'future' && steps > 0 && children.some(i => WEAK_MODALS.has(words[i]!.lemma.toLowerCase()))) {
    return { tense: null, verb }
  }
  if (own === 'present' && REPORTING.has(verb)) return { tense: 'past', verb }
  if (own === 'present' && TIMETABLED.has(verb)) return { tense: 'future', verb }
  if (own !== null) return { tense: own, verb }
  return { tense: inherited, verb }
}

/** The clause that a verb of saying takes, where it stands between the verb and the date; -1 for none. */
const clauseBefore = (
  words: readonly Word[],
  at: number,
  children: readonly number[],
  date: number,
): number => children.find(i => i > at && i < date && words[i]!.relation === 'ccomp') ?? -1

/** A verb form without a tense of its own: an infinitive mostly lies ahead, a participle goes with what it hangs from. */
function inheritedTense(doc: Parsed, at: number, date: Dated, steps: number): Tense | null {
  const { words } = doc
  const { head, relation } = words[at]!
  const isInfinitive = childrenOf(doc, at).some(i => words[i]!.xpos === 'TO')
  if (!isInfinitive) return climb(doc, head, at, date, steps + 1).tense
  const goesAlong = relation === 'advcl' || (head >= 0 && DONE_AT_ONCE.has(words[head]!.lemma))
  return (
    (goesAlong ? climb(doc, head, at, { ...date, preposition: null }, steps + 1).tense : null) ?? 'future'
  )
}

/** "will open Monday's talks", "reason to attend Monday's talks", but not "ways around Monday's ruling". */
const isAheadOf = (
  words: readonly Word[],
  at: number,
  own: Tense | null,
  children: readonly number[],
): boolean =>
  own === 'future'
    ? children.some(i => words[i]!.xpos === 'MD')
    : own === null && ATTENDING.has(words[at]!.lemma)

/** Whether a verb of planning has the date as what is planned, not as the day of the planning itself. */
function plansFor(doc: Parsed, at: number, from: number, own: Tense | null, date: Dated): boolean {
  const { words } = doc
  const next = words[at + 1]
  if (next?.xpos === 'TO' || (next?.lemma === 'to' && words[at]!.lemma === 'set')) return true
  if (date.isPossessor) return false
  if (date.preposition !== null && AHEAD.has(date.preposition)) return true
  // "a truce from Monday", wanted or demanded; "moved to Friday", but not "in the night to Sunday".
  if (date.preposition === 'from') return own !== 'past' || WISHING.has(words[at]!.lemma)
  if (date.preposition === 'to') return MOVING.has(words[at]!.lemma)
  if (own !== 'past' && own !== null) return true
  if (words[at]!.xpos === 'VBN' && ALWAYS_AHEAD.has(words[at]!.lemma)) return true
  // "planned a march in the capital on Saturday", but "planned on Saturday to" and "on Saturday they planned".
  if (from < at) return false
  const isWish = WISHING.has(words[at]!.lemma)
  for (let i = at + 1; i < date.first; i++) {
    if (
      isWish
        ? OCCASIONS.has(words[i]!.lemma.toLowerCase())
        : words[i]!.head === at && OBJECTS.has(words[i]!.relation)
    ) {
      return isWish || PLANNED.has(words[at]!.lemma)
    }
  }
  return false
}

const OBJECTS = new Set(['obj', 'iobj'])

function ownTense(words: readonly Word[], at: number, children: readonly number[]): Tense | null {
  const word = words[at]!
  const helpers = children.filter(i => words[i]!.relation.startsWith('aux') || words[i]!.relation === 'cop')
  const lemmas = helpers.map(i => words[i]!.lemma.toLowerCase())
  const isPerfect = lemmas.some(lemma => lemma === 'have')
  const modal = helpers.find(i => words[i]!.xpos === 'MD' || FUTURE_MODALS.has(words[i]!.lemma.toLowerCase()))
  if (modal !== undefined) {
    // "could not be reached on Friday" tells what happened.
    const isFailure = words[modal]!.lemma.toLowerCase() === 'could' && lemmas.includes('be')
    return isPerfect || isFailure ? 'past' : 'future'
  }
  if (isPerfect) return 'past'
  if (lemmas.includes('go') || (word.lemma === 'go' && word.xpos === 'VBG')) return 'future'
  const finite = helpers.find(i => /^VB[DZP]$/.test(words[i]!.xpos))
  if (finite !== undefined) {
    if (words[finite]!.xpos === 'VBD') return 'past'
    return word.xpos === 'VBG' ? 'future' : 'present'
  }
  if (word.xpos === 'VBD') return 'past'
  if (word.xpos === 'VBZ' || word.xpos === 'VBP') return 'present'
  if (word.xpos === 'VBN') return ALWAYS_AHEAD.has(word.lemma) ? 'future' : 'past'
  return null
}

function prepositionOf(doc: Parsed, at: number): string | null {
  const child = childrenOf(doc, at).find(i => doc.words[i]!.relation === 'case')
  return child === undefined ? null : doc.words[child]!.lemma.toLowerCase()
}

/** Children of a word; only near it, so that a long sentence costs no more than a short one. */
function childrenOf(doc: Parsed, at: number): number[] {
  const sentence = doc.sentences[doc.tokens[at]!.sentence]!
  const found: number[] = []
  const from = Math.max(sentence.firstToken, at - REACH)
  const to = Math.min(sentence.endToken, at + REACH)
  for (let i = from; i < to; i++) if (doc.words[i]!.head === at) found.push(i)
  return found
}

const REACH = 24

/** Without a tree: the nearest verb-like word before the date, within its sentence. */
function byWords(text: string, span: Span): Governed {
  const before = text.slice(Math.max(0, span.start - 90), span.start)
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('"')) + 1,
  )
  const words = clause.toLowerCase().match(/[a-z'’]+/g) ?? []
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    if (FUTURE_MODALS.has(word) || ['scheduled', 'expected', 'due', 'until', 'planned'].includes(word)) {
      return { tense: 'future', verb: word }
    }
    if (word === 'to' && i < words.length - 2) return { tense: 'future', verb: words[i + 1]! }
    if (/^(?:said|was|were|had|has|told|met|[a-z]{2,}ed)$/.test(word)) return { tense: 'past', verb: word }
  }
  return NOWHERE
}
