import { parseHTML } from 'linkedom'
import { failure } from '../../model/errors.ts'

/** A parsed page, its scripts and styles gone, with the data blocks that stood in them. */
export interface Page {
  readonly document: Document
  /** Where the text stands: `document.body` is empty on pages whose head was never closed. */
  readonly body: Element
  /** Contents of `application/ld+json` scripts, as written. */
  readonly jsonLd: readonly string[]
}

/** Elements whose content is no text of the page; `template` holds what is not shown. */
const DROPPED = [
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'iframe',
  'object',
  'canvas',
  'math',
] as const
const DROP = new RegExp(`<(!--|(?:${DROPPED.join('|')})(?=[\\s/>]))`, 'gi')
/** Deeper than any page people write; browsers stop at 512. */
const DEEPEST = 400
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** @throws DemarcheError E105 for elements nested so deeply that no browser would build them */
export function pageOf(html: string, place: string): Page {
  const jsonLd: string[] = []
  const kept = withoutDropped(html, jsonLd)
  if (depthOf(kept) > DEEPEST)
    throw failure('E105', [place, `its elements are nested more than ${DEEPEST} deep`])
  const whole = /<html[\s>]/i.test(kept) ? kept : `<html><body>${kept}</body></html>`
  const { document } = parseHTML(whole)
  return { document, body: document.querySelector('body') ?? document.documentElement, jsonLd }
}

/** Cuts scripts and their like out of the source: half of a news page is script, and parsing it costs the most. */
function withoutDropped(html: string, jsonLd: string[]): string {
  const parts: string[] = []
  let from = 0
  DROP.lastIndex = 0
  for (let open = DROP.exec(html); open !== null; open = DROP.exec(html)) {
    const tag = open[1]!.toLowerCase()
    parts.push(html.slice(from, open.index))
    const end =
      tag === '!--' ? endOfComment(html, open.index + 4) : endOfElement(html, open.index, tag, jsonLd)
    from = end
    DROP.lastIndex = end
  }
  parts.push(html.slice(from))
  return parts.join('')
}

function endOfComment(html: string, from: number): number {
  const end = html.indexOf('-->', from)
  return end < 0 ? html.length : end + 3
}

function endOfElement(html: string, from: number, tag: string, jsonLd: string[]): number {
  const openEnd = html.indexOf('>', from)
  if (openEnd < 0) return html.length
  const open = html.slice(from, Math.min(openEnd + 1, from + 4096))
  if (open.endsWith('/>') && tag !== 'script' && tag !== 'style') return openEnd + 1
  const close = closeOf(html, openEnd + 1, tag)
  if (close < 0) return tag === 'script' || tag === 'style' ? html.length : openEnd + 1
  if (tag === 'script' && /ld\+json/i.test(open)) jsonLd.push(html.slice(openEnd + 1, close))
  const closeEnd = html.indexOf('>', close)
  return closeEnd < 0 ? html.length : closeEnd + 1
}

/** Where `</tag` stands that closes the element; elements of the same name may stand inside (`template`, `svg`). */
function closeOf(html: string, from: number, tag: string): number {
  const edge = new RegExp(`<(/?)${tag}(?=[\\s/>])`, 'gi')
  edge.lastIndex = from
  let depth = 1
  for (let found = edge.exec(html); found !== null; found = edge.exec(html)) {
    depth += found[1] === '/' ? -1 : tag === 'script' || tag === 'style' ? 0 : 1
    if (depth === 0) return found.index
  }
  return -1
}

function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (VOID.has(name!.toLowerCase())) continue
    depth += close === '/' ? -1 : 1
    if (depth < 0) depth = 0
    if (depth > deepest) deepest = depth
  }
  return deepest
}
