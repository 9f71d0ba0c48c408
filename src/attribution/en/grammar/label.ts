import type { Range, Reading } from '../../reading.ts'
import { isQuoted, tidy } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

const LONGEST = 6

/** A name and a colon: headlines (*Kremlin: no talks*) and interviews (*Voss: "We are ready."*). */
export const label: GrammarRule = {
  name: 'en/label',
  examples: [
    '{source:Voss}{cue::} {content:"We are ready to return to the table."}',
    '{source:MARTA VOSS}{cue::} {content:We are ready to return to the table.}',
  ],
  rejects: ['Three things matter: time, money and trust.', 'The offer is simple: no tariffs.'],
  find(reading, sentence) {
    const { doc, quotation, block, name } = reading
    const start = sentence.firstToken
    if (start > 0 && block[start - 1] === block[start]) return []
    // A transcript that is quoted whole puts its mark before the name.
    const first = reading.mark[start] === 1 ? start + 1 : start
    const colon = colonAfter(reading, first)
    if (colon < 0 || colon + 2 > sentence.endToken) return []
    if (first === start && isQuoted(reading, first)) return []
    const paragraph = reading.paragraphs[reading.paragraph[first]!]
    const source: Range = { first, end: colon }
    const words = doc.text.slice(doc.tokens[first]!.start, doc.tokens[colon]!.start).trim()
    const isClause = doc.words
      .slice(first, colon)
      .some(({ upos, xpos }) => upos === 'AUX' || /^VB[DPZ]$|^MD$/.test(xpos))
    const isQuoteNext = !isClause && first === start && quotation[colon + 1]! >= 0
    const isName = name[first]! >= 0 && name[first] === name[colon - 1]
    const isShouted = words.length > 1 && words === words.toUpperCase() && /^[\p{L} .'-]+$/u.test(words)
    const isHeadline = paragraph?.kind === 'headline' && isName
    if (!(isQuoteNext && /^\p{Lu}/u.test(words) && colon - first <= 4) && !isShouted && !isHeadline) return []
    const end = paragraph?.end ?? sentence.endToken
    return [
      {
        rule: this.name,
        predicate: colon,
        cue: [{ first: colon, end: colon + 1 }],
        source,
        content: [isQuoteNext ? { first: colon + 1, end } : tidy(reading, { first: colon + 1, end })],
        continues: null,
      },
    ]
  },
}

function colonAfter({ lower }: Reading, first: number): number {
  for (let i = first + 1; i <= first + LONGEST; i++) if (lower[i] === ':') return i
  return -1
}
