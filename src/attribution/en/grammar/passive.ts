import { VERB_CUES } from '../cues.ts'
import type { Range, Reading } from '../../reading.ts'
import { child, clause, cueGroup, isQuoted, phrase, tidy, withQuotes } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

/** A passive that names who said it: *The pause was announced by Voss*, *Voss was asked by Petrov to sign*. */
export const passive: GrammarRule = {
  name: 'en/passive',
  examples: [
    '{content:The pause} {cue:was announced} by {source:Marta Voss}.',
    '{content:The quota would be doubled}, it {cue:was announced} by {source:Marta Voss}.',
    '{content:The levy} {cue:was first proposed} by {source:the union} in April.',
  ],
  rejects: ['The pause was announced on Monday.', 'The bridge was crossed by two trucks.'],
  find(reading, sentence) {
    const { words } = reading.doc
    const found = []
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const cue = VERB_CUES.get(words[at]!.lemma)
      if (!cue || words[at]!.xpos !== 'VBN' || isQuoted(reading, at)) continue
      if (cue.class !== 'speech' && cue.class !== 'writing' && cue.class !== 'stance') continue
      const agent = agentOf(reading, at)
      const patient = child(reading, at, 'nsubj:pass')
      if (agent < 0 || patient < 0 || patient > at) continue
      const action = child(reading, at, 'xcomp', 'ccomp')
      const content =
        action > at
          ? clause(reading, action, at, sentence)
          : (fronted(reading, patient, sentence.firstToken) ?? phrase(reading, patient, at))
      // Whoever is asked or told is the one who hears it; what is asked must be there.
      if (action < at && !cue.takes.has('o') && cue.takes.has('a')) continue
      found.push({
        rule: this.name,
        predicate: at,
        cue: [cueGroup(reading, at)],
        source: phrase(reading, agent, at),
        content: [content],
        continues: null,
      })
    }
    return found
  },
}

/** *The quota would be doubled, it was announced by …*: what was announced stands before the comma. */
function fronted(reading: Reading, patient: number, first: number): Range | null {
  if (reading.lower[patient] !== 'it' || reading.lower[patient - 1] !== ',' || patient - first < 4)
    return null
  return withQuotes(reading, tidy(reading, { first, end: patient - 1 }))
}

function agentOf(reading: Parameters<typeof child>[0], verb: number): number {
  const agent = child(reading, verb, 'obl:agent')
  if (agent >= 0) return agent
  for (const i of reading.children(verb)) {
    const isBy = reading.children(i).some(j => j < i && reading.lower[j] === 'by')
    if (i > verb && isBy && reading.doc.words[i]!.relation === 'obl' && reading.name[i]! >= 0) return i
  }
  return -1
}
