import type { PageBlock } from './blocks.ts'

/** How many characters of prose stand in each element, those inside it included. */
export type Weights = ReadonlyMap<Element, number>

export const weightOf = (weights: Weights, element: Element): number => weights.get(element) ?? 0

const SENTENCE_END = /[.!?…]["'”’»)]?(?:\s|$)/

/** How many characters of a block are prose: sentences, not labels and not links. */
export const proseIn = ({ kind, text, linked }: PageBlock): number =>
  kind === 'caption' || kind === 'heading' || text.length < 60 || linked > 0.5 || !SENTENCE_END.test(text)
    ? 0
    : text.length * (1 - linked)

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
