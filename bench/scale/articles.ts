import { fileURLToPath } from 'node:url'
import { openMachine } from '../../src/demarche.ts'

const CORPUS = fileURLToPath(new URL('../../corpus/istanbul-2025', import.meta.url))
/** Words of one article, as a news article has them. */
const WORDS = 600

export interface ArticleLine {
  readonly id: string
  readonly title: string
  readonly createdOn: string
  readonly text: string
}

/** Articles of 600 words each, from paragraphs of the sample articles; no two are the same. */
export async function articleLines(count: number): Promise<readonly ArticleLine[]> {
  const paragraphs: string[] = []
  for await (const read of openMachine().read([CORPUS]))
    if (read.kind === 'article')
      paragraphs.push(...read.row.text.split('\n').filter(each => each.length > 80))
  return Array.from({ length: count }, (_, i) => {
    const text: string[] = []
    // Each starts at another paragraph and goes on in steps of its own, so that neighbours differ too.
    const step = 1 + (Math.floor(i / paragraphs.length) % 7)
    for (let at = i, words = 0; words < WORDS; at += step) {
      const paragraph = paragraphs[at % paragraphs.length]!
      text.push(paragraph)
      words += paragraph.split(' ').length
    }
    return { id: `a${i}`, title: `Article ${i}`, createdOn: '2025-05-12', text: text.join('\n') }
  })
}
