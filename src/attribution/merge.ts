import type { Draft } from './draft.ts'
import { byContent, READ } from './en/drafts.ts'
import { VERB_CUES } from './en/cues.ts'
import { isQuoted } from './en/grammar/phrases.ts'
import { meets, type Range, type Reading, within } from './reading.ts'
import type { Tagged } from './tagger/tagger.ts'

export const TAGGER_RULE = 'model/tagger'

/**
 * The tagger's attributions, and what the grammar adds to them: the inner levels that the tagger never marks,
 * and reported speech that it passed over.
 *
 * @param drafts of the grammar
 */
export function merged(reading: Reading, tagged: readonly Tagged[], drafts: readonly Draft[]): Draft[] {
  const owner = new Int32Array(reading.size).fill(-1)
  const byPredicate = new Map<number, Draft>()
  for (const draft of drafts) if (draft.predicate !== null) byPredicate.set(draft.predicate, draft)
  const byQuotation = new Map<number, Draft>()
  for (const draft of drafts) {
    const isMarked = QUOTES.has(draft.rule) || reading.mark[draft.content[0]!.first] === 1
    if (draft.source === null || !isMarked) continue
    for (const { first } of draft.content) byQuotation.set(first, draft)
    // A transcript that is quoted whole: the mark stands before the name.
    if (draft.rule === 'en/label' && draft.source.first > 0) byQuotation.set(draft.source.first - 1, draft)
  }
  const found: Draft[] = []
  for (const { source: marked, cue, predicate, content: pieces } of withTails(reading, tagged)) {
    const source = marked && isDay(reading, marked) ? null : marked
    const twin = predicate === null ? undefined : byPredicate.get(predicate)
    const content = behindCue(reading, together(reading, pieces, cue, source), twin)
    if (content.length === 0 || !isProse(reading, content[0]!)) continue
    // "without acknowledging the ultimatum": the word itself says that nothing was said.
    if (predicate !== null && reading.lower[predicate - 1] === 'without') continue
    // Words that the tagger gives to nobody are speech only when marks say so.
    if (cue === null && source === null && !content.some(range => isQuotation(reading, range))) continue
    const index = found.length
    for (const range of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
      owner.fill(index, range.first, range.end)
    const quoted = source === null ? quotedBy(byQuotation, content) : undefined
    if (quoted && quoted.predicate !== predicate && (predicate === null || isEmptyHanded(cue, quoted))) {
      const runsOver = content.some(piece => meets(piece, quoted.source!))
      found.push({
        ...quoted,
        content: runsOver ? quoted.content : content,
        rule: `${TAGGER_RULE}+${quoted.rule}`,
      })
      continue
    }
    if (twin && knowsBetter(twin, source, content)) {
      found.push({ ...twin, rule: `${TAGGER_RULE}+${twin.rule}` })
      continue
    }
    found.push({
      rule: twin ? `${TAGGER_RULE}+${twin.rule}` : TAGGER_RULE,
      predicate,
      cue: cue ? [cue] : [],
      source: source ?? (twin?.source && isFree(owner, twin.source) ? twin.source : null),
      content: twin && isCutShort(twin, content) ? twin.content : content,
      continues: null,
    })
  }
  const going = new Map(
    drafts.flatMap(draft => (draft.continues === null ? [] : [[draft.content[0]!.first, draft] as const])),
  )
  const kept = found.map(draft => (draft.predicate === null ? standAlone(draft, going) : draft))
  const added = drafts.filter(
    draft => isNested(reading, draft, kept, owner) || (isFreeOf(owner, draft) && isSpoken(reading, draft)),
  )
  return [...kept, ...added]
    .map(draft => withoutPlatform(reading, closed(reading, withoutAdjunct(reading, draft))))
    .sort(byContent)
}

/** "On Truth Social, Brand wrote", "after a call with the agency, the minister said": what a preposition brings in does not speak. */
function withoutPlatform(reading: Reading, draft: Draft): Draft {
  const { source, predicate } = draft
  if (!source) return draft
  const before = reading.lower[source.first - 1] ?? ''
  const isAhead = predicate !== null && source.end <= predicate
  if (!/^(?:on|in|at|via)$/.test(before) && !(isAhead && /^(?:with|from|to|for|of|against)$/.test(before)))
    return draft
  for (let i = source.first + 1; i < source.end - 1; i++) {
    if (reading.lower[i] === ',') return { ...draft, source: { first: i + 1, end: source.end } }
  }
  return draft
}

/**
 * "Voss, who said the road was open, left": a relative clause that a comma opens ends at the comma before the
 * main verb, which trees and taggers run over.
 */
function closed(reading: Reading, draft: Draft): Draft {
  const { predicate, source, content } = draft
  const last = content.at(-1)
  if (predicate === null || source === null || !last || last.first < predicate) return draft
  const { lower, doc } = reading
  const relative = source.end - 1
  if (!/^(?:who|which)$/.test(lower[relative]!) || lower[relative - 1] !== ',') return draft
  for (let i = last.first + 2; i < last.end - 1; i++) {
    if (lower[i] !== ',' || isQuoted(reading, i) || !/^(?:VB[DZP]|MD)$/.test(doc.words[i + 1]!.xpos)) continue
    return { ...draft, content: [...content.slice(0, -1), { first: last.first, end: i }] }
  }
  return draft
}

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^\d{1,4}$|^[,()]$/

/** "wrote on Sunday, 11 May: …": a day says nothing. */
function isDay({ lower }: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (!DAY.test(lower[i]!)) return false
  return true
}

const QUOTES = new Set(['en/quotation', 'en/label', 'en/signature'])

/** What the grammar knows of a quotation that the tagger gave to nobody. */
function quotedBy(byQuotation: ReadonlyMap<number, Draft>, content: readonly Range[]): Draft | undefined {
  for (const { first } of content) {
    const draft = byQuotation.get(first)
    if (draft) return draft
  }
  return undefined
}

const isEmptyHanded = (cue: Range | null, { cue: other }: Draft): boolean =>
  cue === null || other.some(range => meets(range, cue))

/**
 * The tagger may end a piece at a full stop within the marks, and give the rest of the quotation to nobody: what
 * stands in one pair of marks was said in one go.
 */
function withTails(reading: Reading, tagged: readonly Tagged[]): Tagged[] {
  const quotationOf = ({ first, end }: Range): number =>
    reading.quotation[first] === reading.quotation[end - 1] ? reading.quotation[first]! : -1
  const tails = new Map<number, number>()
  const isTail = ({ cue, source, content: [piece] }: Tagged): boolean =>
    cue === null &&
    source === null &&
    piece !== undefined &&
    quotationOf(piece) >= 0 &&
    reading.mark[piece.first] === 0
  for (const one of tagged) {
    if (isTail(one)) tails.set(quotationOf(one.content[0]!), one.content[0]!.end)
  }
  const taken = new Set<number>()
  const kept = tagged.map(one => {
    if (isTail(one)) return one
    const last = one.content.at(-1)
    const at = last === undefined ? -1 : quotationOf(last)
    const end = tails.get(at)
    if (last === undefined || end === undefined || end <= last.end || taken.has(at)) return one
    taken.add(at)
    return { ...one, content: [...one.content.slice(0, -1), { first: last.first, end }] }
  })
  return kept.filter(one => !isTail(one) || !taken.has(quotationOf(one.content[0]!)))
}

const SURE = new Set(['en/as-clause', 'en/according-to', 'en/parenthesis', 'en/label', 'en/signature'])

/**
 * Where a reporting clause stands around or behind what it reports, the grammar sees pieces that the tagger
 * loses: a second piece, or the source taken for the content.
 */
function knowsBetter(twin: Draft, source: Range | null, content: readonly Range[]): boolean {
  if (!SURE.has(twin.rule) || twin.source === null) return false
  if (source === null) return !content.some(piece => twin.content.some(own => meets(own, piece)))
  return (
    content.length < twin.content.length &&
    content.every(piece => twin.content.some(own => within(piece, own)))
  )
}

/** "proposed direct talks" of "proposed direct talks in Turkey this Thursday": the phrase goes on. */
const isCutShort = ({ rule, content: [own, ...more] }: Draft, [piece, ...rest]: readonly Range[]): boolean =>
  rule === 'en/object' &&
  more.length === 0 &&
  rest.length === 0 &&
  own?.first === piece?.first &&
  own!.end > piece!.end

/** "In a post on the platform, Voss said …": what a verb takes behind it does not begin before its subject. */
function behindCue(reading: Reading, content: readonly Range[], twin: Draft | undefined): readonly Range[] {
  const own = twin?.rule === 'en/complement' && twin.content.length === 1 ? twin.content[0]! : null
  if (content.length < 2 || own === null || !content.some(piece => meets(piece, own))) return content
  const sentenceOf = (at: number): number => reading.doc.tokens[at]!.sentence
  const verb = twin!.predicate!
  // A quotation that ends in an earlier sentence has a cue of its own there, or none.
  const isHere = (piece: Range): boolean =>
    reading.quotation[piece.first]! >= 0 && sentenceOf(piece.end - 1) === sentenceOf(verb)
  return content.filter(piece => meets(piece, own) || piece.first > verb || isHere(piece))
}

/** Words that may stand between the pieces of an attribution. */
const LOOSE = 4

/** Leaves out a piece without quotation marks that stands apart from all the rest of its attribution. */
function together(
  reading: Reading,
  pieces: readonly Range[],
  cue: Range | null,
  source: Range | null,
): readonly Range[] {
  if (pieces.length < 2) return pieces
  const gap = (a: Range, b: Range): number =>
    Math.max(0, a.first < b.first ? b.first - a.end : a.first - b.end)
  const kept = pieces.filter(piece => {
    const others = [
      ...pieces.filter(other => other !== piece),
      ...(cue ? [cue] : []),
      ...(source ? [source] : []),
    ]
    return reading.quotation[piece.first]! >= 0 || others.some(other => gap(piece, other) <= LOOSE)
  })
  return kept.length > 0 ? kept : pieces
}

const isProse = (reading: Reading, { first }: Range): boolean =>
  READ.has(reading.paragraphs[reading.paragraph[first]!]!.kind)

/** A piece that begins and ends with marks, and is too long to be a nickname. */
function isQuotation({ quotation, quotations }: Reading, { first, end }: Range): boolean {
  const own = quotations[quotation[first] ?? -1]
  return own !== undefined && own !== null && own.first === first && end - first > 6
}

const all = ({ source, cue, content }: Draft): Range[] => [...(source ? [source] : []), ...cue, ...content]

function isFree(owner: Int32Array, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (owner[i]! >= 0) return false
  return true
}

const isFreeOf = (owner: Int32Array, draft: Draft): boolean => all(draft).every(range => isFree(owner, range))

/** All of it stands inside one piece of content of one other attribution. */
function isNested(reading: Reading, draft: Draft, kept: readonly Draft[], owner: Int32Array): boolean {
  const outer = kept[owner[draft.content[0]!.first] ?? -1]
  if (!outer || draft.source === null || outer.predicate === draft.predicate) return false
  if (!isUttered(reading, draft)) return false
  return all(draft).every(range =>
    outer.content.some(piece => within(range, piece) && range.end - range.first < piece.end - piece.first),
  )
}

/** An inner level is kept for what is said or thought; *the voters would accept a truce* is neither. */
const isUttered = ({ doc: { words } }: Reading, { predicate }: Draft): boolean =>
  predicate === null || VERB_CUES.get(words[predicate]!.lemma)?.class !== 'stance'

/** Quotations and words of speech or writing; the softer stances are the tagger's to judge. */
function isSpoken(reading: Reading, { predicate, rule, source }: Draft): boolean {
  if (rule === 'en/label' || predicate === null) return true
  const cue = VERB_CUES.get(reading.doc.words[predicate]!.lemma)
  return source !== null && (cue?.class === 'speech' || cue?.class === 'writing')
}

/** A quotation that the tagger could give to nobody goes on from the one before, where the grammar is sure of it. */
function standAlone(draft: Draft, going: ReadonlyMap<number, Draft>): Draft {
  const twin = going.get(draft.content[0]!.first)
  return twin ? { ...draft, continues: twin.continues, rule: `${TAGGER_RULE}+${twin.rule}` } : draft
}

/** "wondered whether it was fair, engaging in …": a participle that hangs on the word that reports tells what else was done. */
function withoutAdjunct(reading: Reading, draft: Draft): Draft {
  const { predicate, content } = draft
  const last = content.at(-1)
  if (predicate === null || !last || last.first < predicate) return draft
  const { words } = reading.doc
  for (let i = last.first + 2; i < last.end - 1; i++) {
    if (reading.lower[i] !== ',' || isQuoted(reading, i)) continue
    let at = i + 1
    if (words[at]!.upos === 'ADV') at++
    if (
      at < last.end &&
      words[at]!.xpos === 'VBG' &&
      words[at]!.head === predicate &&
      words[at]!.relation === 'advcl'
    )
      return { ...draft, content: [...content.slice(0, -1), { first: last.first, end: i }] }
  }
  return draft
}
