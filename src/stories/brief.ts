import type { Interval } from '../model/act.ts'
import type { ActBody, ContactBody, Entry, PrecedenceBody, StatementBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type {
  Brief,
  BriefLine,
  BriefSection,
  DroppedLine,
  LineReader,
  Position,
  Story,
  StoryChange,
  Thread,
  TimelineMark,
} from '../model/story.ts'
import { changesBetween } from './changes.ts'
import {
  contactSentence,
  dropReasons,
  freshHeading,
  list,
  nameOf,
  nothingNew,
  objectOf,
  issueLabel,
  openItem,
  positionSentence,
  precedenceSentence,
  SECTIONS,
  standing,
  statementSentence,
} from './en/wording.ts'
import { readBack } from './read-back.ts'
import { sidesOf } from './sides.ts'

export interface BriefOptions {
  /** The same story as it was known before: what is new is told since then. */
  readonly before?: Story | null
  /** Reads each line again; without it no line is checked. */
  readonly read?: LineReader | null
}

/** What a line claims, so that it can be read again. Null for a line about the corpus or the clock. */
export interface Claim {
  readonly line: BriefLine
  readonly expects: { readonly body: ActBody | StatementBody | ContactBody; readonly when: Interval } | null
}

const MOST_LINES = 8

/**
 * Writes what a reader late to the story needs: where it stands, what is new, what is due, who stands where.
 * A line that does not come back when it is read again is dropped, and listed with the reason.
 */
export function writeBrief(story: Story, { before = null, read = null }: BriefOptions = {}): Brief {
  const dropped: DroppedLine[] = []
  const sides = sidesOf(story.parties)
  const checked = (claims: readonly Claim[]): BriefLine[] =>
    claims.flatMap(({ line, expects }) => {
      const reason =
        line.entries.length === 0
          ? 'evidence'
          : expects && read
            ? readBack(line.text, expects, story.day, read, sides)
            : null
      if (reason === null) return [line]
      dropped.push({ ...line, reason: dropReasons[reason] })
      return []
    })
  const section = (
    { kicker, heading }: { kicker: string; heading: string },
    claims: readonly Claim[],
  ): BriefSection[] => {
    const lines = checked(unique(claims))
    return lines.length === 0 ? [] : [{ kicker, heading, lines }]
  }
  const main = mainThreads(story)
  const standfirst = checked(unique(main.slice(0, 3).map(thread => openingClaim(thread, story))))
  const sections = [
    ...section(
      SECTIONS.stands,
      main.slice(0, MOST_LINES).map(thread => standingClaim(thread, story)),
    ),
    ...freshSection(story, before),
    ...section(
      SECTIONS.open,
      story.open.slice(0, MOST_LINES).map(item => claim(openItem(item, story.day), [item.entry], null)),
    ),
    ...section(SECTIONS.said, saidClaims(story)),
    ...section(
      SECTIONS.positions,
      ownPositions(story).map(position => positionClaim(position, story)),
    ),
    ...section(
      SECTIONS.heard,
      story.positions
        .filter(({ accordingTo }) => accordingTo !== null)
        .slice(-MOST_LINES)
        .map(position => positionClaim(position, story)),
    ),
    ...section(SECTIONS.background, backgroundClaims(story)),
  ]
  return {
    story: story.id,
    day: story.day,
    headline: headlineOf(story, standfirst),
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

/** Threads that matter now first: still running, then by newest change, then by how many outlets tell of them. */
function mainThreads({ threads }: Story): Thread[] {
  return threads
    .filter(({ part, state }) => part === null && state !== 'superseded')
    .map((thread, at) => ({ thread, at }))
    .sort(
      (a, b) =>
        weight(b.thread) - weight(a.thread) || compare(lastDay(b.thread), lastDay(a.thread)) || a.at - b.at,
    )
    .map(({ thread }) => thread)
}

const RUNNING = new Set(['open', 'accepted', 'accepted-with-conditions', 'countered', 'unanswered'])
const weight = ({ state, publishers, answers }: Thread): number =>
  (RUNNING.has(state) ? 1 : 0) + Math.min(publishers.length, 4) + 2 * Math.min(answers.length, 2)
const lastDay = ({ changes }: Thread): string => changes.at(-1)?.validOn ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function openingClaim({ opening, reports }: Thread, story: Story): Claim {
  const mark = markOf(opening.id, story)
  return claim(
    mark?.sentence ?? '',
    mark ? reports : [],
    mark ? { body: opening.body, when: mark.when } : null,
  )
}

function standingClaim(thread: Thread, story: Story): Claim {
  const last = thread.changes.at(-1)!
  const by = thread.answers.find(({ entry }) => entry.id === last.entry)
  const text = standing({
    body: thread.opening.body,
    openers: thread.by,
    state: thread.state,
    on: thread.state === 'open' ? null : last.validOn,
    by: by ? list(by.entry.body.actor.map(nameOf)) : '',
    due: thread.deadline,
    absence: thread.absence,
    today: story.day,
  })
  return claim(
    text,
    [
      thread.opening.id,
      ...(last.entry && last.entry !== thread.opening.id ? [last.entry] : []),
      ...thread.silences,
    ],
    null,
  )
}

function freshSection(story: Story, before: Story | null): BriefSection[] {
  if (!before) return []
  const lines = changesBetween(before, story)
    .slice(0, 2 * MOST_LINES)
    .map(({ sentence, entries }: StoryChange) => ({ text: sentence, entries }))
  const shown = lines.length > 0 ? lines : [{ text: nothingNew, entries: [] }]
  return [{ kicker: SECTIONS.fresh.kicker, heading: freshHeading(before.day, story.day), lines: shown }]
}

/** The fullest wording of what most outlets carried. */
function saidClaims(story: Story): Claim[] {
  const byId = new Map(story.entries.map(entry => [entry.id, entry]))
  return story.utterances
    .map((utterance, at) => ({ utterance, at, entry: byId.get(utterance.fullest) as Entry<StatementBody> }))
    .filter(
      ({ entry }) =>
        entry.body.mode === 'direct' && entry.body.parent === null && entry.body.cueClass !== 'belief',
    )
    .sort(
      (a, b) =>
        b.utterance.publishers.length - a.utterance.publishers.length ||
        b.entry.body.content.length - a.entry.body.content.length ||
        a.at - b.at,
    )
    .slice(0, 4)
    .sort((a, b) => a.at - b.at)
    .map(({ utterance, entry }) =>
      claim(
        statementSentence(entry.body, utterance.uttered, story.day),
        utterance.reports.map(({ id }) => id),
        { body: entry.body, when: utterance.uttered },
      ),
    )
}

/** The newest of each side on each issue. */
function ownPositions({ positions }: Story): Position[] {
  const latest = new Map<string, Position>()
  for (const position of positions) {
    if (position.accordingTo === null) latest.set(`${position.side.key}|${position.issue}`, position)
  }
  return [...latest.values()].slice(-2 * MOST_LINES)
}

function positionClaim(position: Position, { day }: Story): Claim {
  const { side, stance, issue, terms, accordingTo, change, interval, reports } = position
  const object = objectOf(issue, terms, day) ?? issueLabel(issue)
  return claim(positionSentence(side, stance, object, accordingTo, change, interval, day), reports, null)
}

function backgroundClaims(story: Story): Claim[] {
  const byId = new Map(story.entries.map(entry => [entry.id, entry]))
  const contacts = story.contacts.slice(-MOST_LINES).map(({ parties, gap, mode, when, venue, entries }) => {
    const body = byId.get(entries[0]!)?.body
    const text = contactSentence(parties, gap, mode, when, venue, story.day)
    return claim(text, entries, body?.kind === 'contact' ? { body, when } : null)
  })
  const notices = story.timeline
    .filter(({ type }) => type === 'notice')
    .map(({ entry }) => {
      const { body, quote } = byId.get(entry)! as Entry<PrecedenceBody>
      return claim(precedenceSentence(list(body.by.map(nameOf)), quote), [entry], null)
    })
  return [...contacts, ...notices]
}

const markOf = (entry: Id<'entry'>, { timeline }: Story): TimelineMark | undefined =>
  timeline.find(mark => mark.entry === entry)

/** The newest act that changed something, without its day. */
function headlineOf(story: Story, standfirst: readonly BriefLine[]): string {
  const newest = mainThreads(story)
    .flatMap(({ changes }) => changes.slice(1))
    .filter(({ entry }) => entry !== null)
    .sort((a, b) => compare(a.validOn ?? '', b.validOn ?? ''))
    .at(-1)
  const mark = newest && markOf(newest.entry!, story)
  const text = mark?.sentence ?? standfirst[0]?.text ?? story.title
  return undated(text)
}

/** Drops the leading date and the full stop. */
function undated(sentence: string): string {
  const plain = sentence
    .replace(
      /^(?:On|In|Between|Since)(?: or before)? [^,]{1,40}, \d{1,2} \p{L}+(?: \d{4})?(?: and [^,]{1,20}, \d{1,2} \p{L}+(?: \d{4})?)?, /u,
      '',
    )
    .replace(/\.$/, '')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
