import type { PageElement } from './page-element.ts'
import { type Weights, weightOf } from './prose.ts'

/** Elements that seldom hold the article's own prose. */
const TAGS = new Set(['aside', 'footer', 'nav', 'form', 'figure', 'figcaption', 'dialog', 'address', 'menu'])
const KEPT_TAGS = new Set(['body', 'html', 'main', 'article'])
/** Words of class names and ids, between hyphens, underscores or changes of case, that name what stands around an article. */
const NAMES = new Set(
  (
    'related recirc recirculation recommended recommendations recommendation promo promos newsletter newsletters signup subscribe ' +
    'subscription share sharing social comments comment commenting disqus sidebar advert advertisement advertising ad ads sponsor ' +
    'sponsored cookie cookies consent gating breadcrumb breadcrumbs byline bylines author authors bio caption captions credit credits ' +
    'copyright gallery carousel slideshow trending popular toolbar footer nav navigation menu banner popup modal tooltip skip masthead ' +
    'tags taglist topics outbrain taboola teaser teasers player lightbox hidden visually-hidden disclaimer'
  ).split(' '),
)
const PHRASES =
  /(?:^|-)(?:read-(?:next|more|also)|more-(?:stories|from|on|to|news)|most-(?:read|viewed|popular)|also-(?:on|read|like)|story-card|up-next|sr-only|screen-reader(?:-text)?|visually-hidden|code-block-\d+|follow-us|see-also|sign-up|opt-in)(?:-|$)/
const NAMING = ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-component'] as const
/** An element that holds more of the page's prose than this is the article, whatever its name. */
const TOO_MUCH = 0.5

/** Names that say so even when much stands under them. */
const CERTAIN = /(?:^|-)(?:comments?|disqus|related|newsletter|cookies?|consent|footer|recommended)(?:-|$)/

const nameOf = (element: PageElement): string =>
  NAMING.map(attribute => element.get(attribute) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '')

/** True when the element's tag, role, class or id says that it is not article. */
function isNamedSo(element: PageElement): boolean {
  const tag = element.tag
  if (TAGS.has(tag)) return true
  if (KEPT_TAGS.has(tag)) return false
  if (isHidden(element)) return true
  const role = element.get('role')
  if (role !== null && /^(?:navigation|complementary|contentinfo|search|dialog|banner|menu)$/.test(role))
    return true
  const name = nameOf(element)
  return name !== '' && (PHRASES.test(name) || name.split('-').some(word => NAMES.has(word)))
}

const isHidden = (element: PageElement): boolean =>
  element.get('hidden') !== null || /display:\s?none|visibility:\s?hidden/.test(element.get('style') ?? '')

/** Only read out to those who cannot see the page: "opens new tab". */
export function isReadOut(element: PageElement): boolean {
  if (/clip:\s?rect\(/.test(element.get('style') ?? '')) return true
  const name = element.get('class')
  return (
    name !== null &&
    /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|offscreen)(?:$|\s)/i.test(name)
  )
}

/** Remembers for every element whether it, or one around it, is something other than article. */
export class Surroundings {
  readonly #weights: Weights
  readonly #most: number
  readonly #known = new Map<PageElement, boolean>()
  /** Prose by the elements' whole name: an article cut into pieces has a name of its own for the pieces. */
  readonly #byName = new Map<string, number>()

  constructor(weights: Weights, total: number) {
    this.#weights = weights
    this.#most = TOO_MUCH * total
    for (const [element, weight] of weights) {
      const name = nameOf(element)
      this.#byName.set(name, (this.#byName.get(name) ?? 0) + weight)
    }
  }

  has(element: PageElement): boolean {
    const known = this.#known.get(element)
    if (known !== undefined) return known
    const parent = element.parent
    const is = (parent !== null && this.has(parent)) || this.#isSurrounding(element)
    this.#known.set(element, is)
    return is
  }

  #isSurrounding(element: PageElement): boolean {
    if (!isNamedSo(element) || weightOf(this.#weights, element) > this.#most) return false
    const name = nameOf(element)
    return name === '' || CERTAIN.test(name) || (this.#byName.get(name) ?? 0) <= this.#most
  }
}
