import { Parser } from 'htmlparser2'
import { failure } from '../../model/errors.ts'
import { PageElement } from './page-element.ts'

/** A parsed page without its scripts and styles, but with the data that stood in them. */
export interface Page {
  /** All elements in the page's order; the first is the root. */
  readonly elements: readonly PageElement[]
  /** Where the text stands; the root on a page that names no body. */
  readonly body: PageElement
  /** Contents of `application/ld+json` scripts, as written. */
  readonly jsonLd: readonly string[]
}

/** Elements whose content is no text of the page; `template` holds what is not shown. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'iframe',
  'object',
  'canvas',
  'math',
])
/** Deeper than any page people write; browsers stop at 512. */
const DEEPEST = 400

/** @throws DemarcheError E105 for elements nested so deeply that no browser would build them */
export function pageOf(html: string, place: string): Page {
  const root = new PageElement('html', {}, null)
  const elements = [root]
  const jsonLd: string[] = []
  let at = root
  let depth = 0
  /** Inside a dropped element: how many elements deep; 0 outside. */
  let dropped = 0
  let data: string[] | null = null
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (dropped > 0 || DROPPED.has(tag)) {
        dropped++
        if (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) data = []
        return
      }
      if (++depth > DEEPEST)
        throw failure('E105', [place, `its elements are nested more than ${DEEPEST} deep`])
      // A page may name `html` twice; the attributes of the first are the page's own.
      const element = new PageElement(tag, attributes, at)
      at.nodes.push(element)
      elements.push(element)
      at = element
    },
    ontext(text) {
      if (data !== null) data.push(text)
      else if (dropped === 0) at.nodes.push(text)
    },
    onclosetag() {
      if (dropped > 0) {
        dropped--
        if (data !== null) jsonLd.push(data.join(''))
        data = null
      } else if (at.parent !== null) {
        at = at.parent
        depth--
      }
    },
  })
  parser.write(html)
  parser.end()
  return { elements, body: elements.find(({ tag }) => tag === 'body') ?? root, jsonLd }
}
