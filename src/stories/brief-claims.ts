import type { Interval } from '../model/act.ts'
import type { ActBody, ContactBody, Entry, Party, PrecedenceBody, StatementBody } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import type { BriefLine, Position, Story, StoryContact, Thread } from '../model/story.ts'
import { changesBetween, standOf } from './changes.ts'
import { contentWords } from './content-words.ts'
import { contactSentence } from './en/contacts.ts'
import { positionSentence } from './en/positions.ts'
import { articleOf, statementSentence, writersSentence } from './en/speech.ts'
import { markOf } from './timeline.ts'
import { isToldTwice, namesAnother } from './written-names.ts'

/** What a line claims, so that it can be read again. Null for a line about the corpus or the clock. */
export interface Claim {
  readonly line: BriefLine
  readonly expects: { readonly body: ActBody | StatementBody | ContactBody; readonly when: Interval } | null
}

export const claim = (text: string, entries: readonly Id<'entry'>[], expects: Claim['expects']): Claim => ({
  line: { text, entries },
  expects,
})

export function openingClaim({ opening, reports }: Thread, story: Story): Claim {
  const mark = markOf(opening.id, story)
  return claim(
    mark?.sentence ?? '',
    mark ? reports : [],
    mark ? { body: opening.body, when: mark.when } : null,
  )
}

/** Of the main threads, so that a passing remark does not wait beside the matter itself. */
export function openClaims(story: Story, main: readonly Thread[], most: number): Claim[] {
  const rank = new Map(main.map(({ id }, at) => [id, at]))
  return story.open
    .filter(({ thread }) => rank.has(thread) && rank.get(thread)! < 2 * most)
    .map(item => claim(item.sentence, [item.entry], null))
}

/** What is new since an earlier state of knowledge. */
export function freshClaims(story: Story, before: Story): Claim[] {
  const byEntry = new Map(story.timeline.map(mark => [mark.entry, mark]))
  const bodies = new Map(story.entries.map(({ id, body }) => [id, body]))
  return changesBetween(before, story).map(({ kind, sentence, entries }) => {
    const mark = entries.map(id => byEntry.get(id)).find(each => each?.sentence === sentence)
    const body = mark && bodies.get(mark.entry)
    const readable = kind === 'thread' && mark && body?.kind === 'act'
    return claim(sentence, entries, readable ? { body, when: mark.when } : null)
  })
}

/** The fullest wording of what most outlets carried. */
export function saidClaims(story: Story, most: number): Claim[] {
  const byId = new Map(story.entries.map(entry => [entry.id, entry]))
  const spoken = story.utterances
    .map((utterance, at) => ({ utterance, at, entry: byId.get(utterance.fullest) as Entry<StatementBody> }))
    .filter(
      ({ utterance, entry: { body, quote } }) =>
        body.mode === 'direct' &&
        body.parent === null &&
        SPOKEN.has(body.cueClass) &&
        !namesAnother(body) &&
        !isToldTwice(body, quote) &&
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
    .slice(0, 2 * most)
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
export function ownPositions({ positions }: Story): Position[] {
  const latest = new Map<string, Position>()
  for (const position of positions) {
    if (position.accordingTo === null) latest.set(`${position.side.key}|${position.issue}`, position)
  }
  const order = new Map<string, number>()
  for (const { side } of latest.values()) if (!order.has(side.key)) order.set(side.key, order.size)
  return [...latest.values()].sort((a, b) => order.get(a.side.key)! - order.get(b.side.key)!)
}

/** What others say of a party and it does not say itself. */
export const ghosts = ({ positions }: Story): Position[] =>
  positions.filter(
    ghost =>
      ghost.accordingTo !== null &&
      // Hearsay of nobody knows whom is no news.
      ghost.accordingTo.key !== 'unresolved' &&
      !positions.some(
        own =>
          own.accordingTo === null &&
          own.side.key === ghost.side.key &&
          own.issue === ghost.issue &&
          own.stance === ghost.stance,
      ),
  )

export const positionClaim = (position: Position, { day }: Story): Claim =>
  claim(positionSentence(standOf(position, day), day), position.reports, null)

/** Meetings and calls, the newest first. */
export function contactClaims(story: Story): Claim[] {
  const byId = new Map(story.entries.map(entry => [entry.id, entry]))
  return story.contacts
    .filter(
      contact => contact.parties.flat().every(isNamed) && !story.contacts.some(each => holds(each, contact)),
    )
    .toReversed()
    .map(({ parties, gap, mode, when, venue, entries }) => {
      const body = byId.get(entries[0]!)?.body
      const text = contactSentence(parties, gap, mode, when, venue, story.day)
      return claim(text, entries, body?.kind === 'contact' ? { body, when } : null)
    })
}

/** The same day and kind, with more of those who were there. */
function holds(a: StoryContact, b: StoryContact): boolean {
  if (a === b || a.gap || b.gap || a.mode !== b.mode) return false
  if (a.when.from === null || a.when.from !== b.when.from || a.when.to !== b.when.to) return false
  const [more, fewer] = [a, b].map(({ parties }) => new Set(parties.flat().map(({ key }) => key)))
  return more!.size > fewer!.size && [...fewer!].every(key => more!.has(key))
}

const isNamed = ({ kind }: Party): boolean => kind !== 'place' && kind !== 'unnamed'

/** What writers call a first or a last time. */
export function noticeClaims(story: Story): Claim[] {
  const byId = new Map(story.entries.map(entry => [entry.id, entry]))
  /** The outlet; where none is known, the day of the article. */
  const outlet = (entry: Entry): string | null => {
    const article = story.articles.find(({ id }) => id === entry.article)
    return article?.publisher ?? (article?.createdOn ? articleOf(article.createdOn, story.day) : null)
  }
  return distinct(
    story.timeline
      .filter(({ type }) => type === 'notice')
      .map(({ entry }) => byId.get(entry)! as Entry<PrecedenceBody>),
  ).flatMap(entry => {
    const by = outlet(entry)
    // Words of nobody knows whom are no line of a brief.
    return by === null ? [] : [claim(writersSentence(by, entry.quote), [entry.id], null)]
  })
}

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
