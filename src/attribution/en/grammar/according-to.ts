import { phrase, tidy, withQuotes } from './phrases.ts'
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
      const head = words[at]!.head > at ? words[at]!.head : words[at + 1]!.head
      if (head <= at + 1 || head >= sentence.endToken) continue
      const reach = phrase(reading, head, at + 1)
      const source = tidy(reading, {
        first: at + 2,
        end: clearOfClause(reading, reach.end, head, sentence.endToken),
      })
      // A bare noun is a measure, not a speaker: *according to size*.
      if (source.end - source.first === 1 && words[head]!.xpos === 'NN') continue
      const isFront =
        at === sentence.firstToken || (at - sentence.firstToken <= 1 && words[at - 1]!.upos === 'CCONJ')
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

/** A source ends at the comma after its head unless an appositive or a relative clause goes on. */
function clearOfClause(
  reading: Parameters<typeof phrase>[0],
  end: number,
  head: number,
  limit: number,
): number {
  for (let i = head + 1; i < Math.min(end, limit); i++) {
    if (reading.lower[i] !== ',') continue
    const next = reading.doc.words[i + 1]
    const goesOn = reading
      .children(head)
      .some(j => j > i && /^(?:appos|acl|acl:relcl|conj)$/.test(reading.doc.words[j]!.relation))
    if (!next || !goesOn) return i
  }
  return end
}
