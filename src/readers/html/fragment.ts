import { blocksOf } from './blocks.ts'
import { withoutBoilerplate } from './boilerplate.ts'
import { pageOf } from './page.ts'
import type { PageElement } from './page-element.ts'
import { isReadOut } from './surroundings.ts'

/** The text of a piece of HTML that is all article (a feed item), blocks parted by an empty line. */
export const fragmentText = (html: string): string =>
  joined(blocksOf(bodyOf(html), isReadOut).map(block => block.text))

/** The text of a newsletter: tables are its layout, and half of its lines say how to leave it. */
export function newsletterText(html: string): string {
  const blocks = blocksOf(bodyOf(html), isReadOut).map(block =>
    block.kind === 'cell' ? { ...block, kind: 'paragraph' as const } : block,
  )
  return joined(
    withoutBoilerplate(blocks, { title: null, byline: null })
      .map(block => block.text)
      .filter(text => text.length > 200 || !LEAVE.test(text)),
  )
}

const LEAVE =
  /\b(?:unsubscribe|view (?:this|it)? ?(?:e-?mail )?in (?:your )?browser|manage (?:your )?preferences|privacy policy|all rights reserved|you(?:'re| are) receiving this)\b/i

const bodyOf = (html: string): PageElement => pageOf(html, 'fragment').body
const joined = (texts: readonly string[]): string =>
  texts.filter(text => /[\p{L}\p{N}]/u.test(text)).join('\n\n')
