import type { Interval } from '../model/act.ts'
import { addDays, daysBetween } from '../model/calendar.ts'
import type { Entry, Party, StatementBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { Disagreement, Utterance } from '../model/story.ts'
import { areApart } from './apart.ts'
import { contentWords, fold } from './content-words.ts'
import { standFor } from './en/synonyms.ts'
import type { Reading } from './readings.ts'
import type { Sources } from './sources.ts'
import { daysIn, narrowed, overlap } from './when.ts'

/** A statement that gives no day of its own was made within these days before its article. */
const NEWS_DAYS = 4
/** Share of the shorter report's weight that both must hold. */
const LIKENESS = 0.6
/** Below this many content words two reports may agree by chance. */
const FEW_WORDS = 3

/** What a report says, whatever the translator's choice of words. */
const wordsOf = (content: string): Set<string> => new Set(contentWords(content).map(standFor))

interface Report {
  readonly reading: Reading<StatementBody>
  readonly entry: Entry<StatementBody>
  readonly speaker: Party
  /** Days on which it may have been said, for comparing. */
  readonly when: Interval
  /** Days that the text gives. */
  readonly stated: Interval
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly weight: number
}

/**
 * Gathers the reports of each speech event: same person, a day in common, no other channel, and most of the
 * shorter one's content. Reports without a resolved speaker stay alone and are left out.
 */
export function utterancesOf(statements: readonly Reading<StatementBody>[], sources: Sources): Utterance[] {
  const bySpeaker = new Map<string, Reading<StatementBody>[]>()
  for (const reading of statements) {
    const { speaker } = reading.entry.body
    if (reading.withdrawn || !speaker) continue
    const list = bySpeaker.get(speaker.key)
    if (list) list.push(reading)
    else bySpeaker.set(speaker.key, [reading])
  }
  const found = [...bySpeaker.values()]
    .flatMap(readings => gather(readings, sources))
    .sort((a, b) => inTime(a, b))
  return withSpeakersCompared(found)
}

/** Words that other outlets give to somebody else: the fewer outlets give way, and both say so. */
function withSpeakersCompared(utterances: readonly Utterance[]): Utterance[] {
  const words = utterances.map(({ reports }) => reports.map(({ body }) => wordsOf(body.content)))
  const byWord = new Map<string, Set<number>>()
  words.forEach((sets, at) => {
    for (const set of sets) for (const word of set) byWord.set(word, (byWord.get(word) ?? new Set()).add(at))
  })
  return utterances.map((utterance, at) => {
    const shared = new Map<number, number>()
    for (const word of new Set(words[at]!.flatMap(set => [...set]))) {
      const holders = byWord.get(word)!
      // What is in everybody's mouth finds nobody.
      if (holders.size > MOST_HOLDERS) continue
      for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const others = [...shared]
      .filter(([, count]) => count >= FEW_WORDS)
      .map(([other]) => other)
      .sort((a, b) => a - b)
    const rival = others.find(other => {
      const against = utterances[other]!
      if (
        against.speaker.key === utterance.speaker.key ||
        against.publishers.length < utterance.publishers.length
      )
        return false
      return words[at]!.some(
        one =>
          one.size > FEW_WORDS &&
          words[other]!.some(
            set => sharedOf(one, set) >= SAME_WORDS * Math.min(one.size, set.size) && set.size > FEW_WORDS,
          ),
      )
    })
    if (rival === undefined) return utterance
    const values = [utterance, utterances[rival]!].map(({ speaker, reports }) => ({
      value: speaker.name,
      entries: reports.map(({ id }) => id),
    }))
    return { ...utterance, disagreements: [...utterance.disagreements, { field: 'speaker', values }] }
  })
}

const SAME_WORDS = 0.8
const MOST_HOLDERS = 200
const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(word => b.has(word)).length

function gather(readings: readonly Reading<StatementBody>[], sources: Sources): Utterance[] {
  const weightOf = weights(readings.map(({ entry }) => entry))
  const reports = readings.map(reading => reportOf(reading, sources, weightOf))
  const groups: { readonly reports: Report[]; from: string; to: string }[] = []
  // The fullest first: a long report gathers the pieces of it that others quote.
  const order = [...reports].sort((a, b) => b.weight - a.weight || a.entry.sequence - b.entry.sequence)
  for (const report of order) {
    const [from, to] = [report.when.from ?? '', report.when.to ?? '9999']
    const home = groups.find(
      group =>
        // Days first: most of what somebody says over months is far from it.
        ((group.from <= to && from <= group.to) || report.reading.mergedWith !== null) &&
        group.reports.some(each => isSameSpeech(each, report, weightOf)) &&
        group.reports.every(each => !contradicts(each, report)),
    )
    if (home) {
      home.reports.push(report)
      if (from < home.from) home.from = from
      if (to > home.to) home.to = to
    } else groups.push({ reports: [report], from, to })
  }
  return groups.map(({ reports: group }) => utterance(group, sources))
}

/** Words that a speaker uses in everything weigh little. */
function weights(entries: readonly Entry<StatementBody>[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { body } of entries) {
    for (const word of wordsOf(body.content)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return word => Math.log(1 + (entries.length + 1) / (counts.get(word) ?? 1))
}

function reportOf(
  reading: Reading<StatementBody>,
  sources: Sources,
  weightOf: (word: string) => number,
): Report {
  const { entry } = reading
  const { body, article } = entry
  const told = sources.dayOf(article)
  const stated = daysIn(body.uttered)
  const to = stated.to ?? told
  const words = wordsOf(body.content)
  return {
    reading,
    entry,
    speaker: body.speaker!,
    stated: { from: stated.from, to },
    when: { from: stated.from ?? (to === null ? null : addDays(to, -NEWS_DAYS)), to },
    words,
    numbers: new Set(fold(body.content).match(/\d+(?:\.\d+)?/g) ?? []),
    weight: [...words].reduce((sum, word) => sum + weightOf(word), 0),
  }
}

function isSameSpeech(a: Report, b: Report, weightOf: (word: string) => number): boolean {
  if (a.reading.mergedWith === b.entry.id || b.reading.mergedWith === a.entry.id) return true
  if (!overlap(a.when, b.when) || contradicts(a, b)) return false
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a]
  if (small.words.size === 0) return false
  if (small.words.size < FEW_WORDS)
    return fold(large.entry.body.content).includes(fold(small.entry.body.content))
  const shared = [...small.words].filter(word => large.words.has(word))
  const weight = shared.reduce((sum, word) => sum + weightOf(word), 0)
  return weight >= LIKENESS * Math.min(a.weight, b.weight) && shared.length >= FEW_WORDS
}

/** Another channel, another stance or other numbers: two speech events, or too doubtful to say. */
function contradicts(a: Report, b: Report): boolean {
  if (areApart([a.reading], [b.reading])) return true
  const [one, other] = [a.entry.body, b.entry.body]
  if (one.channel !== null && other.channel !== null && fold(one.channel) !== fold(other.channel)) return true
  if (one.stance !== other.stance) return true
  return a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some(number => b.numbers.has(number))
}

function utterance(group: readonly Report[], sources: Sources): Utterance {
  const reports = group.map(({ entry }) => entry).sort((a, b) => a.sequence - b.sequence)
  const earliest = reports.reduce((a, b) => (dayOf(b, sources) < dayOf(a, sources) ? b : a))
  const fullest = group.reduce((a, b) => (b.weight > a.weight ? b : a)).entry
  return {
    id: earliest.id.replace(/^entry_/, 'utterance_') as Id<'utterance'>,
    speaker: earliest.body.speaker!,
    uttered: group.map(report => report.stated).reduce(narrowed),
    reports,
    fullest: fullest.id,
    earliest: earliest.id,
    publishers: sources.publishers(reports),
    disagreements: disagreementsOf(group),
  }
}

const dayOf = (entry: Entry, sources: Sources): string => sources.dayOf(entry.article) ?? entry.recordedAt

/** Numbers that one report has in the place of another's. */
function disagreementsOf(group: readonly Report[]): Disagreement[] {
  const values = new Map<string, Id<'entry'>[]>()
  for (const { numbers, entry } of group) {
    if (numbers.size === 0) continue
    const value = [...numbers].join(', ')
    values.set(value, [...(values.get(value) ?? []), entry.id])
  }
  return values.size < 2
    ? []
    : [{ field: 'numbers', values: [...values].map(([value, entries]) => ({ value, entries })) }]
}

const inTime = (a: Utterance, b: Utterance): number => {
  const [first, second] = [a.uttered.to ?? '', b.uttered.to ?? '']
  return first !== '' && second !== '' && first !== second
    ? daysBetween(second, first)
    : a.reports[0]!.sequence - b.reports[0]!.sequence
}
