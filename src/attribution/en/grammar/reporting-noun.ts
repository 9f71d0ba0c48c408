import type { Range, Reading } from '../../reading.ts'
import { NOUN_CUES } from '../cues.ts'
import { child, clause, isQuoted, phrase, subjectOf } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

const MAKES = new Set([
  'make',
  'issue',
  'give',
  'repeat',
  'reiterate',
  'renew',
  'reject',
  'deliver',
  'voice',
  'express',
  'have',
  'drop',
  'withdraw',
  'defend',
])

/** A noun of saying with its content: *her announcement that …*, *issued a warning that …*, *their promise to …*. */
export const reportingNoun: GrammarRule = {
  name: 'en/reporting-noun',
  examples: [
    '{source:Her} {cue:announcement} {content:that the talks would resume on Monday} was a surprise.',
    '{source:The union} repeated its {cue:threat} {content:to walk out on Friday}.',
  ],
  rejects: [
    'Her announcement surprised the union.',
    'The claim form that he signed was blue.',
    'Her proposal to meet may have followed the strike.',
  ],
  find(reading, sentence) {
    const { words } = reading.doc
    const found = []
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (words[at]!.upos !== 'NOUN' || isQuoted(reading, at)) continue
      const cue = NOUN_CUES.get(words[at]!.lemma)
      if (!cue) continue
      if (isWeighed(reading, at)) continue
      const head = contentOf(reading, at)
      if (head < 0) continue
      const source = sourceOf(reading, at)
      if (!source) continue
      const content = clause(reading, head, at, sentence)
      if (content.end - content.first < 3) continue
      found.push({
        rule: this.name,
        predicate: at,
        cue: [{ first: at, end: at + 1 }],
        source,
        content: [content],
        continues: null,
      })
    }
    return found
  },
}

/** *Their proposal to meet may have followed …*: the writer weighs what is known, and tells of no saying. */
function isWeighed(reading: Reading, noun: number): boolean {
  const { relation, head } = reading.doc.words[noun]!
  return (
    relation === 'nsubj' &&
    head > noun &&
    reading.children(head).some(i => /^(?:may|might)$/.test(reading.lower[i]!))
  )
}

/** A clause with *that* or *to* right behind the noun; a relative clause ("the claim that he signed") is none. */
function contentOf(reading: Reading, noun: number): number {
  for (const i of reading.children(noun)) {
    if (i <= noun) continue
    const { relation } = reading.doc.words[i]!
    if (relation !== 'acl' && relation !== 'ccomp') continue
    const { first } = reading.reach(i)
    if (reading.lower[first] === 'that' || reading.lower[first] === 'to') return i
  }
  // "repeated its threat to walk out": the tree may hang the infinitive on the verb.
  const { relation, head: verb } = reading.doc.words[noun]!
  if (relation !== 'obj' || verb < 0 || !MAKES.has(reading.doc.words[verb]!.lemma)) return -1
  const action = child(reading, verb, 'xcomp', 'advcl')
  return action > noun && reading.lower[noun + 1] === 'to' && reading.reach(action).first === noun + 1
    ? action
    : -1
}

function sourceOf(reading: Reading, noun: number): Range | null {
  const { words } = reading.doc
  const verb = words[noun]!.head
  const isMade = verb >= 0 && words[noun]!.relation === 'obj' && MAKES.has(words[verb]!.lemma)
  if (isMade) {
    const subject = subjectOf(reading, verb)
    if (subject?.range) return subject.range
  }
  const owner = child(reading, noun, 'nmod:poss')
  if (owner >= 0) {
    const { first, end } = phrase(reading, owner, noun)
    return { first, end: /^['’]s?$/.test(reading.lower[end - 1] ?? '') && end - 1 > first ? end - 1 : end }
  }
  for (const i of reading.children(noun)) {
    if (i < noun || words[i]!.relation !== 'nmod') continue
    if (reading.children(i).some(j => j < i && /^(?:by|from|of)$/.test(reading.lower[j]!)))
      return phrase(reading, i, noun)
  }
  return null
}
