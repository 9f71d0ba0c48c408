import { VERB_CUES } from '../cues.ts'
import { child, clause, cueGroup, isOwnVoice, isQuoted, subjectOf } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

/** What one says one will do, or asks another to do: *vowed to …*, *asked him to …*. */
export const infinitive: GrammarRule = {
  name: 'en/infinitive',
  examples: [
    '{source:The union} {cue:promised} {content:to return to the table}.',
    '{source:Marta Voss} {cue:asked} {content:him to accept the offer}.',
  ],
  rejects: ['The union went to the table.', 'Marta Voss began to read the offer.'],
  find(reading, sentence) {
    const { words } = reading.doc
    const found = []
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const cue = VERB_CUES.get(words[at]!.lemma)
      if (!cue || !(cue.takes.has('i') || cue.takes.has('a')) || !words[at]!.xpos.startsWith('VB')) continue
      const told = child(reading, at, 'obj', 'iobj')
      const head = infinitiveOf(reading, at, told)
      if (head < at || child(reading, at, 'ccomp') > head) continue
      if (told > head ? true : told >= 0 ? !cue.takes.has('a') : !cue.takes.has('i') && !cue.takes.has('a'))
        continue
      const subject = subjectOf(reading, at)
      if (!subject?.range || (isQuoted(reading, at) && isOwnVoice(reading, subject.range))) continue
      const rest = clause(reading, head, at, sentence)
      if (rest.end - rest.first < 2) continue
      const content =
        told > at && told < rest.first ? { first: reading.reach(told).first, end: rest.end } : rest
      found.push({
        rule: this.name,
        predicate: at,
        cue: [cueGroup(reading, at)],
        source: subject.range,
        content: [content],
        continues: null,
      })
    }
    return found
  },
}

/** The infinitive that a verb governs; some trees hang it on the person who is told. */
function infinitiveOf(reading: Parameters<typeof child>[0], verb: number, told: number): number {
  const isInfinitive = (i: number) => reading.children(i).some(j => reading.lower[j] === 'to' && j < i)
  for (const at of told < 0 ? [verb] : [verb, told]) {
    for (const i of reading.children(at)) {
      const { relation } = reading.doc.words[i]!
      const fits =
        relation === 'xcomp' ||
        relation === 'ccomp' ||
        (relation === 'advcl' && told >= 0) ||
        relation === 'acl'
      if (fits && i > verb && isInfinitive(i)) return i
    }
  }
  return -1
}
