import type { Range, Reading } from '../../reading.ts'
import { VERB_CUES } from '../cues.ts'
import { child, cueGroup, isQuoted, subjectOf, tidy, withQuotes } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

/** Words said that stand as a noun phrase: *proposed direct talks*, *rejected the plan*, *threatened Russia with …*. */
export const object: GrammarRule = {
  name: 'en/object',
  examples: [
    '{source:Ilan Petrov} {cue:proposed} {content:direct talks in Dolna this Friday}.',
    '{source:The allies} {cue:threatened} {content:Vardia with new tariffs if it did not sign}.',
    '{source:The union} {cue:rejected} {content:the offer of three percent}.',
  ],
  rejects: ['The union read the offer.', 'The allies invited no one.'],
  find(reading, sentence) {
    const { words } = reading.doc
    const found = []
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const cue = VERB_CUES.get(words[at]!.lemma)
      if (!cue || (cue.class !== 'speech' && cue.class !== 'stance') || !words[at]!.xpos.startsWith('VB'))
        continue
      if (reading.children(at).some(i => i < at && WITHOUT.has(reading.lower[i]!))) continue
      if (isQuoted(reading, at) || child(reading, at, 'ccomp', 'xcomp') > at) continue
      if (/^(?:no|not|never|n't)$/.test(reading.lower[at + 1] ?? '')) continue
      const content = objectOf(reading, at, cue.takes)
      if (!content || saysNothing(reading, at, content)) continue
      const subject = subjectOf(reading, at)
      if (!subject?.range) continue
      found.push({
        rule: this.name,
        predicate: at,
        cue: [withPreposition(reading, cueGroup(reading, at), content)],
        source: subject.range,
        content: [content],
        continues: null,
      })
    }
    return found
  },
}

/** *spoke on condition of anonymity*, *citing an official*: how it was said and by whom, not what. */
function saysNothing({ doc: { words }, lower }: Reading, verb: number, { first, end }: Range): boolean {
  if (/^(?:cit|quot)ing$/.test(lower[verb]!)) return true
  if (!/^(?:speak|talk)$/.test(words[verb]!.lemma)) return false
  for (let i = first; i < end; i++)
    if (/^(?:anonymity|anonymous|background|condition|record|behalf)$/.test(lower[i]!)) return true
  return false
}

/** Before a participle they say that nothing was said, or what else was done. */
const WITHOUT = new Set(['without', 'by', 'before', 'after', 'instead'])
const WITH = new Set(['with', 'of', 'for', 'about', 'against', 'over', 'from', 'on'])
const PREPOSITIONS = new Set(['of', 'for', 'about', 'against', 'on'])

function objectOf(reading: Reading, verb: number, takes: ReadonlySet<string>): Range | null {
  const told = child(reading, verb, 'obj')
  if (takes.has('w') && told > verb) {
    const means = oblique(reading, verb, WITH, told) ?? oblique(reading, told, WITH, told)
    if (means !== null) return range(reading, reading.reach(told).first, ownEnd(reading, verb, told), verb)
    const hinge = reading.children(verb).find(i => i > told && reading.doc.words[i]!.relation === 'advcl')
    if (hinge !== undefined && !takes.has('o'))
      return range(reading, reading.reach(told).first, reading.reach(hinge).end, verb)
  }
  if (takes.has('o') && told > verb) {
    // "invited no one": nothing was said.
    if (reading.children(told).some(i => i < told && reading.lower[i] === 'no')) return null
    const end = followedBy(reading, verb, reading.reach(told).end)
    return range(reading, reading.reach(told).first, end, verb)
  }
  if (takes.has('p')) {
    const means = oblique(reading, verb, PREPOSITIONS, verb)
    if (means !== null) {
      const { head } = reading.doc.words[means]!
      return range(reading, means + 1, followedBy(reading, verb, reading.reach(head).end), verb)
    }
  }
  return null
}

/** Where what hangs on the verb ends: before a second verb that shares its subject. */
function ownEnd(reading: Reading, verb: number, after: number): number {
  let { end } = reading.reach(verb)
  for (const i of reading.children(verb)) {
    if (i > after && reading.doc.words[i]!.relation === 'conj') end = Math.min(end, reading.reach(i).first)
  }
  return Math.max(end, reading.reach(after).end)
}

/** The preposition of the first phrase after `after` that hangs on `at` by one of them; null when none does. */
function oblique(
  reading: Reading,
  at: number,
  prepositions: ReadonlySet<string>,
  after: number,
): number | null {
  for (const i of reading.children(at)) {
    const { relation } = reading.doc.words[i]!
    if (i <= after || (relation !== 'obl' && relation !== 'nmod' && relation !== 'advcl')) continue
    const marker = reading.children(i).find(j => j < i && prepositions.has(reading.lower[j]!))
    if (marker !== undefined) return marker
  }
  return null
}

/** The end of what hangs on the verb and goes on right behind a phrase: *in Turkey*, *this Thursday*. */
function followedBy(reading: Reading, verb: number, from: number): number {
  let end = from
  for (const i of reading.children(verb)) {
    const { relation } = reading.doc.words[i]!
    if (i >= end && (relation === 'obl' || relation === 'advmod') && reading.reach(i).first === end)
      end = reading.reach(i).end
  }
  return end
}

/** "called for": the preposition belongs to the word that reports when what is reported follows it. */
const withPreposition = ({ lower }: Reading, cue: Range, content: Range): Range =>
  cue.end + 1 === content.first && PREPOSITIONS.has(lower[cue.end]!)
    ? { first: cue.first, end: cue.end + 1 }
    : cue

function range(reading: Reading, first: number, end: number, verb: number): Range | null {
  const found = tidy(reading, { first: Math.max(first, verb + 1), end })
  return found.end > found.first ? withQuotes(reading, found) : null
}
