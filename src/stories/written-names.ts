import type { StatementBody } from '../model/entry.ts'
import { fold } from './content-words.ts'

/**
 * Whether the words that name the source give another name than the speaker's: "Minister of Fisheries Elisabeth Aspaker",
 * whoever a table says held the office.
 */
export function namesAnother({ source, speaker }: Pick<StatementBody, 'source' | 'speaker'>): boolean {
  if (source === null || speaker === null || speaker.kind !== 'person') return false
  const own = new Set(words(speaker.name))
  if (words(source).some(word => own.has(word))) return false
  const written = [...source.matchAll(FULL_NAME)].at(-1)?.[0]
  return written !== undefined && !OFFICES.test(written)
}

/**
 * Whether more than one telling stands between the pieces of what was said: `"…", the official said. Later Trump claimed
 * that "…"` may be the words of two.
 */
export function isToldTwice({ content }: Pick<StatementBody, 'content'>, quote: string): boolean {
  const pieces = content.split(' … ')
  if (pieces.length < 2) return false
  let between = quote
  for (const piece of pieces) between = between.replace(piece, '')
  return (between.match(TELLS) ?? []).length > 1
}

const TELLS =
  /\b(?:said|says|told|tells|claimed|claims|wrote|writes|added|adds|asked|tweeted|posted|stated|warned|insisted)\b/g

/** Two capitalised words in a row, as a person's first and last name are written. */
const FULL_NAME = /\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu
/** Capitalised words that are an office and no name. */
const OFFICES =
  /\b(?:Minist|President|Secretar|Chancellor|Premier|King|Queen|Prince|Govern|Spokes|Offic|Department|House|Envoy|Ambassador|Leader|Chair|Direct|Chief|General|Council|Commission|Party|Union|Affairs|States|Kingdom)/u
const words = (name: string): string[] => fold(name).match(/[\p{L}]{2,}/gu) ?? []
