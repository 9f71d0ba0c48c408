/** An element of a page: as little of a document as reading an article needs. */
export class PageElement {
  /** Lower case. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: PageElement | null
  /** Elements and texts in order. */
  readonly nodes: (PageElement | string)[] = []

  constructor(tag: string, attributes: Readonly<Record<string, string>>, parent: PageElement | null) {
    this.tag = tag
    this.attributes = attributes
    this.parent = parent
  }

  /** The attribute's value; null when the element does not have it. */
  get(name: string): string | null {
    return this.attributes[name] ?? null
  }

  /** True for the element itself, too. */
  contains(element: PageElement): boolean {
    for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === this) return true
    return false
  }

  /** The element itself and all below it, in the page's order. */
  *all(): Generator<PageElement> {
    const waiting: PageElement[] = [this]
    for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
      yield element
      for (let i = element.nodes.length - 1; i >= 0; i--) {
        const node = element.nodes[i]!
        if (typeof node !== 'string') waiting.push(node)
      }
    }
  }

  /** All text below, white space collapsed; null when there is none. */
  text(): string | null {
    const parts: string[] = []
    const collect = (element: PageElement): void => {
      for (const node of element.nodes) {
        if (typeof node === 'string') parts.push(node)
        else collect(node)
      }
    }
    collect(this)
    return plain(parts.join(''))
  }

  /** True when an attribute of several words has one of them: `itemprop="author name"`. */
  has(attribute: string, word: string): boolean {
    return this.get(attribute)?.split(/\s+/).includes(word) ?? false
  }
}

/** White space collapsed; null when nothing is left. */
export const plain = (text: string | null | undefined): string | null => {
  const clean = text?.replace(/\s+/g, ' ').trim() ?? ''
  return clean === '' ? null : clean
}
