import type { Interval } from '../model/act.ts'
import type { ActBody, ContactBody, Entry, Party, PrecedenceBody, StatementBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type {
  Brief,
  BriefLine,
  BriefSection,
  DroppedLine,
  LineReader,
  Position,
  Story,
  Thread,
  TimelineMark,
} from '../model/story.ts'
import { changesBetween, entriesOf, standOf } from './changes.ts'
import { contentWords } from './content-words.ts'
import {
  contactSentence,
  dropReasons,
  freshHeading,
  nothingNew,
  positionSentence,
  SECTIONS,
  statementSentence,
  undated,
  writersSentence,
} from './en/wording.ts'
import { readBack } from './read-back.ts'
import { sidesOf } from './sides.ts'
import { standingOf } from './thread-words.ts'

export interface BriefOptions {
  /** The same story as it was known before: what is new is told since then. */
  readonly before?: Story | null
  /** Reads each line again; without it no line is checked. */
  readonly read?: LineReader | null
}

/** What a line claims, so that it can be read again. Null for a line about the corpus or the clock. */
interface Claim {
  readonly line: BriefLine
  readonly expects: { readonly body: ActBody | StatementBody | ContactBody; readonly when: Interval } | null
}

/** A page that is read in a minute. */
const MOST = {
  standfirst: 3,
  stands: 6,
  fresh: 10,
  open: 6,
  said: 4,
  positions: 12,
  heard: 4,
  contacts: 4,
  notices: 3,
} as const

/**
 * Writes what a reader late to the story needs: where it stands, what is new, what is due, who stands where.
 * A line that does not come back when it is read again is dropped, and listed with the reason.
 */
export function writeBrief(story: Story, { before = null, read = null }: BriefOptions = {}): Brief {
  const dropped: DroppedLine[] = []
  const sides = sidesOf(story.parties)
  const checked = (claims: readonly Claim[], most: number): BriefLine[] => {
    const lines: BriefLine[] = []
    for (const { line, expects } of unique(claims)) {
      if (lines.length === most) break
      const lost =
        line.entries.length === 0
          ? 'evidence'
          : expects && read
            ? readBack(line.text, expects, story.day, read, sides)
            : null
      if (lost === null) lines.push(line)
      else dropped.push({ ...line, reason: dropReasons[lost] })
    }
    return lines
  }
  const section = (name: keyof typeof SECTIONS, claims: readonly Claim[], most: number): BriefSection[] => {
    const lines = checked(claims, most)
    return lines.length === 0 ? [] : [{ ...SECTIONS[name], lines }]
  }
  const main = mainThreads(story)
  const standfirst = checked(
    oneForEachIssue(main).map(thread => openingClaim(thread, story)),
    MOST.standfirst,
  )
  const sections = [
    ...section(
      'stands',
      main.map(thread => claim(standingOf(thread, story.day), entriesOf(thread), null)),
      MOST.stands,
    ),
    ...(before ? freshSection(story, before, lines => checked(lines, MOST.fresh)) : []),
    ...section('open', openClaims(story, main), MOST.open),
    ...section('said', saidClaims(story), MOST.said),
    ...section(
      'positions',
      ownPositions(story).map(position => positionClaim(position, story)),
      MOST.positions,
    ),
    ...section(
      'heard',
      ghosts(story).map(position => positionClaim(position, story)),
      MOST.heard,
    ),
    ...backgroundSection(story, checked),
  ]
  return {
    story: story.id,
    day: story.day,
    headline: headlineOf(story, main, standfirst),
    standfirst,
    sections,
    dropped,
  }
}

const claim = (text: string, entries: readonly Id<'entry'>[], expects: Claim['expects']): Claim => ({
  line: { text, entries },
  expects,
})

function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ line }) => !seen.has(line.text) && seen.add(line.text))
}

/** What matters now first: told by many, answered, still running, moved of late. */
function mainThreads({ threads }: Story): Thread[] {
  const whole = threads.filter(({ part, state }) => part === null && state !== 'superseded')
  const clear = whole.filter(({ issue, answers }) => issue !== null || answers.length > 0)
  // A short story may have nothing else to say than what is about no issue we know.
  return (clear.length > 0 ? clear : whole)
    .map((thread, at) => ({ thread, at }))
    .sort(
      (a, b) =>
        weight(b.thread) - weight(a.thread) || compare(lastDay(b.thread), lastDay(a.thread)) || a.at - b.at,
    )
    .map(({ thread }) => thread)
}

const RUNNING = new Set(['open', 'accepted', 'accepted-with-conditions', 'countered', 'unanswered'])
const weight = ({ state, publishers, changes, opening, silences }: Thread): number =>
  Math.min(publishers.length, 6) +
  2 * Math.min(changes.length - 1, 3) +
  (RUNNING.has(state) ? 1 : 0) +
  (silences.length > 0 ? 1 : 0) +
  // Who urges others comes after those who are urged.
  (opening.body.type === 'request' ? -3 : 0)
const lastDay = ({ changes }: Thread): string => changes.at(-1)?.validOn ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The weightiest of each issue, then the rest. */
function oneForEachIssue(threads: readonly Thread[]): Thread[] {
  const seen = new Set<string | null>()
  const first = threads.filter(({ issue }) => !seen.has(issue) && seen.add(issue))
  return [...first, ...threads.filter(thread => !first.includes(thread))]
}

function openingClaim({ opening, reports }: Thread, story: Story): Claim {
  const mark = markOf(opening.id, story)
  return claim(
    mark?.sentence ?? '',
    mark ? reports : [],
    mark ? { body: opening.body, when: mark.when } : null,
  )
}

/** Of the main threads, so that a passing remark does not wait beside the matter itself. */
function openClaims(story: Story, main: readonly Thread[]): Claim[] {
  const rank = new Map(main.map(({ id }, at) => [id, at]))
  return story.open
    .filter(({ thread }) => rank.has(thread) && rank.get(thread)! < 2 * MOST.open)
    .map(item => claim(item.sentence, [item.entry], null))
}

function freshSection(
  story: Story,
  before: Story,
  check: (claims: readonly Claim[]) => BriefLine[],
): BriefSection[] {
  const { kicker } = SECTIONS.fresh
  const byEntry = new Map(story.timeline.map(mark => [mark.entry, mark]))
  const bodies = new Map(story.entries.map(({ id, body }) => [id, body]))
  const lines = check(
    changesBetween(before, story).map(({ kind, sentence, entries }) => {
      const mark = entries.map(id => byEntry.get(id)).find(each => each?.sentence === sentence)
      const body = mark && bodies.get(mark.entry)
      const readable = kind === 'thread' && mark && body?.kind === 'act'
      return claim(sentence, entries, readable ? { body, when: mark.when } : null)
    }),
  )
  if (lines.length === 0) return [{ kicker, heading: nothingNew(before.day, story.day), lines }]
  return [{ kicker, heading: freshHeading(before.day, story.day), lines }]
}

/** The fullest wording of what most outlets carried. */
function saidClaims(story: Story): Claim[] {
  const byId = new Map(story.entries.map(entry => [entry.id, entry]))
  const spoken = story.utterances
    .map((utterance, at) => ({ utterance, at, entry: byId.get(utterance.fullest) as Entry<StatementBody> }))
    .filter(
      ({ utterance, entry: { body } }) =>
        body.mode === 'direct' &&
        body.parent === null &&
        SPOKEN.has(body.cueClass) &&
        // Where outlets do not agree who said it, it is no line of a brief.
        !utterance.disagreements.some(({ field }) => field === 'speaker'),
    )
  const telling = spoken.filter(({ entry: { body } }) => contentWords(body.content).length > 3)
  return (telling.length > 0 ? telling : spoken)
    .sort(
      (a, b) =>
        b.utterance.publishers.length - a.utterance.publishers.length ||
        b.entry.body.content.length - a.entry.body.content.length ||
        a.at - b.at,
    )
    .slice(0, 2 * MOST.said)
    .map(({ utterance, entry }) =>
      claim(
        statementSentence(entry.body, utterance.uttered, story.day),
        utterance.reports.map(({ id }) => id),
        {
          body: entry.body,
          when: utterance.uttered,
        },
      ),
    )
}

const SPOKEN = new Set<StatementBody['cueClass']>(['speech', 'writing', 'stance'])

/** The newest of each side on each issue, side by side. */
function ownPositions({ positions }: Story): Position[] {
  const latest = new Map<string, Position>()
  for (const position of positions) {
    if (position.accordingTo === null) latest.set(`${position.side.key}|${position.issue}`, position)
  }
  const order = new Map<string, number>()
  for (const { side } of latest.values()) if (!order.has(side.key)) order.set(side.key, order.size)
  return [...latest.values()].sort((a, b) => order.get(a.side.key)! - order.get(b.side.key)!)
}

/** What others say of a party and it does not say itself. */
const ghosts = ({ positions }: Story): Position[] =>
  positions.filter(
    ghost =>
      ghost.accordingTo !== null &&
      !positions.some(
        own =>
          own.accordingTo === null &&
          own.side.key === ghost.side.key &&
          own.issue === ghost.issue &&
          own.stance === ghost.stance,
      ),
  )

const positionClaim = (position: Position, { day }: Story): Claim =>
  claim(positionSentence(standOf(position, day), day), position.reports, null)

function backgroundSection(
  story: Story,
  check: (claims: readonly Claim[], most: number) => BriefLine[],
): BriefSection[] {
  const byId = new Map(story.entries.map(entry => [entry.id, entry]))
  const publisher = (entry: Entry): string | null =>
    story.articles.find(({ id }) => id === entry.article)?.publisher ?? null
  const contacts = story.contacts
    .filter(({ parties }) => parties.flat().every(isNamed))
    .toReversed()
    .map(({ parties, gap, mode, when, venue, entries }) => {
      const body = byId.get(entries[0]!)?.body
      const text = contactSentence(parties, gap, mode, when, venue, story.day)
      return claim(text, entries, body?.kind === 'contact' ? { body, when } : null)
    })
  const notices = distinct(
    story.timeline
      .filter(({ type }) => type === 'notice')
      .map(({ entry }) => byId.get(entry)! as Entry<PrecedenceBody>),
  ).map(entry => claim(writersSentence(publisher(entry), entry.quote), [entry.id], null))
  const lines = [...check(contacts, MOST.contacts).reverse(), ...check(notices, MOST.notices)]
  return lines.length === 0 ? [] : [{ ...SECTIONS.background, lines }]
}

const isNamed = ({ kind }: Party): boolean => kind !== 'place' && kind !== 'unnamed'

/** Writers who say the same of a first or a last time: the first of them. */
function distinct<E extends Entry>(entries: readonly E[]): E[] {
  const kept: { readonly entry: E; readonly words: ReadonlySet<string> }[] = []
  for (const entry of entries) {
    const words = new Set(contentWords(entry.quote))
    const known = kept.some(
      each =>
        [...words].filter(word => each.words.has(word)).length > 0.4 * Math.min(words.size, each.words.size),
    )
    if (!known) kept.push({ entry, words })
  }
  return kept.map(({ entry }) => entry)
}

const markOf = (entry: Id<'entry'>, { timeline }: Story): TimelineMark | undefined =>
  timeline.find(mark => mark.entry === entry)

/** The newest act that moved what matters most, without its day. */
function headlineOf(story: Story, main: readonly Thread[], standfirst: readonly BriefLine[]): string {
  for (const { changes } of main.slice(0, 2)) {
    const newest = changes.slice(1).findLast(({ entry }) => entry !== null)
    const mark = newest && markOf(newest.entry!, story)
    if (mark && mark.parties.length > 0) return undated(mark.sentence)
  }
  return undated(standfirst[0]?.text ?? story.title)
}
