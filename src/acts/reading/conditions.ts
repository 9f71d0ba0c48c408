import type { Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Condition } from '../../model/terms.ts'
import { formOf, type Page } from './page.ts'
import { isDenied } from './frames.ts'
import { below, child, childrenBy, isVerb } from './tree.ts'

export interface FoundCondition {
  readonly condition: Condition & Span
  /** The verb, or the noun, of the condition. */
  readonly at: number
  /** The word that opens it. */
  readonly opener: number
}

interface Hinge {
  readonly hinge: string
  /** Whether what follows must fail for the consequence to come. */
  readonly negative: boolean
  /** Words that must stand right before it. */
  readonly before?: string
  /** Words that must stand right behind it, and are no part of the condition. */
  readonly after?: string
}

const HINGES: Readonly<Record<string, readonly Hinge[]>> = {
  if: [{ hinge: 'if', negative: false }],
  unless: [{ hinge: 'unless', negative: true }],
  provided: [
    { hinge: 'provided', negative: false, after: 'that' },
    { hinge: 'provided', negative: false, before: ',' },
  ],
  providing: [{ hinge: 'provided', negative: false, after: 'that' }],
  once: [{ hinge: 'once', negative: false }],
  until: [{ hinge: 'until', negative: false }],
  till: [{ hinge: 'until', negative: false }],
  after: [{ hinge: 'only after', negative: false, before: 'only' }],
  when: [{ hinge: 'only when', negative: false, before: 'only' }],
  before: [{ hinge: 'before', negative: false }],
  condition: [{ hinge: 'on condition', negative: false, after: 'that' }],
  exchange: [{ hinge: 'in exchange', negative: false, after: 'for' }],
  return: [{ hinge: 'in return', negative: false, after: 'for' }],
  long: [{ hinge: 'as long as', negative: false, after: 'as' }],
}

const FAILING: ReadonlySet<string> = new Set(['fail', 'refuse', 'decline', 'reject', 'ignore', 'neglect'])
/** Verbs that ask *if* without setting a condition. */
const ASKING: ReadonlySet<string> = new Set([
  'ask',
  'know',
  'see',
  'wonder',
  'say',
  'decide',
  'doubt',
  'question',
  'check',
])

/** The conditions of a sentence, by the words that open them, in text order. */
export function conditionsIn(page: Page, sentence: Sentence): readonly FoundCondition[] {
  const found: FoundCondition[] = []
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
    const word = formOf(page, at).toLowerCase()
    const hinges = HINGES[word]
    const hinge = hinges?.find(
      each =>
        (each.before === undefined || page.lemmas[at - 1] === each.before) &&
        (each.after === undefined || page.lemmas[at + 1] === each.after),
    )
    if (!hinge) continue
    const opener = hinge.after === undefined ? at : at + 1
    const verb =
      word === 'exchange' || word === 'return'
        ? nounAfter(page, sentence, opener)
        : verbAfter(page, sentence, opener)
    if (verb < 0 || (word === 'if' && isAskedFor(page, verb))) continue
    found.push(read(page, at, opener, verb, hinge))
  }
  return found
}

/** The verb that the hinge opens: the one it marks, else the first behind it in the same run of words. */
function verbAfter(page: Page, sentence: Sentence, opener: number): number {
  const { head } = page.doc.words[opener]!
  if (
    head > opener &&
    head < sentence.endToken &&
    isClause(page, head) &&
    page.doc.words[head]!.xpos !== 'VBG'
  )
    return head
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
    if (page.doc.words[at]!.upos === 'NOUN') return at
  return -1
}

const isAskedFor = (page: Page, verb: number): boolean => {
  const { head, relation } = page.doc.words[verb]!
  return relation === 'ccomp' && head >= 0 && ASKING.has(page.lemmas[head]!)
}

function read(
  page: Page,
  hingeAt: number,
  opener: number,
  at: number,
  { hinge, negative }: Hinge,
): FoundCondition {
  const inside = new Set(
    below(page, at, each => {
      const { relation } = page.doc.words[each]!
      return relation === 'parataxis' || (relation === 'conj' && child(page, each, 'nsubj') >= 0)
    }),
  )
  let last = at
  // Commas inside are kept while the words behind them belong to the condition too.
  for (let next = opener + 1; next < page.doc.words.length; next++) {
    if (page.doc.tokens[next]!.sentence !== page.doc.tokens[at]!.sentence) break
    const isComma = page.doc.words[next]!.upos === 'PUNCT'
    if (next > at && !inside.has(next) && !isComma) break
    if (!isComma) last = Math.max(last, next)
    else if (next > at && (!inside.has(next + 1) || isTail(page, next + 1))) break
  }
  const { tokens, text } = page.doc
  const [start, end] = [tokens[opener + 1]!.start, tokens[last]!.end]
  const negated = isDenied(page, at) || FAILING.has(page.lemmas[at]!)
  return {
    at,
    opener: hingeAt,
    condition: {
      hinge: page.lemmas[hingeAt - 1] === 'only' && hinge === 'if' ? 'only if' : hinge,
      polarity: negated !== negative ? 'negative' : 'positive',
      text: text.slice(start, end),
      start,
      end,
    },
  }
}

/** Behind the comma only somebody is named who says it: "…, the minister said". */
function isTail(page: Page, from: number): boolean {
  for (let at = from; at < page.doc.words.length && at < from + 8; at++) {
    if (page.doc.tokens[at]!.sentence !== page.doc.tokens[from]!.sentence) return false
    if (page.cueOf[at] !== null) return true
  }
  return false
}

/**
 * Gives each condition to one predicate: the nearest above it in the tree, else the one whose clause stands next
 * to it. *until* and *before* hold back only what is refused, *once* only what is to come.
 *
 * @param predicates the words that perform acts, in text order
 */
export function conditionsBy(
  page: Page,
  conditions: readonly FoundCondition[],
  predicates: readonly {
    readonly at: number
    readonly verb: number
    readonly holdsBack: boolean
    readonly isAhead: boolean
  }[],
): ReadonlyMap<number, readonly FoundCondition[]> {
  const owned = new Map<number, FoundCondition[]>()
  for (const found of conditions) {
    const { hinge, start, end } = found.condition
    const may = predicates.filter(({ at, verb, holdsBack, isAhead }) => {
      const { start: from } = page.doc.tokens[verb >= 0 ? verb : at]!
      if (from >= start && from < end) return false
      if (hinge === 'until' || hinge === 'before') return holdsBack
      return hinge === 'once' ? isAhead : true
    })
    const owner = above(page, found.at, may) ?? beside(page, found, may)
    if (!owner) continue
    const list = owned.get(owner.at)
    if (list) list.push(found)
    else owned.set(owner.at, [found])
  }
  return owned
}

function above<P extends { readonly at: number; readonly verb: number }>(
  page: Page,
  at: number,
  predicates: readonly P[],
): P | undefined {
  for (
    let up = page.doc.words[at]!.head, steps = 0;
    up >= 0 && steps < 24;
    up = page.doc.words[up]!.head, steps++
  ) {
    const found = predicates.find(each => each.at === up || each.verb === up)
    if (found) return found
  }
  return undefined
}

function beside<P extends { readonly at: number; readonly verb: number }>(
  page: Page,
  { condition, opener }: FoundCondition,
  predicates: readonly P[],
): P | undefined {
  const before = predicates.filter(each => each.at < opener)
  return before.at(-1) ?? predicates.find(each => page.doc.tokens[each.at]!.start >= condition.end)
}
