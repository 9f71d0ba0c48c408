import { type Span, trimmed } from '../model/span.ts'

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|St|No|vs|Jr|Sr|Inc|Corp|Ltd|Co|etc|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|[A-Z])\.$/

/**
 * Parts a text into sentences well enough to find and compare them; the ledger's own spans come from the text
 * room. Line feeds always part. In order, trimmed, none empty.
 */
export function roughSentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    let from = 0
    for (const { 0: mark, index } of line.matchAll(/[.!?…][”’"')\]]{0,3}(?=\s)/gu)) {
      const end = index + mark.length
      const next = line.slice(end, end + 40).trimStart()
      if (!/^[\p{Lu}\p{N}“‘"'([—–-]/u.test(next) || ABBREVIATIONS.test(line.slice(Math.max(0, end - 8), end)))
        continue
      push({ start: start + from, end: start + end })
      from = end
    }
    push({ start: start + from, end: start + line.length })
    start += line.length + 1
  }
  return found

  function push(piece: Span): void {
    const span = trimmed(text, piece)
    if (span.end > span.start) found.push(span)
  }
}
