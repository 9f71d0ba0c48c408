import type { Page } from './page.ts'

/** The first child with one of the relations, or -1. */
export function child({ doc, children }: Page, at: number, ...relations: readonly string[]): number {
  for (const each of children[at]!) if (relations.includes(doc.words[each]!.relation)) return each
  return -1
}

export const childrenBy = (
  { doc, children }: Page,
  at: number,
  ...relations: readonly string[]
): readonly number[] => children[at]!.filter(each => relations.includes(doc.words[each]!.relation))

/** The preposition of a noun, in lower case: its last `case` child's lemma, multi-word ones joined ("because of"). */
export function prepositionOf(page: Page, noun: number): string | null {
  let found: string | null = null
  for (const each of page.children[noun]!) {
    const { relation } = page.doc.words[each]!
    if (relation === 'case' && each < noun) found = page.lemmas[each]!
  }
  return found
}

/** The word that opens a clause: *if*, *that*, *to*, *without*; null when nothing does. */
export function markOf(page: Page, verb: number): string | null {
  for (const each of page.children[verb]!) {
    const { relation, upos } = page.doc.words[each]!
    if (each < verb && (relation === 'mark' || (relation === 'case' && upos !== 'PART')))
      return page.lemmas[each]!
    if (each < verb && relation === 'advmod' && OPENERS.has(page.lemmas[each]!)) return page.lemmas[each]!
  }
  return null
}

const OPENERS: ReadonlySet<string> = new Set(['when', 'whenever', 'once', 'until'])

/** The nouns that hang on a predicate by a preposition: its obliques and, for a noun, its modifiers. */
export const obliquesOf = (page: Page, at: number): readonly number[] =>
  childrenBy(page, at, 'obl', 'nmod', 'obl:agent')

/** The words below `at`, itself included, in text order; branches that `skip` names are left out. */
export function below(page: Page, at: number, skip: (child: number) => boolean = () => false): number[] {
  const found = [at]
  for (let i = 0; i < found.length; i++) {
    for (const each of page.children[found[i]!]!) if (!skip(each)) found.push(each)
  }
  return found.sort((a, b) => a - b)
}

export const isVerb = ({ doc }: Page, at: number): boolean => doc.words[at]!.xpos.startsWith('VB')

/** `not`, `never`, `no` or `neither` on the predicate itself or on its auxiliary. */
export const isNegated = (page: Page, at: number): boolean =>
  page.children[at]!.some(each => {
    const { relation } = page.doc.words[each]!
    const lemma = page.lemmas[each]!
    if (relation === 'advmod') return NEGATIONS.has(lemma)
    // "*No* talks": some trees take it for an exclamation, which a comma would follow.
    const isNo =
      lemma === 'no' && (relation === 'det' || (relation === 'discourse' && page.lemmas[each + 1] !== ','))
    return isNo || (lemma === 'neither' && relation !== 'conj')
  })

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", "'t", 'never', 'nt', 'no', 'neither', 'nor'])

/** The nearest verb, or other head of a clause, at or above a word. */
export function clauseOf(page: Page, at: number): number {
  let up = at
  for (let steps = 0; steps < 64; steps++) {
    const { head, relation } = page.doc.words[up]!
    if (head < 0 || CLAUSES.has(relation) || (relation === 'conj' && isVerb(page, up))) return up
    up = head
  }
  return up
}

const CLAUSES: ReadonlySet<string> = new Set([
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'csubj',
  'parataxis',
  'csubj:pass',
])

/** Auxiliaries of a predicate, by lemma, with a copula's predicate counted as one with it. */
export function auxiliariesOf(page: Page, at: number): readonly string[] {
  const own = page.children[at]!.filter(each => /^(?:aux|cop)/.test(page.doc.words[each]!.relation))
  if (own.length > 0 || page.doc.words[at]!.xpos !== 'VB') return own.map(each => page.lemmas[each]!)
  // A bare infinitive has an auxiliary somewhere; where the tree lost it, it stands close before.
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const { xpos } = page.doc.words[before]!
    if (xpos === 'MD') return [page.lemmas[before]!]
    if (xpos.startsWith('VB') || xpos === 'TO') break
  }
  return []
}
