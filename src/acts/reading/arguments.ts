import type { Page } from './page.ts'
import { entitiesAt } from './parties.ts'
import { child, childrenBy, isVerb, obliquesOf, prepositionOf } from './tree.ts'

/** Verbs whose infinitive has their object for its subject: "urged *Iran* to sign". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'ask urge tell order force press push pressure persuade invite advise encourage instruct allow permit let help require oblige warn want expect beg implore convince get enable compel lead cause'.split(
    ' ',
  ),
)

/**
 * The words that stand as subject of a predicate: its own, else the one it shares with the verb it hangs on. The
 * passive's subject is not one; its agent is.
 */
export function subjectOf(page: Page, predicate: number): number {
  let at = predicate
  for (let steps = 0; steps < 16; steps++) {
    if (isPassive(page, at)) return agentOf(page, at)
    const own = child(page, at, 'nsubj', 'csubj')
    if (own >= 0) return antecedentOf(page, own, at)
    const { head, relation } = page.doc.words[at]!
    if (head < 0) return -1
    if (relation === 'xcomp' && OBJECT_CONTROL.has(page.lemmas[head]!)) {
      const object = child(page, head, 'obj', 'iobj', 'nsubj:pass')
      if (object >= 0) return object
    }
    if (relation === 'acl:relcl') return head
    if (relation === 'acl') return page.doc.words[at]!.xpos === 'VBG' ? head : ownerOf(page, head)
    if (
      relation === 'conj' ||
      relation === 'xcomp' ||
      relation === 'advcl' ||
      relation === 'parataxis' ||
      relation === 'ccomp'
    ) {
      // A quotation's clause has its own subject or none: it never takes the speaker's by accident.
      if (relation === 'ccomp' && page.doc.words[at]!.xpos !== 'VB') return -1
      const passive = child(page, head, 'nsubj:pass')
      if (passive >= 0 && relation !== 'advcl')
        return relation === 'xcomp' || (relation === 'conj' && isVerb(page, at))
          ? passive
          : agentOf(page, head)
      at = head
      continue
    }
    // A tree that is wrong about the relation is often right about the verb.
    if ((relation === 'advmod' || relation === 'dep') && isVerb(page, head)) {
      at = head
      continue
    }
    return -1
  }
  return -1
}

export const isPassive = (page: Page, at: number): boolean =>
  child(page, at, 'nsubj:pass', 'aux:pass') >= 0 ||
  (page.doc.words[at]!.xpos === 'VBN' &&
    (page.doc.words[at]!.relation === 'acl' ||
      isPassiveAside(page, at) ||
      isPassiveLater(page, at) ||
      (child(page, at, 'obl:agent') >= 0 && child(page, at, 'obj') < 0)))

/** "Trucks were bombed and two drivers *killed*": the auxiliary is said once. */
const isPassiveLater = (page: Page, at: number): boolean => {
  const { relation, head } = page.doc.words[at]!
  return relation === 'conj' && child(page, at, 'aux', 'obj') < 0 && child(page, head, 'aux:pass') >= 0
}

/** "The network faced critics, *accused of* bias", "I got *indicted*": a participle without *have* and without an object. */
const isPassiveAside = (page: Page, at: number): boolean => {
  const { relation, head } = page.doc.words[at]!
  if (child(page, at, 'obj', 'aux', 'nsubj') >= 0 || head < 0) return false
  return relation === 'advcl' || (relation === 'xcomp' && page.lemmas[head] === 'get')
}

function agentOf(page: Page, at: number): number {
  const agent = child(page, at, 'obl:agent')
  if (agent >= 0) return agent
  const by = (each: number): boolean => prepositionOf(page, each) === 'by' && page.timexAt[each] === -1
  const beside = obliquesOf(page, at)
  // The tree often hangs the agent on the noun before it: "imposed on Mali by Ecowas".
  return beside.find(by) ?? beside.flatMap(each => obliquesOf(page, each)).find(by) ?? -1
}

/** *who*, *which* and *that* stand for the noun that their clause hangs on. */
function antecedentOf(page: Page, subject: number, predicate: number): number {
  if (!RELATIVES.has(page.lemmas[subject]!)) return subject
  let up = predicate
  for (let steps = 0; steps < 16 && up >= 0; steps++) {
    const { head, relation } = page.doc.words[up]!
    if (relation === 'acl:relcl') return head
    up = head
  }
  return nounBefore(page, subject)
}

/** Where the tree has lost the antecedent, it is the noun right before the pronoun. */
function nounBefore(page: Page, pronoun: number): number {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 3); at--) {
    const { upos } = page.doc.words[at]!
    if (page.doc.tokens[at]!.sentence !== page.doc.tokens[pronoun]!.sentence) break
    if (upos === 'NOUN' || upos === 'PROPN') return headOfName(page, at)
    if (upos !== 'PUNCT' && upos !== 'ADP') break
  }
  return pronoun
}

const headOfName = (page: Page, at: number): number => page.mentionAt[at]?.head ?? at

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

/** What is done to: the object, or a passive's subject. */
export function objectOf(page: Page, at: number): number {
  if (isPassive(page, at)) {
    // "was given *30 days*": the passive of a verb that takes two keeps one.
    const kept = child(page, at, 'obj')
    if (kept >= 0) return kept
    const patient = child(page, at, 'nsubj:pass', 'nsubj')
    if (patient >= 0) return antecedentOf(page, patient, at)
    const { head, relation } = page.doc.words[at]!
    if (relation === 'acl' || relation === 'acl:relcl') return head
    if (relation === 'conj') return child(page, head, 'nsubj:pass')
    return -1
  }
  const objects = childrenBy(page, at, 'obj')
  if (objects.length > 0) return bareNouns(page, at).at(-1) ?? objects[0]!
  return lostObject(page, at) ?? particleObject(page, at)
}

/** "gave Chad *48 hours* to leave": the tree makes the object the subject of the clause. */
function lostObject(page: Page, at: number): number | null {
  const provided = childrenBy(page, at, 'ccomp').find(each => page.lemmas[each] === 'provide')
  if (provided !== undefined) return child(page, provided, 'nsubj')
  const clause =
    DITRANSITIVE.has(page.lemmas[at]!) && child(page, at, 'iobj') >= 0
      ? child(page, at, 'ccomp', 'xcomp', 'advcl')
      : -1
  const subject = clause >= 0 ? child(page, clause, 'nsubj') : -1
  return subject >= 0 && page.doc.words[clause]!.xpos === 'VB' ? subject : null
}

/** "called *off the summit*": the tree takes the particle for a preposition. */
function particleObject(page: Page, at: number): number {
  if (!PARTICLES.has(page.lemmas[at + 1] ?? '')) return -1
  for (const each of childrenBy(page, at, 'obl')) {
    const cases = childrenBy(page, each, 'case')
    if (cases.length === 1 && cases[0] === at + 1) return each
  }
  return -1
}

const PARTICLES: ReadonlySet<string> = new Set([
  'off',
  'up',
  'down',
  'out',
  'over',
  'back',
  'forward',
  'away',
])

const DITRANSITIVE: ReadonlySet<string> = new Set(
  'give offer send grant lend promise hand pay show tell guarantee pledge deny allocate supply sell set refuse'.split(
    ' ',
  ),
)

/** The nouns without a preposition behind a verb that takes two: "gave *the chancellor* *a week*". */
function bareNouns(page: Page, at: number): readonly number[] {
  if (!DITRANSITIVE.has(page.lemmas[at]!)) return []
  const nouns = page.children[at]!.filter(each => {
    const { relation, upos } = page.doc.words[each]!
    return (
      each > at &&
      /^(?:obj|iobj|obl|appos)$/.test(relation) &&
      /^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(upos) &&
      prepositionOf(page, each) === null
    )
  })
  const tail =
    nouns.length === 1
      ? childrenBy(page, nouns[0]!, 'appos', 'flat', 'obj').filter(
          each => page.doc.words[each]!.upos !== 'PROPN',
        )
      : []
  return [...nouns, ...tail]
}

/** To whom something is given, where no preposition says so; -1 when nobody is named. */
export function indirectOf(page: Page, at: number): number {
  const own = child(page, at, 'iobj')
  if (own >= 0) return own
  const nouns = bareNouns(page, at)
  if (nouns.length > 1) return nouns[0]!
  // "offered *Sudan* talks": a name right behind the verb that the tree takes for the first half of a compound.
  const beside = DITRANSITIVE.has(page.lemmas[at]!) ? page.mentionAt[at + 1] : null
  if (
    beside?.kind === 'name' &&
    beside.head === at + 1 &&
    page.doc.words[at + 1]!.relation === 'compound' &&
    page.doc.words[at + 1]!.head === child(page, at, 'obj')
  )
    return at + 1
  // "offered *Sudan* talks": the tree reads the second noun as a verb, and the first as its subject.
  const clause = nouns.length === 0 && DITRANSITIVE.has(page.lemmas[at]!) ? child(page, at, 'ccomp') : -1
  const subject = clause >= 0 && page.doc.words[clause]!.xpos === 'VBZ' ? child(page, clause, 'nsubj') : -1
  return subject === at + 1 ? subject : -1
}

/** Who owns an act noun, or made it: *Iran's* offer, an offer *by Iran*, *from Iran*, an *Iranian* offer. */
export function ownerOf(page: Page, noun: number): number {
  const owner = child(page, noun, 'nmod:poss')
  if (owner >= 0) return owner
  const maker = childrenBy(page, noun, 'acl').find(each => page.doc.words[each]!.xpos === 'VBN')
  if (maker !== undefined) {
    const agent = agentOf(page, maker)
    if (agent >= 0) return agent
  }
  const from = obliquesOf(page, noun).find(
    each => FROM.has(prepositionOf(page, each) ?? '') && page.timexAt[each] === -1,
  )
  if (from !== undefined) return from
  return childrenBy(page, noun, 'amod', 'compound').find(each => entitiesAt(page, each).length > 0) ?? -1
}

const FROM: ReadonlySet<string> = new Set(['by', 'from'])
