import type { PageBlock } from './blocks.ts'
import type { PageElement } from './page-element.ts'

/** How many characters of prose stand in each element, those inside it included. */
export type Weights = ReadonlyMap<PageElement, number>

export const weightOf = (weights: Weights, element: PageElement): number => weights.get(element) ?? 0

const SENTENCE_END = /[.!?…]["'”’»)]?(?:\s|$)/

/** What a label weighs beside a sentence of its length: lists of names are articles too, menus are links. */
const LABEL = 0.2

/** How many characters of a block are prose: sentences fully, labels little, links not at all. */
export function proseIn({ kind, text, linked }: PageBlock): number {
  if (kind === 'caption' || linked > 0.5) return 0
  const isSentence = kind !== 'heading' && text.length >= 60 && SENTENCE_END.test(text)
  return text.length * (1 - linked) * (isSentence ? 1 : LABEL)
}

export function weigh(blocks: readonly PageBlock[]): Weights {
  const weights = new Map<PageElement, number>()
  for (const block of blocks) {
    const prose = proseIn(block)
    if (prose === 0) continue
    for (let element: PageElement | null = block.element; element !== null; element = element.parent) {
      weights.set(element, (weights.get(element) ?? 0) + prose)
    }
  }
  return weights
}
