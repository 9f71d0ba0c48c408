import type { Id } from '../model/id.ts'
import { averageLink } from './average-link.ts'
import { decay, likeness } from './likeness.ts'
import type { WordVector } from './word-vectors.ts'

/** An article as its story remembers it. */
export interface Member {
  readonly vector: WordVector
  readonly day: string | null
}

export interface Home {
  readonly id: Id<'story'>
  /** Its latest articles, by arrival. */
  readonly members: readonly Member[]
}

/** Mean likeness from which articles are one story. */
const STORY = 0.14
/** So few articles of a story in a group with others are astray; more of them are a side of it. */
const STRAY = 2
/** So many articles, those nearest to the new one, are sorted together with it. */
const MOST_COMPARED = 150

/**
 * The story of one new article: it is sorted together with the articles of the stories near it, as a batch would be,
 * and goes where most of its group was put before. One or two articles that stand with others than the rest of their
 * story were put there by mistake, and draw nobody after them.
 *
 * @returns null where none of them is its story
 */
export function homeAmong<H extends Home>(article: Member, homes: readonly H[]): H | null {
  const near = homes
    .flatMap(home => home.members.map(member => ({ home, member, like: alike(article, member) })))
    .sort((a, b) => b.like - a.like || compare(a.home.id, b.home.id))
    .slice(0, MOST_COMPARED)
  if (near.length === 0) return null
  const items = [...near.map(({ member }) => member), article]
  const table = items.map(() => new Float64Array(items.length))
  const last = items.length - 1
  for (let a = 0; a < items.length; a++) {
    for (let b = 0; b < a; b++)
      table[a]![b] = table[b]![a] = a === last ? near[b]!.like : alike(items[a]!, items[b]!)
  }
  const groups = averageLink(table, STORY)
  const counts = new Map<H, Map<number, number>>()
  near.forEach(({ home }, at) => {
    const count = counts.get(home) ?? new Map<number, number>()
    counts.set(home, count.set(groups[at]!, (count.get(groups[at]!) ?? 0) + 1))
  })
  let [best, most]: [H | null, number] = [null, 0]
  for (const [home, count] of counts) {
    const own = count.get(groups[last]!) ?? 0
    if (own === 0 || (own <= STRAY && [...count.values()].some(other => other > own))) continue
    if (own > most || (own === most && best !== null && home.id < best.id)) [best, most] = [home, own]
  }
  return best
}

const alike = (a: Member, b: Member): number => likeness(a.vector, b.vector) * decay(a.day, b.day)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
