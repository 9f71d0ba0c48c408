import type { Mention } from '../model/entity.ts'
import { isQuoted } from './en/grammar/phrases.ts'
import type { Range, Reading } from './reading.ts'
import type { MentionIndex, Speaker } from './speaker.ts'

/** How far back, in tokens, another person makes a pronoun doubtful. */
const BACK = 60
/** Paragraphs after which whoever spoke last is no longer in the reader's ear. */
const HEARD = 2

/** Who spoke before: the token of the words' source, or of the words themselves, and its paragraph. */
export interface Heard {
  readonly entity: string
  readonly paragraph: number
  readonly at: number
}

/** A *he* or *she* that was left open: the next one goes on meaning the same person, whoever it is. */
export interface Open {
  readonly pronoun: string
  readonly candidates: readonly string[]
  readonly paragraph: number
  readonly at: number
}

/**
 * *She said*, with two women named shortly before: unless one of them has just been speaking, nobody can tell.
 *
 * @returns those it may mean, the likelier first; empty when there is no doubt
 */
export function contestants(
  reading: Reading,
  index: MentionIndex,
  source: Range,
  { entity, by }: Speaker,
  last: Heard | null,
  open: Open | null,
): readonly string[] {
  const pronoun = reading.lower[source.first]!
  if (by !== 'pronoun' || entity === null || !/^(?:he|she)$/.test(pronoun)) return []
  const here = reading.paragraph[source.first]!
  if (
    open?.pronoun === pronoun &&
    here - open.paragraph <= 1 &&
    !isSubjectBetween(reading, index, entity, open.at, source.first)
  )
    return open.candidates.includes(entity) ? open.candidates : [...open.candidates, entity]
  const isFit = (other: string): boolean => {
    const found = index.entities.get(other)
    return (
      (found?.kind === 'person' || found?.kind === 'unnamed') &&
      found.gender !== (pronoun === 'he' ? 'female' : 'male')
    )
  }
  if (last !== null && last.entity === entity && here - last.paragraph <= 1) return []
  // Whoever spoke last is the first to go on; another must have been the subject of something since.
  if (
    last !== null &&
    last.entity !== entity &&
    here - last.paragraph <= HEARD &&
    isFit(last.entity) &&
    !isSubjectBetween(reading, index, entity, last.at, source.first)
  )
    return [last.entity, entity]
  for (
    let i = source.first - 1;
    i >= 0 && i > source.first - BACK && here - reading.paragraph[i]! <= 1;
    i--
  ) {
    const mention = index.byHead(i)
    if (!mention?.entity || mention.entity === entity || mention.kind !== 'name' || mention.possessor)
      continue
    if (!isQuoted(reading, i) && isFit(mention.entity)) return [entity, mention.entity]
  }
  return []
}

/** Whether somebody is named as the subject of a clause that no quotation holds, after one token and before another. */
function isSubjectBetween(
  reading: Reading,
  index: MentionIndex,
  entity: string,
  after: number,
  before: number,
): boolean {
  for (let i = before - 1; i > after && i > before - BACK * 2; i--) {
    const mention: Mention | null = index.byHead(i)
    if (mention?.entity !== entity || mention.possessor || mention.kind === 'pronoun') continue
    if (reading.doc.words[i]!.relation.startsWith('nsubj') && !isQuoted(reading, i)) return true
  }
  return false
}

/** Whether words that name a speaker name another person beside: *Ruiz and Okafor*. */
export function isShared(
  { doc: { words } }: Reading,
  index: MentionIndex,
  { first, end }: Range,
  entity: string,
): boolean {
  for (let i = first; i < end; i++) {
    if (words[i]!.relation !== 'conj') continue
    const other = index.byHead(i)?.entity
    if (other && other !== entity && index.entities.get(other)?.kind === 'person') return true
  }
  return false
}
