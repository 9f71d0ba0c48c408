import type { CueClass, Stance } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import { NOUN_CUES, VERB_CUES } from './en/cues.ts'
import { child } from './en/grammar/phrases.ts'
import type { Reading } from './reading.ts'

const NEVER = /^(?:not|n't|never)$/
const SAYING = /^(?:say|comment|answer|discuss|confirm|elaborate|respond|speak|tell)$/

/** What kind of word reports, and how the source stands to what is reported. */
export function manner(
  reading: Reading,
  { predicate, content }: Draft,
): { cueClass: CueClass; stance: Stance } {
  if (predicate === null) return { cueClass: 'speech', stance: 'asserts' }
  const { words } = reading.doc
  const { lemma, upos } = words[predicate]!
  const isNoun = upos === 'NOUN'
  const cue = isNoun ? NOUN_CUES.get(lemma) : VERB_CUES.get(lemma)
  // A word we have no line for, with quoted words behind it, still speaks.
  const isQuoted = content.some(({ first, end }) => end - first > 3 && reading.quotation[first]! >= 0)
  const cueClass =
    cue?.class ??
    (lemma === 'accord' || lemma === 'according' || lemma === ':' || isQuoted ? 'speech' : 'stance')
  if (isNoun) return { cueClass, stance: cue?.stance ?? 'asserts' }
  const action = child(reading, predicate, 'xcomp')
  if (/^(?:refuse|decline)$/.test(lemma) && (action < 0 || SAYING.test(words[action]!.lemma)))
    return { cueClass, stance: 'refuses' }
  const isNegated = reading.children(predicate).some(i => i < predicate && NEVER.test(reading.lower[i]!))
  if (isNegated) {
    if (cueClass === 'speech' && SAYING.test(lemma)) return { cueClass, stance: 'refuses' }
    if (cue?.stance === 'denies') return { cueClass, stance: 'asserts' }
    if (cueClass === 'belief') return { cueClass, stance: cue?.takes.has('i') ? 'refuses' : 'doubts' }
  }
  return { cueClass, stance: cue?.stance ?? 'asserts' }
}
