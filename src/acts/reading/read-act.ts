import type { ActType, Factuality } from '../../model/act.ts'
import type { Statement } from '../../model/statement.ts'
import type { Frame, Role } from '../definition.ts'
import type { IssueFinder } from '../issues.ts'
import { wordsOf } from '../lexicon.ts'
import type { FoundCondition } from './conditions.ts'
import { datesAmong, deadlineAmong, type FoundDate, isHistory, startAmong, whenAmong } from './dates.ts'
import { type Draft, FORWARD } from './draft.ts'
import { focusOf, issueAmong } from './focus.ts'
import { clauseUnder, isReceived, type Match } from './frames.ts'
import { formOf, type Page, sentenceSpan } from './page.ts'
import { indirectOf, isPassive, objectOf, ownerOf, partiesAt, sameSide, subjectOf } from './parties.ts'
import { type Standing, standingOf } from './standing.ts'
import { termsAmong } from './terms.ts'
import { below, child, isNegated, childrenBy, isVerb, obliquesOf, prepositionOf } from './tree.ts'

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
    ? (deadlineAmong(page, dates, actor, pressing) ?? deadlineAmong(page, within, actor, false))
    : null
  const start = forward ? startAmong(page, dates, deadline) : null
  const conditional = found.length > 0
  const kind = type === 'acceptance' && conditional ? 'conditional-acceptance' : type
  const issue = issueAmong(page, find, focus, kind, at, match.frame.issue)
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
  return mention?.head === subject && (mention.kind !== 'pronoun' || mention.candidates.length > 0)
}

export const standingAt = (page: Page, { verb, at }: Match): Standing =>
  verb >= 0 ? standingOf(page, verb) : nounStanding(page, at)

export interface Carrier {
  readonly statement: Statement
  /** True when the act word is the cue itself: the statement is the act. */
  readonly isCue: boolean
}

function statementOf(page: Page, at: number): Carrier | null {
  const cue = page.cueOf[at]
  if (cue) return { statement: cue, isCue: true }
  const content = page.contentOf[at]
  return content ? { statement: content, isCue: false } : null
}

function typeOf(page: Page, { definition, verb, negated }: Match, standing: Standing): ActType | null {
  const refuses =
    negated && definition.refused !== undefined && (standing === 'planned' || isUnable(page, verb))
  if (refuses) return definition.refused!
  const ahead =
    standing === 'planned' ||
    standing === 'would' ||
    (standing === 'hypothetical' && definition.planned === 'threat')
  return ahead && definition.planned !== undefined ? definition.planned : definition.type
}

/** "cannot accept", "does not accept": a present or future no is an answer; a past one is a fact denied. */
const isUnable = (page: Page, verb: number): boolean =>
  verb >= 0 &&
  (page.children[verb]!.some(each => /^(?:can|would)$/.test(page.lemmas[each]!)) ||
    page.children[verb]!.some(each => page.lemmas[each] === 'do' && page.doc.words[each]!.xpos !== 'VBD'))

/** An act noun on its own holds when somebody is named as its maker and the text does not merely date something by it. */
function nounStanding(page: Page, noun: number): Standing {
  const { head, relation } = page.doc.words[noun]!
  // "Talks between the two *resumed*": the event is its own subject.
  if (
    relation === 'nsubj' &&
    head >= 0 &&
    (HAPPENS.has(page.lemmas[head]!) || isInForce(page, head)) &&
    !isNegated(page, head)
  )
    return standingOf(page, head)
  if (ownerOf(page, noun) < 0 || isReceived(page, noun)) return 'content'
  if (head < 0) return 'main'
  const preposition = prepositionOf(page, noun)
  if (relation === 'obj' || relation === 'xcomp') return 'content'
  if ((relation === 'obl' || relation === 'nmod') && preposition !== 'with') return 'content'
  if (relation !== 'nsubj' && relation !== 'nsubj:pass' && relation !== 'conj' && relation !== 'appos')
    return 'content'
  return isVerb(page, head) ? (standingOf(page, head) === 'condition' ? 'condition' : 'main') : 'main'
}

const HAPPENS: ReadonlySet<string> = new Set(
  'begin start open resume continue conclude occur happen hold'.split(' '),
)

/** "took effect", "came into force". */
const isInForce = (page: Page, verb: number): boolean =>
  /^(?:take|come|go|enter)$/.test(page.lemmas[verb]!) &&
  below(page, verb).some(each => /^(?:effect|force|place)$/.test(page.lemmas[each]!))

function actorOf(page: Page, match: Match, carrier: Carrier | null): readonly string[] {
  const { frame, at, verb } = match
  if (verb < 0) {
    const owner = partiesAt(page, ownerOf(page, at))
    return owner.length > 0 || !frame.mutual
      ? owner
      : prepositional(page, new Set(['between']), at).flatMap(each => partiesAt(page, each))
  }
  if (frame.actor === 'speaker') return carrier?.statement.speaker ? [carrier.statement.speaker] : []
  const subject = frame.actor === 'object' ? objectOf(page, verb) : subjectOf(page, verb)
  const own = subject >= 0 ? partiesAt(page, subject) : []
  if (own.length > 0) return own
  if (frame.on === 'noun') return partiesAt(page, ownerOf(page, at))
  const between = frame.mutual ? prepositional(page, new Set(['between']), at, objectOf(page, verb)) : []
  if (between.length > 0) return between.flatMap(each => partiesAt(page, each))
  if (carrier?.isCue && carrier.statement.speaker !== null) return [carrier.statement.speaker]
  return []
}

function recipientOf(
  page: Page,
  match: Match,
  actor: readonly string[],
  carrier: Carrier | null,
): readonly string[] {
  const { frame, at, verb } = match
  const others = (noun: number): readonly string[] => partiesAt(page, noun).filter(id => !actor.includes(id))
  for (const role of frame.recipient ?? []) {
    for (const noun of nounsIn(page, role, match)) {
      const found = others(noun)
      if (found.length > 0) return found
      // "tariffs on *Brazilian* coffee": what is hit belongs to somebody.
      const owners = HITTING.has(role) ? others(ownerOf(page, noun)) : []
      if (owners.length > 0) return owners
    }
  }
  if (frame.on === 'noun' && verb >= 0) {
    const indirect = indirectOf(page, verb)
    if (indirect >= 0) return others(indirect)
    if (isPassive(page, verb)) return others(child(page, verb, 'nsubj:pass'))
  }
  if (carrier?.isCue && at === verb) return carrier.statement.addressee.filter(id => !actor.includes(id))
  return []
}

const HITTING: ReadonlySet<Role> = new Set(['on', 'against', 'over', 'object'])

/** The nouns that stand in a role beside the predicate, its light verb, its object or its clause, nearest first. */
function nounsIn(page: Page, role: Role, { frame, at, verb }: Match): readonly number[] {
  const object = verb >= 0 ? objectOf(page, verb) : -1
  const clause = clauseUnder(page, at, { ...frame, clause: 'any' })
  const there = (...each: readonly number[]): readonly number[] => each.filter(noun => noun >= 0)
  switch (role) {
    case 'subject':
      return there(subjectOf(page, verb))
    case 'object':
      return there(frame.on === 'verb' ? object : -1)
    case 'indirect':
      return there(
        verb >= 0 ? indirectOf(page, verb) : -1,
        isPassive(page, verb) && child(page, verb, 'obj') >= 0 ? child(page, verb, 'nsubj:pass') : -1,
      )
    case 'owner':
      return ownersOf(page, frame, at, object)
    case 'clause-subject':
      return there(clause >= 0 ? child(page, clause, 'nsubj', 'nsubj:pass') : -1)
    case 'clause-object': {
      if (clause < 0) return []
      const object = objectOf(page, clause)
      // What is sent, freed or pulled back is not to whom.
      const inner = TRANSFERS.has(page.lemmas[clause]!) ? -1 : object
      return there(
        inner,
        child(page, clause, 'iobj'),
        inner >= 0 ? ownerOf(page, inner) : -1,
        ...prepositional(page, CLAUSE_PREPOSITIONS, clause, object),
      )
    }
    default:
      return prepositional(
        page,
        new Set([role]),
        at,
        verb,
        object,
        clause,
        clause >= 0 ? objectOf(page, clause) : -1,
      )
  }
}

/** Who owns, made or put forward what the act is about: "the demands *of its creditors*", "*Iran's* offer". */
function ownersOf(page: Page, frame: Frame, at: number, object: number): readonly number[] {
  const about =
    frame.preposition === undefined
      ? []
      : obliquesOf(page, at).filter(noun => wordsOf(frame.preposition!).has(prepositionOf(page, noun) ?? ''))
  return [object, ...about]
    .filter(noun => noun >= 0 && noun !== at)
    .flatMap(noun => [
      ownerOf(page, noun),
      ...obliquesOf(page, noun).filter(
        each => prepositionOf(page, each) === 'of' && OF_MAKERS.has(page.lemmas[noun]!),
      ),
    ])
    .filter(noun => noun >= 0)
}

/** Nouns whose *of* names their maker. */
const OF_MAKERS: ReadonlySet<string> = new Set(
  'offer proposal plan demand request appeal call decision statement move ruling threat warning condition term claim invitation initiative announcement'.split(
    ' ',
  ),
)

const TRANSFERS: ReadonlySet<string> = new Set(
  'send give deliver supply provide ship release free withdraw pull return hand export transfer move deploy recall lift'.split(
    ' ',
  ),
)

const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'on', 'against', 'to', 'from', 'at'])

function prepositional(
  page: Page,
  prepositions: ReadonlySet<string>,
  ...roots: readonly number[]
): readonly number[] {
  const found: number[] = []
  for (const root of new Set(roots)) {
    if (root < 0) continue
    for (const noun of obliquesOf(page, root)) {
      if (prepositions.has(prepositionOf(page, noun) ?? '') && page.timexAt[noun]! < 0) found.push(noun)
      for (const inner of obliquesOf(page, noun)) {
        const preposition = prepositionOf(page, inner) ?? ''
        if (!prepositions.has(preposition) || page.timexAt[inner]! >= 0) continue
        if (NESTED.has(preposition) || page.timexAt[noun]! >= 0) found.push(inner)
      }
    }
  }
  return found
}

/** "agreed to a plan *with* China": prepositions that reach over one noun. */
const NESTED: ReadonlySet<string> = new Set(['with', 'between', 'against', 'from'])

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
    /^(?:ccomp|advcl|acl:relcl|parataxis|conj|nsubj)$/.test(page.doc.words[each]!.relation)
  for (const each of below(page, root, skip)) own.add(each)
  // "…, starting from tomorrow": a clause of time, not of its own.
  for (const each of childrenBy(page, root, 'advcl', 'acl')) {
    if (STARTING.has(page.lemmas[each]!)) for (const word of below(page, each)) own.add(word)
  }
  return [...own].sort((a, b) => a - b)
}

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

function factualityOf(
  page: Page,
  { at, verb, negated }: Match,
  standing: Standing,
  actor: readonly string[],
  carrier: Carrier | null,
  dates: readonly FoundDate[],
): Factuality {
  const predicate = verb >= 0 ? verb : at
  const refused = negated && (standing === 'planned' || isUnable(page, verb))
  if ((negated && !refused) || standing === 'negated') return 'denied'
  if (carrier && !carrier.isCue && carrier.statement.stance === 'denies') return 'denied'
  if (standing === 'hypothetical' || standing === 'would' || isQuestion(page, predicate))
    return 'hypothetical'
  if (isHearsay(page, actor, carrier)) return 'second-hand'
  if (standing === 'hedged') return 'hedged'
  if (carrier && !carrier.isCue && carrier.statement.stance === 'doubts') return 'hypothetical'
  return isHistory(page, dates) ? 'historical' : 'asserted'
}

function isQuestion(page: Page, at: number): boolean {
  const sentence = page.doc.sentences[page.doc.tokens[at]!.sentence]!
  return page.doc.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')
}

/** *A says that B wants X* is A's row about B: B, or someone who speaks for B's side, has not said it here. */
function isHearsay(page: Page, actor: readonly string[], carrier: Carrier | null): boolean {
  if (!carrier) return false
  const { statement, isCue } = carrier
  const teller = isCue
    ? statement.parent === null
      ? undefined
      : page.statements.get(statement.parent)
    : statement
  // "is said to have" names nobody who says it: a hedge, not hearsay.
  if (!teller || (teller.source.length === 0 && teller.speaker === null)) return false
  if (teller.speaker === null) return actor.length > 0
  return actor.length > 0 && !actor.some(id => sameSide(page, id, teller.speaker!))
}

/** "accepted *the proposal*", "rejected *his offer*": the words that point back at an earlier act. */
function referenceOf(page: Page, { at, verb }: Match): Draft['refersTo'] {
  if (verb < 0) return null
  const objects = [objectOf(page, verb), ...obliquesOf(page, at)]
  for (const noun of objects) {
    if (noun < 0 || noun === at) continue
    const type = REFERENCES[page.lemmas[noun]!]
    if (!type) continue
    const owner = ownerOf(page, noun)
    const words = below(page, noun, each =>
      /^(?:acl|acl:relcl|advcl|case)$/.test(page.doc.words[each]!.relation),
    )
    const { tokens, text } = page.doc
    return {
      type,
      by: owner >= 0 ? partiesAt(page, owner) : [],
      words: text.slice(tokens[words[0]!]!.start, tokens[words.at(-1)!]!.end),
    }
  }
  return null
}

const REFERENCES: Readonly<Record<string, ActType>> = {
  offer: 'offer',
  proposal: 'offer',
  plan: 'offer',
  invitation: 'offer',
  initiative: 'offer',
  demand: 'demand',
  condition: 'demand',
  request: 'request',
  appeal: 'request',
  call: 'request',
  ultimatum: 'ultimatum',
  deadline: 'ultimatum',
  threat: 'threat',
  warning: 'threat',
  agreement: 'agreement',
  deal: 'agreement',
  promise: 'promise',
  pledge: 'promise',
  accusation: 'accusation',
  allegation: 'accusation',
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
