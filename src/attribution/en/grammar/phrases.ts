/** Not on the shelf: subjects, cue groups and clause ends, which every rule asks for. */
import type { Sentence } from '../../../model/document.ts'
import type { Range, Reading } from '../../reading.ts'
import { VERB_CUES } from '../cues.ts'

const LINKED = new Set(['conj', 'advcl', 'xcomp'])
const CUE_PARTS = new Set(['aux', 'aux:pass', 'advmod', 'compound:prt', 'cop'])
const PUNCTUATION = /^[\p{P}\p{S}]+$/u
const QUOTE = /^["“”«»„‘’'`]+$/

export const isPunctuation = ({ lower }: Reading, at: number): boolean => PUNCTUATION.test(lower[at] ?? '')

export function child(reading: Reading, at: number, ...relations: readonly string[]): number {
  for (const i of reading.children(at)) if (relations.includes(reading.doc.words[i]!.relation)) return i
  return -1
}

export interface Subject {
  /** Head noun or pronoun; -1 when the passive names nobody. */
  readonly head: number
  readonly range: Range | null
}

/** Who does what the verb says: its own subject, a shared one, a participle's, the agent of a passive. */
export function subjectOf(reading: Reading, verb: number): Subject | null {
  const { words } = reading.doc
  const host = goesOn(reading, verb) ? spokenBefore(reading, verb) : -1
  let at = host < 0 ? verb : host
  for (let steps = 0; steps < 4; steps++) {
    const passive = child(reading, at, 'nsubj:pass')
    if (passive >= 0 || child(reading, at, 'aux:pass') >= 0) {
      const agent = child(reading, at, 'obl:agent')
      if (at !== verb && passive >= 0) return { head: passive, range: phrase(reading, passive, verb) }
      return agent < 0 ? { head: -1, range: null } : { head: agent, range: phrase(reading, agent, verb) }
    }
    const own = child(reading, at, 'nsubj')
    if (own >= 0) return { head: own, range: phrase(reading, own, verb) }
    const { relation, head, xpos } = words[at]!
    if (head < 0) return null
    if (relation === 'acl' && /^N|^PRP/.test(words[head]!.xpos) && xpos === 'VBG') {
      return { head, range: bare(reading, head, verb) }
    }
    if (!LINKED.has(relation)) return null
    // "while the envoy was pressing …": a finite clause has a subject of its own, wherever the parser hung it.
    if (relation === 'advcl' && xpos === 'VBG' && child(reading, at, 'aux') >= 0) return null
    // "He hopes to …" shares its subject; "He asked her to say …" does not.
    if (relation === 'xcomp' && child(reading, head, 'obj', 'iobj') >= 0) return null
    at = head
  }
  return null
}

/** How far, in tokens, a clause is searched for a participle that goes on, and a participle for its verb. */
const LONGEST_CLAUSE = 120

/** Participles that go on reporting for the one who spoke before them: *…, adding that …*. */
const GOES_ON = new Set([
  'add',
  'note',
  'warn',
  'stress',
  'insist',
  'say',
  'claim',
  'argue',
  'vow',
  'call',
  'accuse',
  'urge',
  'describe',
])

export const goesOn = ({ doc: { words }, lower }: Reading, at: number): boolean =>
  words[at]!.xpos === 'VBG' && GOES_ON.has(words[at]!.lemma) && lower[at - 1] === ','

/** The finite verb of speech before such a participle, in its sentence; -1 when there is none. */
export function spokenBefore(reading: Reading, at: number): number {
  const { words, sentences, tokens } = reading.doc
  const { firstToken } = sentences[tokens[at]!.sentence]!
  for (let i = at - 2; i >= Math.max(firstToken, at - LONGEST_CLAUSE); i--) {
    const cue = VERB_CUES.get(words[i]!.lemma)
    if (!cue || !/^VB[DZP]$/.test(words[i]!.xpos) || isQuoted(reading, i)) continue
    if (cue.class === 'speech' || cue.class === 'writing') return i
  }
  return -1
}

/** The whole phrase of a noun, kept clear of the verb; without the preposition and the marks at its edges. */
export function phrase(reading: Reading, head: number, verb: number): Range {
  let { first, end } = reading.reach(head)
  if (verb >= first && verb < end) {
    if (verb > head) end = verb
    else first = verb + 1
  }
  for (const i of reading.children(head)) {
    const { relation } = reading.doc.words[i]!
    if ((relation === 'case' || relation === 'mark' || relation === 'cc') && i === first) first = i + 1
    // What hangs on loosely after a dash or a semicolon is no part of the name.
    if ((relation === 'parataxis' || relation === 'list') && i > head)
      end = Math.min(end, reading.reach(i).first)
  }
  return tidy(reading, { first: Math.min(first, head), end: Math.max(end, head + 1) })
}

/** A noun with what stands before it: "a statement" of "a statement saying that …". */
function bare(reading: Reading, head: number, verb: number): Range {
  const { first } = reading.reach(head)
  return tidy(reading, { first: Math.min(first, head), end: Math.min(verb, reading.reach(head).end) })
}

/** Drops punctuation at both edges; a quotation mark at an edge goes only when its partner is not inside. */
export function tidy(reading: Reading, range: Range): Range {
  let { first, end } = range
  while (first < end - 1 && isPunctuation(reading, first) && !closesInside(reading, first, end)) first++
  while (end - 1 > first && isPunctuation(reading, end - 1) && !opensInside(reading, first, end)) end--
  return { first, end }
}

const OPENING = /^["“«„‘'(`[]+$/
const closesInside = ({ lower }: Reading, first: number, end: number): boolean => {
  if (!OPENING.test(lower[first]!)) return false
  const isBracket = lower[first] === '(' || lower[first] === '['
  for (let i = first + 1; i < end; i++)
    if (isBracket ? /^[)\]]$/.test(lower[i]!) : QUOTE.test(lower[i]!)) return true
  return false
}
const opensInside = ({ lower }: Reading, first: number, end: number): boolean => {
  const last = lower[end - 1]!
  if (!QUOTE.test(last) && !/^[)\]%]$/.test(last)) return false
  if (last === '%') return true
  for (let i = end - 2; i >= first; i--)
    if (QUOTE.test(last) ? QUOTE.test(lower[i]!) : /^[([]$/.test(lower[i]!)) return true
  return false
}

/** The verb with its auxiliaries, its negation and the adverbs that touch it: *has also said*, *did not say*. */
export function cueGroup(reading: Reading, verb: number): Range {
  let [first, end] = [verb, verb + 1]
  const parts = new Set(reading.children(verb).filter(i => CUE_PARTS.has(reading.doc.words[i]!.relation)))
  while (parts.has(first - 1)) first--
  while (parts.has(end) && reading.doc.words[end]!.relation === 'compound:prt') end++
  return { first, end }
}

/** The reach of a clause on the side of the verb where its head stands, within its sentence. */
export function clause(reading: Reading, head: number, verb: number, sentence: Sentence): Range {
  let { first, end } = reading.reach(head)
  if (head > verb) first = Math.max(first, verb + 1)
  else end = Math.min(end, verb)
  first = Math.max(first, sentence.firstToken)
  end = Math.min(end, sentence.endToken)
  // "…, adding that …" hangs on the speaker, wherever the tree put it.
  const limit = Math.min(end, first + LONGEST_CLAUSE)
  for (let i = first + 2; i < limit; i++) {
    if (!goesOn(reading, i) || isQuoted(reading, i)) continue
    end = i - 1
    break
  }
  return withQuotes(reading, tidy(reading, { first, end }))
}

/** Takes in the marks of a quotation that a range holds whole. */
export function withQuotes(reading: Reading, { first, end }: Range): Range {
  const { mark, quotation, size } = reading
  if (first > 0 && mark[first - 1] === 1 && quotation[first - 1] === quotation[first]) first--
  while (end < size && mark[end] === 1 && quotation[end] === quotation[end - 1]) end++
  return { first, end }
}

/** True when a token stands inside a quotation and is not one of its marks. */
export const isQuoted = ({ quotation, mark }: Reading, at: number): boolean =>
  quotation[at]! >= 0 && mark[at] === 0

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us'])
/** "I hope …" inside a quotation says no more than that the quotation was said. */
export const isOwnVoice = (reading: Reading, source: Range | null): boolean =>
  source !== null && source.end - source.first === 1 && FIRST_PERSON.has(reading.lower[source.first]!)

/** Nothing but subject and verb between a comma and the next mark, wherever the tree hangs them: *…, she said, …*. */
export function isSetOff(reading: Reading, verb: number, end: number): boolean {
  const subject = child(reading, verb, 'nsubj')
  if (subject < 0 || subject > verb || reading.lower[phrase(reading, subject, verb).first - 1] !== ',')
    return false
  return verb + 1 === end || /^[,.]$/.test(reading.lower[verb + 1]!)
}
