import { type Instant, instantOf } from '../article/instant.ts'
import type { PageElement } from './page-element.ts'

/** One dated post of a live page. */
export interface LivePost {
  readonly element: PageElement
  /** Name for an address of its own: the page's address and this after `#`. */
  readonly id: string | null
  readonly published: Instant | null
}

export const POST_CLASS = /(?:^|[\s_-])live-?(?:blog-?)?(?:post|entry|update|block|item)(?:$|[\s_])/i
const POST_ID = /^(?:live-?)?(?:post|block|entry|update)-?\d[\w-]{0,40}$/i
/** Two of a kind may be chance; a live page has many. */
const FEWEST = 3

/** The posts of a live page in the page's order; empty for any other page. */
export function livePostsOf(elements: readonly PageElement[]): LivePost[] {
  const marked = elements.filter(element => element.has('itemprop', 'liveBlogUpdate'))
  const posts = marked.length >= FEWEST ? marked : siblingPosts(elements)
  return posts.map(element => ({ element, id: element.get('id'), published: timeOf(element) }))
}

const MAY_BE = new Set(['article', 'div', 'section', 'li'])

function siblingPosts(elements: readonly PageElement[]): PageElement[] {
  const byParent = new Map<PageElement, PageElement[]>()
  for (const element of elements) {
    if (element.parent === null || !MAY_BE.has(element.tag) || !isPost(element)) continue
    const siblings = byParent.get(element.parent)
    if (siblings) siblings.push(element)
    else byParent.set(element.parent, [element])
  }
  let most: PageElement[] = []
  for (const siblings of byParent.values()) if (siblings.length > most.length) most = siblings
  return most.length >= FEWEST ? most : []
}

/** A post names itself so, or has an id of its own beside a time of its own. */
const isPost = (element: PageElement): boolean =>
  POST_CLASS.test(element.get('class') ?? '') ||
  (POST_ID.test(element.get('id') ?? '') && timeOf(element) !== null)

const TIMES = [
  'data-sort-time',
  'data-post-time',
  'data-timestamp',
  'data-time',
  'data-published',
  'datetime',
]

function timeOf(post: PageElement): Instant | null {
  for (const name of TIMES) {
    const instant = instantOf(post.get(name) ?? '')
    if (instant !== null) return instant
  }
  for (const element of post.all()) {
    const isTime = element.tag === 'time' || element.has('itemprop', 'datePublished')
    const instant = isTime ? instantOf(element.get('datetime') ?? element.get('content') ?? '') : null
    if (instant !== null) return instant
  }
  return null
}
