/** One run of words: in both, only in the first, or only in the second. */
export interface Run {
  readonly kind: 'same' | 'first' | 'second'
  readonly words: readonly string[]
}

/** Longest texts that are compared word by word; quadratic in their length. */
const MOST_WORDS = 600

/**
 * Compares two lists of words in order (longest common subsequence).
 *
 * @param keyOf what makes two words the same: case and marks are usually left out
 */
export function wordDifference(
  first: readonly string[],
  second: readonly string[],
  keyOf: (word: string) => string,
): Run[] {
  const [a, b] = [first.slice(0, MOST_WORDS), second.slice(0, MOST_WORDS)]
  const [one, other] = [a.map(keyOf), b.map(keyOf)]
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const runs: { kind: Run['kind']; words: string[] }[] = []
  const push = (kind: Run['kind'], word: string): void => {
    if (runs.at(-1)?.kind === kind) runs.at(-1)!.words.push(word)
    else runs.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && one[i] === other[j]) {
      push('same', a[i]!)
      i++
      j++
    } else if (
      j >= b.length ||
      (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      push('first', a[i++]!)
    } else push('second', b[j++]!)
  }
  return runs
}
