import { textOf } from '../model/span.ts'
import { fold } from './content-words.ts'
import { hash32, joined } from './hashing.ts'
import { roughSentences } from './sentences.ts'

const BINS = 128
const ROWS = 2
const BANDS = BINS / ROWS
const SHINGLE = 4
/** Share of equal bins above which two texts are copies of each other. */
const NEAR = 0.5
/** Share of the shorter text's words that must stand, sentence by sentence, in the longer one. */
const CONTAINED = 0.8
/** Share of the later text's own words that must stand in the earlier one. */
const OWN = 0.5
/** A shorter sentence is a phrase that anybody may use. */
const LEAST_WORDS = 6
/** Fewer words of shared sentences prove nothing. */
const LEAST_SHARED = 30

export interface Fingerprint {
  readonly exact: number
  readonly bins: Uint32Array
  /** Hash and number of words of each sentence of some length. */
  readonly sentences: ReadonlyMap<number, number>
  readonly words: number
}

export function fingerprint(text: string): Fingerprint {
  const sentences = new Map<number, number>()
  const words: number[] = []
  let total = 0
  for (const span of roughSentences(text)) {
    const own = wordHashes(textOf(text, span))
    for (const word of own) words.push(word)
    total += own.length
    if (own.length >= LEAST_WORDS) sentences.set(own.reduce(joined, 0), own.length)
  }
  return { exact: words.reduce(joined, words.length), bins: signature(words), sentences, words: total }
}

const wordHashes = (text: string): number[] =>
  Array.from(fold(text).matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hash32(word))

/** One-permutation MinHash: each shingle falls into one bin, which keeps its least; empty bins borrow. */
function signature(words: readonly number[]): Uint32Array {
  const bins = new Uint32Array(BINS).fill(0xffffffff)
  const last = Math.max(words.length - SHINGLE, 0)
  for (let i = 0; i <= last && words.length > 0; i++) {
    let hash = 0
    for (let j = i; j < Math.min(i + SHINGLE, words.length); j++) hash = joined(hash, words[j]!)
    const bin = hash % BINS
    const value = Math.floor(hash / BINS)
    if (value < bins[bin]!) bins[bin] = value
  }
  if (words.length === 0) return bins
  const filled = Uint32Array.from(bins)
  for (let bin = 0; bin < BINS; bin++) {
    // Borrow from the next full bin, marked by the distance (Shrivastava and Li, 2014).
    for (let step = 0; step < BINS; step++) {
      const value = bins[(bin + step) % BINS]!
      if (value === 0xffffffff) continue
      filled[bin] = step === 0 ? value : joined(value, step)
      break
    }
  }
  return filled
}

/** Finds, for each new text, the earlier one whose words it repeats. */
export interface CopyIndex {
  /** @returns the number of the text that this one copies, else null; adds it under the next number */
  add(print: Fingerprint): number | null
}

export function copyIndex(): CopyIndex {
  const prints: Fingerprint[] = []
  const exact = new Map<number, number>()
  const bands = Array.from({ length: BANDS }, () => new Map<number, number[]>())
  const sentences = new Map<number, number[]>()
  return {
    add(print) {
      const found = original(print)
      const number = prints.length
      prints.push(print)
      if (!exact.has(print.exact)) exact.set(print.exact, number)
      // A copy stands behind its original: whoever copies it copies that one.
      if (found === null && print.words > 0) {
        for (let band = 0; band < BANDS; band++) push(bands[band]!, bandKey(print, band), number)
        for (const sentence of print.sentences.keys()) push(sentences, sentence, number)
      }
      return found
    },
  }

  function original(print: Fingerprint): number | null {
    if (print.words === 0) return null
    const same = exact.get(print.exact)
    if (same !== undefined) return same
    const near = new Map<number, number>()
    for (let band = 0; band < BANDS; band++) {
      for (const number of bands[band]!.get(bandKey(print, band)) ?? [])
        near.set(number, (near.get(number) ?? 0) + 1)
    }
    const shared = new Map<number, number>()
    for (const [sentence, words] of print.sentences) {
      for (const number of sentences.get(sentence) ?? [])
        shared.set(number, (shared.get(number) ?? 0) + words)
    }
    const candidates = [...new Set([...near.keys(), ...shared.keys()])].sort((a, b) => a - b)
    const copied = candidates.filter(number => isCopy(print, prints[number]!, shared.get(number) ?? 0))
    // The one that it shares most with; among equals the earliest.
    return copied.reduce<number | null>(
      (best, number) =>
        best === null || (shared.get(number) ?? 0) > (shared.get(best) ?? 0) ? number : best,
      null,
    )
  }
}

function isCopy(a: Fingerprint, b: Fingerprint, sharedWords: number): boolean {
  const shorter = Math.min(a.words, b.words)
  // A long page that holds a short report word for word has words of its own: most of it must be the other's.
  if (sharedWords >= LEAST_SHARED && sharedWords >= CONTAINED * shorter && sharedWords >= OWN * a.words)
    return true
  let equal = 0
  for (let bin = 0; bin < BINS; bin++) if (a.bins[bin] === b.bins[bin]) equal++
  return equal >= NEAR * BINS
}

const bandKey = ({ bins }: Fingerprint, band: number): number =>
  joined(bins[band * ROWS]!, bins[band * ROWS + 1]!)

function push(map: Map<number, number[]>, key: number, value: number): void {
  const found = map.get(key)
  if (found) found.push(value)
  else map.set(key, [value])
}
