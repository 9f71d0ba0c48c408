import { blocksOf, type PageBlock } from './blocks.ts'
import { bareOf, isReadOut, Surroundings, withoutBoilerplate } from './boilerplate.ts'
import { type LivePost, livePostsOf } from './live-posts.ts'
import type { Page } from './page.ts'
import { type Weights, weigh, weightOf } from './prose.ts'

/** What the page says of its article: it helps to tell the standfirst and to leave the title out of the body. */
export interface Hints {
  readonly title: string | null
  readonly description: string | null
}

/** Elements that by their own word hold the article, surest first, with the share of the prose that must bear it out. */
const NAMED: readonly (readonly [selector: string, share: number])[] = [
  ['[itemprop~="articleBody"]', 0.3],
  ['article', 0.3],
  ['main, [role="main"]', 0.3],
]
/** Share of the prose that must stand in an element for it to hold the article. */
const MOST = 0.8

export interface PageText {
  /** The article in order: standfirst, then body; empty when none can be found. */
  readonly blocks: readonly PageBlock[]
  /** The posts of a live page, which stand outside `blocks`. */
  readonly posts: readonly (LivePost & { readonly blocks: readonly PageBlock[] })[]
}

/** Finds the article's text on its page, and the posts of a live page one by one. */
export function articleTextOf({ document, body }: Page, hints: Hints): PageText {
  const all = blocksOf(body, isReadOut)
  const weights = weigh(all)
  const surroundings = new Surroundings(weights, weightOf(weights, body))
  const own = all.filter(({ element }) => !surroundings.has(element))
  const posts = livePostsOf(document).map(post => ({ ...post, blocks: [] as PageBlock[] }))
  const postOf = new Map(posts.map(post => [post.element, post]))
  const lead: PageBlock[] = []
  for (const block of own) (postAround(block.element, postOf)?.blocks ?? lead).push(block)
  const root = rootOf(body, weigh(lead))
  const inside = root === null ? [] : lead.filter(({ element }) => root.contains(element))
  const standfirst = root === null ? [] : standfirstOf(all, root, hints)
  return {
    blocks: withoutBoilerplate([...standfirst, ...inside], hints.title),
    posts: posts.map(post => ({ ...post, blocks: withoutBoilerplate(post.blocks, null) })),
  }
}

function postAround<P>(element: Element, postOf: ReadonlyMap<Element, P>): P | null {
  if (postOf.size === 0) return null
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const post = postOf.get(at)
    if (post !== undefined) return post
  }
  return null
}

/** The smallest element that holds nearly all the prose. */
function rootOf(body: Element, weights: Weights): Element | null {
  let root: Element = body
  if (weightOf(weights, body) === 0) return null
  for (const [selector, share] of NAMED) {
    let named: Element | null = null
    for (const element of body.querySelectorAll(selector)) {
      if (weightOf(weights, element) > (named === null ? 0 : weightOf(weights, named))) named = element
    }
    if (named !== null && weightOf(weights, named) > share * weightOf(weights, body)) {
      root = named
      break
    }
  }
  const total = weightOf(weights, root)
  for (;;) {
    let heaviest: Element | null = null
    for (const child of root.children) {
      if (weightOf(weights, child) > (heaviest === null ? 0 : weightOf(weights, heaviest))) heaviest = child
    }
    if (heaviest === null || weightOf(weights, heaviest) < MOST * total || heaviest.localName === 'p')
      return root
    root = heaviest
  }
}

/** A summary under the headline that stands outside the body's own element. */
function standfirstOf(blocks: readonly PageBlock[], root: Element, { description }: Hints): PageBlock[] {
  const first = blocks.findIndex(({ element }) => root.contains(element))
  return blocks
    .slice(0, first)
    .filter(block => (description !== null && isSame(block.text, description)) || isStandfirst(block))
    .slice(0, 6)
}

const STANDFIRST =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line)?)|lede|key-?points|article-?(?:summary|description|excerpt)|post-*excerpt|teaser-?text)(?:$|[\s_-])/i

function isStandfirst({ element, text, linked }: PageBlock): boolean {
  if (text.length < 30 || linked > 0.5) return false
  for (let at: Element | null = element, up = 0; at !== null && up < 5; at = at.parentElement, up++) {
    const name = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('data-gu-name') ?? ''}`
    if (STANDFIRST.test(name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__/g, '-'))) return true
  }
  return false
}

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [bareOf(a), bareOf(b)]
  return x.length > 20 && x === y
}
