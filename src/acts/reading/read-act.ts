import type { ActType } from '../../model/act.ts'
import type { Span } from '../../model/span.ts'
import type { IssueFinder } from '../issues.ts'
import { isPassive, subjectOf } from './arguments.ts'
import { type Carrier, statementOf } from './carrier.ts'
import type { FoundCondition } from './conditions.ts'
import { datesAmong, deadlineAmong, type FoundDate, startAmong, whenAmong } from './dates.ts'
import { type Draft, FORWARD } from './draft.ts'
import { factualityOf, isUnable } from './factuality.ts'
import { focusOf, issueAmong } from './focus.ts'
import type { Match } from './frames.ts'
import { isAmongParties } from './kinds.ts'
import { formOf, type Page, sentenceSpan } from './page.ts'
import { referenceOf } from './reference.ts'
import { actorOf, recipientOf } from './roles.ts'
import type { Standing } from './standing.ts'
import { standingAt } from './standing-at.ts'
import { quantityAmong, termsAmong } from './terms.ts'
import { below, childrenBy, isVerb, prepositionOf } from './tree.ts'

/** Reads the act that a matched predicate performs; null when the text only mentions it. */
export function readAct(
  page: Page,
  match: Match,
  found: readonly FoundCondition[],
  find: IssueFinder,
): Draft | null {
  const { definition, at, verb } = match
  const standing = standingAt(page, match)
  if (standing === 'content' || standing === 'condition') return null
  const type = typeOf(page, match, standing)
  if (type === null) return null
  const statement = statementOf(page, verb >= 0 ? verb : at)
  const actor = actorOf(page, match, statement)
  const conditionWords = new Set(found.flatMap(each => below(page, each.at)))
  const focus = focusOf(page, match, conditionWords)
  const dates = datesAmong(page, ownWords(page, match, focus, conditionWords))
  const recipient = recipientOf(page, match, actor, statement)
  if (recipient.length === 0 && match.frame.needsRecipient) return null
  if (actor.length === 0 && !mayLackActor(page, match, type, recipient)) return null
  if (!isAmongParties(page, match, actor, recipient, namesIssue(page, find, focus, at))) return null
  const forward = FORWARD.has(type)
  const pressing = type === 'ultimatum' || focus.some(each => page.lemmas[each] === 'deadline')
  // "Unless they answer by Friday, …": the deadline of a threat stands in its condition.
  const within =
    type === 'threat'
      ? datesAmong(
          page,
          [...conditionWords].sort((a, b) => a - b),
        )
      : []
  const deadline = forward
    ? (deadlineAmong(
        page,
        dates,
        actor,
        pressing,
        statement,
        PRESSING.has(type),
        PRESSING.has(type) ? spanOf(page, focus) : null,
      ) ?? deadlineAmong(page, within, actor, false, statement, true))
    : null
  const start = forward ? startAmong(page, dates, deadline) : null
  const conditional = found.length > 0
  const kind = type === 'acceptance' && conditional ? 'conditional-acceptance' : type
  const issue = issueAmong(page, find, focus, kind, at, match.frame.issue, actor)
  const terms = termsAmong(
    page,
    focus,
    (forward ? dates : dates.filter(each => each.before === 'for')).filter(
      each => page.doc.timexes[each.timex]!.id !== deadline?.timex,
    ),
    start,
    isBetweenLeaders(page, type, issue, actor, recipient),
  )
  return {
    anchor: at,
    half: null,
    nominal: verb < 0,
    definite: isDefinite(page, at),
    type: kind,
    actor,
    recipient,
    issue,
    terms,
    conditions: found.map(each => each.condition),
    deadline,
    when: whenOf(page, dates, statement, kind),
    venue: terms.place,
    factuality: factualityOf(page, match, standing, actor, statement, dates),
    evidence: [sentenceSpan(page, verb >= 0 ? verb : at)],
    attribution: statement?.statement.id ?? null,
    refersTo: referenceOf(page, match),
    confidence: confidenceOf(actor, recipient, verb < 0),
    rule: `${definition.type}/${page.lemmas[at]!}`,
  }
}

/** Something that is negotiated, or an amount, stands among the words, the act word aside. */
const namesIssue = (page: Page, find: IssueFinder, focus: readonly number[], at: number): boolean =>
  quantityAmong(page, focus) !== null ||
  find(focus.map(each => (each === at || page.mentionAt[each]?.kind === 'name' ? '' : page.lemmas[each]!)))
    .length > 0

/** Acts whose "immediately" and "in the coming days" say by when, not how soon they were done. */
const PRESSING: ReadonlySet<ActType> = new Set([
  'demand',
  'request',
  'ultimatum',
  'promise',
  'offer',
  'threat',
])

const spanOf = (page: Page, words: readonly number[]): Span | null =>
  words.length === 0
    ? null
    : { start: page.doc.tokens[words[0]!]!.start, end: page.doc.tokens[words.at(-1)!]!.end }

/** Acts that are told of what was arranged, not of who did it. */
const OF_NOBODY: ReadonlySet<ActType> = new Set([
  'postponement',
  'cancellation',
  'agreement',
  'ceasefire-declared',
  'exchange',
  'rejection',
  'acceptance',
])

/**
 * An act without an actor is kept where the text leaves the actor out (a passive) or where somebody is named whom
 * nobody has resolved; a thing or an idea that "offers" or "hits" performs no act.
 */
function mayLackActor(
  page: Page,
  { verb, frame }: Match,
  type: ActType,
  recipient: readonly string[],
): boolean {
  if (verb < 0) return false
  if (isPassive(page, verb)) return recipient.length > 0 || OF_NOBODY.has(type)
  const subject = subjectOf(page, verb)
  if (frame.actor === 'speaker' || subject < 0) return false
  const mention = page.mentionAt[subject]
  if (THINGS.has(page.lemmas[subject]!)) return false
  return mention?.head === subject && (mention.kind !== 'pronoun' || mention.candidates.length > 0)
}

/** Texts and events that "condemn", "call" and "threaten" in other people's name. */
const THINGS: ReadonlySet<string> = new Set(
  'resolution bill law report statement letter document text deal agreement plan proposal motion article treaty rule study poll'.split(
    ' ',
  ),
)

function typeOf(page: Page, { definition, verb, negated }: Match, standing: Standing): ActType | null {
  const refuses =
    negated && definition.refused !== undefined && (standing === 'planned' || isUnable(page, verb))
  if (refuses) return definition.refused ?? definition.type
  // "will not block the sale": not to do harm is promised.
  const isAhead = standing === 'planned' || standing === 'would'
  if (negated && isAhead && definition.planned === 'threat') return 'promise'
  const ahead =
    standing === 'planned' ||
    standing === 'would' ||
    (standing === 'hypothetical' && definition.planned === 'threat')
  return ahead && definition.planned !== undefined ? definition.planned : definition.type
}

/** The words whose dates are the act's: its focus, and what hangs on its verb without being a clause of its own. */
function ownWords(
  page: Page,
  { at, verb }: Match,
  focus: readonly number[],
  conditions: ReadonlySet<number>,
): readonly number[] {
  const own = new Set(focus)
  const root = verb >= 0 ? verb : at
  const skip = (each: number): boolean =>
    conditions.has(each) ||
    (APART.test(page.doc.words[each]!.relation) && !isBeforeNoun(page, each)) ||
    // A noun that is joined to another may have lost the verb's own date: "on timber and steel on Monday".
    (page.doc.words[each]!.relation === 'conj' && (isVerb(page, each) || page.doc.words[each]!.head === root))
  for (const each of below(page, root, skip)) own.add(each)
  // "The president *on Monday* imposed tariffs": a day between the two is the verb's, wherever the tree hangs it.
  for (let each = verb - 1; each > 0 && page.timexAt[each]! >= 0; each--) own.add(each)
  // "…, starting from tomorrow": a clause of time, not of its own.
  for (const each of childrenBy(page, root, 'advcl', 'acl')) {
    if (STARTING.has(page.lemmas[each]!)) for (const word of below(page, each)) own.add(word)
  }
  // "refused after *an election on 24 September*": the day is the election's.
  for (const each of own) {
    if (page.timexAt[each]! >= 0 || !AFTER.has(prepositionOf(page, each) ?? '')) continue
    if (page.doc.words[each]!.upos === 'NOUN') for (const word of below(page, each)) own.delete(word)
  }
  return [...own].sort((a, b) => a - b)
}

const APART = /^(?:ccomp|advcl|acl:relcl|parataxis|nsubj)$/

/** "tariffs on *imported* steel": a participle right between a preposition and its noun opens no clause. */
const isBeforeNoun = (page: Page, at: number): boolean =>
  /^VB[ND]$/.test(page.doc.words[at]!.xpos) &&
  page.doc.words[at - 1]?.upos === 'ADP' &&
  page.doc.words[at + 1]?.upos === 'NOUN'

const AFTER: ReadonlySet<string> = new Set(['after', 'since', 'following'])
const STARTING: ReadonlySet<string> = new Set(['start', 'begin'])

function whenOf(
  page: Page,
  dates: readonly FoundDate[],
  carrier: Carrier | null,
  type: ActType,
): Draft['when'] {
  const told = whenAmong(
    page,
    FORWARD.has(type)
      ? dates.filter(each => each.before === 'on' || each.before === '' || each.before === 'since')
      : dates,
  )
  if (told.from !== null || !carrier) return told
  const { from, to } = carrier.statement.uttered
  if (from === null && to === null) return told
  return carrier.isCue || FORWARD.has(type) ? { from, to: to ?? told.to } : told
}

const BETWEEN: ReadonlySet<ActType> = new Set([
  'offer',
  'acceptance',
  'announcement',
  'meeting',
  'call',
  'agreement',
])

/** Two people who lead their states meet as leaders. */
function isBetweenLeaders(
  page: Page,
  type: ActType,
  issue: string | null,
  actor: readonly string[],
  recipient: readonly string[],
): boolean {
  if (issue !== 'talks' || !BETWEEN.has(type)) return false
  const all = [...actor, ...recipient]
  const leads = (id: string): boolean =>
    page.entities
      .get(id)!
      .rolesOnDay.some(role =>
        /^(?:President|Prime Minister|Chancellor|King|Queen|Emperor|Premier)\b/.test(role),
      )
  return all.length > 1 && all.every(leads)
}

const isDefinite = (page: Page, at: number): boolean =>
  page.children[at]!.some(
    each =>
      /^(?:det|nmod:poss|amod)$/.test(page.doc.words[each]!.relation) &&
      /^(?:the|this|that|such|his|her|its|their|these|those)$/i.test(formOf(page, each)),
  )

const confidenceOf = (actor: readonly string[], recipient: readonly string[], nominal: boolean): number =>
  Number(
    (
      0.9 -
      (actor.length === 0 ? 0.3 : 0) -
      (recipient.length === 0 ? 0.1 : 0) -
      (nominal ? 0.15 : 0)
    ).toFixed(2),
  )
