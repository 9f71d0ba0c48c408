import { daysOf } from '../model/calendar.ts'
import { settle } from '../model/settle.ts'
import { firstEndingAfter, type Span } from '../model/span.ts'
import type { Uttered } from '../model/statement.ts'
import type { Timex } from '../model/timex.ts'
import type { Spoken } from './chains.ts'
import type { Draft } from './draft.ts'
import { NOUN_CUES } from './en/cues.ts'
import { child } from './en/grammar/phrases.ts'
import { type Range, type Reading, rangeOf, spanOf } from './reading.ts'
import type { MentionIndex } from './speaker.ts'

/** Prepositions that make a date beside the cue a bound instead of the day itself. */
const NOT_ON = new Set(['before', 'after', 'since', 'until', 'till', 'by', 'ahead', 'from', 'for'])
/** How many things two reports must share to be taken for one announcement. */
const SHARED = 2
const MAX_CLIMB = 5

interface Days {
  readonly from: string
  readonly to: string
}

/**
 * When each statement was uttered.
 *
 * @param same number of the utterance, by item: what one report of it says holds for the others
 */
export function utteredOf(
  reading: Reading,
  index: MentionIndex,
  items: readonly Spoken[],
  same: readonly number[],
  timexes: readonly Timex[],
  createdOn: string | null,
): Uttered[] {
  const beside = timexesBySentence(reading, timexes)
  const found: (Uttered | null)[] = items.map(item => ownWords(reading, item, beside, timexes, createdOn))
  share(found, same)
  for (const [i, item] of items.entries()) {
    const day = found[i]
    if (day?.to) boundByNeighbours(reading, index, items, i, item, day, found, timexes)
  }
  share(found, same)
  for (const [i, item] of items.entries()) boundByAnnouncement(reading, index, items, i, item, found)
  share(found, same)
  return found.map(
    uttered =>
      uttered ?? {
        from: null,
        to: createdOn,
        basis: 'assumed',
        rule: 'en/article-day',
        why:
          createdOn === null
            ? 'Nobody knows the day of the article.'
            : 'It was said on or before the day of the article.',
      },
  )
}

function timexesBySentence(
  reading: Reading,
  timexes: readonly Timex[],
): Map<number, { timex: Timex; range: Range }[]> {
  const by = new Map<number, { timex: Timex; range: Range }[]>()
  for (const timex of timexes) {
    if (timex.type !== 'DATE' && timex.type !== 'TIME') continue
    const range = rangeOf(reading, timex)
    if (range.end <= range.first) continue
    const { sentence } = reading.doc.tokens[range.first]!
    by.set(sentence, [...(by.get(sentence) ?? []), { timex, range }])
  }
  return by
}

/** "said on Sunday": a date that hangs on the word that reports, or stands right beside it. */
function ownWords(
  reading: Reading,
  { draft }: Spoken,
  beside: ReadonlyMap<number, readonly { timex: Timex; range: Range }[]>,
  timexes: readonly Timex[],
  createdOn: string | null,
): Uttered | null {
  const { predicate, content, source } = draft
  if (predicate === null) return null
  for (const { timex, range } of beside.get(reading.doc.tokens[predicate]!.sentence) ?? []) {
    const inside = (other: Range): boolean => range.first >= other.first && range.end <= other.end
    if (content.some(inside) || (source && inside(source)) || isBound(reading, range)) continue
    if (!hangsOn(reading, range, predicate) && !standsBeside(reading, range, draft, predicate)) continue
    // Behind words without marks a date may be theirs: *proposed talks on Thursday*.
    const last = content.at(-1)!
    if (range.first >= last.end && last.first > predicate && reading.quotation[last.end - 1]! < 0) continue
    const isPast = /^VB[DN]$/.test(reading.doc.words[predicate]!.xpos)
    // "said next Friday": a day to come, which what was said is about.
    if (isPast && isAhead(timex)) continue
    const isBare = range.end - range.first === 1
    const days = daysFor(isPast && isBare ? lookingBack(timex) : timex, timexes, createdOn)
    if (!days) continue
    const words = reading.doc.text.slice(timex.start, timex.end)
    return { ...days, basis: 'stated', rule: 'en/date-beside-cue', why: `“${words}” stands beside the cue.` }
  }
  return null
}

const isAhead = ({ operation }: Timex): boolean => 'direction' in operation && operation.direction === 'next'

/** What was said in the past was said on the last such weekday, whatever the clause behind it looks forward to. */
function lookingBack(timex: Timex): Timex {
  const { operation } = timex
  return operation.kind === 'weekday' && /^(?:after|on-or-after|nearest)$/.test(operation.direction)
    ? { ...timex, operation: { ...operation, direction: 'on-or-before' } }
    : timex
}

/** "before Sunday", "since Monday": a bound, not the day itself. */
function isBound({ doc: { words }, lower }: Reading, { first }: Range): boolean {
  return NOT_ON.has(lower[first - 1] ?? '') && /^(?:ADP|SCONJ)$/.test(words[first - 1]!.upos)
}

const MAX_GAP = 8

/** After the reporting word with no verb and no content between, or at the head of its sentence. */
function standsBeside(
  reading: Reading,
  range: Range,
  { content, source }: Draft,
  predicate: number,
): boolean {
  const { words, sentences, tokens } = reading.doc
  const isVerb = (i: number): boolean => words[i]!.upos === 'VERB' || words[i]!.upos === 'AUX'
  const inContent = (i: number): boolean => content.some(({ first, end }) => i >= first && i < end)
  if (range.first > predicate) {
    if (range.first - predicate > MAX_GAP) return false
    for (let i = predicate + 1; i < range.first; i++)
      if (isVerb(i) || inContent(i) || reading.lower[i] === ',') return false
    return true
  }
  const { firstToken } = sentences[tokens[predicate]!.sentence]!
  const subject = source?.first ?? predicate
  if (range.first - firstToken > 1 || range.end > subject) return false
  for (let i = range.end; i < subject; i++) if (isVerb(i) || inContent(i)) return false
  return true
}

/** True when a date is below the reporting word in the tree, with no clause between. */
function hangsOn(reading: Reading, { first, end }: Range, predicate: number): boolean {
  const { words } = reading.doc
  let at = first
  for (let i = first; i < end; i++) if (words[i]!.head < first || words[i]!.head >= end) at = i
  for (let steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
    if (at === predicate) return true
    const { relation, head } = words[at]!
    if (/^(?:ccomp|advcl|acl|acl:relcl|csubj|parataxis)$/.test(relation)) return false
    at = head
  }
  return false
}

/** First and last day; a date that lies after the article is not when something was said. */
function daysFor(timex: Timex, timexes: readonly Timex[], createdOn: string | null): Days | null {
  const { value } = settle(timex, timexes, createdOn)
  const days = value === null ? null : daysOf(value)
  if (!days || (createdOn !== null && days.from > createdOn)) return null
  return { from: days.from, to: createdOn !== null && days.to > createdOn ? createdOn : days.to }
}

/** What one report of an utterance knows, the others know: the best basis wins. */
function share(found: (Uttered | null)[], same: readonly number[]): void {
  const best = new Map<number, Uttered>()
  same.forEach((group, i) => {
    const own = found[i]
    const known = best.get(group)
    if (own && (!known || rank(own) > rank(known))) best.set(group, own)
  })
  same.forEach((group, i) => {
    const known = best.get(group)
    const own = found[i]
    if (!known || own === known || (own && rank(own) >= rank(known))) return
    found[i] = {
      ...known,
      rule: `${known.rule.replace(/\+utterance$/, '')}+utterance`,
      why: `${known.why} This is the same utterance.`,
    }
  })
}

const rank = ({ basis }: Uttered): number => (basis === 'stated' ? 2 : basis === 'bounded' ? 1 : 0)

/** "Hours after X's announcement, Y said on Sunday": X's announcement was made on or before that Sunday. */
function boundByNeighbours(
  reading: Reading,
  index: MentionIndex,
  items: readonly Spoken[],
  at: number,
  { draft }: Spoken,
  day: Uttered,
  found: (Uttered | null)[],
  timexes: readonly Timex[],
): void {
  if (draft.predicate === null) return
  for (const i of reading.children(draft.predicate)) {
    const noun = announcementUnder(reading, i)
    if (noun < 0) continue
    const owner = ownerOf(reading, index, noun, items)
    if (owner === null) continue
    const why = `“${words(reading, reading.reach(i))}” puts it on or before ${day.to}.`
    bound(reading, index, items, at, owner, day.to!, why, found, timexes)
  }
}

const AFTER = /^(?:after|following)$/

/** The noun of saying in "hours after X's announcement", "following X's statement". */
function announcementUnder(reading: Reading, at: number): number {
  const { words: tree } = reading.doc
  // The tree may hang "after" on the verb of saying instead: the word before the phrase tells as well.
  const isAfter = (i: number): boolean =>
    reading.children(i).some(j => j < i && AFTER.test(reading.lower[j]!)) ||
    AFTER.test(reading.lower[reading.reach(i).first - 1] ?? '')
  const isSaying = (i: number): boolean => {
    const { class: kind } = NOUN_CUES.get(tree[i]!.lemma) ?? { class: 'evidence' }
    return tree[i]!.upos === 'NOUN' && (kind === 'speech' || kind === 'writing')
  }
  if (isSaying(at) && isAfter(at)) return at
  // "Hours after …": the tree may hang the announcement on the hours.
  for (const i of reading.children(at)) if (i > at && isSaying(i) && isAfter(i)) return i
  return -1
}

/**
 * Whose announcement it is. A pronoun that may be several people is the one who spoke last before it: what was
 * announced is what was said.
 */
function ownerOf(
  reading: Reading,
  index: MentionIndex,
  noun: number,
  items: readonly Spoken[],
): string | null {
  const owner = child(reading, noun, 'nmod:poss')
  if (owner < 0) return null
  const mention = index.byHead(owner) ?? index.covering(owner)
  if (!mention || mention.entity !== null) return mention?.entity ?? null
  const said = items.findLast(
    ({ draft, speaker }) => speaker.entity !== null && draft.content[0]!.first < noun,
  )
  const last = said?.speaker.entity ?? null
  return last !== null && mention.candidates.includes(last) ? last : null
}

/** Bounds the owner's last utterance before `at`, and every earlier report that shares enough with it. */
function bound(
  reading: Reading,
  index: MentionIndex,
  items: readonly Spoken[],
  at: number,
  owner: string,
  to: string,
  why: string,
  found: (Uttered | null)[],
  timexes: readonly Timex[],
): void {
  const mine = items
    .map((item, i) => ({ item, i }))
    .filter(({ item, i }) => i < at && item.speaker.entity === owner)
  const last = mine.at(-1)
  if (!last) return
  const keys = new Set<string>()
  const take = (i: number): void => {
    if (!found[i]) found[i] = { from: null, to, basis: 'bounded', rule: 'en/after-announcement', why }
    for (const key of things(reading, index, items[i]!, timexes)) keys.add(key)
  }
  let isRun = true
  for (let k = mine.length - 1; k >= 0; k--) {
    const { i, item } = mine[k]!
    // A run of quotations is one utterance; before it, only reports of the same things count.
    if (isRun && item.mode !== 'indirect') take(i)
    else {
      isRun = isRun && k === mine.length - 1
      const shared = things(reading, index, item, timexes).filter(key => keys.has(key))
      if (k === mine.length - 1 || new Set(shared).size >= SHARED) take(i)
    }
  }
}

/** Who and when a statement is about: entities other than its speaker, and its dates in words. */
function things(
  reading: Reading,
  index: MentionIndex,
  { draft, speaker }: Spoken,
  timexes: readonly Timex[],
): string[] {
  const found: string[] = []
  for (const piece of draft.content) {
    for (let i = piece.first; i < piece.end; i++) {
      const entity = index.byHead(i)?.entity
      if (entity && entity !== speaker.entity) found.push(entity)
    }
    const span: Span = spanOf(reading, piece)
    for (
      let k = firstEndingAfter(timexes, span.start);
      k < timexes.length && timexes[k]!.end <= span.end;
      k++
    ) {
      found.push(reading.doc.text.slice(timexes[k]!.start, timexes[k]!.end).toLowerCase())
    }
  }
  return found
}

/** "X's announcement came after Y asked …": what Y said is no later than the announcement. */
function boundByAnnouncement(
  reading: Reading,
  index: MentionIndex,
  items: readonly Spoken[],
  at: number,
  { draft }: Spoken,
  found: (Uttered | null)[],
): void {
  const { words: tree } = reading.doc
  if (draft.predicate === null || found[at]) return
  const clause = tree[draft.predicate]!
  const isAfter =
    clause.relation === 'advcl' && reading.children(draft.predicate).some(i => reading.lower[i] === 'after')
  if (!isAfter || clause.head < 0) return
  const subject = child(reading, clause.head, 'nsubj')
  if (subject < 0 || !NOUN_CUES.has(tree[subject]!.lemma)) return
  const owner = ownerOf(reading, index, subject, items)
  for (let i = items.length - 1; i >= 0; i--) {
    const day = found[i]
    if (
      items[i]!.speaker.entity !== owner ||
      owner === null ||
      !day?.to ||
      items[i]!.draft.content[0]!.first > clause.head
    )
      continue
    found[at] = {
      from: null,
      to: day.to,
      basis: 'bounded',
      rule: 'en/before-announcement',
      why: `It came before the announcement, which was made on or before ${day.to}.`,
    }
    return
  }
}

const words = (reading: Reading, range: Range): string => {
  const { start, end } = spanOf(reading, range)
  return reading.doc.text.slice(start, end)
}
