import type { Entry } from '../model/entry.ts'
import type { OpenItem, Story, StoryRows, Thread } from '../model/story.ts'
import { centralHeadline } from './central-headline.ts'
import { contactsOf } from './contacts.ts'
import { issueName } from './en/issues.ts'
import { nameOf } from './en/parties.ts'
import { list } from './en/sentences.ts'
import { positionsOf } from './positions.ts'
import { applyDecisions, ofKind } from './readings.ts'
import { gatherActs, type ReportedAct } from './reported-acts.ts'
import { partiesOf, type Sides, sidesOf } from './sides.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { openItemOf } from './thread-words.ts'
import { threadsOf } from './threads.ts'
import { timelineOf } from './timeline.ts'
import { utterancesOf } from './utterances.ts'

/** Makes a story of its rows: pure, the same for the same rows, whatever their order. */
export function storyOf(rows: StoryRows): Story {
  const entries = [...rows.entries].sort((a, b) => a.sequence - b.sequence)
  const articles = [...rows.articles].sort((a, b) => a.sequence - b.sequence)
  const readings = applyDecisions(entries)
  const sources = sourcesOf(articles)
  const sides = sidesOf(partiesOf(readings.map(({ entry }) => entry)))
  const acts = gatherActs(ofKind(readings, 'act'), sources, sides)
  const contacts = ofKind(readings, 'contact')
  const silences = ofKind(readings, 'silence')
  const { threads, unlinked } = threadsOf({ acts, contacts, silences, sources, sides, day: rows.day })
  const statements = ofKind(readings, 'statement')
  return {
    id: rows.id,
    title: rows.title ?? titleOf(threads, acts, sides, sources) ?? sources.counted[0]?.title ?? rows.id,
    asOf: rows.asOf,
    day: rows.day,
    articles,
    entries,
    parties: partiesByKey(readings.map(({ entry }) => entry)),
    threads,
    positions: positionsOf(acts, threads, sides),
    contacts: contactsOf(contacts, acts, sources, sides),
    utterances: utterancesOf(statements, sources),
    timeline: timelineOf({ acts, threads, readings, sources, day: rows.day }),
    open: openItems(threads, rows.day),
    unlinked,
  }
}

/** Everybody who speaks, acts or is spoken to, once, in order of first appearance. */
const partiesByKey = (entries: readonly Entry[]) => {
  const found = new Map(
    partiesOf(entries)
      .toReversed()
      .map(party => [party.key, party]),
  )
  return [...found.values()].reverse()
}

/**
 * `Russia and Ukraine: talks, ceasefire`: the two sides and the two issues that most of its acts are about. A person
 * stands for no side that is known: then the headline that says what most of them say.
 */
function titleOf(
  threads: readonly Thread[],
  acts: readonly ReportedAct[],
  sides: Sides,
  { counted }: Sources,
): string | null {
  const opened =
    threads.length > 0
      ? threads.flatMap(({ opening }) => acts.filter(act => act.entry.id === opening.id))
      : acts
  const parties = opened
    .flatMap(({ entry }) => [...entry.body.actor, ...entry.body.recipient])
    .filter(sides.acts)
  const shown = parties.map(party => sides.shown(party))
  const names = commonest(shown.map(nameOf))
  const issues = commonest(
    opened.flatMap(({ entry }) => (entry.body.issue ? [issueName(entry.body.issue)] : [])),
  )
  if (names.length === 0) return null
  const isPerson = shown.some(party => party.kind === 'person' && names.includes(nameOf(party)))
  const headline = isPerson ? centralHeadline(counted) : null
  if (headline !== null) return headline
  const title = `${list(names)}${issues.length > 0 ? `: ${issues.join(', ')}` : ''}`
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function commonest(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([name]) => name)
}

/** What still waits for an answer or an outcome: by deadline, those without one last. */
function openItems(threads: readonly Thread[], day: string): OpenItem[] {
  return threads
    .filter(isOpen)
    .map(thread => openItemOf(thread, day))
    .sort((a, b) => compare(a.due ?? '9999', b.due ?? '9999'))
}

/** Half an ultimatum stands for itself only once; what nobody can tell the issue of waits for nothing that can be named. */
const isOpen = ({ state, part, issue }: Thread): boolean =>
  part === null &&
  issue !== null &&
  (state === 'open' || state === 'unanswered' || state.startsWith('accepted'))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
