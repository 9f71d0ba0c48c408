import type { Reading } from '../../reading.ts'
import { tidy, withQuotes } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

/** *According to the mayor, …*: before, behind or within what it reports. */
export const accordingTo: GrammarRule = {
  name: 'en/according-to',
  examples: [
    '{cue:According to} {source:the mayor}, {content:the road was open}.',
    '{content:The strike will end on Friday}, {cue:according to} {source:two union officials}.',
  ],
  rejects: ['They acted accordingly.', 'Seats are given according to size.'],
  find(reading, sentence) {
    const { words } = reading.doc
    const found = []
    for (let at = sentence.firstToken; at + 2 < sentence.endToken; at++) {
      if (reading.lower[at] !== 'according' || reading.lower[at + 1] !== 'to') continue
      const source = tidy(reading, { first: at + 2, end: sourceEnd(reading, at + 2, sentence.endToken) })
      // A bare noun is a measure, not a speaker: *according to size*.
      if (source.end - source.first === 1 && words[source.first]!.xpos === 'NN') continue
      const isFront = at - sentence.firstToken <= 1
      const content = isFront
        ? [{ first: source.end, end: sentence.endToken }]
        : [
            { first: sentence.firstToken, end: at },
            { first: source.end, end: sentence.endToken },
          ]
      const pieces = content
        .filter(({ first, end }) => end - first > 2)
        .map(piece => withQuotes(reading, tidy(reading, piece)))
      if (pieces.length === 0) continue
      found.push({
        rule: this.name,
        predicate: at,
        cue: [{ first: at, end: at + 2 }],
        source,
        content: pieces,
        continues: null,
      })
    }
    return found
  },
}

const LONGEST = 30
const LONGEST_ASIDE = 14
const isFinite = (xpos: string): boolean => /^(?:VB[DZP]|MD)$/.test(xpos)

/**
 * A source ends at a comma, a mark or the end; between two commas without a finite verb stands who it is, which
 * belongs to it. The trees of such sentences are not to be trusted.
 */
function sourceEnd({ doc: { words }, lower, mark }: Reading, first: number, limit: number): number {
  const stop = Math.min(limit, first + LONGEST)
  const isEdge = (i: number): boolean => mark[i] === 1 || /^[.;:—–]$/.test(lower[i]!)
  let comma = first + 1
  while (comma < stop && lower[comma] !== ',' && !isEdge(comma)) comma++
  if (comma >= stop || lower[comma] !== ',') return comma
  for (let i = comma + 1; i < Math.min(stop, comma + LONGEST_ASIDE); i++) {
    if (isEdge(i) || (isFinite(words[i]!.xpos) && !/^(?:who|which)$/.test(lower[comma + 1]!))) return comma
    if (lower[i] === ',') return i
  }
  return comma
}
