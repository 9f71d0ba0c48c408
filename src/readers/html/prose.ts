import type { PageBlock } from './blocks.ts'

/** How many characters of prose stand in each element, those inside it included. */
export type Weights = ReadonlyMap<Element, number>

export const weightOf = (weights: Weights, element: Element): number => weights.get(element) ?? 0

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
  const weights = new Map<Element, number>()
  for (const block of blocks) {
    const prose = proseIn(block)
    if (prose === 0) continue
    for (let element: Element | null = block.element; element !== null; element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + prose)
    }
  }
  return weights
}
