import { Readability } from '@mozilla/readability'
import { blocksOf, type PageBlock } from './blocks.ts'
import type { Page } from './page.ts'

/** The blocks of the page's article; empty when none can be found. Changes the page's document. */
export function articleBlocksOf({ document }: Page): readonly PageBlock[] {
  const article = new Readability<Element>(document, {
    serializer: node => node as Element,
    disableJSONLD: true,
  }).parse()
  return article?.content ? blocksOf(article.content).filter(({ kind }) => kind !== 'caption') : []
}
