import { type Span, textOf } from '../model/span.ts'
import { fold } from './content-words.ts'
import { roughSentences } from './sentences.ts'
import { type Run, wordDifference } from './word-difference.ts'

/** What became of a sentence from one version of an article to the next. */
export type SentenceChange =
  | { readonly kind: 'same' | 'moved'; readonly before: Span; readonly after: Span }
  | {
      readonly kind: 'reworded'
      readonly before: Span
      readonly after: Span
      readonly difference: readonly Run[]
      /** Numbers that changed: "30" became "60". Empty where none did. */
      readonly numbers: readonly { readonly from: string; readonly to: string }[]
    }
  | { readonly kind: 'added'; readonly before: null; readonly after: Span }
  | { readonly kind: 'removed'; readonly before: Span; readonly after: null }

/** Share of words in common from which one sentence is another one reworded. */
const REWORDED = 0.5

/**
 * Aligns the sentences of two versions of one article. In the order of the newer text; what was removed stands
 * where it stood. A change of spacing, of quotation marks or of case is no change.
 */
export function versionChanges(before: string, after: string): SentenceChange[] {
  const old = roughSentences(before)
  const now = roughSentences(after)
  const partner = pairs(
    old.map(span => textOf(before, span)),
    now.map(span => textOf(after, span)),
  )
  const taken = new Map([...partner].map(([newer, older]) => [older, newer]))
  const changes: SentenceChange[] = []
  let next = 0
  let furthest = -1
  const removeUntil = (limit: number): void => {
    for (; next < limit; next++)
      if (!taken.has(next)) changes.push({ kind: 'removed', before: old[next]!, after: null })
  }
  now.forEach((span, at) => {
    const older = partner.get(at)
    if (older === undefined) {
      changes.push({ kind: 'added', before: null, after: span })
      return
    }
    removeUntil(older)
    next = Math.max(next, older + 1)
    changes.push(
      changeOf(textOf(before, old[older]!), textOf(after, span), old[older]!, span, older < furthest),
    )
    furthest = Math.max(furthest, older)
  })
  removeUntil(old.length)
  return changes
}

/** True when something other than the order or the looks of the sentences changed. */
export const isNews = (changes: readonly SentenceChange[]): boolean =>
  changes.some(({ kind }) => kind !== 'same' && kind !== 'moved')

/** An outlet that goes back to an earlier text tries headlines out: that is no news. */
export const isFlap = (versions: readonly string[]): boolean =>
  versions.length > 2 &&
  versions.slice(0, -2).some(version => !isNews(versionChanges(version, versions.at(-1)!)))

function changeOf(was: string, is: string, before: Span, after: Span, moved: boolean): SentenceChange {
  if (plain(was) === plain(is)) return { kind: moved ? 'moved' : 'same', before, after }
  const difference = wordDifference(words(was), words(is), fold)
  return { kind: 'reworded', before, after, difference, numbers: changedNumbers(difference) }
}

/** Pairs each newer sentence with an older one: the same words first, then the most alike that are still free. */
function pairs(old: readonly string[], now: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  const free = new Map<string, number[]>()
  old.forEach((sentence, at) => {
    const key = plain(sentence)
    free.set(key, [...(free.get(key) ?? []), at])
  })
  const left: number[] = []
  now.forEach((sentence, at) => {
    const same = free.get(plain(sentence))?.shift()
    if (same === undefined) left.push(at)
    else found.set(at, same)
  })
  const unused = [...free.values()].flat().sort((a, b) => a - b)
  const holders = new Map<string, number[]>()
  for (const at of unused)
    for (const word of new Set(words(old[at]!).map(fold)))
      holders.set(word, [...(holders.get(word) ?? []), at])
  const sizes = new Map(unused.map(at => [at, new Set(words(old[at]!).map(fold)).size]))
  const likely: { readonly newer: number; readonly older: number; readonly share: number }[] = []
  for (const newer of left) {
    const own = new Set(words(now[newer]!).map(fold))
    const shared = new Map<number, number>()
    for (const word of own)
      for (const at of holders.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    for (const [older, count] of shared) {
      const share = (2 * count) / (own.size + sizes.get(older)!)
      if (share >= REWORDED) likely.push({ newer, older, share })
    }
  }
  likely.sort((a, b) => b.share - a.share || a.newer - b.newer || a.older - b.older)
  const used = new Set<number>()
  for (const { newer, older } of likely) {
    if (found.has(newer) || used.has(older)) continue
    found.set(newer, older)
    used.add(older)
  }
  return found
}

/** A number that stands where another one stood. */
function changedNumbers(difference: readonly Run[]): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = []
  difference.forEach((run, at) => {
    const other = difference[at + 1]
    if (run.kind === 'same' || !other || other.kind === 'same' || other.kind === run.kind) return
    const [first, second] = run.kind === 'first' ? [run, other] : [other, run]
    const [from, to] = [numbersIn(first.words), numbersIn(second.words)]
    from.forEach((number, index) => {
      if (to[index] !== undefined && to[index] !== number) found.push({ from: number, to: to[index] })
    })
  })
  return found
}

const numbersIn = (run: readonly string[]): string[] =>
  run.flatMap(word => fold(word).match(/\d+(?:\.\d+)?%?/g) ?? [])

/** Words with the numbers inside hyphenated ones apart: `30-day` is `30` and `day`. */
const words = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu) ?? []

/** What two sentences must share to be the same to a reader. */
const plain = (text: string): string => words(fold(text).replaceAll('’', "'")).join(' ')
