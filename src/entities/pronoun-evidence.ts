import type { Character } from './cast.ts'
import type { Salience, Trace } from './salience.ts'
import { caseOf, relationOf, type Scene } from './scene.ts'

/** What speaks for one candidate, in the order of `EVIDENCE`. */
export type Evidence = Float64Array

/** What is asked of every candidate; each is 0 or 1 unless it says otherwise. */
export const EVIDENCE = [
  'gap0',
  'gap1',
  'gap2',
  'gapMore',
  'subject',
  'mainSubject',
  'object',
  'possessor',
  'lower',
  'commands',
  'previousSubject',
  'mentionsNear',
  'mentionsAll',
  'latest',
  'second',
  'pronounLast',
  'chain',
  'quotedOnly',
  'outsideOnly',
  'sameQuotation',
  'bothSubjects',
  'ownClause',
  'genderKnown',
  'nominal',
  'nominalOnly',
  'ahead',
  'lastSpeaker',
  'otherParagraph',
  'tokens',
  'opening',
  'coordinated',
  'reports',
  'introduced',
  'bothObjects',
  'calledSo',
] as const

export type EvidenceName = (typeof EVIDENCE)[number]

const AT: Readonly<Record<EvidenceName, number>> = Object.fromEntries(
  EVIDENCE.map((name, at) => [name, at]),
) as Record<EvidenceName, number>

/** The highest first. */
const ROLES = [AT.mainSubject, AT.subject, AT.object, AT.possessor, AT.lower]

/** How far back an antecedent may stand, in sentences. */
const WINDOW = 6
const LONGEST_WALK = 14
/** Six sentences of an article have fewer; one sentence of ten thousand words has not. */
const MOST_TRACES = 150

export interface PronounContext {
  readonly scene: Scene
  readonly at: number
  readonly salience: Salience
  /** Whom the pronoun cannot mean: the speaker of the quotation it stands in. */
  readonly speaker: Character | null
  /** Who spoke last before, within quotation marks or without; null when grammar does not show it. */
  readonly lastSpeaker: Character | null
  /** True for the subject of the words that report a quotation: nobody named in that quotation is its speaker. */
  readonly reports: boolean
  /** True for the subject of words of saying, whether they report a quotation or not. */
  readonly says: boolean
  /** Subjects that follow in the same sentence: *Despite his origins, Rojas …*. */
  readonly ahead: readonly { readonly entity: Character; readonly head: number }[]
}

/** Evidence for all who were mentioned lately, or will be at once, and are fit. */
export function evidenceFor(
  context: PronounContext,
  fits: (entity: Character) => boolean,
): Map<Character, Evidence> {
  const { scene, at, salience } = context
  const { traces } = salience
  const sentence = scene.tokens[at]!.sentence
  const block = scene.sentences[sentence]!.block
  const above = ancestorsOf(scene, at)
  const found = new Map<Character, Evidence>()
  const subjectHere = relationOf(scene, at) === 'nsubj'
  const quotation = scene.quotation[at]!
  // Of the clauses above, the one whose subject it most likely is: its own, or for a subject the one around its own.
  const clauses = above.filter(up =>
    scene.childrenOf(up).some(child => scene.words[child]!.relation.startsWith('nsubj')),
  )
  const nearest = subjectHere ? clauses[1] : clauses[0]
  const barred = new Set<Character>()
  const nearestSentence = new Map<Character, number>()
  let previousSubject: Character | null = null
  let lastPronoun: Character | null = null
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - MOST_TRACES; i--) {
    const trace = traces[i]!
    const gap = sentence - trace.sentence
    if (gap > WINDOW) break
    if (gap === 1 && trace.subject && (trace.quotation < 0 || quotation >= 0)) previousSubject = trace.entity
    if (lastPronoun === null && trace.kind === 'pronoun' && fits(trace.entity)) lastPronoun = trace.entity
    if (trace.entity === context.speaker || barred.has(trace.entity) || !fits(trace.entity)) continue
    if (isExcluded(context, trace)) {
      barred.add(trace.entity)
      found.delete(trace.entity)
      continue
    }
    if (trace.modifier || isNoReflexive(context, trace, above)) continue
    let own = found.get(trace.entity)
    if (own === undefined) {
      own = new Float64Array(EVIDENCE.length)
      found.set(trace.entity, own)
      own[gap === 0 ? AT.gap0 : gap === 1 ? AT.gap1 : gap === 2 ? AT.gap2 : AT.gapMore] = 1
      nearestSentence.set(trace.entity, trace.sentence)
      own[AT.latest] = found.size === 1 ? 1 : 0
      own[AT.second] = found.size === 2 ? 1 : 0
      own[AT.pronounLast] = trace.kind === 'pronoun' ? 1 : 0
      own[AT.nominal] = trace.kind === 'nominal' ? 1 : 0
      own[AT.nominalOnly] = 1
      own[AT.quotedOnly] = quotation < 0 ? 1 : 0
      own[AT.outsideOnly] = quotation >= 0 ? 1 : 0
      own[AT.genderKnown] = trace.entity.gender === null ? 0 : 1
      own[AT.otherParagraph] = scene.sentences[trace.sentence]!.block === block ? 0 : 1
      own[AT.tokens] = Math.min(2, (at - trace.head) / 50)
      own[AT.bothSubjects] = subjectHere && trace.subject ? 1 : 0
      own[AT.bothObjects] = gap > 0 && trace.object && /^i?obj$/.test(relationOf(scene, at)) ? 1 : 0
      own[AT.introduced] = gap === 0 && trace.subject && salience.mentionsOf(trace.entity) === 1 ? 1 : 0
      own[AT.mentionsAll] = Math.log2(1 + salience.mentionsOf(trace.entity))
      own[AT.opening] = salience.isOpening(trace.entity) ? 1 : 0
    }
    if (nearestSentence.get(trace.entity) === trace.sentence) raiseRole(own, roleOf(trace))
    own[AT.mentionsNear]! += own[AT.mentionsNear]! < 4 ? 0.5 : 0
    if (trace.kind !== 'nominal') own[AT.nominalOnly] = 0
    if (trace.quotation < 0) own[AT.quotedOnly] = 0
    if (trace.quotation >= 0) own[AT.outsideOnly] = 0
    if (quotation >= 0 && trace.quotation === quotation) own[AT.sameQuotation] = 1
    if (trace.kind === 'pronoun') own[AT.calledSo] = 1
    if (isCoordinated(scene, at, trace)) own[AT.coordinated] = 1
    if (gap === 0 && trace.subject) {
      const clause = scene.words[trace.head]!.head
      if (above.includes(clause)) own[clause === nearest ? AT.ownClause : AT.commands] = 1
      if (clause === nearest && isReported(scene, at, clause)) own[AT.reports] = 1
    }
  }
  for (const { entity } of context.ahead) {
    if (entity === context.speaker || !fits(entity)) continue
    const own = found.get(entity) ?? new Float64Array(EVIDENCE.length)
    found.set(entity, own)
    own[AT.ahead] = 1
    if (entity.gender !== null) own[AT.genderKnown] = 1
    own[AT.mentionsAll] = Math.log2(1 + salience.mentionsOf(entity))
  }
  for (const [entity, own] of found) {
    if (entity === previousSubject) own[AT.previousSubject] = 1
    if (entity === lastPronoun) own[AT.chain] = 1
    if (entity === context.lastSpeaker && context.says) own[AT.lastSpeaker] = 1
  }
  return found
}

/** Of several mentions in one sentence the highest counts: who was its subject is its subject. */
function raiseRole(own: Evidence, role: number): void {
  for (const other of ROLES) {
    if (other === role) {
      for (const lower of ROLES) own[lower] = lower === role ? 1 : 0
      return
    }
    if (own[other] === 1) return
  }
}

function roleOf(trace: Trace): number {
  if (trace.possessor) return AT.possessor
  if (trace.subject) return trace.main ? AT.mainSubject : AT.subject
  return trace.object ? AT.object : AT.lower
}

/** The heads above a token, the nearest first. */
export function ancestorsOf(scene: Scene, at: number): readonly number[] {
  const found: number[] = []
  for (let up = scene.words[at]!.head; up >= 0 && found.length < LONGEST_WALK; up = scene.words[up]!.head)
    found.push(up)
  return found
}

/**
 * Grammar forbids it: in *Trump told him* the two differ, whatever was said before; and who is named in a quotation
 * did not speak it.
 */
function isExcluded({ scene, at, reports }: PronounContext, trace: Trace): boolean {
  if (trace.sentence !== scene.tokens[at]!.sentence || isReflexive(scene, at)) return false
  if (reports && trace.quotation >= 0) return true
  const relation = relationOf(scene, at)
  const verb = scene.words[trace.head]!.head
  // *The king was with him*: the pronoun itself is what is said of the subject.
  if (trace.subject && verb === at) return true
  if (!trace.subject || verb !== scene.words[at]!.head) return false
  // *He left behind him …*, *he carries with him …*: where something is seen from its subject.
  return (
    relation === 'obj' || relation === 'iobj' || (relation === 'obl' && !isSeenFromSubject(scene, at, verb))
  )
}

const isSeenFromSubject = (scene: Scene, at: number, verb: number): boolean => {
  const preposition = caseOf(scene, at) ?? ''
  return (
    /^(?:behind|around|beside|before|above|under)$/.test(preposition) ||
    (preposition === 'with' && /^(?:carry|bring|take|have)$/.test(scene.words[verb]!.lemma))
  )
}

/** *Rojas and his brother*: the one whom the other part of the phrase names. */
const isCoordinated = (scene: Scene, at: number, trace: Trace): boolean => {
  const { head, relation } = scene.words[at]!
  return (
    relation === 'nmod:poss' &&
    scene.words[head]!.relation === 'conj' &&
    scene.words[head]!.head === trace.head &&
    trace.head < at
  )
}

/** *Rojas said he would*: the clause of the pronoun is what its subject says, knows or wants. */
function isReported(scene: Scene, at: number, clause: number): boolean {
  let up = scene.words[at]!.head
  for (let steps = 0; up >= 0 && steps < LONGEST_WALK; steps++) {
    const { head, relation } = scene.words[up]!
    if (head === clause) return relation === 'ccomp'
    up = head
  }
  return false
}

/** In *Trump hurt himself* the two are one: a reflexive means a subject above it. */
const isNoReflexive = ({ scene, at }: PronounContext, trace: Trace, above: readonly number[]): boolean =>
  isReflexive(scene, at) &&
  !(
    trace.subject &&
    trace.sentence === scene.tokens[at]!.sentence &&
    above.includes(scene.words[trace.head]!.head)
  )

const isReflexive = (scene: Scene, at: number): boolean => /sel(?:f|ves)$/i.test(scene.forms[at]!)
