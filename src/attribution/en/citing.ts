import { child, isPunctuation, isQuoted, phrase, subjectOf, tidy } from './grammar/phrases.ts'
import type { Draft } from '../draft.ts'
import { within, type Range, type Reading } from '../reading.ts'

/** Verbs by which an outlet passes on what another has said. */
const PASSES_ON = new Set(['report', 'say', 'write', 'announce', 'claim', 'note', 'state', 'reveal'])
/** How far from the verb, in tokens, *citing …* is looked for. */
const REACH = 60
const LONGEST = 24

/** Nouns for those who talk to reporters, when no name is given. */
const TALKS =
  /^(?:official|source|person|people|diplomat|aide|adviser|advisor|spokes(?:man|woman|person)|insider|minister|ministry|lawmaker|negotiator|envoy|officer|executive|analyst|agency|statement)s?$/

/**
 * *The agency reported that …, citing an official*: the official says it, the agency passes it on. The statement is
 * the official's; `via.ts` keeps the agency.
 */
export function cited(reading: Reading, draft: Draft): Draft {
  const { predicate, source, content } = draft
  const { words, sentences, tokens } = reading.doc
  if (predicate === null || source === null || !PASSES_ON.has(words[predicate]!.lemma)) return draft
  if (!words[predicate]!.xpos.startsWith('VB') || isQuoted(reading, predicate)) return draft
  const sentence = sentences[tokens[predicate]!.sentence]!
  const from = Math.max(sentence.firstToken, predicate - REACH)
  const to = Math.min(sentence.endToken, predicate + REACH)
  for (let at = from; at < to; at++) {
    if (!/^(?:citing|quoting)$/.test(reading.lower[at]!) || isQuoted(reading, at)) continue
    if (at > sentence.firstToken && reading.lower[at - 1] !== ',') continue
    const whom = object(reading, at, sentence.endToken)
    if (!whom || within(whom, source)) continue
    return { ...draft, source: whom, content: content.flatMap(piece => before(reading, piece, at)) }
  }
  return draft
}

/** Who is cited: a name or one who talks, not a paper, a worry or a rule. */
function object(reading: Reading, citing: number, end: number): Range | null {
  const { words } = reading.doc
  const head = child(reading, citing, 'obj')
  if (head < citing) return null
  let range = phrase(reading, head, citing)
  const limit = Math.min(end, range.first + LONGEST)
  for (let i = head + 1; i < Math.min(range.end, limit); i++) {
    if (reading.lower[i] === ',' && !isAside(reading, i, range.end)) {
      range = { first: range.first, end: i }
      break
    }
  }
  const talks = TALKS.test(reading.lower[head]!)
  const name = reading.doc.names[reading.name[head] ?? -1]
  const isNamed = name !== undefined && name.type !== 'PLACE' && words[head]!.upos === 'PROPN'
  return talks || isNamed ? tidy(reading, { first: range.first, end: Math.min(range.end, limit) }) : null
}

/** What stands behind the comma tells who it is: *an official, who …*. */
const isAside = ({ lower }: Reading, comma: number, end: number): boolean =>
  comma + 1 < end && /^(?:who|whom|which|a|an|the)$/.test(lower[comma + 1]!)

/** A piece without the words from *citing* on. */
function before(reading: Reading, piece: Range, citing: number): Range[] {
  if (piece.end <= citing || piece.first > citing) return [piece]
  let end = citing
  while (end > piece.first && isPunctuation(reading, end - 1) && reading.mark[end - 1] === 0) end--
  return end > piece.first ? [{ first: piece.first, end }] : []
}

/** The one who passes it on: the subject of the verb, when somebody else is the source. */
export function passedOnBy(reading: Reading, { predicate, source }: Draft): Range | null {
  if (predicate === null || source === null || !PASSES_ON.has(reading.doc.words[predicate]!.lemma))
    return null
  const citing = reading.lower[source.first - 1]
  if (citing !== 'citing' && citing !== 'quoting') return null
  return subjectOf(reading, predicate)?.range ?? null
}
