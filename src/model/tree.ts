import type { Sentence, Word } from './document.ts'

/** The words whose head is `at`, in text order, within the sentence. */
export function childrenOf(words: readonly Word[], sentence: Sentence, at: number): number[] {
  const found: number[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (words[i]!.head === at) found.push(i)
  return found
}

/** The first child with one of the relations; -1 when there is none. */
export function childBy(
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  ...relations: readonly string[]
): number {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (words[i]!.head === at && relations.includes(words[i]!.relation)) return i
  }
  return -1
}

/** True when `at` is `ancestor` or hangs below it. */
export function isBelow(words: readonly Word[], at: number, ancestor: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps <= words.length; i = words[i]!.head, steps++) {
    if (i === ancestor) return true
  }
  return false
}

/** The token indices of the subtree of `at`, in text order, without the branches that `skip` names. */
export function subtree(
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  skip: (child: number) => boolean = () => false,
): number[] {
  const inside = new Set([at])
  // Heads may stand on either side, so walk from the root down, one level at a time.
  let level = [at]
  const children = byHead(words, sentence)
  while (level.length > 0) {
    const next: number[] = []
    for (const head of level) {
      for (const child of children.get(head) ?? []) {
        if (inside.has(child) || skip(child)) continue
        inside.add(child)
        next.push(child)
      }
    }
    level = next
  }
  return [...inside].sort((a, b) => a - b)
}

/** Children of every word of a sentence, in text order. */
export function byHead(words: readonly Word[], sentence: Sentence): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { head } = words[i]!
    const list = children.get(head)
    if (list) list.push(i)
    else children.set(head, [i])
  }
  return children
}

/** The root of a sentence; its first token when the tree has none. */
export function rootOf(words: readonly Word[], sentence: Sentence): number {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (words[i]!.head === -1) return i
  return sentence.firstToken
}
