import type { PageElement } from './page-element.ts'

/** One run of text that the page sets off from the next. */
export interface PageBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'block-quote' | 'caption' | 'cell'
  /** White space collapsed; a line break of the page is a line feed. */
  readonly text: string
  /** How much of `text` stands inside links, 0 to 1. */
  readonly linked: number
  /** The nearest block-level element. */
  readonly element: PageElement
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'amp-img amp-video picture video audio'
  ).split(' '),
)
const SKIPPED = new Set(
  'head button select option textarea input label nav video audio picture amp-ad amp-iframe amp-video amp-carousel'.split(
    ' ',
  ),
)
const KINDS: Readonly<Record<string, PageBlock['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'block-quote',
  figcaption: 'caption',
  td: 'cell',
  th: 'cell',
}

/**
 * The text under an element, block by block: `textContent` would glue the end of one paragraph to the
 * start of the next. Elements that `skip` names are left out with all that stands in them.
 */
export function blocksOf(
  root: PageElement,
  skip: (element: PageElement) => boolean = () => false,
): PageBlock[] {
  const blocks: PageBlock[] = []
  let parts: string[] = []
  let linkedLength = 0
  let length = 0
  let kind: PageBlock['kind'] = 'paragraph'
  let element = root
  const flush = (): void => {
    if (length > 0) {
      const text = parts
        .join('')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{2,}/g, '\n')
        .trim()
      if (text !== '') blocks.push({ kind, text, linked: Math.min(1, linkedLength / text.length), element })
    }
    parts = []
    linkedLength = 0
    length = 0
  }
  const walk = (parent: PageElement, inside: PageBlock['kind'], link: boolean): void => {
    for (const node of parent.nodes) {
      if (typeof node === 'string') {
        const text = node.replace(/\s+/g, ' ')
        if (length === 0) {
          if (text === ' ' || text === '') continue
          kind = inside
          element = blockOf(parent, root)
        }
        parts.push(text)
        length += text.length
        if (link) linkedLength += text.trim().length
        continue
      }
      const { tag } = node
      if (SKIPPED.has(tag) || skip(node)) {
        if (BLOCKS.has(tag)) flush()
        continue
      }
      if (tag === 'br') {
        // Two breaks in a row part paragraphs.
        if (parts.at(-1) === '\n') flush()
        else if (length > 0) parts.push('\n')
        continue
      }
      const isBlock = BLOCKS.has(tag)
      if (isBlock) flush()
      walk(node, isBlock ? kindOf(tag, inside) : inside, link || tag === 'a')
      if (isBlock) flush()
    }
  }
  walk(root, KINDS[root.tag] ?? 'paragraph', false)
  flush()
  return blocks
}

/** A paragraph inside a list item, a quotation or a caption is still that. */
const kindOf = (tag: string, inside: PageBlock['kind']): PageBlock['kind'] =>
  KINDS[tag] ?? (inside === 'heading' ? 'paragraph' : inside)

function blockOf(from: PageElement, root: PageElement): PageElement {
  let element = from
  while (element !== root && !BLOCKS.has(element.tag) && element.parent !== null) element = element.parent
  return element
}
