import { type Instant, instantOf } from '../article/instant.ts'

/** One dated post of a live page. */
export interface LivePost {
  readonly element: Element
  /** Name for an address of its own: the page's address and this after `#`. */
  readonly id: string | null
  readonly published: Instant | null
}

const POST_CLASS = /(?:^|[\s_-])live-?(?:blog-?)?(?:post|entry|update|block|item)(?:$|[\s_])/i
const POST_ID = /^(?:live-?)?(?:post|block|entry|update)-?\d[\w-]{0,40}$/i
/** Two of a kind may be chance; a live page has many. */
const FEWEST = 3

/** The posts of a live page in the page's order; empty for any other page. */
export function livePostsOf(document: Document): LivePost[] {
  const marked = [
    ...document.querySelectorAll(
      '[itemprop~="liveBlogUpdate"], [itemtype*="LiveBlog"] [itemtype*="BlogPosting"]',
    ),
  ]
  const posts = marked.length >= FEWEST ? marked : siblingPosts(document)
  return posts.map(element => ({ element, id: element.id || null, published: timeOf(element) }))
}

function siblingPosts(document: Document): Element[] {
  const byParent = new Map<Element, Element[]>()
  for (const element of document.querySelectorAll('article, div, section, li')) {
    const parent = element.parentElement
    if (parent === null || !isPost(element)) continue
    const siblings = byParent.get(parent)
    if (siblings) siblings.push(element)
    else byParent.set(parent, [element])
  }
  let most: Element[] = []
  for (const siblings of byParent.values()) if (siblings.length > most.length) most = siblings
  return most.length >= FEWEST ? most : []
}

/** A post names itself so, or has an id of its own beside a time of its own. */
const isPost = (element: Element): boolean =>
  POST_CLASS.test(element.getAttribute('class') ?? '') ||
  (POST_ID.test(element.id) && timeOf(element) !== null)

const TIMES = [
  'data-sort-time',
  'data-post-time',
  'data-timestamp',
  'data-time',
  'data-published',
  'datetime',
]

function timeOf(post: Element): Instant | null {
  const time = post.querySelector('[itemprop="datePublished"], time[datetime]')
  const written = [
    ...TIMES.map(name => post.getAttribute(name)),
    time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null,
  ]
  for (const text of written) {
    const instant = text === null ? null : instantOf(text)
    if (instant !== null) return instant
  }
  return null
}
