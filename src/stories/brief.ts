import type { Brief, BriefLine, BriefSection, DroppedLine, LineReader, Story } from '../model/story.ts'
import {
  type Claim,
  claim,
  contactClaims,
  freshClaims,
  ghosts,
  noticeClaims,
  openClaims,
  openingClaim,
  ownPositions,
  positionClaim,
  saidClaims,
} from './brief-claims.ts'
import { entriesOf } from './changes.ts'
import { dropReasons, freshHeading, nothingNew, SECTIONS } from './en/page.ts'
import { headlineOf, mainThreads, oneForEachIssue } from './main-threads.ts'
import { readBack } from './read-back.ts'
import { sidesOf } from './sides.ts'
import { standingOf } from './thread-words.ts'

export interface BriefOptions {
  /** The same story as it was known before: what is new is told since then. */
  readonly before?: Story | null
  /** Reads each line again; without it no line is checked. */
  readonly read?: LineReader | null
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
    ...(before ? [freshSection(story, before, checked(freshClaims(story, before), MOST.fresh))] : []),
    ...section('open', openClaims(story, main, MOST.open), MOST.open),
    ...section('said', saidClaims(story, MOST.said), MOST.said),
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
    ...backgroundSection(
      checked(contactClaims(story), MOST.contacts),
      checked(noticeClaims(story), MOST.notices),
    ),
  ]
  const told = new Set(
    [standfirst, ...sections.map(({ lines }) => lines)].flat().flatMap(({ entries }) => entries),
  )
  return {
    story: story.id,
    day: story.day,
    headline: headlineOf(story, main, standfirst),
    standfirst,
    sections,
    // What other lines carry is not left out: the evidence stands, only this wording of it does not.
    dropped: dropped.filter(({ entries }) => entries.length === 0 || !entries.every(id => told.has(id))),
  }
}

function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ line }) => !seen.has(line.text) && seen.add(line.text))
}

function freshSection(story: Story, before: Story, lines: readonly BriefLine[]): BriefSection {
  const { kicker } = SECTIONS.fresh
  const heading = lines.length === 0 ? nothingNew(before.day, story.day) : freshHeading(before.day, story.day)
  return { kicker, heading, lines }
}

function backgroundSection(contacts: readonly BriefLine[], notices: readonly BriefLine[]): BriefSection[] {
  const lines = [...contacts.toReversed(), ...notices]
  return lines.length === 0 ? [] : [{ ...SECTIONS.background, lines }]
}
