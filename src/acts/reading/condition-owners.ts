import type { FoundCondition } from './conditions.ts'
import type { Page } from './page.ts'

/** A predicate that a condition may belong to. */
export interface Holder {
  /** The act word. */
  readonly at: number
  readonly verb: number
  /** It is refused or demanded: *until* and *before* hold it back. */
  readonly holdsBack: boolean
  /** It is to come: *once* can hold it up. */
  readonly isAhead: boolean
}

/**
 * Gives each condition to one predicate: the nearest above it in the tree, else the one whose clause stands next
 * to it. *until*, *before* and *without* hold back only what is refused, *once* only what is to come.
 *
 * @param predicates the words that perform acts, in text order
 */
export function conditionsBy(
  page: Page,
  conditions: readonly FoundCondition[],
  predicates: readonly Holder[],
): ReadonlyMap<number, readonly FoundCondition[]> {
  const owned = new Map<number, FoundCondition[]>()
  for (const found of conditions) {
    const owner = ownerOf(page, found, predicates)
    if (!owner) continue
    const list = owned.get(owner.at)
    if (list) list.push(found)
    else owned.set(owner.at, [found])
  }
  return owned
}

function ownerOf<H extends Holder>(
  page: Page,
  found: FoundCondition,
  predicates: readonly H[],
): H | undefined {
  const { start, end } = found.condition
  const may = predicates.filter(({ at, verb, holdsBack, isAhead }) => {
    const { start: from } = page.doc.tokens[verb >= 0 ? verb : at]!
    if (from >= start && from < end) return false
    switch (found.holds) {
      case 'refusals':
        return holdsBack
      case 'plans':
        return isAhead
      case 'both':
        return holdsBack || isAhead
      default:
        return true
    }
  })
  return above(page, found.at, may) ?? beside(page, found, may)
}

function above<H extends Holder>(page: Page, at: number, predicates: readonly H[]): H | undefined {
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

function beside<H extends Holder>(
  page: Page,
  { condition, opener }: FoundCondition,
  predicates: readonly H[],
): H | undefined {
  const free = predicates.filter(each => !isAside(page, each))
  const before = free.filter(each => each.at < opener)
  return before.at(-1) ?? free.find(each => page.doc.tokens[each.at]!.start >= condition.end)
}

/** Inside a relative clause, which has conditions of its own or none. */
function isAside(page: Page, { at, verb }: Holder): boolean {
  for (
    let up = verb >= 0 ? verb : at, steps = 0;
    up >= 0 && steps < 8;
    up = page.doc.words[up]!.head, steps++
  )
    if (page.doc.words[up]!.relation === 'acl:relcl') return true
  return false
}
