import type { StoredArticle } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { StoryMove } from '../model/story-decision.ts'
import { clusterRows } from './cluster-rows.ts'

export interface ReclusterRows {
  /** Every article, each in the story that it is in now. */
  readonly articles: readonly StoredArticle[]
  /** Keys of the entities that an article names. */
  readonly entities: ReadonlyMap<Id<'article'>, readonly string[]>
  /** True for an article that a person put where it is. */
  isFixed(article: Id<'article'>): boolean
  /** An id for a story of these articles, where none has one yet. */
  newStory(articles: readonly Id<'article'>[]): Id<'story'>
}

/**
 * Sorts all articles anew and says which would go where. Each new heap keeps the id of the story that most of it comes
 * from, the larger heap first, so that ids stay with what they stood for; copies and versions go with their original.
 */
export function reclustered({ articles, entities, isFixed, newStory }: ReclusterRows): StoryMove[] {
  const originals = articles.filter(({ copyOf, versionOf }) => copyOf === null && versionOf === null)
  const rows = clusterRows(
    originals.map(({ id, title, text, createdOn }) => ({
      id,
      title,
      text,
      createdOn,
      entities: entities.get(id) ?? [],
    })),
  )
  const heaps = new Map<string, StoredArticle[]>()
  rows.forEach(({ story }, at) => {
    const heap = heaps.get(story)
    if (heap) heap.push(originals[at]!)
    else heaps.set(story, [originals[at]!])
  })
  const taken = new Set<Id<'story'>>()
  const goes = new Map<Id<'article'>, Id<'story'>>()
  const bySize = [...heaps.values()].sort((a, b) => b.length - a.length || compare(a[0]!.id, b[0]!.id))
  for (const heap of bySize) {
    // Where a person put an article says nothing of where the others belong.
    const free = heap.filter(({ id }) => !isFixed(id))
    const home = commonest(free.map(({ story }) => story).filter(story => !taken.has(story)))
    const story = home ?? newStory(heap.map(({ id }) => id))
    taken.add(story)
    for (const { id } of heap) goes.set(id, story)
  }
  const homes = new Map(
    originals.map(article => [article.id, isFixed(article.id) ? article.story : goes.get(article.id)!]),
  )
  return articles.flatMap(({ id, story, copyOf, versionOf }) => {
    const to = homes.get(versionOf ?? copyOf ?? id)
    return to === undefined || to === story || isFixed(id) ? [] : [{ article: id, from: story, story: to }]
  })
}

function commonest<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]
  return best === undefined ? null : best[0]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
