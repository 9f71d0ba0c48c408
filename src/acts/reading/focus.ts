import type { ActType } from '../../model/act.ts'
import { GENERAL_ISSUES, type IssueFinder } from '../issues.ts'
import { clauseUnder, type Match } from './frames.ts'
import type { Page } from './page.ts'
import { objectOf } from './parties.ts'
import { below, childrenBy, obliquesOf, prepositionOf } from './tree.ts'

/** What each type is about when its words name nothing else. */
const DEFAULT_ISSUE: Partial<Record<ActType, string>> = {
  meeting: 'talks',
  call: 'talks',
  sanction: 'sanctions',
  'ceasefire-declared': 'ceasefire',
  'ceasefire-observed': 'ceasefire',
  violation: 'ceasefire',
  exchange: 'prisoners',
  withdrawal: 'withdrawal',
  aid: 'aid',
  assault: 'attack',
  mediation: 'mediation',
}

/** The words that an act is about: its object and clauses, without its conditions and its subject. */
export function focusOf(page: Page, match: Match, conditions: ReadonlySet<number>): readonly number[] {
  const roots = new Set<number>()
  const { at, verb, frame } = match
  const skip = (each: number): boolean =>
    conditions.has(each) ||
    (/^(?:nsubj|nsubj:pass|obl:agent|parataxis|punct)$/.test(page.doc.words[each]!.relation) &&
      page.doc.words[each]!.head === at)
  if (frame.on === 'verb') {
    const object = objectOf(page, at)
    if (object >= 0)
      for (const each of below(page, object, each => conditions.has(each) || each === at)) roots.add(each)
  }
  const clause = clauseUnder(page, at, { ...frame, clause: 'any' })
  if (clause >= 0) for (const each of below(page, clause, skip)) roots.add(each)
  for (const each of [...obliquesOf(page, at), ...(verb >= 0 && verb !== at ? obliquesOf(page, verb) : [])]) {
    if (prepositionOf(page, each) !== 'by' || page.timexAt[each]! >= 0)
      for (const word of below(page, each, skip)) roots.add(word)
  }
  for (const each of childrenBy(
    page,
    at,
    'advmod',
    'amod',
    'compound',
    'acl',
    'obl:tmod',
    'obl:npmod',
    'nmod:tmod',
    'nummod',
    'iobj',
    'xcomp',
  )) {
    for (const word of below(page, each, skip)) roots.add(word)
  }
  if (frame.on !== 'adjective') roots.add(at)
  return [...roots].filter(each => !conditions.has(each)).sort((a, b) => a - b)
}

/** The issue among the words: the first particular one after the predicate, else the first general one, else the type's own. */
export function issueAmong(
  page: Page,
  find: IssueFinder,
  words: readonly number[],
  type: ActType,
  predicate: number,
  ofFrame: string | undefined,
): string | null {
  const found = find(words.map(at => page.lemmas[at]!)).filter(
    ({ at, length }) => !(words[at] === predicate && length === 1),
  )
  const own = ofFrame ?? DEFAULT_ISSUE[type]
  if (type === 'meeting' || type === 'call' || type === 'assault' || type === 'withdrawal') return own!
  const particular = found.find(({ issue }) => !GENERAL_ISSUES.has(issue))
  const general = found[0]
  if (particular && (own === undefined || particular.issue !== 'talks')) return particular.issue
  return own ?? particular?.issue ?? general?.issue ?? find([page.lemmas[predicate]!])[0]?.issue ?? null
}
