import type { Range, Reading } from '../../reading.ts'
import { VERB_CUES } from '../cues.ts'
import { child, cueGroup, isPunctuation, isQuoted, isSetOff, subjectOf, tidy, withQuotes } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

const BREAKS = new Set([';', '—', '–'])

/** The reporting clause after the words it reports, or between them: *The road was open, she said.* */
export const parenthesis: GrammarRule = {
  name: 'en/parenthesis',
  examples: [
    '{content:The road to Dolna was open}, {source:the mayor} {cue:said}.',
    '{content:The strike}, {source:Marta Voss} {cue:said}, {content:would end on Friday}.',
    '{content:Quarrels about timber}, {source:he} {cue:said}, {content:have been going on since the war}.',
    '{content:The deal}, {source:Daniel Ruiz} {cue:said}, {content:was never going to satisfy the union}.',
  ],
  rejects: ['The road was open, and the mayor spoke.', 'The mayor, she said nothing.'],
  find(reading, sentence) {
    const { words } = reading.doc
    const found = []
    for (let at = sentence.firstToken + 2; at < sentence.endToken; at++) {
      const cue = VERB_CUES.get(words[at]!.lemma)
      if (!cue?.takes.has('c') || !/^VB[DZPG]/.test(words[at]!.xpos) || isQuoted(reading, at)) continue
      if (cue.class !== 'speech' && cue.class !== 'writing' && cue.class !== 'belief') continue
      const { relation, head } = words[at]!
      const ahead = child(reading, at, 'ccomp', 'parataxis')
      const isFronted = ahead >= 0 && ahead < at
      const isInserted = relation === 'parataxis' && head < sentence.endToken
      const isInverted =
        reading.lower[at - 1] === ',' && /^VB[DZ]$/.test(words[at]!.xpos) && cue.class === 'speech'
      const isSet = isSetOff(reading, at, sentence.endToken)
      if (!isFronted && !isInserted && !isInverted && !isSet) continue
      if (child(reading, at, 'obj') >= 0 || (child(reading, at, 'ccomp') > at && !isSet)) continue
      const subject =
        isInverted && !isFronted ? behind(reading, at, sentence.endToken) : subjectOf(reading, at)
      if (!subject?.range) continue
      const own: Range = {
        first: Math.min(subject.range.first, at),
        end: Math.max(subject.range.end, cueGroup(reading, at).end),
      }
      // Words in quotation marks are given out by their marks, not by the tree.
      const before = own.first - 1
      if (!isPunctuation(reading, before) || before < 1) continue
      if (reading.quotation[before]! >= 0 || reading.quotation[before - 1]! >= 0) continue
      const content = around(reading, own, sentence.firstToken, sentence.endToken)
      if (content.length === 0 || content[0]!.first > at) continue
      found.push({
        rule: this.name,
        predicate: at,
        cue: [cueGroup(reading, at)],
        source: subject.range,
        content,
        continues: null,
      })
    }
    return found
  },
}

const LONGEST = 30

/** "…, said a senior official who asked not to be named": all that follows the verb is who said it. */
function behind(reading: Reading, verb: number, end: number): { range: Range } | null {
  const first = verb + 1
  const last = end - 1
  if (
    last <= first ||
    last - first > LONGEST ||
    !/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(reading.doc.words[first]!.upos)
  )
    return null
  for (let i = first; i < last; i++) if (reading.quotation[i]! >= 0) return null
  return { range: tidy(reading, { first, end: last }) }
}

/** What stands before the reporting clause, and what goes on after its second comma. */
function around(reading: Parameters<typeof tidy>[0], own: Range, first: number, end: number): Range[] {
  let from = own.first - 1
  while (from > first && !BREAKS.has(reading.lower[from - 1]!)) from--
  const pieces =
    from < own.first - 1 ? [withQuotes(reading, tidy(reading, { first: from, end: own.first - 1 }))] : []
  if (
    reading.lower[own.end] === ',' &&
    own.end + 2 < end &&
    /^(?:[a-z]|["“])/.test(reading.lower[own.end + 1]!)
  ) {
    let to = own.end + 1
    while (to < end && !BREAKS.has(reading.lower[to]!)) to++
    pieces.push(withQuotes(reading, tidy(reading, { first: own.end + 1, end: to })))
  }
  return pieces
}
