import type { Notice } from '../model/document.ts'
import type { Entity, Mention } from '../model/entity.ts'
import { firstEndingAfter } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Timex } from '../model/timex.ts'
import { addresseesOf } from './addressee.ts'
import { chainsOf, type Spoken } from './chains.ts'
import { channelOf } from './channel.ts'
import { confidenceOf, DEFAULT_THRESHOLD } from './confidence.ts'
import { contestants, type Heard, isShared, type Open } from './contest.ts'
import type { Draft } from './draft.ts'
import { NOUN_CUES, VERB_CUES } from './en/cues.ts'
import { withLoneQuotations } from './lone-quotations.ts'
import { modeOf } from './mode.ts'
import { type Range, type Reading, rangeOf, spanOf, within } from './reading.ts'
import { headOf, indexMentions, type MentionIndex, NOBODY, type Speaker, speakerOf } from './speaker.ts'
import { manner } from './stance.ts'
import { utteredOf } from './uttered.ts'
import { viaOf } from './via.ts'

export interface Knows {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly timexes: readonly Timex[]
  readonly createdOn: string | null
}

/**
 * Turns drafts into statements: who, to whom, by which channel, when.
 *
 * @param found in text order of their content
 */
export function statementsOf(
  reading: Reading,
  found: readonly Draft[],
  knows: Knows,
): { statements: Statement[]; notices: Notice[] } {
  const index = indexMentions(reading, knows.mentions, knows.entities)
  const all = found.map(draft => dated(reading, withoutDate(reading, draft, knows.timexes), knows.timexes))
  const heard = speakersOf(reading, index, all)
  const kept = all.map((draft, i) => reports(reading, draft) || !isNobody(heard[i]!))
  const drafts = all.filter((_, i) => kept[i])
  const named = namesOf(reading, knows.mentions)
  const speakers = heard
    .filter((_, i) => kept[i])
    .map((speaker, i) => (namesSpeaker(reading, drafts[i]!, speaker, named) ? unsure(speaker) : speaker))
  const parents = parentsOf(drafts)
  const own: Spoken[] = drafts.map((draft, i) => ({
    draft,
    speaker: speakers[i]!,
    mode: modeOf(reading, draft.content),
    channel: channelOf(reading, draft),
  }))
  const { follows, same } = chainsOf(reading, own)
  const uttered = utteredOf(reading, index, own, same, knows.timexes, knows.createdOn)
  const channels = own.map(({ channel }) => channel)
  follows.forEach((before, i) => {
    if (before >= 0) channels[i] ??= channels[before]!
  })
  const statements = own.map(({ draft, speaker, mode }, i): Statement => {
    const how = manner(reading, draft)
    const confidence = confidenceOf(draft, speaker, mode, how.cueClass, parents[i]! >= 0)
    const isSure = speaker.entity !== null && confidence.speaker >= DEFAULT_THRESHOLD
    const candidates = speaker.entity === null ? speaker.candidates : [speaker.entity, ...speaker.candidates]
    const outer = parents[i]! < 0 ? null : drafts[parents[i]!]!.source
    return {
      id: `s${i + 1}`,
      parent: parents[i]! < 0 ? null : `s${parents[i]! + 1}`,
      source: draft.source ? [spanOf(reading, draft.source)] : [],
      cue: draft.cue.map(range => spanOf(reading, range)),
      content: draft.content.map(range => spanOf(reading, range)),
      mode,
      ...how,
      speaker: isSure ? speaker.entity : null,
      candidates: isSure ? [] : candidates,
      channel: channels[i]!,
      addressee: addresseesOf(reading, index, draft, speaker.entity),
      via: viaOf(reading, draft, outer),
      uttered: uttered[i]!,
      confidence,
      rule: draft.rule,
    }
  })
  return { statements, notices: [] }
}

const isNobody = ({ entity, candidates }: Speaker): boolean => entity === null && candidates.length === 0

/** Whether the cue is a word that reports; "was missing" and "took place" are none, and need somebody who speaks. */
function reports(reading: Reading, draft: Draft): boolean {
  const { predicate, source, content } = draft
  if (predicate === null) return true
  const { lemma, upos } = reading.doc.words[predicate]!
  const isCue = upos === 'NOUN' ? NOUN_CUES.has(lemma) : VERB_CUES.has(lemma)
  const isQuoted = content.some(({ first }) => reading.quotation[first]! >= 0)
  return isCue || isQuoted || source === null || manner(reading, draft).cueClass === 'speech'
}

const unsure = (speaker: Speaker): Speaker => ({
  ...speaker,
  entity: null,
  candidates: speaker.entity === null ? speaker.candidates : [speaker.entity, ...speaker.candidates],
})

/** The last words of the names that each entity is called by. */
function namesOf({ doc }: Reading, mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { entity, kind, start, end } of mentions) {
    if (entity === null || kind !== 'name') continue
    const word = doc.text.slice(start, end).split(/\s/).at(-1)!
    const words = found.get(entity)
    if (words) words.add(word)
    else found.set(entity, new Set([word]))
  }
  return found
}

/**
 * "I will be waiting for Putin", he wrote: nobody whom a quotation speaks of in the third person says it, unless the
 * text names the speaker outright.
 */
function namesSpeaker(
  reading: Reading,
  { source, content }: Draft,
  { entity }: Speaker,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (entity === null || modeOf(reading, content) !== 'direct') return false
  const { words, tokens, text } = reading.doc
  if (source !== null && words[headOf(reading, source)]!.upos !== 'PRON') return false
  const names = named.get(entity)
  if (names === undefined) return false
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) {
      if (names.has(text.slice(tokens[at]!.start, tokens[at]!.end))) return true
    }
  }
  return false
}

/** The innermost draft whose content holds all of another: a stack suffices, since drafts come in text order. */
function parentsOf(drafts: readonly Draft[]): number[] {
  const open: number[] = []
  return drafts.map((draft, i) => {
    const hull = hullOf(draft)
    while (open.length > 0 && drafts[open.at(-1)!]!.content.at(-1)!.end <= hull.first) open.pop()
    let parent = -1
    for (let k = open.length - 1, steps = 0; k >= 0 && steps < 8 && parent < 0; k--, steps++) {
      const outer = drafts[open[k]!]!
      if (outer.content.some(piece => within(hull, piece)) && !isSame(outer, draft)) parent = open[k]!
    }
    open.push(i)
    return parent
  })
}

const isSame = (a: Draft, b: Draft): boolean => a.predicate === b.predicate

/** Everything of a draft: source, cue and content. */
function hullOf({ source, cue, content }: Draft): Range {
  const all = [...(source ? [source] : []), ...cue, ...content]
  return { first: Math.min(...all.map(range => range.first)), end: Math.max(...all.map(range => range.end)) }
}

function speakersOf(reading: Reading, index: MentionIndex, drafts: readonly Draft[]): Speaker[] {
  const byStart = new Map<number, number>()
  drafts.forEach((draft, i) => {
    for (const { first } of draft.content) byStart.set(first, i)
  })
  const speakers: Speaker[] = []
  const parents = parentsOf(drafts)
  let last: Heard | null = null
  let open: Open | null = null
  for (const [i, { source, continues, predicate, content }] of drafts.entries()) {
    const before = continues === null ? undefined : speakers[byStart.get(continues) ?? -1]
    let speaker = NOBODY
    if (source && predicate !== null && isPassiveSubject(reading, source, predicate)) speaker = NOBODY
    else if (source) {
      const owns = predicate !== null && reading.doc.words[predicate]!.upos === 'NOUN'
      speaker = speakerOf(reading, index, source, owns)
      const rivals = contestants(reading, index, source, speaker, last, open)
      if (rivals.length > 0) {
        speaker = { entity: null, candidates: rivals, by: speaker.by }
        const paragraph = reading.paragraph[source.first]!
        open = { pronoun: reading.lower[source.first]!, candidates: rivals, paragraph, at: source.first }
      }
    } else if (before) speaker = before.entity ? { ...before, by: 'continued' } : before
    speakers.push(speaker)
    // Whoever is reported within another's words has not been speaking here.
    if (speaker.entity === null || parents[i]! >= 0) continue
    open = null
    // Of two who speak together neither is *he*.
    if (source !== null && isShared(reading, index, source, speaker.entity)) {
      last = null
      continue
    }
    const at = source?.first ?? content[0]!.first
    last = { entity: speaker.entity, paragraph: reading.paragraph[at]!, at }
  }
  return withLoneQuotations(reading, index, drafts, parents, withOpenMarks(reading, drafts, speakers))
}

/** A quotation that is left open goes on in the next paragraph: whoever is named there speaks here too. */
function withOpenMarks(reading: Reading, drafts: readonly Draft[], speakers: Speaker[]): Speaker[] {
  const byStart = new Map(drafts.map((draft, i) => [draft.content[0]!.first, i]))
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { source, predicate, content } = drafts[i]!
    const end = content.at(-1)!.end
    const quotation = reading.quotation[end - 1]!
    if (source !== null || predicate !== null || speakers[i]!.entity !== null || quotation < 0) continue
    if (reading.doc.quotations[quotation]!.closed) continue
    const next = speakers[byStart.get(end) ?? -1]
    if (next?.entity && reading.paragraph[end] === reading.paragraph[end - 1]! + 1)
      speakers[i] = { ...next, by: 'continued' }
  }
  return speakers
}

/** "Voss was told that …": she heard it, and nobody says from whom. */
function isPassiveSubject(reading: Reading, source: Range, predicate: number): boolean {
  const { words } = reading.doc
  const head = headOf(reading, source)
  return words[head]!.relation === 'nsubj:pass' && words[head]!.head === predicate
}

/** "Voss on Wednesday (August 20) said": the day at the end of a source is no part of who it is. */
function dated(reading: Reading, draft: Draft, timexes: readonly Timex[]): Draft {
  const { source } = draft
  if (source === null || source.end - source.first < 2) return draft
  const { tokens, words } = reading.doc
  const timex = timexes[firstEndingAfter(timexes, tokens[source.first]!.end)]
  if (!timex || timex.type !== 'DATE' || timex.start < tokens[source.first]!.end) return draft
  const { first, end } = rangeOf(reading, timex)
  if (first >= source.end) return draft
  // A day that the name goes on behind ("the Monday Club") is part of it; a second day in brackets is not.
  if (end < source.end && !/^[(,]$/.test(reading.lower[end]!)) return draft
  if (words[first]!.relation.startsWith('nmod:poss') || headOf(reading, source) >= first) return draft
  const isPreposition = words[first - 1]!.upos === 'ADP'
  const cut = isPreposition ? first - 1 : first
  return cut > source.first ? { ...draft, source: { first: source.first, end: cut } } : draft
}

/** "said Monday he would go": the day is when it was said, not what was said. */
function withoutDate(reading: Reading, draft: Draft, timexes: readonly Timex[]): Draft {
  const [piece, ...rest] = draft.content
  if (
    !piece ||
    draft.predicate === null ||
    piece.first < draft.predicate ||
    reading.quotation[piece.first]! >= 0
  )
    return draft
  const { tokens, words } = reading.doc
  const at = firstEndingAfter(timexes, tokens[piece.first]!.start)
  const timex = timexes[at]
  if (!timex || (timex.type !== 'DATE' && timex.type !== 'TIME')) return draft
  const range = rangeOf(reading, timex)
  const next = words[range.end]
  const isPreposition = range.first === piece.first + 1 && words[piece.first]!.upos === 'ADP'
  if (!(range.first === piece.first || isPreposition) || range.end + 2 >= piece.end || !next) return draft
  if (!/^(?:PRON|DET|SCONJ|PROPN)$/.test(next.upos) && reading.lower[range.end] !== 'that') return draft
  return { ...draft, content: [{ first: range.end, end: piece.end }, ...rest] }
}
