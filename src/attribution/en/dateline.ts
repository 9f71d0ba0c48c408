import type { Draft } from '../draft.ts'
import type { Range, Reading } from '../reading.ts'

/** How far into a paragraph the dash of a dateline may stand, in tokens. */
const LONGEST = 14

/** *DOLNA, Vardia — The mayor said*, *DOLNA, May 8. /TASS/.*: where a report was written is neither speaker nor speech. */
export function withoutDateline(reading: Reading, draft: Draft): Draft {
  const { source, content } = draft
  const cut = (range: Range): Range => {
    const paragraph = reading.paragraphs[reading.paragraph[range.first]!]!
    if (range.first !== paragraph.first) return range
    const end = datelineEnd(reading, paragraph)
    return end > range.first && end < range.end ? { first: end, end: range.end } : range
  }
  return { ...draft, source: source ? cut(source) : null, content: content.map(cut) }
}

/** The token behind a dateline at the head of a paragraph; the paragraph's first when there is none. */
export function datelineEnd({ doc, lower }: Reading, { first, end }: Range): number {
  const word = (i: number): string => doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end)
  if (!/^\p{Lu}{3,}$/u.test(word(first))) return first
  const limit = Math.min(end, first + LONGEST)
  for (let i = first + 1; i < limit; i++) {
    const isSpaced = doc.tokens[i]!.start > doc.tokens[i - 1]!.end
    if (/^[-–—]{1,2}$/.test(lower[i]!) && isSpaced) return i + 1
    if (/^(?:VERB|AUX)$/.test(doc.words[i]!.upos)) return first
  }
  return first
}
