import type { Span } from '../../model/span.ts'
import type { Condition } from '../../model/terms.ts'
import { formOf, type Page } from './page.ts'
import { below, isNegated, markOf, prepositionOf } from './tree.ts'

export interface FoundCondition {
  readonly condition: Condition & Span
  /** The verb, or the noun, of the condition. */
  readonly at: number
}

/** Words that open a condition, and whether what follows must fail for the consequence to come. */
const HINGES: Readonly<Record<string, { readonly hinge: string; readonly negative: boolean }>> = {
  if: { hinge: 'if', negative: false },
  unless: { hinge: 'unless', negative: true },
  provided: { hinge: 'provided', negative: false },
  providing: { hinge: 'provided', negative: false },
  once: { hinge: 'once', negative: false },
  until: { hinge: 'until', negative: false },
  till: { hinge: 'until', negative: false },
  before: { hinge: 'before', negative: false },
  after: { hinge: 'only after', negative: false },
  when: { hinge: 'only when', negative: false },
  should: { hinge: 'if', negative: false },
  assuming: { hinge: 'provided', negative: false },
}

const NOUN_HINGES: Readonly<Record<string, string>> = {
  condition: 'on condition',
  exchange: 'in exchange',
  return: 'in return',
}
const FAILING = new Set(['fail', 'refuse', 'decline', 'reject', 'ignore', 'neglect'])

/** Conditions that hang on a predicate, or on what the predicate is about. */
export function conditionsOf(page: Page, roots: readonly number[]): readonly FoundCondition[] {
  const found: FoundCondition[] = []
  const seen = new Set<number>()
  for (const root of roots) {
    for (const each of page.children[root]!) {
      if (seen.has(each)) continue
      seen.add(each)
      const condition = clausal(page, root, each) ?? nominal(page, each)
      if (condition) found.push(condition)
    }
  }
  return found.sort((a, b) => a.condition.start - b.condition.start)
}

function clausal(page: Page, root: number, at: number): FoundCondition | null {
  const { relation } = page.doc.words[at]!
  if (relation !== 'advcl' && relation !== 'acl' && relation !== 'ccomp') return null
  const mark = openerOf(page, at)
  const known = mark === null ? undefined : HINGES[mark]
  if (!known) return null
  const only = hasOnly(page, root, at)
  // "after", "when" and "before" tell the time as a rule; only *only* makes them a condition.
  if ((mark === 'after' || mark === 'when') && !only) return null
  if (mark === 'before' && !only && !isNegated(page, root)) return null
  if (mark === 'until' && !isNegated(page, root)) return null
  if (mark === 'once' && !hasFuture(page, root)) return null
  const negated = isNegated(page, at) || FAILING.has(page.lemmas[at]!)
  return {
    at,
    condition: {
      hinge: only && known.hinge === 'if' ? 'only if' : known.hinge,
      polarity: negated !== known.negative ? 'negative' : 'positive',
      ...spanOf(page, at),
    },
  }
}

const openerOf = (page: Page, at: number): string | null => {
  const mark = markOf(page, at)
  if (mark !== null && mark in HINGES) return mark
  const first = page.children[at]![0]
  return first !== undefined &&
    /^should$/i.test(formOf(page, first)) &&
    page.doc.words[first]!.relation === 'aux' &&
    isFirstOfClause(page, at, first)
    ? 'should'
    : mark
}

const isFirstOfClause = (page: Page, at: number, word: number): boolean =>
  page.children[at]!.every(each => each >= word)

const hasFuture = (page: Page, at: number): boolean =>
  page.children[at]!.some(each => /^(?:will|would|shall|can)$/.test(page.lemmas[each]!)) ||
  page.doc.words[at]!.xpos === 'VB'

const hasOnly = (page: Page, root: number, at: number): boolean =>
  [root, at].some(each =>
    page.children[each]!.some(
      word => page.lemmas[word] === 'only' && word < Math.max(at, root) && word >= Math.min(at, root) - 3,
    ),
  ) || page.children[at]!.some(each => page.lemmas[each] === 'only')

function nominal(page: Page, at: number): FoundCondition | null {
  const hinge = NOUN_HINGES[page.lemmas[at]!]
  if (
    !hinge ||
    !/^(?:on|in)$/.test(prepositionOf(page, at) ?? '') ||
    !/^(?:obl|nmod)$/.test(page.doc.words[at]!.relation)
  )
    return null
  const inner = page.children[at]!.find(each =>
    /^(?:acl|ccomp|acl:relcl|nmod|obl)$/.test(page.doc.words[each]!.relation),
  )
  if (inner === undefined) return null
  const negated = isNegated(page, inner)
  return {
    at: inner,
    condition: { hinge, polarity: negated ? 'negative' : 'positive', ...spanOf(page, inner) },
  }
}

/** The words of the condition, without its hinge. */
function spanOf(page: Page, at: number): { text: string; start: number; end: number } {
  const first = page.children[at]!.filter(
    each => /^(?:mark|case)$/.test(page.doc.words[each]!.relation) && each < at,
  )
  const inside = below(page, at, each => first.includes(each)).filter(
    each => page.doc.words[each]!.upos !== 'PUNCT',
  )
  const opener = first.at(-1) ?? -1
  const kept = inside.filter(each => each > opener)
  const { tokens, text } = page.doc
  const start = tokens[kept[0] ?? at]!.start
  const end = tokens[kept.at(-1) ?? at]!.end
  return { text: text.slice(start, end), start, end }
}
