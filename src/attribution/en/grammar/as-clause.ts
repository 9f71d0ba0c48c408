import type { Range, Reading } from '../../reading.ts'
import { VERB_CUES } from '../cues.ts'
import { cueGroup, isQuoted, subjectOf, tidy, withQuotes } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

const NEAR = 14
const SHORTEST = 3

/** *As Voss noted, …* before what it reports, or set into it. */
export const asClause: GrammarRule = {
  name: 'en/as-clause',
  examples: [
    'As {source:Marta Voss} {cue:noted}, {content:the road was open again}.',
    '{content:The quota}, as {source:Ilan Petrov} {cue:noted}, {content:was smaller than last year}.',
  ],
  rejects: ['As Marta Voss spoke, the lights went out.', 'The quota is as large as Ilan Petrov wanted.'],
  find(reading, sentence) {
    const { words } = reading.doc
    for (let as = sentence.firstToken; as < sentence.endToken - 3; as++) {
      const isSetOff = as === sentence.firstToken || reading.lower[as - 1] === ','
      if (reading.lower[as] !== 'as' || !isSetOff || isQuoted(reading, as)) continue
      const end = commaAfter(reading, as, sentence.endToken)
      if (end < 0) continue
      for (let at = as + 1; at < end; at++) {
        const cue = VERB_CUES.get(words[at]!.lemma)
        const isPut = words[at]!.lemma === 'put' && reading.lower[at + 1] === 'it'
        const reports =
          cue !== undefined && cue.takes.has('c') && (cue.class === 'speech' || cue.class === 'writing')
        if (!/^VB[DZP]/.test(words[at]!.xpos) || !(reports || isPut)) continue
        const subject = subjectOf(reading, at)
        if (!subject?.range || subject.range.first <= as || subject.range.end > at) continue
        const content = [
          { first: sentence.firstToken, end: as },
          { first: end + 1, end: sentence.endToken },
        ]
          .filter(piece => piece.end - piece.first >= SHORTEST)
          .map(piece => withQuotes(reading, tidy(reading, piece)))
        if (content.length === 0) continue
        const group = cueGroup(reading, at)
        const cueRange: Range = isPut ? { first: group.first, end: at + 2 } : group
        return [
          {
            rule: this.name,
            predicate: at,
            cue: [cueRange],
            source: subject.range,
            content,
            continues: null,
          },
        ]
      }
    }
    return []
  },
}

function commaAfter({ lower, mark }: Reading, as: number, end: number): number {
  for (let i = as + 2; i < Math.min(end, as + NEAR); i++)
    if (/^[,:]$/.test(lower[i]!) && mark[i] === 0) return i
  return -1
}
