import { blocksOf } from './blocks.ts'
import { pageOf } from './page.ts'

/** The text of a piece of HTML that is all article (a feed item, a newsletter's body), blocks parted by an empty line. */
export function fragmentText(html: string): string {
  const { body } = pageOf(`<html><body>${html}</body></html>`, 'fragment')
  return blocksOf(body)
    .map(block => block.text)
    .join('\n\n')
}
