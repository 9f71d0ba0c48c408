import type { BlockKind } from '../../model/document.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { grammar } from './grammar/index.ts'
import { quotedSpeech } from './quoted-speech.ts'

/** Headings, kickers and captions are the editor's, and often half a sentence. */
export const READ: ReadonlySet<BlockKind> = new Set(['headline', 'paragraph', 'list-item', 'block-quote'])

/** Everything that grammar alone finds, in the order of its words. */
export function grammarDrafts(reading: Reading): Draft[] {
  const { sentences, blocks } = reading.doc
  const found: Draft[] = []
  for (const sentence of sentences) {
    const { kind } = blocks[sentence.block]!
    if (!READ.has(kind)) continue
    const rivals = new Rivals()
    for (const rule of grammar) {
      for (const draft of rule.find(reading, sentence)) if (rivals.admit(draft)) found.push(draft)
    }
  }
  found.sort(byContent)
  return [...found, ...quotedSpeech(reading, found)].sort(byContent)
}

export const byContent = (a: Draft, b: Draft): number =>
  (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0) ||
  (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0) ||
  (a.predicate ?? 0) - (b.predicate ?? 0)

/** One word reports once, and the same words are reported once: the first rule to claim them keeps them. */
export class Rivals {
  readonly #cues = new Set<number>()
  readonly #pieces = new Set<string>()

  admit({ predicate, cue, content }: Draft): boolean {
    const pieces = content.map(({ first, end }) => `${first}-${end}`)
    const taken =
      (predicate !== null && this.#cues.has(predicate)) ||
      cue.some(({ first }) => this.#cues.has(first)) ||
      pieces.some(piece => this.#pieces.has(piece))
    if (taken) return false
    if (predicate !== null) this.#cues.add(predicate)
    for (const { first } of cue) this.#cues.add(first)
    for (const piece of pieces) this.#pieces.add(piece)
    return true
  }
}
