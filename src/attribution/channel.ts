import type { Named } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import { type Channel, KINDS, OCCASIONS, PLATFORMS } from './en/channels.ts'
import type { Reading } from './reading.ts'

/** How far a channel may stand from the words that report, in tokens. */
const NEAR = 24

interface Found {
  readonly name: string
  readonly first: number
  readonly end: number
}

const PLATFORM_BEFORE = /^(?:on|to|via|platform|network|app|service|site|channel|through|over)$/
const OCCASION_BEFORE = /^(?:in|at|during|by|through|via|on|with|over|to|from|of)$/

/**
 * Where or how it was said: *on Truth Social*, *in a late-night address*, *a spokesperson for …*. Looked for in
 * the sentence that reports, outside its content.
 */
export function channelOf(reading: Reading, draft: Draft): Named | null {
  const { tokens, sentences } = reading.doc
  const anchor = draft.predicate ?? draft.content[0]?.first
  if (anchor === undefined) return null
  const sentence = sentences[tokens[anchor]!.sentence]!
  const inContent = (i: number): boolean => draft.content.some(({ first, end }) => i >= first && i < end)
  const from = Math.max(sentence.firstToken, anchor - NEAR)
  const to = Math.min(sentence.endToken, anchor + NEAR)
  let occasion: Found | null = null
  for (let i = from; i < to; i++) {
    if (inContent(i)) continue
    const platform = matchAt(reading, PLATFORM_SPELLINGS, i)
    if (platform && isPlatform(reading, i, anchor)) return named(reading, platform)
    occasion ??= occasionAt(reading, i, from)
  }
  if (occasion) return named(reading, occasion)
  return spokesperson(reading, draft)
}

/** Spellings by their first word, which hardly any token is. */
type Spellings = ReadonlyMap<string, readonly { readonly name: string; readonly words: readonly string[] }[]>

function byFirstWord(channels: readonly Channel[]): Spellings {
  const spellings = new Map<string, { name: string; words: readonly string[] }[]>()
  for (const { name, words: all } of channels) {
    for (const words of all) spellings.set(words[0]!, [...(spellings.get(words[0]!) ?? []), { name, words }])
  }
  return spellings
}

const PLATFORM_SPELLINGS = byFirstWord(PLATFORMS)
const OCCASION_SPELLINGS = byFirstWord(OCCASIONS)

function matchAt({ lower }: Reading, spellings: Spellings, at: number): Found | null {
  let best: Found | null = null
  for (const { name, words } of spellings.get(lower[at]!) ?? []) {
    if (!words.every((word, k) => lower[at + k] === word)) continue
    if (!best || words.length > best.end - best.first) best = { name, first: at, end: at + words.length }
  }
  return best
}

function isPlatform(reading: Reading, at: number, anchor: number): boolean {
  const { lower, doc } = reading
  // A platform that is the one who speaks ("Facebook said") is no channel.
  if (doc.words[at]!.relation === 'nsubj' && doc.words[at]!.head === anchor) return false
  const before = lower[at - 1] === ',' ? lower[at - 2] : lower[at - 1]
  return (
    PLATFORM_BEFORE.test(before ?? '') || /^(?:post|account|page|channel|thread)$/.test(lower[at + 1] ?? '')
  )
}

function occasionAt(reading: Reading, at: number, from: number): Found | null {
  const { lower, doc } = reading
  const match = matchAt(reading, OCCASION_SPELLINGS, at)
  if (!match || !doc.words[match.end - 1]!.xpos.startsWith('NN')) return null
  let first = at
  for (;;) {
    // "late-night" may be one token or three.
    if (first - 3 >= from && lower[first - 2] === '-') first -= 3
    else if (first - 1 >= from && KINDS.has(lower[first - 1]!)) first--
    else break
  }
  let before = first - 1
  while (
    before >= from &&
    /^(?:DET|ADJ|PRON|NOUN|PROPN|PART|NUM|VERB|ADV)$/.test(doc.words[before]!.upos) &&
    first - before < 6
  )
    before--
  if (!OCCASION_BEFORE.test(lower[before] ?? '') || before < from - 1) return null
  const words = doc.text.slice(doc.tokens[first]!.start, doc.tokens[match.end - 1]!.end).toLowerCase()
  return { name: match.name === '*' ? words : match.name, first, end: match.end }
}

/** "a spokesperson for the ministry", "the Kremlin spokesman": the mouth that spoke. */
function spokesperson(reading: Reading, { source }: Draft): Named | null {
  if (!source) return null
  for (let i = source.first; i < source.end; i++) {
    if (/^spokes(?:person|man|woman|people)$/.test(reading.lower[i]!))
      return named(reading, { name: 'spokesperson', first: i, end: i + 1 })
  }
  return null
}

function named(reading: Reading, { name, first, end }: Found): Named {
  const { tokens } = reading.doc
  return { name, start: tokens[first]!.start, end: tokens[end - 1]!.end }
}
