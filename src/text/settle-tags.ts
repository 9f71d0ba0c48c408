import type { Tag } from './tagger.ts'

/** Tags by number, or -1 where the treebanks have none. */
export interface SettledTags {
  readonly marker: number
  readonly preposition: number
  readonly determiner: number
  readonly coordinator: number
  readonly modal: number
  readonly noun: number
  readonly base: number
  /** 1 for the base form of a verb. */
  readonly isBase: Uint8Array
}

/** Words that begin a coordination (*both A and B*) or stand before a noun alone (*both sides*). */
const EITHER_WAY: ReadonlySet<string> = new Set(['both', 'either'])
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', '&', '/'])
/** How far a modal's verb may stand behind what follows the modal. */
const REACH = 8
/** A coordination that a word begins has its coordinator this near. */
const NEAR = 12

export function settledTagsOf(tags: readonly Tag[]): SettledTags {
  return {
    marker: tags.indexOf('PART TO'),
    preposition: tags.indexOf('ADP IN'),
    determiner: tags.indexOf('DET DT'),
    coordinator: tags.indexOf('CCONJ CC'),
    modal: tags.indexOf('AUX MD'),
    noun: tags.indexOf('NOUN NN'),
    base: tags.indexOf('VERB VB'),
    isBase: Uint8Array.from(tags, tag => (tag === 'VERB VB' || tag === 'AUX VB' ? 1 : 0)),
  }
}

/** Mends what a tagger that reads from left to right decided before it saw the words that tell. */
export function settleTags(
  words: readonly string[],
  chosen: Int32Array,
  { marker, preposition, determiner, coordinator, modal, noun, base, isBase }: SettledTags,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const tag = chosen[i]!
    if (tag === preposition && isBase[chosen[i + 1]!] === 1 && words[i]!.toLowerCase() === 'to')
      chosen[i] = marker
    else if (tag === coordinator && EITHER_WAY.has(words[i]!.toLowerCase()) && !coordinates(words, i))
      chosen[i] = determiner
    else if (tag === modal && chosen[i + 1] === noun && !hasBase(chosen, i + 2, isBase)) chosen[i + 1] = base
  }
}

/** Whether a modal finds its verb from here on: *would peace come?* */
function hasBase(chosen: Int32Array, from: number, isBase: Uint8Array): boolean {
  for (let i = from; i < chosen.length && i - from < REACH; i++) if (isBase[chosen[i]!] === 1) return true
  return false
}

function coordinates(words: readonly string[], from: number): boolean {
  for (let i = from + 1; i < words.length && i - from <= NEAR; i++)
    if (COORDINATORS.has(words[i]!.toLowerCase())) return true
  return false
}
