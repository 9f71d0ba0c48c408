/** Subtypes of UD relations that are kept; every other one is cut off. */
const KEPT: ReadonlySet<string> = new Set([
  'nsubj:pass',
  'aux:pass',
  'obl:agent',
  'nmod:poss',
  'acl:relcl',
  'compound:prt',
])

export function keptRelation(relation: string): string {
  if (KEPT.has(relation)) return relation
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}
