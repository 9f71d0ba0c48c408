import type { Mode, Named } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import { isQuoted } from './en/grammar/phrases.ts'
import type { Range, Reading } from './reading.ts'
import type { Speaker } from './speaker.ts'

/** A draft with what is known of it so far. */
export interface Spoken {
  readonly draft: Draft
  readonly speaker: Speaker
  readonly mode: Mode
  readonly channel: Named | null
}

/** Paragraphs of prose that may stand between two quotations of one utterance. */
const MAX_GAP = 1
/** How many earlier statements are asked whether they report the same words. */
const WINDOW = 12
/** A quoted run this long, in words, that comes back is the same utterance. */
const SAME_WORDS = 3

/**
 * Which statements belong to one utterance.
 *
 * @param items in text order
 * @returns `follows`: the item whose quotation an item goes on with, or -1. `same`: the number of the
 * utterance, by item: quotations that go on, and verbatim repeats
 */
export function chainsOf(reading: Reading, items: readonly Spoken[]): { follows: number[]; same: number[] } {
  const follows: number[] = []
  const same: number[] = []
  const recent = new Map<string, number[]>()
  items.forEach((item, i) => {
    const { entity } = item.speaker
    const before = entity === null ? [] : (recent.get(entity) ?? [])
    const last = before.at(-1) ?? -1
    const goesOn =
      last >= 0 &&
      item.mode !== 'indirect' &&
      items[last]!.mode !== 'indirect' &&
      isNear(reading, items[last]!, item)
    follows.push(goesOn && last === lastQuoted(items, i) ? last : -1)
    const twin = before
      .slice(-WINDOW)
      .find(other => repeats(reading, items[other]!.draft.content, item.draft.content))
    same.push(
      follows[i]! >= 0 && item.channel === null ? same[follows[i]!]! : twin !== undefined ? same[twin]! : i,
    )
    if (entity !== null) recent.set(entity, [...before.slice(-WINDOW), i])
  })
  return { follows, same }
}

/** The nearest earlier item with quoted words: another speaker between breaks the utterance. */
function lastQuoted(items: readonly Spoken[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - WINDOW; i--) if (items[i]!.mode !== 'indirect') return i
  return -1
}

function isNear(reading: Reading, before: Spoken, after: Spoken): boolean {
  const end = before.draft.content.at(-1)!.end - 1
  const start = after.draft.content[0]!.first
  let gap = 0
  for (let p = reading.paragraph[end]! + 1; p < reading.paragraph[start]!; p++) {
    const { kind } = reading.paragraphs[p]!
    if (kind === 'paragraph' || kind === 'list-item') gap++
    if (gap > MAX_GAP) return false
  }
  return true
}

const quotedWords = (reading: Reading, content: readonly Range[]): string[][] => {
  const runs: string[][] = []
  for (const { first, end } of content) {
    let run: string[] = []
    for (let i = first; i < end; i++) {
      if (isQuoted(reading, i) && /[\p{L}\p{N}]/u.test(reading.lower[i]!)) run.push(reading.lower[i]!)
      else if (!isQuoted(reading, i) && run.length > 0) {
        runs.push(run)
        run = []
      }
    }
    if (run.length > 0) runs.push(run)
  }
  return runs
}

function repeats(reading: Reading, earlier: readonly Range[], later: readonly Range[]): boolean {
  const one = quotedWords(reading, earlier)
  const two = quotedWords(reading, later)
  const inside = (short: string[][], long: string[][]): boolean =>
    short.some(
      run =>
        run.length >= SAME_WORDS && long.some(other => ` ${other.join(' ')} `.includes(` ${run.join(' ')} `)),
    )
  return inside(one, two) || inside(two, one)
}
