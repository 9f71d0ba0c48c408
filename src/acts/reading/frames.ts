import type { ActDefinition, Frame } from '../definition.ts'
import { acts } from '../index.ts'
import { LIGHT_VERBS, RECEIVING_VERBS, wordsOf } from '../lexicon.ts'
import { formOf, type Page } from './page.ts'
import { objectOf } from './arguments.ts'
import {
  auxiliariesOf,
  child,
  childrenBy,
  isNegated,
  isVerb,
  markOf,
  obliquesOf,
  prepositionOf,
} from './tree.ts'

/** A predicate that a frame holds for. */
export interface Match {
  readonly definition: ActDefinition
  readonly frame: Frame
  /** The act word: a verb, an act noun or an adjective. */
  readonly at: number
  /** The verb whose subject acts: the word itself, or the light verb of an act noun; -1 for a noun on its own. */
  readonly verb: number
  readonly negated: boolean
}

const frames = new Map<string, { definition: ActDefinition; frame: Frame }[]>()
for (const definition of acts) {
  for (const frame of definition.frames) {
    for (const word of wordsOf(frame.words)) {
      const key = `${frame.on}:${word}`
      const list = frames.get(key)
      if (list) list.push({ definition, frame })
      else frames.set(key, [{ definition, frame }])
    }
  }
}

/** The first frame, in the shelf's order, that holds for the word. */
export function matchAt(page: Page, at: number): Match | null {
  const on = kindOf(page, at)
  const candidates = on && frames.get(`${on}:${page.lemmas[at]!}`)
  if (!candidates) return null
  const verb = on === 'noun' ? lightVerbOf(page, at) : at
  const negated = isNegated(page, at) || isDenied(page, verb) || hasNoObject(page, verb)
  for (const { definition, frame } of candidates) {
    if (frame.negated === 'only' && !negated) continue
    if (holds(page, at, frame)) {
      return { definition, frame, at, verb, negated: negated && frame.negated !== 'only' }
    }
  }
  return null
}

function kindOf(page: Page, at: number): Frame['on'] | null {
  const { upos, xpos } = page.doc.words[at]!
  // "starting to *doubt*", "to *free* the crew": an infinitive that was taken for another word.
  if ((upos === 'ADV' || upos === 'ADJ') && page.lemmas[at - 1] === 'to' && at > 0)
    return frames.has(`verb:${page.lemmas[at]!}`) ? 'verb' : null
  if (xpos.startsWith('VB') && isNounInPlace(page, at)) return 'noun'
  if (xpos.startsWith('VB')) return xpos === 'VBN' && page.doc.words[at]!.relation === 'amod' ? null : 'verb'
  if (upos === 'NOUN' || xpos === 'NN' || xpos === 'NNS') return 'noun'
  return upos === 'ADJ' ? 'adjective' : null
}

/** "cancelled the steel *talks*": a noun that was taken for a verb stands where only a noun can. */
const isNounInPlace = (page: Page, at: number): boolean =>
  /^(?:obj|nsubj|obl|nmod|nsubj:pass)$/.test(page.doc.words[at]!.relation) && page.lemmas[at - 1] !== 'to'

/** "did not accept", "no side accepted", "neither accepted". */
export function isDenied(page: Page, verb: number): boolean {
  if (verb < 0) return false
  if (isNegated(page, verb)) return true
  const subject = child(page, verb, 'nsubj', 'nsubj:pass')
  return (
    subject >= 0 &&
    (/^(?:neither|nobody|none|no-one)$/.test(page.lemmas[subject]!) || isNegated(page, subject))
  )
}

/** "reached *no agreement*", "made *no offer*". */
function hasNoObject(page: Page, verb: number): boolean {
  const object = verb < 0 ? -1 : objectOf(page, verb)
  return object >= 0 && page.children[object]!.some(each => page.lemmas[each] === 'no')
}

function holds(page: Page, at: number, frame: Frame): boolean {
  const object = frame.on === 'verb' ? objectOf(page, at) : -1
  // "Nothing was ruled out."
  if (object >= 0 && page.lemmas[object] === 'nothing') return false
  if (
    frame.object === '-' ? object >= 0 : frame.object !== undefined && !isObject(page, object, frame.object)
  )
    return false
  if (frame.party && !(object >= 0 && isParty(page, object))) return false
  if (frame.named && !(object >= 0 && isNamed(page, object))) return false
  if (frame.particle !== undefined && !hasParticle(page, at, frame.particle)) return false
  if (frame.clause !== undefined && clauseUnder(page, at, frame) < 0) return false
  if (frame.preposition !== undefined) {
    const wanted = wordsOf(frame.preposition)
    const nouns = [
      ...obliquesOf(page, at),
      ...(object >= 0 ? obliquesOf(page, object) : []),
      ...gerundsOf(page, at),
    ].filter(noun => page.timexAt[noun]! < 0 || wanted.has('until'))
    const held = nouns.some(
      noun =>
        (!frame.behind || noun > at) &&
        (wanted.has(prepositionOf(page, noun) ?? '') || wanted.has(markOf(page, noun) ?? '')) &&
        (frame.about === undefined || hasOne(page, noun, frame.about)),
    )
    if (!held) return false
  }
  if (frame.without !== undefined) {
    if (object >= 0 && (hasOne(page, object, frame.without) || isCalled(page, object, frame.without)))
      return false
    const nouns = [...obliquesOf(page, at), ...childrenBy(page, at, 'xcomp')]
    if (nouns.some(noun => hasOne(page, noun, frame.without!))) return false
  }
  return true
}

/** "agreed *to opening* the border": gerunds behind a preposition hang as clauses. */
const gerundsOf = (page: Page, at: number): readonly number[] => childrenBy(page, at, 'advcl', 'acl')

const isObject = (page: Page, object: number, words: string): boolean =>
  object >= 0 && (words === '*' || hasOne(page, object, words))

/** A noun counts by its own lemma, by a compound before it and by those coordinated with it. */
function hasOne(page: Page, noun: number, words: string): boolean {
  const wanted = wordsOf(words)
  return (
    has(wanted, page.lemmas[noun]!) ||
    page.children[noun]!.some(each => {
      const { relation } = page.doc.words[each]!
      const joined =
        relation === 'compound' ||
        relation === 'conj' ||
        relation === 'flat' ||
        (relation === 'nmod' && prepositionOf(page, each) === 'of')
      return joined && has(wanted, page.lemmas[each]!)
    })
  )
}

const isCalled = (page: Page, noun: number, words: string): boolean =>
  childrenBy(page, noun, 'amod').some(each => wordsOf(words).has(page.lemmas[each]!))

/** The object is somebody: a person, a group, a body; with nothing known of its kind, a name or a pronoun. */
function isParty(page: Page, at: number): boolean {
  const mention = page.mentionAt[at]
  if (!mention) return page.doc.mentions.length === 0 || /^(?:PRON|PROPN)$/.test(page.doc.words[at]!.upos)
  const kind = mention.entity === null ? null : page.entities.get(mention.entity)!.kind
  return mention.head === at && kind !== 'place'
}

const has = (wanted: ReadonlySet<string>, lemma: string): boolean =>
  wanted.has(lemma) || (lemma.endsWith('s') && wanted.has(lemma.slice(0, -1)))

const isNamed = (page: Page, at: number): boolean =>
  page.mentionAt[at]?.head === at || (page.doc.mentions.length === 0 && page.doc.words[at]!.upos === 'PROPN')

const hasParticle = (page: Page, at: number, particle: string): boolean =>
  page.lemmas[at + 1] === particle ||
  page.children[at]!.some(
    each =>
      page.lemmas[each] === particle &&
      /^(?:compound:prt|advmod|obl|case|mark|xcomp)$/.test(page.doc.words[each]!.relation),
  ) ||
  obliquesOf(page, at).some(
    noun => prepositionOf(page, noun) === particle && page.children[noun]!.some(each => each === at + 1),
  )

/** The verb of the clause that a frame asks for, or -1. */
export function clauseUnder(page: Page, at: number, frame: Frame): number {
  const object = isVerb(page, at) ? objectOf(page, at) : -1
  const inner = object >= 0 ? childrenBy(page, object, 'acl').filter(each => markOf(page, each) === 'to') : []
  for (const each of [...childrenBy(page, at, 'xcomp', 'ccomp', 'acl', 'advcl', 'obl'), ...inner]) {
    const { relation, upos } = page.doc.words[each]!
    if (relation === 'obl' && !(upos === 'ADJ' && page.lemmas[each - 1] === 'to')) continue
    const mark = relation === 'obl' ? 'to' : markOf(page, each)
    const infinitive = mark === 'to' || (relation === 'xcomp' && isVerb(page, each) && mark === null)
    const that = (relation === 'ccomp' && mark !== 'to') || (relation === 'xcomp' && mark === 'that')
    const kind = infinitive && (relation !== 'advcl' || frame.clause === 'to') ? 'to' : that ? 'that' : null
    if (kind === null || (frame.clause !== 'any' && frame.clause !== kind)) continue
    if (frame.ahead && (isOver(page, each) || isConsequence(page, each))) continue
    if (frame.mandative && !isMandative(page, each)) continue
    if (frame.clauseVerb !== undefined && !wordsOf(frame.clauseVerb).has(page.lemmas[each]!)) continue
    return each
  }
  return -1
}

/** Pluperfect or simple past without a modal. */
const isOver = (page: Page, verb: number): boolean => {
  const auxiliaries = auxiliariesOf(page, verb)
  if (auxiliaries.some(each => /^(?:will|would|shall|could|can|may|might|must|should)$/.test(each)))
    return false
  return (
    page.doc.words[verb]!.xpos === 'VBD' ||
    page.children[verb]!.some(each => page.doc.words[each]!.xpos === 'VBD' && page.lemmas[each] === 'have')
  )
}

/** "warned that *the deal would lead to* losses": what a thing will bring about is no threat of whoever says so. */
const isConsequence = (page: Page, verb: number): boolean => {
  const subject = child(page, verb, 'nsubj')
  return (
    CAUSES.has(page.lemmas[verb]!) &&
    subject >= 0 &&
    page.doc.words[subject]!.upos === 'NOUN' &&
    page.mentionAt[subject]?.head !== subject
  )
}

const CAUSES: ReadonlySet<string> = new Set(
  'lead cause result bring mean cost hurt harm damage undermine weaken worsen deepen fuel spark trigger jeopardise jeopardize endanger risk threaten destabilise destabilize derail delay drive push raise increase reduce create leave make'.split(
    ' ',
  ),
)

/** A bare form, or *must* and *should*: what is to be done. */
const isMandative = (page: Page, verb: number): boolean => {
  const auxiliaries = auxiliariesOf(page, verb)
  if (auxiliaries.some(each => /^(?:must|should|shall)$/.test(each))) return true
  if (auxiliaries.some(each => /^(?:will|would|can|could|may|might|have|do)$/.test(each))) return false
  const be = page.children[verb]!.find(
    each => page.lemmas[each] === 'be' && /^(?:aux|cop)/.test(page.doc.words[each]!.relation),
  )
  return be === undefined ? page.doc.words[verb]!.xpos === 'VB' : formOf(page, be).toLowerCase() === 'be'
}

/** "made an *offer*", "was given an *ultimatum*": the verb that lends the act noun its subject, or -1. */
function lightVerbOf(page: Page, noun: number): number {
  const { head, relation } = page.doc.words[noun]!
  if (head < 0 || !isVerb(page, head)) return -1
  // "blocked the port *in protest*".
  if (page.lemmas[noun] === 'protest' && prepositionOf(page, noun) === 'in') return head
  if (!LIGHT_VERBS.has(page.lemmas[head]!)) return -1
  // "calls *Iran's* offer of talks a trick": an act with a named maker is not the subject's.
  if (page.children[noun]!.some(each => isNamedOwner(page, each))) return -1
  // "called it *a protest*" only gives a name, "called *the offer* a trick" judges it.
  if (page.lemmas[head] === 'call' && !isCalledFor(page, noun, head)) return -1
  if (relation === 'obj' || relation === 'nsubj:pass') return head
  if (relation === 'xcomp') return head
  return -1
}

/** "called *a strike*", "*an election* was called": what is called into being; "called *the offer* poor" is another's. */
const isCalledFor = (page: Page, noun: number, verb: number): boolean =>
  CONVENED.has(page.lemmas[noun]!) &&
  page.doc.words[noun]!.relation !== 'xcomp' &&
  child(page, verb, 'xcomp') < 0

const CONVENED: ReadonlySet<string> = new Set(
  'strike walkout stoppage protest demonstration rally march boycott election vote referendum ballot meeting summit session conference talk talks ceasefire cease-fire truce halt mobilization mobilisation emergency lockdown curfew moratorium'.split(
    ' ',
  ),
)

const isNamedOwner = (page: Page, at: number): boolean =>
  page.doc.words[at]!.relation === 'nmod:poss' && /^(?:NOUN|PROPN)$/.test(page.doc.words[at]!.upos)

/** Whether an act noun stands with a verb that its maker is not the subject of: "received an offer from". */
export const isReceived = (page: Page, noun: number): boolean => {
  const { head, relation } = page.doc.words[noun]!
  return head >= 0 && relation === 'obj' && RECEIVING_VERBS.has(page.lemmas[head]!)
}
