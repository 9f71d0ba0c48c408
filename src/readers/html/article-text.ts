import type { Instant } from '../article/instant.ts'
import { blocksOf, type PageBlock } from './blocks.ts'
import { bareOf, withoutBoilerplate } from './boilerplate.ts'
import { type LivePost, livePostsOf } from './live-posts.ts'
import type { Page } from './page.ts'
import type { PageElement } from './page-element.ts'
import { isReadOut, Surroundings } from './surroundings.ts'
import { visibleDay } from './visible-day.ts'
import { type Weights, weigh, weightOf } from './prose.ts'

/** What the page says of its article: it helps to tell the standfirst and to leave the title out of the body. */
export interface Hints {
  readonly title: string | null
  readonly byline: string | null
  readonly description: string | null
}

/** Elements that by their own word hold the article, surest first; `LEAST` of the prose must bear it out. */
const NAMED: readonly ((element: PageElement) => boolean)[] = [
  element => element.has('itemprop', 'articleBody'),
  ({ tag }) => tag === 'article',
  element => element.tag === 'main' || element.get('role') === 'main',
]
const LEAST = 0.3
/** Share of the prose that must stand in an element for it to hold the article. */
const MOST = 0.8

export interface PageText {
  /** The page asks for a subscription before it shows the rest. */
  readonly asksToPay: boolean
  /** The day printed beside the headline. */
  readonly day: Instant | null
  /** The article in order: standfirst, then body; empty when none can be found. */
  readonly blocks: readonly PageBlock[]
  /** The posts of a live page, which stand outside `blocks`. */
  readonly posts: readonly (LivePost & { readonly blocks: readonly PageBlock[] })[]
}

/** Finds the article's text on its page, and the posts of a live page one by one. */
export function articleTextOf({ elements, body }: Page, hints: Hints): PageText {
  const all = blocksOf(body, isReadOut)
  const weights = weigh(all)
  const surroundings = new Surroundings(weights, weightOf(weights, body))
  const own = all.filter(({ element }) => !surroundings.has(element))
  const posts = livePostsOf(elements).map(post => ({ ...post, blocks: [] as PageBlock[] }))
  const postOf = new Map(posts.map(post => [post.element, post]))
  const lead: PageBlock[] = []
  for (const block of own) (postAround(block.element, postOf)?.blocks ?? lead).push(block)
  const root = rootOf(elements, body, weigh(lead))
  const inside = root === null ? [] : lead.filter(({ element }) => root.contains(element))
  const standfirst = root === null ? [] : standfirstOf(all, root, hints)
  return {
    day: visibleDay(all, hints.title),
    blocks: withoutBoilerplate([...standfirst, ...inside], hints),
    posts: posts.map(post => ({ ...post, blocks: postBlocksOf(post.blocks, hints) })),
    asksToPay: all.some(({ text }) => text.length < 300 && ASKS_TO_PAY.test(text)),
  }
}

/** A post may be a headline over a picture. */
function postBlocksOf(blocks: readonly PageBlock[], hints: Hints): readonly PageBlock[] {
  const kept = withoutBoilerplate(blocks, { ...hints, title: null })
  return kept.length > 0 ? kept : blocks.filter(({ kind }) => kind === 'heading').slice(0, 1)
}

const ASKS_TO_PAY =
  /\b(?:(?:subscribe|sign in|log in|register|join|pay)(?: now| today)? to (?:continue|read|keep reading|unlock|access)|to continue reading|already a (?:subscriber|member)\?|(?:only |exclusively )?(?:available|reserved) (?:only )?(?:to|for) subscribers|subscribers? only|unlock (?:this|the full) (?:article|story))\b/i

function postAround<P>(element: PageElement, postOf: ReadonlyMap<PageElement, P>): P | null {
  if (postOf.size === 0) return null
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    const post = postOf.get(at)
    if (post !== undefined) return post
  }
  return null
}

/** The smallest element that holds nearly all the prose. */
function rootOf(elements: readonly PageElement[], body: PageElement, weights: Weights): PageElement | null {
  const whole = weightOf(weights, body)
  if (whole === 0) return null
  let root = body
  for (const isNamed of NAMED) {
    const named = heaviestOf(elements.filter(isNamed), weights)
    if (named === null || weightOf(weights, named) <= LEAST * whole) continue
    root = named
    break
  }
  const total = weightOf(weights, root)
  for (;;) {
    const heaviest = heaviestOf(root.nodes, weights)
    if (heaviest === null || weightOf(weights, heaviest) < MOST * total || heaviest.tag === 'p') return root
    root = heaviest
  }
}

/** Null when none holds any prose. */
function heaviestOf(nodes: readonly (PageElement | string)[], weights: Weights): PageElement | null {
  let heaviest: PageElement | null = null
  let most = 0
  for (const node of nodes) {
    const weight = typeof node === 'string' ? 0 : weightOf(weights, node)
    if (weight <= most) continue
    heaviest = node as PageElement
    most = weight
  }
  return heaviest
}

/** A summary under the headline that stands outside the body's own element. */
function standfirstOf(blocks: readonly PageBlock[], root: PageElement, { description }: Hints): PageBlock[] {
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
  for (let at: PageElement | null = element, up = 0; at !== null && up < 5; at = at.parent, up++) {
    const name = `${at.get('class') ?? ''} ${at.get('id') ?? ''} ${at.get('data-gu-name') ?? ''}`
    if (STANDFIRST.test(name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__/g, '-'))) return true
  }
  return false
}

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [bareOf(a), bareOf(b)]
  return x.length > 20 && x === y
}
