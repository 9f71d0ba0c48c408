import type { Draft } from '../draft.ts'
import type { Range, Reading } from '../reading.ts'
import { VERB_CUES } from './cues.ts'
import { cueGroup, isPunctuation, isQuoted, phrase, subjectOf } from './grammar/phrases.ts'

/** A quotation shorter than this, with no comma or colon at it and no clause in it, is a scare quote or a nickname. */
const SHORTEST_SPEECH = 5
/** How far from a quotation its reporting verb may stand, in tokens. */
const NEAR = 14

/**
 * Gives each quotation that no rule has taken to the verb beside it, to the quotation before it that it goes
 * on with, or to nobody.
 *
 * @param taken what the rules of the grammar found, in text order
 */
export function quotedSpeech(reading: Reading, taken: readonly Draft[]): Draft[] {
  const covered = coverage(reading, taken)
  const found: Draft[] = []
  const spoken: Spoken = new Map()
  for (const draft of taken) note(reading, spoken, draft)
  for (const [index, range] of reading.quotations.entries()) {
    if (!range || covered[range.first + 1] === 1 || !isSpeech(reading, range)) continue
    const tail = reading.doc.quotations[index]!.closed ? null : swallowed(reading, range)
    if (tail) {
      found.push(tail)
      note(reading, spoken, tail)
      continue
    }
    const verb = verbBehind(reading, range) ?? verbAhead(reading, range)
    const last = found.at(-1)
    if (verb) {
      const same = found.findIndex(draft => draft.predicate === verb.at)
      if (same >= 0) found[same] = { ...found[same]!, content: [...found[same]!.content, range] }
      else {
        found.push({
          rule: 'en/quotation',
          predicate: verb.at,
          cue: [cueGroup(reading, verb.at)],
          source: verb.source,
          content: [range],
          continues: null,
        })
      }
    } else if (last && continuesHere(reading, last, range)) {
      found[found.length - 1] = { ...last, content: [...last.content, range] }
    } else {
      const before = precedingSpeech(reading, range, spoken)
      found.push({
        rule: 'en/stand-alone-quotation',
        predicate: null,
        cue: [],
        source: null,
        content: [range],
        continues: before,
      })
    }
    note(reading, spoken, found.at(-1)!)
  }
  return found
}

function coverage({ size }: Reading, drafts: readonly Draft[]): Uint8Array {
  const covered = new Uint8Array(size)
  for (const { content, source, rule } of drafts) {
    for (const { first, end } of content) covered.fill(1, first, end)
    // A quoted transcript begins with its mark and a name.
    if (source && rule === 'en/label') covered.fill(1, source.first, source.end)
  }
  return covered
}

/** Words between marks that somebody said, as against a nickname, a title or a word held with tongs. */
function isSpeech(reading: Reading, { first, end }: Range): boolean {
  const { lower, doc } = reading
  const words = end - first - 2
  if (words <= 0) return false
  const isSet =
    /^[,:]$/.test(lower[first - 1] ?? '') || /[,.!?]/.test(lower[end - 2] ?? '') || lower[end] === ','
  if (words >= SHORTEST_SPEECH) return true
  if (!isSet) return false
  const isClause = doc.words
    .slice(first + 1, end - 1)
    .some(({ upos, xpos }) => upos === 'AUX' || /^VB[DPZ]?$|^MD$/.test(xpos))
  const opensSentence = doc.sentences[doc.tokens[first]!.sentence]!.firstToken === first
  return isClause || opensSentence || lower[first - 1] === ':'
}

/** A quotation whose closing mark was forgotten runs on over its own reporting clause: `"We waited, Voss said.` */
function swallowed(reading: Reading, { first, end }: Range): Draft | null {
  const { words } = reading.doc
  for (let at = end - 1; at > first && at > end - NEAR; at--) {
    if (!SAYS(reading, at) || !/^VB[DZ]$/.test(words[at]!.xpos)) continue
    let comma = at - 1
    while (comma > first && comma > at - NEAR && reading.lower[comma] !== ',') comma--
    if (reading.lower[comma] !== ',' || comma - first < SHORTEST_SPEECH) return null
    const isBetween = at - comma > 1
    const source = { first: isBetween ? comma + 1 : at + 1, end: isBetween ? at : end - 1 }
    const isNamed =
      source.end > source.first &&
      (reading.name[source.end - 1]! >= 0 || /^(?:he|she)$/.test(reading.lower[source.first]!))
    if (!isNamed) return null
    return {
      rule: 'en/quotation',
      predicate: at,
      cue: [{ first: at, end: at + 1 }],
      source,
      content: [{ first, end: comma }],
      continues: null,
    }
  }
  return null
}

interface Verb {
  readonly at: number
  readonly source: Range | null
}

const SAYS = (reading: Reading, at: number): boolean => {
  const cue = VERB_CUES.get(reading.doc.words[at]!.lemma)
  return (
    cue !== undefined &&
    (cue.class === 'speech' || cue.class === 'writing' || cue.class === 'belief') &&
    cue.takes.has('c') &&
    reading.doc.words[at]!.xpos.startsWith('VB')
  )
}

/** `"…," he said` and `"…," said the mayor`. */
function verbBehind(reading: Reading, { end }: Range): Verb | null {
  const { block, size, lower } = reading
  const limit = Math.min(size, end + NEAR)
  let clause = end
  if (lower[clause] === ',') clause++
  for (let at = clause; at < limit && block[at] === block[end - 1]; at++) {
    if (isQuoted(reading, at) || /^[.;:!?]$/.test(lower[at]!)) return null
    if (!SAYS(reading, at) || opensOwnClause(reading, clause, at)) continue
    const source = speakerBeside(reading, at, clause)
    return source === undefined ? null : { at, source }
  }
  return null
}

/** A conjunction before the verb begins another clause: `"…" as he left, and she said`. */
function opensOwnClause({ doc, lower }: Reading, first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (doc.words[i]!.upos === 'SCONJ' || (lower[i] === 'and' && i > first + 6)) return true
  return false
}

/** `He said: "…"`, `adding, "…"`, `he said, "…"` and, without a mark, `he called it "…"`. */
function verbAhead(reading: Reading, { first }: Range): Verb | null {
  const { block, lower } = reading
  for (let at = first - 1; at >= 0 && at >= first - NEAR && block[at] === block[first]; at--) {
    if (isQuoted(reading, at) || /^[.;!?]$/.test(lower[at]!)) return null
    if (!SAYS(reading, at)) continue
    const subject = subjectOf(reading, at)
    return { at, source: subject ? subject.range : (nounBefore(reading, at) ?? null) }
  }
  return lower[first - 1] === ':' ? clauseBefore(reading, first - 1) : null
}

/** `Voss was blunt: "…"`: the subject of the clause before the colon. */
function clauseBefore(reading: Reading, colon: number): Verb | null {
  const { words, sentences, tokens } = reading.doc
  const { firstToken } = sentences[tokens[colon]!.sentence]!
  for (let i = colon - 1; i >= Math.max(firstToken, colon - NEAR); i--) {
    if (words[i]!.relation !== 'nsubj' || isQuoted(reading, i)) continue
    const { head } = words[i]!
    if (head > colon || head < i || !(reading.name[i]! >= 0 || /^(?:he|she)$/.test(reading.lower[i]!)))
      return null
    return { at: head, source: phrase(reading, i, head) }
  }
  return null
}

/** The subject by the tree, else the noun phrase that touches the verb; undefined when there is none. */
function speakerBeside(reading: Reading, verb: number, clause: number): Range | null | undefined {
  const subject = subjectOf(reading, verb)
  if (subject?.range && !isQuoted(reading, subject.head) && subject.range.first >= clause)
    return subject.range
  const before = nounBefore(reading, verb)
  if (before && before.first >= clause) return before
  return (
    nounAfter(reading, verb) ??
    (subject && (!subject.range || !isQuoted(reading, subject.head)) ? subject.range : undefined)
  )
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const topOf = ({ doc: { words } }: Reading, at: number, from: number, to: number): number => {
  let top = at
  while (
    NOMINAL.has(words[words[top]!.head]?.upos ?? '') &&
    words[top]!.head >= from &&
    words[top]!.head < to
  )
    top = words[top]!.head
  return top
}

function nounBefore(reading: Reading, verb: number): Range | undefined {
  const { words, sentences, tokens } = reading.doc
  let at = verb - 1
  while (at >= 0 && /^(?:AUX|ADV)$/.test(words[at]!.upos)) at--
  if (at < 0 || !NOMINAL.has(words[at]!.upos)) return undefined
  return phrase(reading, topOf(reading, at, sentences[tokens[verb]!.sentence]!.firstToken, verb), verb)
}

function nounAfter(reading: Reading, verb: number): Range | undefined {
  const { words, sentences, tokens } = reading.doc
  const { endToken } = sentences[tokens[verb]!.sentence]!
  let at = verb + 1
  while (at < endToken && /^(?:DET|ADJ|NUM)$/.test(words[at]!.upos)) at++
  if (at >= endToken || isPunctuation(reading, at) || !NOMINAL.has(words[at]!.upos)) return undefined
  return phrase(reading, topOf(reading, at, verb + 1, endToken), verb)
}

/** A sentence of quotation right behind one with its verb, in the same paragraph. */
function continuesHere(reading: Reading, last: Draft, range: Range): boolean {
  const before = last.content.at(-1)!
  if (reading.block[before.first] !== reading.block[range.first]) return false
  const { sentences, tokens } = reading.doc
  const gap = tokens[range.first]!.sentence - tokens[Math.max(before.end - 1, last.predicate ?? 0)]!.sentence
  return gap <= 1 && sentences[tokens[range.first]!.sentence]!.firstToken === range.first
}

/**
 * The quotation of the paragraph before, when nothing else can have been meant: this paragraph is one quotation
 * from end to end, and the one before ended in speech.
 */
function precedingSpeech(reading: Reading, range: Range, spoken: Spoken): number | null {
  const index = reading.paragraph[range.first]!
  const paragraph = reading.paragraphs[index]!
  const before = reading.paragraphs[index - 1]
  if (!before || range.first !== paragraph.first || range.end < paragraph.end - 1) return null
  const last = spoken.get(index - 1)
  if (!last) return null
  const { tokens } = reading.doc
  return tokens[last.stop - 1]!.sentence === tokens[before.end - 1]!.sentence ? last.first : null
}

/** The last quoted words of each paragraph: where they begin, and where the last of them, their cue and source ends. */
type Spoken = Map<number, { readonly first: number; readonly stop: number }>

function note(reading: Reading, spoken: Spoken, { content, cue, source }: Draft): void {
  const last = content.at(-1)
  if (!last || !hasQuotation(reading, last)) return
  const at = reading.paragraph[last.first]!
  const stop = Math.max(last.end, ...cue.map(({ end }) => end), source?.end ?? 0)
  const known = spoken.get(at)
  if (!known || stop >= known.stop) spoken.set(at, { first: last.first, stop })
}

function hasQuotation({ quotation }: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (quotation[i]! >= 0) return true
  return false
}
